package vn.giamngheo.standard;

import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.text.Phrase;

/** Compares two standards on every cell that one of them can tell apart: the cuts and patterns of both together. */
final class InclusionCheck {

    private final PovertyStandard here;
    private final PovertyStandard there;
    private final Patterns patterns;
    private final int[] masksHere;
    private final int[] masksThere;
    private @Nullable Cell onlyHere;
    private @Nullable Cell onlyThere;

    /** Where the two differ, and what each says. */
    private record Cell(AreaType area, IncomeBand band, int mask, PovertyStatus here, PovertyStatus there) {}

    private InclusionCheck(PovertyStandard here, PovertyStandard there) {
        this.here = here;
        this.there = there;
        this.patterns = Patterns.of(here, there);
        this.masksHere = patterns.masksOf(here);
        this.masksThere = patterns.masksOf(there);
        for (AreaType area : AreaType.values()) {
            SortedSet<Long> cuts = here.table().rule().cuts(area);
            cuts.addAll(there.table().rule().cuts(area));
            for (IncomeBand band : IncomeBand.between(cuts)) {
                lookAt(area, band);
            }
        }
    }

    static Inclusion compare(PovertyStandard here, PovertyStandard there) {
        InclusionCheck check = new InclusionCheck(here, there);
        if (check.onlyHere == null) {
            return check.onlyThere == null
                    ? new Inclusion.Equal()
                    : new Inclusion.LessInclusive(check.household(check.onlyThere));
        }
        Household more = check.household(check.onlyHere);
        return check.onlyThere == null
                ? new Inclusion.MoreInclusive(more)
                : new Inclusion.Incomparable(more, check.household(check.onlyThere));
    }

    /** What a standard leaves out that another does not, in words; null if it leaves out nothing. */
    static @Nullable Phrase shortfall(PovertyStandard here, PovertyStandard there) {
        InclusionCheck check = new InclusionCheck(here, there);
        @Nullable Cell cell = check.onlyThere;
        if (cell == null) {
            return null;
        }
        Phrase shown = new Example(here, there).words(check.household(cell));
        return new Phrase(
                "chuẩn " + here.id() + " hẹp hơn chuẩn " + there.id() + ", ví dụ " + shown.vietnamese() + ": theo "
                        + there.id() + " là “" + cell.there().phrase().vietnamese() + "”, theo " + here.id() + " là “"
                        + cell.here().phrase().vietnamese() + "”",
                "standard " + here.id() + " is narrower than " + there.id() + ", as this shows: " + shown.english()
                        + " is '" + cell.there().phrase().english() + "' under " + there.id() + " and '"
                        + cell.here().phrase().english() + "' under " + here.id());
    }

    private void lookAt(AreaType area, IncomeBand band) {
        for (int i = 0; i < masksHere.length && (onlyHere == null || onlyThere == null); i++) {
            PovertyStatus one =
                    here.table().outcome(area, band.point(), masksHere[i]).status();
            PovertyStatus other =
                    there.table().outcome(area, band.point(), masksThere[i]).status();
            int difference = Integer.compare(reach(one), reach(other));
            if (difference == 0) {
                continue;
            }
            Cell cell = new Cell(area, band, patterns.masks().get(i), one, other);
            if (difference > 0 && onlyHere == null) {
                onlyHere = cell;
            } else if (difference < 0 && onlyThere == null) {
                onlyThere = cell;
            }
        }
    }

    /** 2 for poor, 1 for near-poor, 0 for everything else. */
    private static int reach(PovertyStatus status) {
        return switch (status) {
            case POOR -> 2;
            case NEAR_POOR -> 1;
            default -> 0;
        };
    }

    private Household household(Cell cell) {
        return new Example(here, there).household(cell.area(), cell.band(), patterns.indicatorsOf(cell.mask()));
    }
}
