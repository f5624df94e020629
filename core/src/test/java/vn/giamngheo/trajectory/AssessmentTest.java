package vn.giamngheo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giamngheo.text.Language.ENGLISH;
import static vn.giamngheo.text.Language.VIETNAMESE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.trajectory.Assessment.Reason;
import vn.giamngheo.trajectory.Assessment.Status;

class AssessmentTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 30);
    private static final LocalDate MID_YEAR = LocalDate.of(2024, 6, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private static PublishedRate rate(String value) {
        return PublishedRate.of(value);
    }

    private static RatePath path(String from, Stated<PublishedRate> to) {
        return RatePath.from(rate(from), YearPoint.endOf(2023)).to(to, YearPoint.endOf(2024));
    }

    private static RatePath path(String from, String to) {
        return path(from, Stated.exactly(rate(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "6.9, BEHIND, TIME_OVER",
        "6.86, BEHIND, TIME_OVER",
        "6.85, UNDECIDED, TOO_COARSE",
        "6.84, ACHIEVED, MEETS_TARGET",
        "6.8, ACHIEVED, MEETS_TARGET",
        "6.75, ACHIEVED, MEETS_TARGET",
        "6.74, EXCEEDED, BETTER_THAN_TARGET",
        "6.7, EXCEEDED, BETTER_THAN_TARGET",
        "7, UNDECIDED, TOO_COARSE",
        "6, EXCEEDED, BETTER_THAN_TARGET",
        "8, BEHIND, TIME_OVER"
    })
    void printedRatesAtTheEnd(String actual, Status status, Reason reason) {
        Assessment assessment = path("9.2", "6.8").assess(rate(actual), YEAR_END);

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.reason()).isEqualTo(reason);
        assertThat(assessment.milestone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"68500, BEHIND", "68499, ACHIEVED", "67500, ACHIEVED", "67499, EXCEEDED"})
    void countedRatesAtTheEndAreNeverUndecided(long count, Status status) {
        assertThat(path("9.2", "6.8")
                        .assess(new KnownRate.Counted(count, 1_000_000), YEAR_END)
                        .status())
                .isEqualTo(status);
    }

    /** The milestone is 9.2 - 2.4 * 182/366, printed 8.0. */
    @ParameterizedTest
    @CsvSource({
        "8.1, BEHIND",
        "8.06, BEHIND",
        "8.05, UNDECIDED",
        "8.04, ON_TRACK",
        "8.0, ON_TRACK",
        "7.5, ON_TRACK",
        "8, UNDECIDED",
        "7, ON_TRACK",
        "6.9, ON_TRACK",
        "6.8, ACHIEVED",
        "6.7, EXCEEDED"
    })
    void printedRatesOnTheWay(String actual, Status status) {
        Assessment assessment = path("9.2", "6.8").assess(rate(actual), MID_YEAR);

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.milestone().map(PublishedRate::toString).orElse("none"))
                .isEqualTo(status == Status.ACHIEVED || status == Status.EXCEEDED ? "none" : "8.0");
    }

    @ParameterizedTest
    @CsvSource({"8050, BEHIND", "8049, ON_TRACK"})
    void countedRatesOnTheWay(long count, Status status) {
        assertThat(path("9.2", "6.8")
                        .assess(new KnownRate.Counted(count, 100_000), MID_YEAR)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "7.0, BEHIND",
        "6.95, UNDECIDED",
        "6.9, ACHIEVED",
        "6.7, ACHIEVED",
        "6.65, ACHIEVED",
        "6.64, EXCEEDED",
        "6.6, EXCEEDED"
    })
    void rangesAreMetAtTheNearEndAndExceededBeyondTheFar(String actual, Status status) {
        assertThat(path("9.2", Stated.between(rate("6.7"), rate("6.9")))
                        .assess(rate(actual), YEAR_END)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "94, BEHIND",
        "94.4, BEHIND",
        "94.5, UNDECIDED",
        "94.6, ACHIEVED",
        "95, ACHIEVED",
        "95.4, ACHIEVED",
        "95.5, ACHIEVED",
        "95.6, EXCEEDED",
        "96, EXCEEDED"
    })
    void ascending(String actual, Status status) {
        assertThat(path("70", "95").assess(rate(actual), YEAR_END).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"9449, BEHIND", "9450, ACHIEVED", "9549, ACHIEVED", "9550, EXCEEDED"})
    void ascendingCounted(long count, Status status) {
        assertThat(path("70", "95")
                        .assess(new KnownRate.Counted(count, 10_000), YEAR_END)
                        .status())
                .isEqualTo(status);
    }

    /** The milestone is 70 + 25 * 182/366, printed 82. */
    @ParameterizedTest
    @CsvSource({"81, BEHIND", "81.5, UNDECIDED", "82, ON_TRACK", "94.5, ON_TRACK"})
    void ascendingOnTheWay(String actual, Status status) {
        assertThat(path("70", "95").assess(rate(actual), MID_YEAR).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "dưới 10%, 10000, BEHIND",
        "dưới 10%, 9999, ACHIEVED",
        "không quá 10%, 10499, ACHIEVED",
        "không quá 10%, 10500, BEHIND",
        "không quá 10%, 0, ACHIEVED",
        "trên 90%, 90000, BEHIND",
        "trên 90%, 90001, ACHIEVED",
        "ít nhất 90%, 89500, ACHIEVED",
        "ít nhất 90%, 89499, BEHIND",
        "ít nhất 90%, 100000, ACHIEVED"
    })
    void boundsOfOneSideAreMetOrNot(String target, long count, Status status) {
        assertThat(path("50", StatedParser.rate(target).orElseThrow())
                        .assess(new KnownRate.Counted(count, 100_000), YEAR_END)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "dưới 10%, 10.0, UNDECIDED",
        "dưới 10%, 10.1, BEHIND",
        "dưới 10%, 9.9, ACHIEVED",
        "trên 90%, 90.0, UNDECIDED",
        "trên 90%, 89.9, BEHIND",
        "trên 90%, 90.1, ACHIEVED"
    })
    void aPrintedBoundThatIsItselfNotEnoughIsUndecided(String target, String actual, Status status) {
        assertThat(path("50", StatedParser.rate(target).orElseThrow())
                        .assess(rate(actual), YEAR_END)
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aBoundThatWasMetAtTheStartMustBeKept() {
        RatePath path = path("7", Stated.atMost(rate("8")));

        assertThat(path.assess(rate("7.9"), MID_YEAR).status()).isEqualTo(Status.ACHIEVED);
        assertThat(path.assess(rate("9"), MID_YEAR))
                .isEqualTo(new Assessment(
                        path,
                        KnownRate.of(rate("9")),
                        MID_YEAR,
                        Status.BEHIND,
                        Reason.SHORT_OF_MILESTONE,
                        Optional.of(rate("8"))));
    }

    @ParameterizedTest
    @CsvSource({
        "6.8, ACHIEVED, MEETS_TARGET",
        "6.7, UNDECIDED, NO_DIRECTION",
        "6.9, UNDECIDED, NO_DIRECTION",
        "7, UNDECIDED, TOO_COARSE"
    })
    void withoutADirectionOnlyTheSameIsGood(String actual, Status status, Reason reason) {
        Assessment assessment = path("6.8", "6.8").assess(rate(actual), MID_YEAR);

        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.reason()).isEqualTo(reason);
    }

    @Test
    void nothingIsJudgedBeforeTheStart() {
        Assessment early = path("9.2", "6.8").assess(rate("6.8"), BEFORE);

        assertThat(early.status()).isEqualTo(Status.UNDECIDED);
        assertThat(early.reason()).isEqualTo(Reason.NOT_STARTED);
        assertThat(path("9.2", "6.8").assess(rate("9.2"), BEFORE.plusDays(1)).status())
                .isEqualTo(Status.ON_TRACK);
    }

    @Test
    void saysWhatItRestsOn() {
        Assessment onTrack = path("9.2", "6.8").assess(rate("7.5"), MID_YEAR);
        assertThat(onTrack.describe(VIETNAMESE))
                .isEqualTo("đúng tiến độ: ngày 30/06/2024 là 7,5%, bằng hoặc tốt hơn mốc của ngày này (8,0%);"
                        + " mục tiêu 6,8% đến 31/12/2024");
        assertThat(onTrack.describe(ENGLISH))
                .isEqualTo("on track: 7.5% on 30/06/2024, at the milestone of the day or better (8.0%);"
                        + " target 6.8% by 31/12/2024");

        Assessment missed = path("9.2", Stated.about(Stated.between(rate("6.7"), rate("6.9"))))
                .assess(new KnownRate.Counted(15_400, 220_000), YEAR_END);
        assertThat(missed.describe(VIETNAMESE))
                .isEqualTo("chậm so với mục tiêu: ngày 31/12/2024 là 7,00% (15.400/220.000), đã hết thời hạn mà chưa"
                        + " đạt; mục tiêu khoảng 6,7–6,9% đến 31/12/2024");
        assertThat(missed.describe(ENGLISH))
                .isEqualTo("behind: 7.00% (15,400/220,000) on 31/12/2024, the time is over and the target not met;"
                        + " target about 6.7–6.9% by 31/12/2024");
    }

    @Test
    void isNoOtherThanItsFiguresGive() {
        RatePath path = path("9.2", "6.8");
        KnownRate actual = KnownRate.of(rate("8.1"));

        assertThatThrownBy(() -> new Assessment(
                        path, actual, MID_YEAR, Status.ON_TRACK, Reason.MEETS_MILESTONE, Optional.of(rate("8.0"))))
                .isInstanceOf(RefusedException.class)
                .hasMessage("status, reason and milestone must be what the figures give, which is behind,"
                        + " short-of-milestone");
    }
}
