package vn.giamngheo.history;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.standard.ReviewDate;

/**
 * How long a household counts as newly escaped. Policies differ; each states its own rule.
 *
 * <p>Counted from the day of the review that found it above. Where a policy counts from the recognition by the commune,
 * give that day as the review.
 *
 * @param within the longest time since it left the lists; the day on which exactly this time has passed still counts
 * @param citation the policy
 * @param provenance where it was read
 */
public record EscapeRule(Period within, InstrumentReference citation, Provenance provenance) {

    /**
     * Credit for households newly escaped from poverty: poor or near-poor before, now with an income above the near-poor
     * line, off the list for at most three years. Other policies that speak of 36 months were not confirmed and are not
     * here.
     */
    public static final EscapeRule CREDIT = new EscapeRule(
            Period.ofYears(3),
            InstrumentReference.of("28/2015/QĐ-TTg").toBuilder()
                    .provision("Điều 2")
                    .build(),
            Provenance.confirmed("ba trang dẫn Điều 2 Quyết định 28/2015/QĐ-TTg"));

    /**
     * Checks that nothing is missing.
     *
     * @param within the longest time since it left the lists
     * @param citation the policy
     * @param provenance where it was read
     */
    public EscapeRule {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(provenance, "provenance");
    }

    EscapeStatus since(ReviewDate review, LocalDate asOf) {
        LocalDate until = review.day().plus(within);
        return asOf.isAfter(until)
                ? no(EscapeStatus.Reason.EXPIRED)
                : new EscapeStatus.NewlyEscaped(review, until, this);
    }

    EscapeStatus no(EscapeStatus.Reason reason) {
        return new EscapeStatus.NotNewlyEscaped(reason, this);
    }
}
