package vn.giamngheo.classification;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Identifies a determination by what it was made of: every stated fact of the household, the day of the review, the
 * standard and its {@linkplain RuleVersion rule version}. Equal on every machine and for every release of the library
 * that knows this form; {@code docs/wire-format.md} says how it is made, so that others can recompute it.
 *
 * <p>Whoever holds an id without a salt and knows nearly all facts can find the rest by trying. An id that leaves the
 * house should be made with a salt that does not.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record DeterminationId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the shape.
     *
     * @param value 64 lower-case hexadecimal digits
     * @throws RefusedException if it has another shape
     */
    public DeterminationId {
        if (!SHAPE.matcher(value).matches()) {
            String shown = Phrase.shown(value);
            throw new RefusedException(
                    "mã kết quả phân loại phải gồm 64 chữ số thập lục phân viết thường, không phải “" + shown + "”",
                    "id of a determination must be 64 lower-case hexadecimal digits but was '" + shown + "'");
        }
    }

    /** The id of these facts, that day and those rules. */
    static DeterminationId of(
            Household household,
            ReviewDate review,
            Optional<StandardId> standard,
            Optional<RuleVersion> rules,
            Optional<String> salt) {
        CanonicalText text = new CanonicalText().line("giamngheo-determination", "1");
        salt.ifPresent(secret -> text.line("salt", CanonicalText.quoted(secret)));
        text.line("review", review.day().toString());
        standard.ifPresent(id -> text.line("standard", id.value()));
        rules.ifPresent(version -> text.line("rules", version.value()));
        CanonicalHousehold.write(household, text);
        return new DeterminationId(text.sha256());
    }

    @Override
    public String toString() {
        return value;
    }
}
