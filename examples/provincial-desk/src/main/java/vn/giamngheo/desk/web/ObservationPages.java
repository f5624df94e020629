package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.giamngheo.desk.store.Observations;
import vn.giamngheo.text.Language;

/** Rates that were observed: tried, kept and taken away again. The form stands on the page of the province. */
@Controller
class ObservationPages {

    /** What the page of the province is told of what was just tried. */
    static final String TRIED = "tried";

    static final String DONE = "done";

    private final ObservationWork work;
    private final Observations observations;
    private final MessageSource messages;

    ObservationPages(ObservationWork work, Observations observations, MessageSource messages) {
        this.work = work;
        this.observations = observations;
        this.messages = messages;
    }

    /**
     * What was tried.
     *
     * @param answers what was filled in
     * @param answer what came of it
     */
    record Tried(Answers answers, ObservationAnswer answer) {
        static final Tried NOTHING = new Tried(new Answers(new LinkedMultiValueMap<>()), ObservationAnswer.NOTHING);
    }

    @PostMapping("/observations")
    String taken(@RequestParam MultiValueMap<String, String> fields, Screen screen, RedirectAttributes page) {
        Answers answers = new Answers(fields);
        Language language = screen.language();
        boolean keep = answers.text("action").equals("keep");
        ObservationAnswer answer = keep ? work.keep(answers, language) : work.answer(answers, language);
        page.addFlashAttribute(TRIED, new Tried(answers, answer));
        if (keep && answer.wrong().isEmpty()) {
            page.addFlashAttribute(DONE, words("observe.kept", language.locale()));
        }
        return back(answers, page);
    }

    /** While one types. */
    @PostMapping("/observations/preview")
    String preview(@RequestParam MultiValueMap<String, String> fields, Screen screen, Model model) {
        model.addAttribute("answer", work.answer(new Answers(fields), screen.language()));
        return "fragments/observation :: answer";
    }

    @PostMapping("/observations/{id}/remove")
    String removed(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            Screen screen,
            RedirectAttributes page) {
        observations.remove(id);
        page.addFlashAttribute(DONE, words("observe.removed", screen.language().locale()));
        return back(new Answers(fields), page);
    }

    private static String back(Answers answers, RedirectAttributes page) {
        page.addAttribute("province", answers.text("province"));
        answers.day("asOf").map(LocalDate::toString).ifPresent(day -> page.addAttribute("asOf", day));
        return "redirect:/";
    }

    private String words(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
