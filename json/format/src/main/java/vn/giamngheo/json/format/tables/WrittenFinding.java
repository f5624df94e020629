package vn.giamngheo.json.format.tables;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.json.format.internal.ReadingCodes;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;

/** A finding with all that it says, as a report writes it down. */
record WrittenFinding(
        String code,
        Severity severity,
        JsonPointer pointer,
        Optional<SourceLocation> location,
        Map<String, Argument> arguments,
        Phrase message,
        Phrase hint,
        Optional<LegalGround> law,
        Optional<LocalDate> since,
        Optional<LocalDate> laterSince) {

    private static final WholeRange YEARS = new WholeRange(0, 9999);

    WrittenFinding {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
        if (laterSince.isPresent() && !laterSince.equals(since)) {
            throw new RefusedException("laterSince phải trùng với since", "laterSince must be the same day as since");
        }
    }

    static WrittenFinding of(Finding finding) {
        return new WrittenFinding(
                finding.code().id(),
                finding.severity(),
                finding.pointer(),
                finding.location(),
                readable(finding.arguments()),
                both(finding::message),
                both(finding::hint),
                finding.code().law(),
                finding.code().since(),
                finding.laterSince());
    }

    private static Map<String, Argument> readable(Map<String, Argument> arguments) {
        Map<String, Argument> readable = new TreeMap<>();
        arguments.forEach((name, argument) -> readable.put(name, readable(argument)));
        return readable;
    }

    /** Days have four digits for the year; of another one the words are written. */
    private static Argument readable(Argument argument) {
        if (argument instanceof Argument.Personal personal) {
            return Argument.personal(readable(personal.value()));
        }
        if (argument instanceof Argument.Several several) {
            return new Argument.Several(
                    several.values().stream().map(WrittenFinding::readable).toList(), several.sign());
        }
        return argument instanceof Argument.Day day
                        && !YEARS.contains(day.value().getYear())
                ? Argument.phrase(both(language -> language.shortDay(day.value())))
                : argument;
    }

    private static Phrase both(Function<Language, String> words) {
        return new Phrase(words.apply(Language.VIETNAMESE), words.apply(Language.ENGLISH));
    }

    /** The finding; of a kind that is known here if that says the very same. */
    Finding finding() {
        return known(code)
                .filter(kind -> kind.operands().equals(arguments.keySet()))
                .map(this::of)
                .filter(finding -> WrittenFinding.of(finding).equals(this))
                .findFirst()
                .orElseGet(() -> of(new CodeAsWritten(this)));
    }

    private static Stream<FindingCode> known(String id) {
        return Stream.concat(ReadingCodes.find(id), StandardRules.validator().catalogue().find(id).stream());
    }

    private Finding of(FindingCode kind) {
        Finding finding = Finding.of(kind, pointer, arguments).graded(severity, laterSince.isPresent());
        return location.map(finding::at).orElse(finding);
    }
}
