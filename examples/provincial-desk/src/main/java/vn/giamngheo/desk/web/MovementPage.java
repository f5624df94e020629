package vn.giamngheo.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.text.Language;

/** The account of a year, reconciled. Nothing is kept. */
@Controller
class MovementPage {

    /** Made up, as in the examples of the library: the end of the poor is two less than the columns lead to. */
    private static final long[] POOR = {1_842, 96, 215, 11, 40, 12, 35, 8, 1_613};

    private static final long[] NEAR_POOR = {1_020, 40, 180, 6, 96, 9, 57, 4, 960};

    private final MovementWork work;

    MovementPage(MovementWork work) {
        this.work = work;
    }

    @GetMapping("/movements")
    String empty(@RequestParam(required = false) @Nullable String example, Screen screen, Model model) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        if (example != null) {
            Language language = screen.language();
            fields.add("start-day", "2022-12-31");
            fields.add("end-day", "2023-12-31");
            fields.add("total", language.notation().format(15_336));
            fields.add("poor-rate", language == Language.VIETNAMESE ? "10,44" : "10.44");
            fill(fields, MovementAccount.POOR_HOUSEHOLDS, POOR, language);
            fill(fields, MovementAccount.NEAR_POOR_HOUSEHOLDS, NEAR_POOR, language);
        }
        return filled(fields, screen, model);
    }

    private static void fill(
            MultiValueMap<String, String> fields, MovementAccount account, long[] numbers, Language language) {
        MovementColumn[] columns = MovementColumn.values();
        for (int i = 0; i < columns.length; i++) {
            fields.add(
                    MovementForm.field(account, columns[i]), language.notation().format(numbers[i]));
        }
    }

    @PostMapping("/movements")
    String filled(@RequestParam MultiValueMap<String, String> fields, Screen screen, Model model) {
        model.addAttribute("form", MovementForm.of(new Answers(fields), screen.language()));
        model.addAttribute("answer", work.answer(new Answers(fields), screen.language()));
        return "movements";
    }

    /** While one types. */
    @PostMapping("/movements/preview")
    String preview(@RequestParam MultiValueMap<String, String> fields, Screen screen, Model model) {
        model.addAttribute("answer", work.answer(new Answers(fields), screen.language()));
        return "fragments/movements :: answer";
    }
}
