package vn.giamngheo.desk.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    record Look(String id, String title, List<String> days, String basis, List<Open> open) {}

    /**
     * Values that are equally sure.
     *
     * @param name how sure
     * @param count how many
     * @param values which
     */
    record Open(String name, String count, Collection<String> values) {}

    @GetMapping("/about")
    String show(Screen screen, Model model) {
        // Of a directory of classes nobody can tell it.
        model.addAttribute("version", AboutPage.class.getPackage().getImplementationVersion());
        model.addAttribute("format", WireFormat.schemaVersion());
        model.addAttribute(
                "standards",
                Standards.national().all().stream()
                        .map(standard -> look(standard, screen.language()))
                        .toList());
        return "about";
    }

    private Look look(PovertyStandard standard, Language language) {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        standard.unverified()
                .forEach(value -> open.computeIfAbsent(
                                value.provenance().confidence().phrase().in(language), none -> new LinkedHashSet<>())
                        .add(value.what().in(language)));
        String absent = messages.getMessage("about.absent", null, language.locale());
        standard.absent()
                .forEach(value -> open.computeIfAbsent(absent, none -> new LinkedHashSet<>())
                        .add(value.reason().in(language)));
        return new Look(
                standard.id().value(),
                standard.title().in(language),
                standard.applicability().applied().stream()
                        .map(period -> days(period, language))
                        .toList(),
                standard.basis().citation(language),
                open.entrySet().stream()
                        .map(one -> new Open(
                                one.getKey(),
                                language.notation().format(one.getValue().size()),
                                one.getValue()))
                        .toList());
    }

    private String days(AppliedPeriod period, Language language) {
        Locale locale = language.locale();
        Object[] days = {language.shortDay(period.from()), language.shortDay(period.to())};
        return messages.getMessage("about.days.from-to", days, locale) + " – "
                + period.by().citation(language);
    }
}
