package vn.giamngheo.desk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giamngheo.text.Language;

/** The workbench of allocation. Nothing is kept. */
@Controller
class AllocationPage {

    /** Made up, as in the examples of the library: 20.240 poor households in ten districts. */
    private static final String EXAMPLE = """
            thành phố Hòa Bình; 420
            huyện Cao Phong; 1150
            huyện Đà Bắc; 3610
            huyện Kim Bôi; 3080
            huyện Lạc Sơn; 3940
            huyện Lạc Thủy; 960
            huyện Lương Sơn; 480
            huyện Mai Châu; 1720
            huyện Tân Lạc; 2990
            huyện Yên Thủy; 1890
            """;

    private static final long EXAMPLE_NUMBER = 4_812;

    private final AllocationWork work;

    AllocationPage(AllocationWork work) {
        this.work = work;
    }

    @GetMapping("/allocation")
    String empty(@RequestParam(required = false) @Nullable String example, Screen screen, Model model) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        if (example != null) {
            fields.add("number", screen.language().notation().format(EXAMPLE_NUMBER));
            fields.add("units", EXAMPLE);
        }
        return filled(fields, screen, model);
    }

    @PostMapping("/allocation")
    String filled(@RequestParam MultiValueMap<String, String> fields, Screen screen, Model model) {
        model.addAttribute("form", AllocationForm.of(new Answers(fields)));
        model.addAttribute("answer", answer(fields, screen.language()));
        return "allocation";
    }

    /** While one types. */
    @PostMapping("/allocation/preview")
    String preview(@RequestParam MultiValueMap<String, String> fields, Screen screen, Model model) {
        model.addAttribute("answer", answer(fields, screen.language()));
        return "fragments/allocation :: answer";
    }

    private AllocationAnswer answer(MultiValueMap<String, String> fields, Language language) {
        return work.answer(new Answers(fields), language);
    }
}
