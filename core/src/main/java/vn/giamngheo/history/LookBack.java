package vn.giamngheo.history;

import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.standard.ReviewDate;

/**
 * How far back a household counts as having been poor once (<i>tái nghèo</i>).
 *
 * @param span the time before the later review, its first day inclusive; empty for the whole history
 * @param provenance where that was read
 */
public record LookBack(Optional<Period> span, Provenance provenance) {

    /** The whole history. No text was found that says how far back <i>once</i> reaches. */
    public static final LookBack WHOLE_HISTORY = new LookBack(
            Optional.empty(),
            Provenance.unverified("không tìm thấy văn bản quy định thời gian xem xét “đã từng là hộ nghèo”"));

    /**
     * Checks that nothing is missing.
     *
     * @param span the time before the later review
     * @param provenance where that was read
     */
    public LookBack {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** Whether a review counts when another one is looked at. */
    boolean reaches(ReviewDate earlier, ReviewDate from) {
        return span.map(time -> !earlier.day().isBefore(from.day().minus(time))).orElse(true);
    }
}
