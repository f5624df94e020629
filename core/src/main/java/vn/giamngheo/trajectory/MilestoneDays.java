package vn.giamngheo.trajectory;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.text.RefusedException;

/** The days of milestones. */
final class MilestoneDays {

    private MilestoneDays() {}

    /** Refuses fewer than two, and any that is not after the one before. */
    static void check(List<LocalDate> days) {
        if (days.size() < 2) {
            throw new RefusedException(
                    "phải có ít nhất 2 mốc (milestones)", "milestones must be at least two but were " + days.size());
        }
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i - 1).isBefore(days.get(i))) {
                throw new RefusedException(
                        "các mốc (milestones) phải theo thứ tự ngày, nhưng " + days.get(i) + " đứng sau "
                                + days.get(i - 1),
                        "milestones must be in the order of their days but " + days.get(i) + " follows "
                                + days.get(i - 1));
            }
        }
    }
}
