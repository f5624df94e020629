package vn.giamngheo.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.RatioRange;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

class StatusCountsTest {

    private static final StandardId OF_2016 = StandardId.of("VN-2016");
    private static final StandardId OF_2022 = StandardId.of("VN-2022");

    /** 20 poor, 10 near-poor, 60 non-poor, 10 of which it is open whether they are poor or near-poor. */
    private static StatusTally<Unit.Households> hundred() {
        StatusTally<Unit.Households> tally = StatusTally.of(Unit.HOUSEHOLDS);
        tally.add(OF_2022, PovertyStatus.POOR, 20);
        tally.add(OF_2022, PovertyStatus.NEAR_POOR, 10);
        tally.add(OF_2022, PovertyStatus.NON_POOR, 60);
        tally.add(OF_2022, EnumSet.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR), 10);
        return tally;
    }

    private static RatioRange percent(long least, long most) {
        return new RatioRange(Ratio.of(least, 100), Ratio.of(most, 100));
    }

    @Test
    void aRateIsARangeFromThoseWhoAreToThoseWhoMayBe() {
        StatusCounts<Unit.Households> counts = hundred().toCounts();

        assertThat(counts.rate(PovertyStatus.POOR)).contains(percent(20, 30));
        assertThat(counts.rate(PovertyStatus.NEAR_POOR)).contains(percent(10, 20));
        assertThat(counts.rate(PovertyStatus.NON_POOR)).contains(percent(60, 60));
        assertThat(counts.rate(PovertyStatus.AVERAGE_LIVING_STANDARD)).contains(percent(0, 0));
        assertThat(counts.rate(PovertyStatus.INDETERMINATE)).contains(percent(10, 10));
        assertThat(counts.count(PovertyStatus.POOR)).isEqualByComparingTo("20");
        assertThat(counts.countAtMost(PovertyStatus.POOR)).isEqualByComparingTo("30");
        assertThat(counts.count(PovertyStatus.INDETERMINATE)).isEqualByComparingTo("10");
        assertThat(counts.countAtMost(PovertyStatus.INDETERMINATE)).isEqualByComparingTo("10");
    }

    @Test
    void whoIsOpenBetweenPoorAndNearPoorIsSurelyMultidimensionallyPoor() {
        assertThat(hundred().toCounts().multidimensionalPovertyRate()).contains(percent(40, 40));
    }

    @Test
    void possibleTellsEachSetOnceDecidedOnesFirst() {
        assertThat(hundred().toCounts().possible())
                .containsExactly(
                        Map.entry(Set.of(PovertyStatus.POOR), BigDecimal.valueOf(20)),
                        Map.entry(Set.of(PovertyStatus.NEAR_POOR), BigDecimal.valueOf(10)),
                        Map.entry(Set.of(PovertyStatus.NON_POOR), BigDecimal.valueOf(60)),
                        Map.entry(Set.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR), BigDecimal.valueOf(10)));
    }

    @Test
    void theDenominatorHasThoseUndefinedByLawAndNotThoseWithoutStandard() {
        StatusTally<Unit.Households> tally = StatusTally.of(Unit.HOUSEHOLDS);
        tally.add(StandardId.of("VN-2011"), PovertyStatus.POOR, 1);
        tally.add(StandardId.of("VN-2011"), PovertyStatus.UNDEFINED_BY_LAW, 3);
        tally.addWithoutStandard(6);
        StatusCounts<Unit.Households> counts = tally.toCounts();

        assertThat(counts.rate(PovertyStatus.POOR)).contains(percent(25, 25));
        assertThat(counts.rate(PovertyStatus.UNDEFINED_BY_LAW)).contains(percent(75, 75));
        assertThat(counts.underStandards()).isEqualByComparingTo("4");
        assertThat(counts.withoutStandard()).isEqualByComparingTo("6");
        assertThat(counts.count(PovertyStatus.NO_STANDARD)).isEqualByComparingTo("6");
        assertThat(counts.population()).isEqualByComparingTo("10");
        assertThat(counts.withoutOthers().population()).isEqualByComparingTo("4");
        assertThatThrownBy(() -> counts.rate(PovertyStatus.NO_STANDARD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ratesOfNobodyAreEmpty() {
        StatusCounts<Unit.Households> nobody = StatusCounts.nobody(Unit.HOUSEHOLDS);

        assertThat(nobody.rate(PovertyStatus.POOR)).isEmpty();
        assertThat(nobody.rate(PovertyStatus.INDETERMINATE)).isEmpty();
        assertThat(nobody.count(PovertyStatus.POOR)).isZero();
        assertThatThrownBy(() -> nobody.observation(IndicatorId.POOR_HOUSEHOLD_RATE))
                .isInstanceOf(RefusedException.class);
        assertThat(nobody.observation(IndicatorId.POOR_HOUSEHOLDS)).isNotNull();
    }

    @Test
    void figuresOfTwoStandardsAreRefusedUntilTheyAreMeant() {
        StatusTally<Unit.Households> old = StatusTally.of(Unit.HOUSEHOLDS);
        old.add(OF_2016, PovertyStatus.POOR, 100);
        StatusCounts<Unit.Households> both = hundred().toCounts().plus(old.toCounts());

        assertThat(both.standards()).containsExactly(OF_2016, OF_2022);
        assertThat(both.population()).isEqualByComparingTo("200");
        assertThatThrownBy(() -> both.rate(PovertyStatus.POOR))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("VN-2016");
        assertThatThrownBy(() -> both.count(PovertyStatus.INDETERMINATE)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(both::possible).isInstanceOf(RefusedException.class);
        assertThat(both.acrossStandards().rate(PovertyStatus.POOR))
                .contains(new RatioRange(Ratio.of(120, 200), Ratio.of(130, 200)));
        assertThat(both.under(OF_2022)).isEqualTo(hundred().toCounts());
        assertThat(both.acrossStandards().isAcrossStandards()).isTrue();
        assertThat(both.acrossStandards().plus(both).isAcrossStandards()).isFalse();
    }

    @Test
    void rateAndNumberBecomeObservations() {
        StatusTally<Unit.Households> tally = StatusTally.of(Unit.HOUSEHOLDS);
        tally.add(OF_2022, PovertyStatus.POOR, 20);
        tally.add(OF_2022, PovertyStatus.NEAR_POOR, 5);
        tally.add(OF_2022, PovertyStatus.NON_POOR, 75);
        StatusCounts<Unit.Households> counts = tally.toCounts();

        Observation rate = complete(counts.observation(IndicatorId.POOR_HOUSEHOLD_RATE));
        assertThat(rate.value()).isEqualTo(new ObservedValue.Share(20, 100, java.util.Optional.empty()));
        assertThat(rate.unit()).isEqualTo(CountUnit.HOUSEHOLD);
        assertThat(rate.standard()).contains(OF_2022);
        assertThat(complete(counts.observation(IndicatorId.NEAR_POOR_HOUSEHOLDS))
                        .value())
                .isEqualTo(new ObservedValue.Tally(5));
        assertThat(complete(counts.observation(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE))
                        .value()
                        .count())
                .contains(25L);
        assertThatThrownBy(() -> counts.observation(IndicatorId.of("other")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Observation complete(Observation.Builder builder) {
        return builder.source(ObservationSource.REVIEW_OFFICIAL)
                .place(Place.parse("Tỉnh Hoà Bình"))
                .asOf(LocalDate.of(2024, 12, 31))
                .build();
    }

    @Test
    void noObservationOfWhatIsOpenLeftOutSampledOrOfPersons() {
        StatusTally<Unit.Households> left = StatusTally.of(Unit.HOUSEHOLDS);
        left.add(OF_2022, PovertyStatus.POOR, 1);
        left.addRefused(new Phrase("lý do", "a reason"));
        StatusTally<Unit.SampledHouseholds> sampled = StatusTally.of(Unit.sampledHouseholds(0));
        sampled.add(OF_2022, PovertyStatus.POOR, 1);
        StatusTally<Unit.Persons> persons = StatusTally.of(Unit.PERSONS);
        persons.add(OF_2022, PovertyStatus.POOR, 1);

        for (StatusCounts<?> counts :
                List.of(hundred().toCounts(), left.toCounts(), sampled.toCounts(), persons.toCounts())) {
            assertThatThrownBy(() -> counts.observation(IndicatorId.POOR_HOUSEHOLD_RATE))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(left.toCounts().withoutOthers().observation(IndicatorId.POOR_HOUSEHOLD_RATE))
                .isNotNull();
        assertThat(complete(persons.toCounts()
                                .observation(IndicatorId.of("poor-person-rate"), Set.of(PovertyStatus.POOR)))
                        .unit())
                .isEqualTo(CountUnit.PERSON);
    }

    @Test
    void whatTheEngineRefusesIsCountedWithItsReason() {
        DeprivationProfile foreign = DeprivationProfile.of(IndicatorList.of(Rules.INCOME), 1);
        List<Household> households = List.of(
                Household.builder().id("a").deprivations(foreign).build(),
                Household.builder().id("b").deprivations(foreign).build(),
                Household.builder().id("c").build());
        StatusCounting counting =
                StatusCounting.of(PovertyEngine.of(Standards.national()), ReviewDate.of(2024, 10, 15));

        StatusCounts<Unit.Persons> persons = households.stream().collect(counting.persons());
        StatusCounts<Unit.Households> counts = households.stream().collect(counting.households());

        assertThat(counts.leftOut().refused()).isEqualTo(2);
        assertThat(counts.leftOut().reasons())
                .containsExactly(new LeftOut.Refusal(
                        new Phrase(
                                "chỉ số “income” không thuộc chuẩn VN-2022",
                                "indicator 'income' is none of standard VN-2022"),
                        2));
        assertThat(counts.count(PovertyStatus.INDETERMINATE)).isEqualByComparingTo("1");
        assertThat(persons.leftOut().ofUnknownSize()).isEqualTo(1);
        assertThat(persons.population()).isZero();
        assertThat(persons).hasToString("StatusCounts{0 persons under [], left out 2 refused and 1 of unknown size}");
    }

    @Test
    void ofManyReasonsTheFirstInOrderAreKeptHoweverTheyAreMerged() {
        StatusTally<Unit.Households> all = StatusTally.of(Unit.HOUSEHOLDS);
        StatusTally<Unit.Households> one = StatusTally.of(Unit.HOUSEHOLDS);
        StatusTally<Unit.Households> other = StatusTally.of(Unit.HOUSEHOLDS);
        for (int i = 0; i < 150; i++) {
            Phrase reason = new Phrase("lý do " + i % 50, "reason " + i % 50);
            all.addRefused(reason);
            (i % 3 == 0 ? one : other).addRefused(reason);
        }

        assertThat(all.toCounts().leftOut().refused()).isEqualTo(150);
        assertThat(all.toCounts().leftOut().reasons())
                .hasSize(LeftOut.MAX_REASONS)
                .allMatch(one1 -> one1.households() == 3);
        assertThat(one.toCounts().plus(other.toCounts())).isEqualTo(all.toCounts());
        assertThat(one.merge(other).toCounts()).isEqualTo(all.toCounts());
    }

    @Test
    void bytesAreReadAsTheyWereWrittenAndNothingElseIs() {
        StatusTally<Unit.Households> tally = hundred();
        tally.addRefused(new Phrase("lý do", "a reason"));
        tally.addOfUnknownSize();
        tally.addWithoutStandard(7);
        StatusCounts<Unit.Households> counts = tally.toCounts().named("Huế").acrossStandards();
        byte[] bytes = counts.toBytes();

        assertThat(StatusCounts.fromBytes(bytes)).isEqualTo(counts);
        assertThatThrownBy(() -> StatusCounts.fromBytes(bytes).in(Unit.PERSONS)).isInstanceOf(RefusedException.class);
        for (int i = 0; i < bytes.length; i++) {
            byte[] broken = bytes.clone();
            broken[i] ^= 1;
            byte[] cut = java.util.Arrays.copyOf(bytes, i);
            assertThatThrownBy(() -> StatusCounts.fromBytes(broken)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> StatusCounts.fromBytes(cut)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void sumsBeyondALongAreRefused() {
        StatusTally<Unit.Households> tally = StatusTally.of(Unit.HOUSEHOLDS);
        tally.add(OF_2022, PovertyStatus.POOR, Long.MAX_VALUE);
        StatusCounts<Unit.Households> counts = tally.toCounts();

        assertThat(counts.rate(PovertyStatus.POOR)).contains(percent(100, 100));
        assertThatThrownBy(() -> tally.add(OF_2022, PovertyStatus.POOR, 1)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> counts.plus(counts)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = PovertyStatus.class,
            names = {"INDETERMINATE", "NO_STANDARD"})
    void underAStandardThereIsNo(PovertyStatus status) {
        StatusTally<Unit.Households> tally = StatusTally.of(Unit.HOUSEHOLDS);

        assertThatThrownBy(() -> tally.add(OF_2022, status, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tally.add(OF_2022, Set.of(status, PovertyStatus.POOR), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mistakesAreNamed() {
        StatusTally<Unit.Households> tally = StatusTally.of(Unit.HOUSEHOLDS);
        StatusCounts<Unit.Households> counts = hundred().toCounts();

        assertThatThrownBy(() -> tally.add(OF_2022, PovertyStatus.POOR, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tally.addWithoutStandard(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counts.named(" ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> counts.rate(Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counts.count(Set.of(PovertyStatus.POOR, PovertyStatus.INDETERMINATE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LeftOut(-1, List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LeftOut(1, List.of(new LeftOut.Refusal(new Phrase("lý do", "a reason"), 2)), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LeftOut.Refusal(new Phrase("lý do", "a reason"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
