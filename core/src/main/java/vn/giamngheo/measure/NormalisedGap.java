package vn.giamngheo.measure;

import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.RefusedException;

/** How far an achievement falls short of its deprivation cut-off, as a share of the cut-off (Alkire and Foster 2011). */
public final class NormalisedGap {

    private NormalisedGap() {}

    /**
     * {@return the gap, from 0 to 1: 5/12 for 7 years of school where 12 are asked for; 0 from the cut-off up}
     *
     * @param achievement the achievement, not negative
     * @param cutoff the least that is not deprived, above 0
     * @throws RefusedException if the achievement is negative or the cut-off not above 0
     */
    public static Ratio of(Ratio achievement, Ratio cutoff) {
        if (achievement.signum() < 0 || cutoff.signum() <= 0) {
            throw new RefusedException(
                    "giá trị đạt được không được âm và ngưỡng thiếu hụt phải lớn hơn 0, không phải " + achievement
                            + " và " + cutoff,
                    "the achievement must not be negative and the deprivation cut-off above 0 but they were "
                            + achievement + " and " + cutoff);
        }
        return achievement.compareTo(cutoff) >= 0
                ? Ratio.ZERO
                : cutoff.minus(achievement).dividedBy(cutoff);
    }
}
