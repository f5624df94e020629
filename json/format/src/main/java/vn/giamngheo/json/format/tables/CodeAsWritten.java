package vn.giamngheo.json.format.tables;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Renderer;
import vn.giamngheo.validation.Severity;

/**
 * A kind of finding as a report tells it: of another release of this library, of a deployer, retired. It says what was
 * written and nothing else; personal operands can still be withheld.
 */
final class CodeAsWritten implements FindingCode {

    private final WrittenFinding written;
    private final Phrase template;

    CodeAsWritten(WrittenFinding written) {
        this.written = written;
        this.template = new Phrase(template(written, Language.VIETNAMESE), template(written, Language.ENGLISH));
    }

    private static String template(WrittenFinding written, Language language) {
        Map<String, String> personal = new LinkedHashMap<>();
        written.arguments().forEach((name, argument) -> {
            String shown = shown(name, argument, language);
            if (isPersonal(argument) && !shown.isEmpty()) {
                personal.merge(shown, "{" + name + "}", (one, other) -> one);
            }
        });
        return template(written.message().in(language), personal);
    }

    private static String shown(String name, Argument argument, Language language) {
        FindingCode only = new OperandAlone(name);
        return Renderer.in(language).message(Finding.of(only, JsonPointer.ROOT, Map.of(name, argument)));
    }

    private static boolean isPersonal(Argument argument) {
        return argument instanceof Argument.Personal
                || (argument instanceof Argument.Several several
                        && several.values().stream().anyMatch(CodeAsWritten::isPersonal));
    }

    /** Wherever the message has a personal operand, its placeholder, the longest first. Other braces mean themselves. */
    private static String template(String message, Map<String, String> placeholders) {
        StringBuilder template = new StringBuilder();
        int at = 0;
        while (at < message.length()) {
            String found = longest(message, at, placeholders.keySet());
            if (found != null) {
                template.append(placeholders.get(found));
                at += found.length();
            } else {
                char c = message.charAt(at);
                template.append(c == '{' ? "{{" : String.valueOf(c));
                at++;
            }
        }
        return template.toString();
    }

    private static @Nullable String longest(String message, int at, Set<String> texts) {
        return texts.stream()
                .filter(text -> message.startsWith(text, at))
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    @Override
    public String id() {
        return written.code();
    }

    @Override
    public Grades grades() {
        return Grades.always(written.severity());
    }

    @Override
    public String template(Language language) {
        return template.in(language);
    }

    @Override
    public String hint(Language language) {
        return written.hint().in(language);
    }

    /** Reports do not tell it. */
    @Override
    public String cause(Language language) {
        return "";
    }

    @Override
    public Optional<LegalGround> law() {
        return written.law();
    }

    @Override
    public Optional<LocalDate> since() {
        return written.since();
    }

    @Override
    public Set<String> operands() {
        return written.arguments().keySet();
    }

    @Override
    public String toString() {
        return id();
    }

    /** Says an operand and nothing else. */
    private record OperandAlone(String name) implements FindingCode {
        @Override
        public String id() {
            return "report.operand";
        }

        @Override
        public Grades grades() {
            return Grades.always(Severity.INFORMATION);
        }

        @Override
        public String template(Language language) {
            return "{" + Objects.requireNonNull(name, "name") + "}";
        }

        @Override
        public String hint(Language language) {
            return "";
        }

        @Override
        public String cause(Language language) {
            return "";
        }
    }
}
