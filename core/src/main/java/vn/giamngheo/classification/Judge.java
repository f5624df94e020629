package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.text.Phrase;

/** Judges raw facts by the cut-offs of a standard. */
final class Judge {

    private Judge() {}

    /** Whether a household is deprived by a cut-off; unknown facts leave it unknown only where they matter. */
    static Judgement judge(Cutoff cutoff, Household household, LocalDate day) {
        return new Judgement(Truth.UNKNOWN, new Phrase("", ""), List.of(), Optional.empty(), List.of(), List.of());
    }
}
