package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.Role;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;

/**
 * How things are said in one language.
 *
 * @param language the language
 */
record Words(Language language) {

    String of(Label label) {
        return label.in(language);
    }

    /** The label with its places filled in, in order. What is filled in is not read again. */
    String of(Label label, String... values) {
        String template = label.in(language);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            int index = template.charAt(at + 1) - '0';
            filled.append(template, from, at).append(values[index]);
            from = at + "{0}".length();
        }
        return filled.append(template, from, template.length()).toString();
    }

    Text text(Label label) {
        return Text.plain(of(label));
    }

    Text text(Label label, String... values) {
        return Text.plain(of(label, values));
    }

    String number(long number) {
        return language.notation().format(number);
    }

    String kind(InstrumentKind kind) {
        return kind.name(language).orElse(kind.code());
    }

    /** The role, in lower case. */
    String role(Role role) {
        return role.noun(language);
    }

    /** The functions, in lower case. */
    String functions(Collection<AgencyFunction> functions) {
        return functions.stream()
                .map(function -> function.phrase().in(language))
                .collect(Collectors.joining("; "));
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Kind, number, day, issuer and title of an instrument, as far as they are stated. */
    Text reference(InstrumentReference reference) {
        Text name = Text.EMPTY;
        if (reference.number().isPresent()) {
            String kind = reference
                    .kind()
                    .or(() -> reference.number().get().kind())
                    .map(known -> kind(known) + " ")
                    .orElse("");
            name = Text.plain(kind).and(Text.official(reference.number().get().text()));
        } else {
            name = Text.official(reference.title().orElseThrow());
        }
        if (reference.issuedOn().isPresent()) {
            String day = language.shortDay(reference.issuedOn().get());
            name = name.and(" " + of(Label.OF_DAY, day));
        }
        List<Text> parts = new ArrayList<>(List.of(name));
        reference.issuer().ifPresent(issuer -> parts.add(Text.official(issuer)));
        reference.provision().ifPresent(provision -> parts.add(Text.official(provision)));
        if (reference.number().isPresent()) {
            reference.title().ifPresent(title -> parts.add(Text.official(title)));
        }
        return Text.joined(" – ", parts);
    }

    /** The time as written; then, for readers of another language, what it says. */
    List<Text> time(Schedule schedule) {
        if (!schedule.isStated()) {
            return List.of();
        }
        Text written = Text.official(schedule.text());
        return language == Language.VIETNAMESE
                ? List.of(written)
                : List.of(written, Text.plain(schedule.render(language)));
    }

    /** The time on one line. */
    Text timeInLine(Schedule schedule) {
        List<Text> lines = time(schedule);
        return lines.size() < 2
                ? Text.joined("", lines)
                : lines.get(0).and(" (").and(lines.get(1)).and(")");
    }

    Text agencies(AgencyList agencies) {
        return Text.official(agencies.text());
    }

    /** To whom, through whom, by when, about what; with who reports, if asked for and stated. */
    Text reporting(ReportingLine line, boolean withReporters) {
        List<Text> parts = new ArrayList<>();
        parts.add(line.to().isEmpty() ? text(Label.NO_ADDRESSEE) : agencies(line.to()));
        if (!line.via().isEmpty()) {
            parts.add(Text.plain(of(Label.VIA) + " ").and(agencies(line.via())));
        }
        parts.add(timeInLine(line.schedule()));
        line.subject()
                .ifPresent(
                        subject -> parts.add(Text.plain(of(Label.ABOUT) + " ").and(Text.official(subject))));
        Text lead = withReporters && !line.reporters().isEmpty()
                ? agencies(line.reporters()).and(" → ")
                : Text.EMPTY;
        return lead.and(Text.joined("; ", parts));
    }
}
