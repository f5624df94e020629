package vn.giamngheo.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/** What a draft takes, and all that it refuses. */
class AllocationDraftTest {

    private static Observation.Builder poor(String place) {
        return Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .unit(CountUnit.HOUSEHOLD)
                .standard(StandardId.of("VN-2022"))
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(Place.parse(place))
                .asOf(LocalDate.of(2023, 12, 31));
    }

    private static AllocationDraft<AllocationResult> reduction(long number) {
        return Allocate.reductionOf(number).households();
    }

    @Test
    void weighsByTheNumeratorsOfObservations() {
        Map<String, Observation> observed = Map.of(
                "A", poor("huyện A").share(300, 9_000).build(),
                "B", poor("huyện B").number(100).build());

        Allocation allocation =
                reduction(40).amongObservations(observed).largestRemainder().orElseThrow();
        Allocation byPersons = Allocate.numberOf(40)
                .persons()
                .weightedByObservations(observed)
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.numbers()).containsExactly(Map.entry("A", 30L), Map.entry("B", 10L));
        assertThat(allocation.share("A").left()).contains(270L);
        assertThat(byPersons.numbers()).isEqualTo(allocation.numbers());
        assertThat(byPersons.share("A").left()).isEmpty();
    }

    @Test
    void r4_householdsAreNotTakenFromPersons() {
        Map<String, Observation> persons =
                Map.of("A", poor("huyện A").unit(CountUnit.PERSON).number(300).build());

        assertThatThrownBy(() -> reduction(40).amongObservations(persons))
                .isInstanceOf(RefusedException.class)
                .hasMessage("figures that do not count household: A");
    }

    @Test
    void figuresThatAreNotAlikeAreRefusedAllAtOnce() {
        Map<String, Observation> mixed = Map.of(
                "A", poor("huyện A").number(300).build(),
                "B",
                        poor("huyện B")
                                .standard(StandardId.of("VN-2016"))
                                .source(ObservationSource.SURVEY)
                                .asOf(LocalDate.of(2022, 12, 31))
                                .number(300)
                                .build(),
                "C", poor("huyện C").printed(PublishedRate.of("9.2")).build(),
                "D",
                        poor("huyện D")
                                .asOf(LocalDate.of(2022, 12, 31))
                                .number(300)
                                .build());

        assertThatThrownBy(() -> reduction(40).weightedByObservations(mixed))
                .isInstanceOf(RefusedException.class)
                .hasMessage("different standards: standard VN-2022 and standard VN-2016 (A – B);"
                        + " different sources: administrative review, official and sample survey (A – B);"
                        + " different days: 31/12/2023 and 31/12/2022 (A – B, D);"
                        + " figures without a count: C");
    }

    @Test
    void r21_figuresThatDoNotTellTheirStandardMayBeOfTwo() {
        Observation silent =
                poor("huyện A").standard(Optional.empty()).number(300).build();
        Map<String, Observation> two = Map.of(
                "A",
                silent,
                "B",
                silent.toBuilder().place(Place.parse("huyện B")).build());

        assertThat(reduction(40)
                        .weightedByObservations(Map.of("A", silent))
                        .uncapped()
                        .largestRemainder()
                        .orElseThrow()
                        .of("A"))
                .isEqualTo(40);
        assertThatThrownBy(() -> reduction(40).weightedByObservations(two))
                .isInstanceOf(RefusedException.class)
                .hasMessage("neither figure tells its standard (A – B)");
    }

    @Test
    void aReductionNeedsToKnowHowMuchEachUnitCanGive() {
        AllocationDraft<AllocationResult> draft = reduction(10).weightedBy(Map.of("A", 1L, "B", 1L, "C", 2L));

        assertThatThrownBy(() -> draft.cap(Map.of("B", 5L)).largestRemainder())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().vietnamese())
                                .isEqualTo("chưa rõ mỗi đơn vị giảm được tối đa bao nhiêu: cần số hiện có (current)"
                                        + " hoặc mức trần (cap): A, C"));
        assertThat(draft.uncapped().largestRemainder().orElseThrow().of("C")).isEqualTo(5);
        assertThat(draft.cap(3).largestRemainder().allocation()).isPresent();
    }

    @Test
    void aLaterCapDoesNotLetAUnitGiveMoreThanItHas() {
        Allocation allocation = reduction(10)
                .among(Map.of("A", 2L, "B", 50L))
                .weightedBy(Map.of("A", 1L, "B", 1L))
                .cap(100)
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.of("A")).isEqualTo(2);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> reduction(10)
                        .weightedByRatios(Map.of("A", Ratio.of(-1, 2), "B", Ratio.ONE))
                        .cap(Map.of("A", 5L, "X", 5L))
                        .floor(Map.of("B", -1L))
                        .floor(-1)
                        .lock("Y", 3)
                        .largestRemainder())
                .isInstanceOf(RefusedException.class)
                .hasMessage("a floor, cap, current or locked number of units that have no weight: X, Y;"
                        + " negative weights: A; negative numbers: B;"
                        + " the floor and the cap of all must not be negative;"
                        + " it is not known how much units can give: a current number or a cap is needed: B");
    }

    @Test
    void manyCodesAreNotAllListed() {
        Map<String, Long> weights = new TreeMap<>();
        for (int i = 10; i < 30; i++) {
            weights.put("A" + i, 1L);
        }

        assertThatThrownBy(() -> reduction(10).weightedBy(weights).largestRemainder())
                .hasMessageEndingWith(": A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, A20, A21, …");
    }

    @Test
    void thereMustBeUnits() {
        assertThatThrownBy(() -> reduction(10).among(Map.of()).largestRemainder())
                .isInstanceOf(RefusedException.class)
                .hasMessage("there are no units to share out among");
    }

    @Test
    void aLevelAboveWhatThereIsIsNoReduction() {
        Map<String, Long> current = Map.of("A", 10L, "B", 20L);

        assertThat(Allocate.downTo(30)
                        .households()
                        .among(current)
                        .largestRemainder()
                        .orElseThrow()
                        .sum())
                .isZero();
        assertThatThrownBy(() -> Allocate.downTo(31).households().among(current).largestRemainder())
                .isInstanceOf(RefusedException.class)
                .hasMessage("the level is above what the units have together");
        assertThatThrownBy(() -> Allocate.downTo(3)
                        .households()
                        .weightedBy(current)
                        .cap(current)
                        .largestRemainder())
                .isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("it is not known how much units can give");
    }

    @Test
    void numbersToShareOutAreBoundedAndNotNegative() {
        assertThatThrownBy(() -> Allocate.reductionOf(-1)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Allocate.numberOf(new WholeRange(-1, 1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Allocate.downTo(WholeRange.from(1))).isInstanceOf(RefusedException.class);
    }

    @Test
    void aCodeIsShortAndWithoutNeedlessSpaces() {
        assertThat(unit("x".repeat(64)).build().code()).hasSize(64);
        assertThat(unit("district:a lưới").build().floor()).isZero();
        for (String bad : new String[] {"", " A", "A ", "A  B", "A\tB", "x".repeat(65)}) {
            assertThatThrownBy(() -> unit(bad).build()).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void nothingOfAUnitIsNegative() {
        assertThatThrownBy(() -> unit("A").weight(Ratio.of(-1)).build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> unit("A").floor(-1).build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> unit("A").cap(-1L).build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> unit("A").current(-1L).build()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> unit("A").locked(-1L).build()).isInstanceOf(RefusedException.class);
        assertThat(unit("A").cap(0L).current(7L).build().limit()).contains(0L);
    }

    private static AllocationUnit.Builder unit(String code) {
        return AllocationUnit.builder().code(code).weight(Ratio.ONE);
    }

    @Test
    void aRequestNamesAllThatIsWrongWithIt() {
        assertThatThrownBy(() -> AllocationRequest.builder()
                        .total(-1)
                        .unit(CountUnit.HOUSEHOLD)
                        .addUnits(unit("A").cap(Long.MAX_VALUE).build())
                        .addUnits(unit("A").cap(2L).build())
                        .build())
                .isInstanceOf(RefusedException.class)
                .hasMessage("total must not be negative but was -1; codes given more than once: A;"
                        + " the sum of total, current numbers, floors, caps and locked numbers is too large;"
                        + " leave out the cap where there is none");
        assertThatThrownBy(() -> AllocationRequest.builder()
                        .total(1)
                        .unit(CountUnit.HOUSEHOLD)
                        .build())
                .hasMessage("there must be at least one unit");
    }

    @Test
    void weightsWithoutAReasonableCommonDenominatorAreRefused() {
        AllocationDraft<AllocationResult> draft = Allocate.numberOf(1).households();
        Map<String, Ratio> odd = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            odd.put("A" + i, Ratio.of(1, 1_000_003 + 2L * i));
        }

        assertThatThrownBy(() -> draft.weightedByRatios(odd).largestRemainder())
                .isInstanceOf(RefusedException.class)
                .hasMessage("the weights or their common denominator are too large");
        assertThat(draft.weightedByRatios(Map.of("A", Ratio.of(1, 3), "B", Ratio.of(1, 2)))
                        .largestRemainder()
                        .orElseThrow()
                        .share("A")
                        .quota())
                .isEqualTo(Ratio.of(2, 5));
    }

    @Test
    void weightsOf256BitsAreTheLargestAndTheirQuotasCanStillBeWritten() {
        BigInteger tooLarge = BigInteger.TWO.pow(256);
        BigInteger third = tooLarge.divide(BigInteger.valueOf(3));
        Allocation allocation = Allocate.numberOf(Long.MAX_VALUE)
                .households()
                .weightedByRatios(Map.of(
                        "A", Ratio.of(third, BigInteger.ONE),
                        "B", Ratio.of(tooLarge.subtract(third).subtract(BigInteger.ONE), BigInteger.ONE)))
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.sum()).isEqualTo(Long.MAX_VALUE);
        for (AllocationShare share : allocation.shares()) {
            assertThat(Ratio.parse(share.quota().toString())).isEqualTo(share.quota());
        }
        assertThatThrownBy(() -> Allocate.numberOf(1)
                        .households()
                        .weightedByRatios(Map.of("A", Ratio.of(tooLarge, BigInteger.ONE)))
                        .largestRemainder())
                .isInstanceOf(RefusedException.class);
    }
}
