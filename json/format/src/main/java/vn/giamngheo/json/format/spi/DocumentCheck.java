package vn.giamngheo.json.format.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/**
 * Says of a text at once what is wrong in reading it and what its meaning breaks. Where reading finds faults, the rules
 * are held against what could be read in spite of them.
 *
 * @param <T> the type of the document
 */
public final class DocumentCheck<T> {

    private final ValueFormat<T> format;
    private final Validator validator;
    private final Terms terms;
    private final ReadOptions options;

    /**
     * A way to look at documents.
     *
     * @param format the form of the type
     * @param validator the rules
     * @param terms how to grade what is found
     * @param options how to read them
     */
    public DocumentCheck(ValueFormat<T> format, Validator validator, Terms terms, ReadOptions options) {
        this.format = format;
        this.validator = validator;
        this.terms = terms;
        this.options = options;
    }

    /**
     * {@return the value, if it was read, and all there is to say}
     *
     * @param source the text
     * @throws IllegalArgumentException as {@link Validator#validate(Object, Terms)}
     */
    public Checked<T> check(TokenSource source) {
        Followed<T> followed = source.follow(format, options);
        ReadResult<T> read = followed.result();
        List<Finding> found = new ArrayList<>(read.report().findings());
        Optional<T> value = Optional.empty();
        if (read instanceof ReadResult.Valid<T> valid) {
            value = Optional.of(valid.value());
            found.addAll(meaning(valid.value(), followed.leftOut()));
        } else if (canGoOn(read.report())) {
            found.addAll(meaning(source.read(in -> format.salvage(in, options))));
        }
        Report report = grading().grade(found, terms);
        return new Checked<>(value, Located.of(report, source));
    }

    /** Of what stops reading, only the number of faults does not stop it again. */
    private static boolean canGoOn(Report report) {
        return report.of(JsonFindingCode.TOO_MANY_FINDINGS).isEmpty();
    }

    private List<Finding> meaning(Salvaged<T> salvaged) {
        return salvaged.value().map(value -> meaning(value, salvaged.leftOut())).orElse(List.of());
    }

    private List<Finding> meaning(T value, LeftOut leftOut) {
        return validator.check(value).stream()
                .map(leftOut::inText)
                .filter(finding -> !leftOut.hides(finding))
                .map(leftOut::asWritten)
                .toList();
    }

    /** Knows what reading finds too, since profiles and waivers may name it. */
    private Validator grading() {
        return validator.with(validator.catalogue().and(JsonFindingCode.catalogue()));
    }
}
