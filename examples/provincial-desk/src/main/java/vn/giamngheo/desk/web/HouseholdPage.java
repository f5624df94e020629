package vn.giamngheo.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giamngheo.text.Language;

/** A household, typed in: the verdict, its proof and the smallest ways out. Nothing is kept. */
@Controller
class HouseholdPage {

    private final HouseholdReader reader;
    private final HouseholdWords words;
    private final Days days;

    HouseholdPage(HouseholdReader reader, HouseholdWords words, Days days) {
        this.reader = reader;
        this.words = words;
        this.days = days;
    }

    @GetMapping("/households/new")
    String empty(Screen screen, Model model) {
        MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();
        nothing.add("on", days.today().toString());
        return filled(nothing, screen, model);
    }

    @PostMapping("/households/new")
    String filled(@RequestParam MultiValueMap<String, String> fields, Screen screen, Model model) {
        Answers answers = new Answers(fields);
        model.addAttribute("form", reader.form(answers, days.today(), screen.language()));
        model.addAttribute("answer", answer(answers, screen.language()));
        return "household";
    }

    /** While one types. */
    @PostMapping("/households/preview")
    String preview(@RequestParam MultiValueMap<String, String> fields, Screen screen, Model model) {
        model.addAttribute("answer", answer(new Answers(fields), screen.language()));
        return "fragments/household :: answer";
    }

    private HouseholdAnswer answer(Answers answers, Language language) {
        HouseholdReader.Reading reading = reader.read(answers, language);
        return reading.wrong().isEmpty()
                        && reading.household().isPresent()
                        && reading.review().isPresent()
                ? words.answer(reading.household().get(), reading.review().get(), language)
                : HouseholdAnswer.refused(reading.wrong());
    }
}
