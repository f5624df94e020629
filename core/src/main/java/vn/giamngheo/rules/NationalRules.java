package vn.giamngheo.rules;

import java.util.Optional;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

/** National standards, for records that name one and no other: local ones are not known here, and nothing is said of them. */
final class NationalRules {

    private NationalRules() {}

    /** Made when first asked for. */
    private static final class Holder {
        static final Standards ALL = Standards.national();
    }

    static Optional<PovertyStandard> find(StandardId id) {
        return Holder.ALL.find(id);
    }

    /** Why a national standard does not apply to a review; empty if it does, or is none. */
    static Optional<Phrase> notOnDay(StandardId id, ReviewDate review) {
        if (find(id).isEmpty()) {
            return Optional.empty();
        }
        Resolution resolution = Holder.ALL.resolve(review, Optional.empty(), id);
        return resolution instanceof Resolution.Unresolved none ? Optional.of(none.words()) : Optional.empty();
    }
}
