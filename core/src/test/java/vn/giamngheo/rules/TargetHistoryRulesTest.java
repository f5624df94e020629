package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.target.Target;
import vn.giamngheo.target.TargetHistory;
import vn.giamngheo.target.TargetVersion;
import vn.giamngheo.text.Language;

class TargetHistoryRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 15);
    private static final LocalDate SECOND = LocalDate.of(2024, 6, 1);
    private static final YearPoint START = YearPoint.endOf(2023);

    private static Target by(String points, String from) {
        return Target.reduceBy(
                Stated.exactly(PublishedPoints.of(points)),
                Baseline.of(PublishedRate.of(from), START),
                YearPoint.endOf(2024));
    }

    private static InstrumentReference instrument(String number, LocalDate issued) {
        return InstrumentReference.of(number).toBuilder().issuedOn(issued).build();
    }

    private static TargetHistory history(Target before, Target after) {
        return TargetHistory.of(before, instrument("12/KH-UBND", FIRST), FIRST)
                .amendedBy(instrument("96/KH-UBND", SECOND), SECOND, after);
    }

    private static String vi(TargetHistory history) {
        return Validated.report(history).findings().get(0).message(Language.VIETNAMESE);
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(TargetHistoryFinding.values()).map(TargetHistoryFinding::id))
                .containsExactly(
                        "target-history.holds-before-issue",
                        "target-history.due-before-start",
                        "target-history.issued-before",
                        "target-history.same-instrument",
                        "target-history.unchanged",
                        "target-history.indicator-changed",
                        "target-history.unit-changed",
                        "target-history.baseline-changed");
    }

    @Test
    void nothing_is_said_of_an_amendment_that_changes_the_reduction() {
        assertThat(Validated.found(history(by("2.3", "9.2"), by("2.4", "9.2")))).isEmpty();
    }

    @Test
    void a_version_holds_no_earlier_than_its_instrument_was_issued() {
        TargetHistory early = TargetHistory.of(by("2.3", "9.2"), instrument("12/KH-UBND", FIRST), FIRST.minusDays(1));

        assertThat(Validated.found(early)).containsExactly("target-history.holds-before-issue /versions/0/from");
        assertThat(vi(early))
                .isEqualTo("Mục tiêu áp dụng từ ngày 14/01/2024, trước ngày ban hành văn bản (15/01/2024).");
        assertThat(Validated.found(
                        TargetHistory.of(by("2.3", "9.2"), InstrumentReference.of("12/KH-UBND"), FIRST.minusDays(1))))
                .isEmpty();
    }

    @Test
    void a_version_is_due_no_earlier_than_it_holds() {
        LocalDate last = LocalDate.of(2024, 12, 31);
        TargetHistory late = TargetHistory.of(by("2.3", "9.2"), instrument("12/KH-UBND", FIRST), last.plusDays(1));

        assertThat(Validated.found(late)).containsExactly("target-history.due-before-start /versions/0/target/due");
        assertThat(vi(late)).isEqualTo("Thời hạn đến ngày 31/12/2024, trước ngày mục tiêu áp dụng (01/01/2025).");
        assertThat(Validated.found(TargetHistory.of(by("2.3", "9.2"), instrument("12/KH-UBND", FIRST), last)))
                .isEmpty();
    }

    @Test
    void an_instrument_amends_what_is_older_than_itself() {
        TargetHistory history = new TargetHistory(List.of(
                new TargetVersion(by("2.3", "9.2"), instrument("12/KH-UBND", FIRST), FIRST),
                new TargetVersion(by("2.4", "9.2"), instrument("96/KH-UBND", FIRST.minusDays(1)), SECOND)));
        TargetHistory sameDay = new TargetHistory(List.of(
                history.versions().get(0),
                new TargetVersion(by("2.4", "9.2"), instrument("96/KH-UBND", FIRST), SECOND)));
        TargetHistory undated = new TargetHistory(List.of(
                new TargetVersion(by("2.3", "9.2"), InstrumentReference.of("12/KH-UBND"), FIRST),
                history.versions().get(1)));

        assertThat(Validated.found(history)).containsExactly("target-history.issued-before /versions/1/by/issuedOn");
        assertThat(vi(history))
                .isEqualTo("Văn bản sửa đổi ban hành ngày 14/01/2024, trước văn bản được sửa đổi (15/01/2024).");
        assertThat(Validated.found(sameDay)).isEmpty();
        assertThat(Validated.found(undated)).isEmpty();
    }

    @Test
    void an_instrument_does_not_amend_itself() {
        InstrumentReference first = instrument("12/KH-UBND", FIRST);
        TargetHistory twice =
                TargetHistory.of(by("2.3", "9.2"), first, FIRST).amendedBy(first, SECOND, by("2.4", "9.2"));
        TargetHistory provisions = TargetHistory.of(
                        by("2.3", "9.2"), first.toBuilder().provision("Mục II").build(), FIRST)
                .amendedBy(first.toBuilder().provision("Mục III").build(), SECOND, by("2.4", "9.2"));
        InstrumentReference title =
                InstrumentReference.builder().title("Kế hoạch giảm nghèo").build();
        TargetHistory unnumbered =
                TargetHistory.of(by("2.3", "9.2"), title, FIRST).amendedBy(title, SECOND, by("2.4", "9.2"));

        assertThat(Validated.found(twice)).containsExactly("target-history.same-instrument /versions/1/by");
        assertThat(vi(twice)).isEqualTo("Lần quy định trước và lần sửa đổi này cùng dẫn 12/KH-UBND.");
        assertThat(Validated.found(provisions)).isEmpty();
        assertThat(Validated.found(unnumbered)).isEmpty();
    }

    @Test
    void an_amendment_that_changes_nothing_is_told() {
        assertThat(Validated.found(history(by("2.3", "9.2"), by("2.3", "9.2"))))
                .containsExactly("target-history.unchanged /versions/1/target");
        assertThat(vi(history(by("2.3", "9.2"), by("2.3", "9.2"))))
                .isEqualTo("Mục tiêu từ ngày 01/06/2024 không khác mục tiêu trước đó.");
    }

    @Test
    void an_amendment_to_another_indicator_is_told() {
        Target before = by("2.3", "9.2");
        Target other = before.toBuilder()
                .indicator(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE)
                .build();

        assertThat(Validated.found(history(before, other)))
                .containsExactly("target-history.indicator-changed /versions/1/target/indicator");
        assertThat(vi(history(before, other)))
                .isEqualTo("Mục tiêu trước đo “tỷ lệ hộ nghèo”, mục tiêu sửa đổi đo “tỷ lệ nghèo đa chiều”.");
        assertThat(Validated.found(history(
                        before, other.toBuilder().indicator(Optional.empty()).build())))
                .isEmpty();
        assertThat(Validated.found(
                        history(before.toBuilder().indicator(Optional.empty()).build(), other)))
                .isEmpty();
    }

    @Test
    void r4_an_amendment_from_households_to_persons_is_told() {
        Written<Stated<PublishedRate>> rate = Written.of(Stated.exactly(PublishedRate.of("6.8")));
        Written<Stated<PublishedPoints>> points = Written.of(Stated.exactly(PublishedPoints.of("1.2")));
        List<Measure> ofPersons = List.of(
                new Measure.Level(rate, CountUnit.PERSON),
                new Measure.Reduction(points, Optional.empty(), Optional.empty(), CountUnit.PERSON),
                new Measure.ReductionPerYear(points, Optional.empty(), CountUnit.PERSON),
                new Measure.Coverage(rate, "người nghèo", Optional.empty(), CountUnit.PERSON));

        for (Measure measure : ofPersons) {
            TargetHistory history = history(
                    by("2.3", "9.2"),
                    by("2.3", "9.2").toBuilder().measure(measure).build());
            assertThat(Validated.found(history))
                    .containsExactly("target-history.unit-changed /versions/1/target/measure/unit");
            assertThat(vi(history)).isEqualTo("Mục tiêu trước tính theo hộ, mục tiêu sửa đổi tính theo người.");
        }
        assertThat(Validated.found(history(
                        by("2.3", "9.2"),
                        by("2.3", "9.2").toBuilder()
                                .measure(new Measure.Level(rate, CountUnit.HOUSEHOLD))
                                .build())))
                .isEmpty();
        assertThat(Validated.found(history(
                        by("2.3", "9.2"),
                        by("2.3", "9.2").toBuilder()
                                .measure(new Measure.Zero("hộ nghèo", CountUnit.PERSON))
                                .build())))
                .isEmpty();
    }

    @Test
    void the_baseline_of_one_time_stays_what_it_was() {
        assertThat(Validated.found(history(by("2.3", "9.2"), by("2.3", "9.3"))))
                .containsExactly("target-history.baseline-changed /versions/1/target/measure/from/rate");
        assertThat(vi(history(by("2.3", "9.2"), by("2.3", "9.3"))))
                .isEqualTo("Mức xuất phát của cùng thời điểm trước là 9,2%, nay là 9,3%.");
    }

    @Test
    void baselines_of_other_times_or_of_none_prove_nothing() {
        Target before = by("2.3", "9.2");
        Written<Stated<PublishedPoints>> points = Written.of(Stated.exactly(PublishedPoints.of("2.3")));
        Written<Stated<PublishedRate>> other = Written.of(Stated.exactly(PublishedRate.of("9.3")));
        List<Optional<Baseline>> harmless = List.of(
                Optional.empty(),
                Optional.of(new Baseline(other, YearPoint.endOf(2022).schedule())),
                Optional.of(new Baseline(Written.unreadable("9,,3%"), START.schedule())));

        for (Optional<Baseline> from : harmless) {
            Target after = before.toBuilder()
                    .measure(new Measure.Reduction(points, from, Optional.empty(), CountUnit.HOUSEHOLD))
                    .build();
            assertThat(Validated.found(history(before, after))).isEmpty();
            assertThat(Validated.found(history(after, before))).isEmpty();
        }
        Baseline untold = new Baseline(other, Schedule.unstated());
        Baseline alsoUntold = new Baseline(Written.of(Stated.exactly(PublishedRate.of("9.2"))), Schedule.unstated());
        assertThat(Validated.found(history(reduced(points, untold), reduced(points, alsoUntold))))
                .isEmpty();
    }

    @Test
    void every_reduction_has_its_baseline() {
        Written<Stated<PublishedPoints>> points = Written.of(Stated.exactly(PublishedPoints.of("1.2")));
        Baseline from = Baseline.of(PublishedRate.of("9.3"), START);
        Target perYear = by("2.3", "9.2").toBuilder()
                .measure(new Measure.ReductionPerYear(points, Optional.of(from), CountUnit.HOUSEHOLD))
                .build();

        assertThat(Validated.found(history(by("2.3", "9.2"), perYear)))
                .containsExactly("target-history.baseline-changed /versions/1/target/measure/from/rate");
    }

    private static Target reduced(Written<Stated<PublishedPoints>> points, Baseline from) {
        return by("2.3", "9.2").toBuilder()
                .title(from.rate().toString())
                .measure(new Measure.Reduction(points, Optional.of(from), Optional.empty(), CountUnit.HOUSEHOLD))
                .build();
    }

    @Test
    void every_version_is_held_against_the_one_before_it() {
        TargetHistory three = history(by("2.3", "9.2"), by("2.4", "9.2"))
                .amendedBy(instrument("120/KH-UBND", SECOND.plusDays(9)), SECOND.plusDays(9), by("2.4", "9.1"))
                .amendedBy(instrument("121/KH-UBND", SECOND.plusDays(10)), SECOND.plusDays(10), by("2.4", "9.1"));

        assertThat(Validated.found(three))
                .containsExactly(
                        "target-history.baseline-changed /versions/2/target/measure/from/rate",
                        "target-history.unchanged /versions/3/target");
    }
}
