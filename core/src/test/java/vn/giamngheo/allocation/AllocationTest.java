package vn.giamngheo.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class AllocationTest {

    /** 20.240 poor households of four districts. */
    private static final Map<String, Long> POOR = Map.of("A01", 5_060L, "A02", 3_035L, "A03", 2_025L, "A04", 10_120L);

    private static Allocation pro(long total, Map<String, Long> weights) {
        return Allocate.numberOf(total)
                .households()
                .weightedBy(weights)
                .largestRemainder()
                .orElseThrow();
    }

    @Test
    void u6_sharesOutTheReductionOfAProvince() {
        Allocation allocation = Allocate.reductionOf(4_812)
                .households()
                .weightedBy(POOR)
                .floor(0)
                .cap(POOR)
                .largestRemainder()
                .orElseThrow();

        // 4812/20240 of each: 1203, 721.557…, 481.442…, 2406.
        assertThat(allocation.sum()).isEqualTo(4_812);
        assertThat(allocation.numbers())
                .containsExactly(
                        Map.entry("A01", 1_203L),
                        Map.entry("A02", 722L),
                        Map.entry("A03", 481L),
                        Map.entry("A04", 2_406L));
        assertThat(allocation.share("A02").quota()).isEqualTo(Ratio.of(4_812L * 3_035, 20_240));
        assertThat(allocation.share("A02").wholePart()).isEqualTo(721);
        assertThat(allocation.share("A02").remainder())
                .isEqualTo(Ratio.of(4_812L * 3_035, 20_240).minus(Ratio.of(721)));
        assertThat(allocation.share("A02").roundedUp()).isTrue();
        assertThat(allocation.share("A03").roundedUp()).isFalse();
    }

    @Test
    void r8_equalRemaindersGoByCodeAndNotByTheOrderOfTheMap() {
        Map<String, Long> backwards = new LinkedHashMap<>();
        List.of("C", "B", "A").forEach(code -> backwards.put(code, 1L));

        assertThat(pro(4, backwards).numbers())
                .containsExactly(Map.entry("A", 2L), Map.entry("B", 1L), Map.entry("C", 1L));
        assertThat(pro(5, backwards).numbers())
                .containsExactly(Map.entry("A", 2L), Map.entry("B", 2L), Map.entry("C", 1L));
    }

    @Test
    void r8_noUnitExitsMoreHouseholdsThanItHas() {
        // By weight 50 and 50; A has 20 only.
        Allocation allocation = Allocate.reductionOf(100)
                .households()
                .among(Map.of("A", 20L, "B", 200L))
                .weightedBy(Map.of("A", 1L, "B", 1L))
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.numbers()).containsExactly(Map.entry("A", 20L), Map.entry("B", 80L));
        assertThat(allocation.share("A").bound()).isEqualTo(ShareBound.CAP);
        assertThat(allocation.share("A").left()).contains(0L);
        assertThat(allocation.share("B").bound()).isEqualTo(ShareBound.NONE);
        assertThat(allocation.share("B").left()).contains(120L);
    }

    @Test
    void r8_ofWeightsThatAreAllZeroNothingIsMade() {
        AllocationResult result = Allocate.reductionOf(10)
                .households()
                .weightedBy(Map.of("A", 0L, "B", 0L))
                .cap(Map.of("A", 20L, "B", 20L))
                .largestRemainder();

        assertThat(result).isInstanceOfSatisfying(Impossible.class, impossible -> {
            assertThat(impossible.obstacles())
                    .containsExactly(new Obstacle(BindingConstraint.WEIGHTS, List.of("A", "B"), 10));
            assertThat(impossible.describe(Language.VIETNAMESE))
                    .isEqualTo("không thể phân bổ 10 hộ: các đơn vị còn nhận thêm được đều có trọng số bằng 0,"
                            + " chênh lệch 10 hộ (A, B)");
        });
        assertThat(pro(0, Map.of("A", 0L, "B", 0L)).numbers()).containsExactly(Map.entry("A", 0L), Map.entry("B", 0L));
    }

    @Test
    void r8_alabamaParadoxIsNotPromisedAway() {
        Map<String, Long> states = Map.of("A", 6L, "B", 6L, "C", 2L);

        assertThat(pro(10, states).numbers())
                .containsExactly(Map.entry("A", 4L), Map.entry("B", 4L), Map.entry("C", 2L));
        assertThat(pro(11, states).numbers())
                .containsExactly(Map.entry("A", 5L), Map.entry("B", 5L), Map.entry("C", 1L));

        AllocationRange range = Allocate.numberOf(new WholeRange(10, 11))
                .households()
                .weightedBy(states)
                .largestRemainder()
                .orElseThrow();
        assertThat(range.losers()).containsExactly("C");
        assertThat(range.of("C")).isEqualTo(new WholeRange(1, 2));
        assertThat(range.describe(Language.VIETNAMESE))
                .isEqualTo("Phân bổ 10–11 hộ:\nA: 4–5 hộ\nB: 4–5 hộ\nC: 2–1 hộ\n"
                        + "khi tổng tăng lại được phân bổ ít hơn (nghịch lý Alabama): C");
        assertThat(range.describe(Language.ENGLISH))
                .isEqualTo("Shared out: 10–11 households:\nA: 4–5 households\nB: 4–5 households\nC: 2–1 households\n"
                        + "given less of the greater total (Alabama paradox): C");
    }

    @Test
    void r8_totalLargerThanTheSumOfCaps() {
        assertThat(capped(30).numbers()).containsExactly(Map.entry("A", 10L), Map.entry("B", 20L));
        assertThat(capped(29).sum()).isEqualTo(29);
        assertThatThrownBy(() -> capped(31))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot share out 31 households: the caps add up to less than the total,"
                        + " by 1 household (A, B)");
    }

    private static Allocation capped(long total) {
        return Allocate.reductionOf(total)
                .households()
                .among(Map.of("A", 10L, "B", 20L))
                .largestRemainder()
                .orElseThrow();
    }

    @Test
    void floorsLiftAndTheOthersPay() {
        // By weight 1, 9 and 90.
        Allocation allocation = Allocate.numberOf(100)
                .households()
                .weightedBy(Map.of("A", 1L, "B", 9L, "C", 90L))
                .floor(10)
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.numbers()).containsExactly(Map.entry("A", 10L), Map.entry("B", 10L), Map.entry("C", 80L));
        assertThat(allocation.shares())
                .extracting(AllocationShare::bound)
                .containsExactly(ShareBound.FLOOR, ShareBound.FLOOR, ShareBound.NONE);
    }

    @Test
    void aFloorOfOneUnitReplacesThatOfAll() {
        Allocation allocation = Allocate.numberOf(100)
                .households()
                .weightedBy(Map.of("A", 0L, "B", 0L, "C", 90L))
                .floor(10)
                .floor(Map.of("B", 3L))
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.numbers()).containsExactly(Map.entry("A", 10L), Map.entry("B", 3L), Map.entry("C", 87L));
    }

    @Test
    void aCapOfOneUnitReplacesThatOfAll() {
        Allocation allocation = Allocate.numberOf(100)
                .households()
                .weightedBy(Map.of("A", 1L, "B", 1L))
                .cap(40)
                .cap(Map.of("B", 70L))
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.numbers()).containsExactly(Map.entry("A", 40L), Map.entry("B", 60L));
    }

    @Test
    void aLockedUnitStandsOutsideTheSharing() {
        Allocation allocation = Allocate.reductionOf(100)
                .households()
                .among(Map.of("A", 500L, "B", 250L, "C", 250L))
                .lock("A", 20)
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.numbers()).containsExactly(Map.entry("A", 20L), Map.entry("B", 40L), Map.entry("C", 40L));
        assertThat(allocation.share("A"))
                .isEqualTo(new AllocationShare("A", 20, Ratio.of(20), ShareBound.LOCKED, Optional.of(480L)));
    }

    @Test
    void everyObstacleIsNamedAtOnce() {
        AllocationResult result = Allocate.reductionOf(100)
                .households()
                .among(Map.of("A", 10L, "B", 20L, "C", 5L, "D", 9L))
                .floor(Map.of("A", 12L, "D", 4L))
                .lock("C", 6)
                .lock("D", 3)
                .largestRemainder();

        assertThat(result.allocation()).isEmpty();
        assertThat(((Impossible) result).obstacles())
                .containsExactly(
                        new Obstacle(BindingConstraint.FLOOR_ABOVE_CAP, List.of("A"), 2),
                        new Obstacle(BindingConstraint.LOCKED_OUT_OF_BOUNDS, List.of("C"), 1),
                        new Obstacle(BindingConstraint.LOCKED_OUT_OF_BOUNDS, List.of("D"), 1),
                        new Obstacle(BindingConstraint.CAPS, List.of("A", "B"), 61));
    }

    @Test
    void whatTheCapsTakeCanStillFailForTheWeights() {
        AllocationResult result = Allocate.reductionOf(10)
                .households()
                .among(Map.of("A", 3L, "B", 4L))
                .weightedBy(Map.of("A", 1L, "B", 0L))
                .largestRemainder();

        assertThat(((Impossible) result).obstacles())
                .containsExactly(
                        new Obstacle(BindingConstraint.CAPS, List.of("A", "B"), 3),
                        new Obstacle(BindingConstraint.WEIGHTS, List.of("B"), 4));
    }

    @Test
    void lockedNumbersCanBeTooManyOrTooFew() {
        assertThat(locked(10, 5, 5).describe(Language.ENGLISH))
                .isEqualTo(
                        "10 households shared out among 2 units:\nA: 5 households (locked)\nB: 5 households (locked)");
        assertThat(locked(9, 5, 5).describe(Language.VIETNAMESE))
                .isEqualTo("không thể phân bổ 9 hộ: các số đã chốt không thể khớp với số phải phân bổ,"
                        + " chênh lệch 1 hộ (A, B)");
        assertThat(locked(11, 5, 5)).isInstanceOf(Impossible.class);
    }

    private static AllocationResult locked(long total, long a, long b) {
        return Allocate.numberOf(total)
                .households()
                .weightedBy(Map.of("A", 1L, "B", 1L))
                .lock("A", a)
                .lock("B", b)
                .largestRemainder();
    }

    @Test
    void floorsCanBeTooHigh() {
        AllocationDraft<AllocationResult> draft =
                Allocate.numberOf(9).households().weightedBy(Map.of("A", 1L, "B", 1L));

        assertThat(((Impossible) draft.floor(5).largestRemainder()).obstacles())
                .containsExactly(new Obstacle(BindingConstraint.FLOORS, List.of("A", "B"), 1));
        assertThat(draft.floor(4).largestRemainder().orElseThrow().of("A")).isEqualTo(5);
    }

    @Test
    void unitsOfTheWeightZeroDoNotMakeUpForCaps() {
        AllocationResult result = Allocate.numberOf(100)
                .households()
                .weightedBy(Map.of("A", 1L, "B", 0L))
                .cap(Map.of("A", 60L))
                .largestRemainder();

        assertThat(((Impossible) result).obstacles())
                .containsExactly(new Obstacle(BindingConstraint.WEIGHTS, List.of("B"), 40));
    }

    @Test
    void aLevelIsReachedExactly() {
        Allocation allocation = Allocate.downTo(15_428)
                .households()
                .among(POOR)
                .largestRemainder()
                .orElseThrow();

        assertThat(allocation.sum()).isEqualTo(20_240 - 15_428);
        assertThat(allocation.shares().stream()
                        .mapToLong(share -> share.left().orElseThrow())
                        .sum())
                .isEqualTo(15_428);
    }

    @Test
    void theGreatestLevelIsTheLeastReduction() {
        AllocationRange range = Allocate.downTo(new WholeRange(14_740, 15_180))
                .households()
                .among(POOR)
                .largestRemainder()
                .orElseThrow();

        assertThat(range.sum()).isEqualTo(new WholeRange(5_060, 5_500));
        assertThat(range.low().sum()).isEqualTo(5_060);
        assertThat(range.high().sum()).isEqualTo(5_500);
        assertThat(range.of("A01")).isEqualTo(new WholeRange(1_265, 1_375));
        assertThat(range.losers()).isEmpty();
    }

    @Test
    void anEndThatIsImpossibleIsNamed() {
        AllocationEnds ends = Allocate.reductionOf(new WholeRange(10, 31))
                .households()
                .among(Map.of("A", 10L, "B", 20L))
                .largestRemainder();

        assertThat(ends.low()).isInstanceOf(Allocation.class);
        assertThatThrownBy(ends::orElseThrow)
                .isInstanceOf(RefusedException.class)
                .hasMessage("cannot share out 31 households: the caps add up to less than the total,"
                        + " by 1 household (A, B)");
        assertThat(ends.describe(Language.ENGLISH)).startsWith("10 households shared out among 2 units:");
    }

    @Test
    void describesEachShareWithItsReason() {
        Allocation allocation = Allocate.reductionOf(4_812)
                .households()
                .among(POOR)
                .lock("A04", 2_500)
                .largestRemainder()
                .orElseThrow();

        // 2.312 of 10.120: 1156, 693.371…, 462.628….
        assertThat(allocation.describe(Language.VIETNAMESE))
                .isEqualTo("Phân bổ 4.812 hộ cho 4 đơn vị:\n"
                        + "A01: 1.156 hộ (theo trọng số), còn 3.904 hộ\n"
                        + "A02: 693 hộ (theo trọng số được 693,37, làm tròn xuống), còn 2.342 hộ\n"
                        + "A03: 463 hộ (theo trọng số được 462,63, làm tròn lên), còn 1.562 hộ\n"
                        + "A04: 2.500 hộ (đã chốt), còn 7.620 hộ");
        assertThat(allocation.share("A03").describe(Language.ENGLISH, CountUnit.HOUSEHOLD))
                .isEqualTo("A03: 463 households (pro rata 462.63, rounded up), leaving 1,562 households");
    }

    @Test
    void aRequestThatIsKeptGivesTheSameAgain() {
        Allocation allocation = pro(11, Map.of("A", 6L, "B", 6L, "C", 2L));

        assertThat(allocation.request().largestRemainder())
                .isEqualTo(allocation)
                .hasSameHashCodeAs(allocation);
        assertThat(Allocation.recorded(allocation.request(), allocation.shares()))
                .isEqualTo(allocation);
        assertThat(allocation).hasToString("Allocation{A=5, B=5, C=1}");
    }

    @Test
    void sharesThatTheRequestDoesNotGiveAreRefused() {
        Allocation eleven = pro(11, Map.of("A", 6L, "B", 6L, "C", 2L));
        Allocation ten = pro(10, Map.of("A", 6L, "B", 6L, "C", 2L));
        List<AllocationShare> reversed = List.of(eleven.share("C"), eleven.share("B"), eleven.share("A"));

        assertThatThrownBy(() -> Allocation.recorded(eleven.request(), ten.shares()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("shares are not what the request gives, or not in the order of the codes: A, B, C");
        assertThatThrownBy(() -> Allocation.recorded(eleven.request(), reversed))
                .hasMessage("shares are not what the request gives, or not in the order of the codes");
        assertThatThrownBy(() -> Allocation.recorded(locked(9, 5, 5).request(), ten.shares()))
                .hasMessage("this request cannot be met");
    }

    @Test
    void obstaclesThatTheRequestDoesNotMeetAreRefused() {
        Impossible impossible = (Impossible) locked(9, 5, 5);

        assertThat(Impossible.recorded(impossible.request(), impossible.obstacles()))
                .isEqualTo(impossible);
        assertThatThrownBy(() -> Impossible.recorded(impossible.request(), List.of()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> Impossible.recorded(locked(10, 5, 5).request(), List.of()))
                .isInstanceOf(RefusedException.class);
        assertThat(impossible)
                .hasToString("Impossible[the locked numbers leave no way to the total," + " by 1 household (A, B)]");
    }

    @Test
    void aUnitThatIsNotThereIsAMistake() {
        Allocation allocation = pro(1, Map.of("A", 1L));

        assertThatThrownBy(() -> allocation.of("B"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'B'");
    }

    @Test
    void endsOfDifferentRequestsAreRefused() {
        Allocation one = pro(1, Map.of("A", 1L));
        Allocation two = pro(2, Map.of("A", 1L));
        Allocation other = pro(2, Map.of("B", 1L));

        assertThat(new AllocationRange(one, two).of("A")).isEqualTo(new WholeRange(1, 2));
        assertThatThrownBy(() -> new AllocationRange(two, one)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new AllocationEnds(one, other)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aShareIsTheQuotaOrNextToIt() {
        Ratio quota = Ratio.of(5, 2);

        assertThat(new AllocationShare("A", 2, quota, ShareBound.NONE, Optional.empty()).roundedUp())
                .isFalse();
        assertThat(new AllocationShare("A", 3, quota, ShareBound.NONE, Optional.empty()).roundedUp())
                .isTrue();
        assertThatThrownBy(() -> new AllocationShare("A", 4, quota, ShareBound.NONE, Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new AllocationShare("A", 1, quota, ShareBound.NONE, Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new AllocationShare("A", 3, quota, ShareBound.NONE, Optional.of(-1L)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void everyCodeIsItsOwnAndSpeaksBothLanguages() {
        assertThat(BindingConstraint.values())
                .extracting(BindingConstraint::code)
                .doesNotHaveDuplicates();
        assertThat(ShareBound.values()).extracting(ShareBound::code).doesNotHaveDuplicates();
        assertThat(BindingConstraint.values()).allSatisfy(each -> {
            assertThat(each.phrase().vietnamese()).isNotBlank();
            assertThat(each.phrase().english()).isNotBlank();
        });
    }

    @Test
    void r9_zeroIsANumberLikeOthers() {
        Allocation nothing = Allocate.numberOf(0)
                .households()
                .weightedBy(Map.of("A", 1L, "B", 0L))
                .floor(Map.of("A", 0L))
                .cap(0)
                .lock("B", 0)
                .largestRemainder()
                .orElseThrow();

        assertThat(nothing.numbers()).containsExactly(Map.entry("A", 0L), Map.entry("B", 0L));
    }

    /** A takes its cap of 3, B without weight its floor of 2: 5 of 10 are left. */
    @Test
    void whatNoWeightCanTakeIsLeftAfterCapsAndFloors() {
        AllocationResult result = Allocate.numberOf(10)
                .households()
                .weightedBy(Map.of("A", 1L, "B", 0L))
                .cap(Map.of("A", 3L))
                .floor(Map.of("B", 2L))
                .largestRemainder();

        assertThat(result)
                .isInstanceOfSatisfying(
                        Impossible.class,
                        impossible -> assertThat(impossible.obstacles())
                                .containsExactly(new Obstacle(BindingConstraint.WEIGHTS, List.of("B"), 5)));
    }

    @Test
    void aUnitWithTheSameNumberAtBothEndsLosesNothing() {
        AllocationRange range = Allocate.numberOf(new WholeRange(4, 4))
                .households()
                .weightedBy(Map.of("A", 1L, "B", 1L))
                .largestRemainder()
                .orElseThrow();

        assertThat(range.losers()).isEmpty();
    }
}
