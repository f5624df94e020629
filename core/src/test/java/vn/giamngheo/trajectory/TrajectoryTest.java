package vn.giamngheo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.text.Language.ENGLISH;
import static vn.giamngheo.text.Language.VIETNAMESE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.RefusedException;

class TrajectoryTest {

    private static final RatePath HALVED = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2021))
            .to(PublishedRate.of("4.6"), YearPoint.endOf(2024));

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static RateMilestone milestone(LocalDate day, Ratio rate) {
        return new RateMilestone(day, RatioRange.of(rate));
    }

    private static RateMilestone milestone(LocalDate day, String rate) {
        return milestone(day, Ratio.of(new BigDecimal(rate)));
    }

    @Test
    void r16_linearInPoints() {
        assertThat(HALVED.linear().kind()).isEqualTo(Trajectory.Kind.LINEAR);
        assertThat(HALVED.linear().milestones())
                .containsExactly(
                        milestone(endOf(2021), "9.2"),
                        milestone(endOf(2022), Ratio.of(23, 3)),
                        milestone(endOf(2023), Ratio.of(92, 15)),
                        milestone(endOf(2024), "4.6"));
    }

    @Test
    void r16_geometricInRatio() {
        Trajectory geometric = HALVED.geometric(2).orElseThrow();

        // 9.2 times the cube root of 1/2, 7.3020…, and of 1/4, 5.7956…
        assertThat(geometric.kind()).isEqualTo(Trajectory.Kind.GEOMETRIC);
        assertThat(geometric.milestones())
                .containsExactly(
                        milestone(endOf(2021), "9.2"),
                        milestone(endOf(2022), "7.30"),
                        milestone(endOf(2023), "5.80"),
                        milestone(endOf(2024), "4.6"));
    }

    @Test
    void r16_inHouseholds() {
        CountTrajectory households = HALVED.inHouseholds(
                Denominator.households(200_000, "rà soát năm 2021"),
                Denominator.households(220_000, "dự báo năm 2024"));

        assertThat(households.milestones())
                .containsExactly(
                        new CountMilestone(endOf(2021), 18_400, 0),
                        new CountMilestone(endOf(2022), 15_640, -2_760),
                        new CountMilestone(endOf(2023), 12_880, -2_760),
                        new CountMilestone(endOf(2024), 10_120, -2_760));
        assertThat(households.change()).isEqualTo(-8_280);
        assertThat(households.describe(VIETNAMESE))
                .isEqualTo("tính trên 200.000 hộ (rà soát năm 2021) lúc xuất phát và 220.000 hộ (dự báo năm 2024) khi"
                        + " đến hạn");
        assertThat(households.describe(ENGLISH))
                .isEqualTo("of 200,000 households (rà soát năm 2021) at the start and 220,000 households (dự báo năm"
                        + " 2024) when due");
    }

    @Test
    void whatDoesNotComeOutEvenGoesToTheEarlierYears() {
        // 92 to 46 of 1,000 households: 46 in three years, 15 1/3 each.
        CountTrajectory households = HALVED.inHouseholds(Denominator.households(1_000, "giả định"));

        assertThat(households.milestones()).extracting(CountMilestone::change).containsExactly(0L, -16L, -15L, -15L);
        assertThat(households.describe(VIETNAMESE)).isEqualTo("tính trên 1.000 hộ (giả định)");
    }

    @Test
    void householdsGoDownToTheMostThatMeetTheTargetAndUpToTheFewest() {
        RatePath up = RatePath.from(PublishedRate.of("4.6"), YearPoint.endOf(2021))
                .to(PublishedRate.of("9.2"), YearPoint.endOf(2024));
        Denominator odd = Denominator.households(333, "giả định");

        // 4.6 % of 333 are 15.318, 9.2 % are 30.636.
        assertThat(HALVED.inHouseholds(odd).milestones())
                .extracting(CountMilestone::count)
                .containsExactly(31L, 25L, 20L, 15L);
        assertThat(up.inHouseholds(odd).milestones())
                .extracting(CountMilestone::count)
                .containsExactly(15L, 21L, 26L, 31L);
    }

    @Test
    void aBoundThatIsItselfTooMuchOrNotEnoughIsNotReached() {
        Denominator of = Denominator.households(1_000, "giả định");
        RatePath.Start start = RatePath.from(PublishedRate.of("50"), YearPoint.endOf(2021));

        assertThat(lastCount(start.to(Stated.lessThan(PublishedRate.of("10")), YearPoint.endOf(2024)), of))
                .isEqualTo(99);
        assertThat(lastCount(start.to(Stated.atMost(PublishedRate.of("10")), YearPoint.endOf(2024)), of))
                .isEqualTo(100);
        assertThat(lastCount(start.to(Stated.moreThan(PublishedRate.of("90")), YearPoint.endOf(2024)), of))
                .isEqualTo(901);
        assertThat(lastCount(start.to(Stated.lessThan(PublishedRate.of("0")), YearPoint.endOf(2024)), of))
                .isZero();
        assertThat(lastCount(start.to(Stated.moreThan(PublishedRate.of("100")), YearPoint.endOf(2024)), of))
                .isEqualTo(1_000);
    }

    @Test
    void withoutADirectionTheRateIsKept() {
        RatePath within = RatePath.from(PublishedRate.of("6.8"), YearPoint.endOf(2023))
                .to(Stated.between(PublishedRate.of("6.7"), PublishedRate.of("6.9")), YearPoint.endOf(2024));

        assertThat(lastCount(within, Denominator.households(1_000, "giả định"))).isEqualTo(68);
    }

    private static long lastCount(RatePath path, Denominator of) {
        List<CountMilestone> milestones = path.inHouseholds(of).milestones();
        return milestones.get(milestones.size() - 1).count();
    }

    @Test
    void personsAreNoHouseholds() {
        Denominator households = Denominator.households(1_000, "rà soát");
        Denominator persons = new Denominator(4_000, CountUnit.PERSON, "rà soát");

        assertThatThrownBy(() -> HALVED.inHouseholds(households, persons))
                .isInstanceOf(RefusedException.class)
                .hasMessage("both denominators must count the same but were of household and person");
    }

    @Test
    void pathsThatBeginOrEndWithinAYear() {
        RatePath path = RatePath.from(KnownRate.of(PublishedRate.of("9")), LocalDate.of(2021, 12, 31))
                .to(Stated.exactly(PublishedRate.of("6")), LocalDate.of(2023, 7, 2));

        // 183 of 365 days: 1 183/365 years.
        assertThat(path.linear().milestones())
                .containsExactly(
                        milestone(LocalDate.of(2021, 12, 31), "9"),
                        milestone(endOf(2022), Ratio.of(9).minus(Ratio.of(3 * 365, 548))),
                        milestone(LocalDate.of(2023, 7, 2), "6"));
    }

    @Test
    void aRangeGivesRanges() {
        RatePath path = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2022))
                .to(Stated.between(PublishedRate.of("6.8"), PublishedRate.of("7.2")), YearPoint.endOf(2024));
        RateMilestone between = path.linear().milestones().get(1);

        assertThat(between).isEqualTo(new RateMilestone(endOf(2023), new RatioRange(Ratio.of(8), Ratio.of(41, 5))));
        assertThat(between.in(VIETNAMESE, 1)).isEqualTo("8,0–8,2%");
        assertThat(between.in(ENGLISH, 1)).isEqualTo("8.0–8.2%");
        assertThat(path.linear().milestones().get(0).in(VIETNAMESE, 1)).isEqualTo("9,2%");
        // 9.2 * 6.8 = 62.56 and 9.2 * 7.2 = 66.24, of which the square roots are 7.909… and 8.138…
        assertThat(path.geometric(2).orElseThrow().milestones().get(1).in(ENGLISH, 2))
                .isEqualTo("7.91–8.14%");
    }

    @Test
    void noRatioLeadsToNothingOrFromIt() {
        RatePath down = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2021))
                .to(PublishedRate.of("0"), YearPoint.endOf(2024));
        RatePath up = RatePath.from(PublishedRate.of("0.0"), YearPoint.endOf(2021))
                .to(PublishedRate.of("50"), YearPoint.endOf(2024));

        assertThat(down.geometric(2)).isEmpty();
        assertThat(up.geometric(2)).isEmpty();
    }

    @Test
    void linearOnlyBetweenTheEnds() {
        assertThat(HALVED.linearOn(endOf(2021))).isEqualTo(RatioRange.of(Ratio.of(46, 5)));
        assertThat(HALVED.linearOn(endOf(2024))).isEqualTo(RatioRange.of(Ratio.of(23, 5)));
        assertThatThrownBy(() -> HALVED.linearOn(endOf(2021).minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HALVED.linearOn(endOf(2024).plusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void milestonesAreInOrder() {
        RateMilestone first = milestone(endOf(2021), "9.2");
        RateMilestone second = milestone(endOf(2022), "8");

        assertThat(new Trajectory(Trajectory.Kind.LINEAR, List.of(first, second)).milestones())
                .hasSize(2);
        assertThatThrownBy(() -> new Trajectory(Trajectory.Kind.LINEAR, List.of(first)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trajectory(Trajectory.Kind.LINEAR, List.of(second, first)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trajectory(Trajectory.Kind.LINEAR, List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rootsAreRoundedExactly() {
        // The square root of 2.25 is 1.5 just; of a little less it is below.
        assertThat(Powers.round(Ratio.ONE, Ratio.of(9, 4), Ratio.of(1, 2), 0)).isEqualTo(new BigDecimal("2"));
        assertThat(Powers.round(Ratio.ONE, Ratio.of(9, 4).minus(Ratio.of(new BigDecimal("1E-90"))), Ratio.of(1, 2), 0))
                .isEqualTo(new BigDecimal("1"));
        assertThat(Powers.round(Ratio.of(2), Ratio.of(8), Ratio.of(2, 3), 2)).isEqualTo(new BigDecimal("8.00"));
        assertThat(Powers.round(Ratio.ONE, Ratio.of(2), Ratio.of(1, 2), 20))
                .isEqualTo(new BigDecimal("1.41421356237309504880"));
        assertThat(Powers.round(Ratio.ONE, Ratio.of(1, 1000), Ratio.of(3), 2)).isEqualTo(new BigDecimal("0.00"));
        assertThat(Powers.round(Ratio.of(7), Ratio.of(5), Ratio.ZERO, 1)).isEqualTo(new BigDecimal("7.0"));
    }

    @Test
    void rootsHaveAtMostTwentyDecimals() {
        assertThatThrownBy(() -> Powers.round(Ratio.ONE, Ratio.of(2), Ratio.of(1, 2), 21))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Powers.round(Ratio.ONE, Ratio.of(2), Ratio.of(1, 2), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMilestoneIsARate() {
        LocalDate day = endOf(2022);
        RatioRange ends = new RatioRange(Ratio.ZERO, Ratio.of(100));

        assertThat(new RateMilestone(day, ends).rate()).isEqualTo(ends);
        for (RatioRange outside : List.of(
                new RatioRange(Ratio.of(-1, 1_000), Ratio.ONE), new RatioRange(Ratio.ONE, Ratio.of(100_001, 1_000)))) {
            assertThatThrownBy(() -> new RateMilestone(day, outside))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("rate must be from 0 to 100 but was ");
        }
    }
}
