package vn.giamngheo.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;

/** What the desk is, and how sure it is of the law it works by. */
@Controller
class AboutPage {

    private final MessageSource messages;

    AboutPage(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A standard.
     *
     * @param id its id
     * @param title its title
     * @param days when it applies, and by what
     * @param basis the instrument that sets it
     * @param open what of it was not confirmed or not found
     */
    record Look(String id, String title, List<String> days, String basis, List<String> open) {}

    @GetMapping("/about")
    String show(Screen screen, Model model) {
        model.addAttribute("version", version());
        model.addAttribute(
                "standards",
                Standards.national().all().stream()
                        .map(standard -> look(standard, screen.language()))
                        .toList());
        return "about";
    }

    /** Of a directory of classes nothing is told but the version of the wire format. */
    private static String version() {
        String ofJar = AboutPage.class.getPackage().getImplementationVersion();
        String format = "JSON " + WireFormat.schemaVersion();
        return ofJar == null ? format : ofJar + "; " + format;
    }

    private Look look(PovertyStandard standard, Language language) {
        List<String> open = new ArrayList<>();
        standard.unverified()
                .forEach(value -> open.add(value.what().in(language) + " ("
                        + value.provenance().confidence().phrase().in(language) + ")"));
        standard.absent().forEach(value -> open.add(value.reason().in(language)));
        return new Look(
                standard.id().value(),
                standard.title().in(language),
                standard.applicability().applied().stream()
                        .map(period -> days(period, language))
                        .toList(),
                standard.basis().citation(language),
                open);
    }

    private String days(AppliedPeriod period, Language language) {
        Locale locale = language.locale();
        Object[] days = {language.shortDay(period.from()), language.shortDay(period.to())};
        return messages.getMessage("about.days.from-to", days, locale) + " – "
                + period.by().citation(language);
    }
}
