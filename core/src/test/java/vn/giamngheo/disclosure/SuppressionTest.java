package vn.giamngheo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.giamngheo.disclosure.SuppressedCell.Hidden;
import vn.giamngheo.disclosure.SuppressedCell.Published;
import vn.giamngheo.disclosure.SuppressedCell.Reason;
import vn.giamngheo.disclosure.SuppressionRule.Totals;
import vn.giamngheo.disclosure.SuppressionRule.Zeros;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class SuppressionTest {

    private static final String POOR = "nghèo";
    private static final String NEAR_POOR = "cận nghèo";
    private static final String OTHER = "còn lại";

    private static Map<String, Long> counts(long poor, long nearPoor, long other) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(POOR, poor);
        counts.put(NEAR_POOR, nearPoor);
        counts.put(OTHER, other);
        return counts;
    }

    private static FrequencyTable threeCommunes() {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        rows.put("Xã A", counts(3, 20, 77));
        rows.put("Xã B", counts(15, 30, 155));
        rows.put("Xã C", counts(40, 25, 235));
        return FrequencyTable.of(rows);
    }

    private static FrequencyTable oneWay(long... counts) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            rows.put("r" + i, counts[i]);
        }
        return FrequencyTable.ofCounts(rows);
    }

    @Test
    void hidesASmallCountAndTheCheapestRectangleAroundIt() {
        SuppressedTable table = Suppression.of(threeCommunes(), SuppressionRule.below(5));

        // 3 with 20 beside it, 15 under it and 30 across: 68 hidden; every other rectangle hides more.
        assertThat(table.hidden())
                .containsExactly(
                        TableCell.of("Xã A", POOR),
                        TableCell.of("Xã A", NEAR_POOR),
                        TableCell.of("Xã B", POOR),
                        TableCell.of("Xã B", NEAR_POOR));
        assertThat(table.at(TableCell.of("Xã A", POOR))).isEqualTo(new Hidden(Reason.PRIMARY));
        assertThat(table.at(TableCell.of("Xã B", NEAR_POOR))).isEqualTo(new Hidden(Reason.COMPLEMENTARY));
        assertThat(table.at(TableCell.of("Xã C", POOR))).isEqualTo(new Published(40));
        assertThat(table.at(TableCell.GRAND_TOTAL)).isEqualTo(new Published(600));
        // Row A: 23 in both; column of the poor: 18 in both. So the small one is from 1 to 17.
        assertThat(table.audit())
                .containsEntry(TableCell.of("Xã A", POOR), new AttackerRange(1, OptionalLong.of(17)))
                .containsEntry(TableCell.of("Xã A", NEAR_POOR), new AttackerRange(6, OptionalLong.of(22)))
                .containsEntry(TableCell.of("Xã B", POOR), new AttackerRange(1, OptionalLong.of(17)))
                .containsEntry(TableCell.of("Xã B", NEAR_POOR), new AttackerRange(28, OptionalLong.of(44)))
                .hasSize(4);
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        SuppressedTable table = Suppression.of(threeCommunes(), SuppressionRule.below(3));
        assertThat(table.hidden()).isEmpty();
        assertThat(table.audit()).isEmpty();
        assertThat(table.in(Language.ENGLISH)).doesNotContain(SuppressedTable.SIGN);
    }

    @Test
    void theThresholdItselfIsNotSmall() {
        assertThat(Suppression.of(oneWay(5, 40), SuppressionRule.below(5)).hidden())
                .isEmpty();
        assertThat(Suppression.of(oneWay(4, 40), SuppressionRule.below(5)).hidden())
                .hasSize(2);
        assertThat(Suppression.of(oneWay(1, 40), SuppressionRule.below(2)).hidden())
                .hasSize(2);
        assertThat(Suppression.of(oneWay(0, 40), SuppressionRule.below(2)).hidden())
                .isEmpty();
    }

    @Test
    void auditTellsWhatHidingTheSmallCountAloneGivesAway() {
        assertThat(Suppression.audit(threeCommunes(), Set.of(TableCell.of("Xã A", POOR)), Zeros.PUBLISHED))
                .containsExactly(Map.entry(TableCell.of("Xã A", POOR), new AttackerRange(3, OptionalLong.of(3))));
    }

    @Test
    void knowingThatZerosArePublishedTellsMore() {
        FrequencyTable table = oneWay(1, 1, 8);
        Set<TableCell> both = Set.of(TableCell.ofRow("r0"), TableCell.ofRow("r1"));

        assertThat(Suppression.audit(table, both, Zeros.PUBLISHED))
                .containsEntry(TableCell.ofRow("r0"), new AttackerRange(1, OptionalLong.of(1)));
        assertThat(Suppression.audit(table, both, Zeros.SMALL))
                .containsEntry(TableCell.ofRow("r0"), new AttackerRange(0, OptionalLong.of(2)));
        assertThat(Suppression.of(table, SuppressionRule.below(2)).hidden())
                .containsExactly(TableCell.ofRow("r0"), TableCell.ofRow("r1"), TableCell.ofRow("r2"));
    }

    @Test
    void zerosAreHiddenOnlyIfTheyAreToldToBeSmall() {
        FrequencyTable table = oneWay(0, 3, 50, 60);
        assertThat(Suppression.of(table, SuppressionRule.below(5)).at(TableCell.ofRow("r0")))
                .isEqualTo(new Published(0));
        assertThat(Suppression.of(table, SuppressionRule.below(5).with(Zeros.SMALL))
                        .hidden())
                .containsExactly(TableCell.ofRow("r0"), TableCell.ofRow("r1"), TableCell.ofRow("r2"));
    }

    @Test
    void aSmallTotalIsHiddenTooAndIsProtectedAmongTotals() {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        rows.put("Xã A", counts(2, 0, 0));
        rows.put("Xã B", counts(15, 30, 155));
        rows.put("Xã C", counts(40, 25, 235));
        SuppressedTable table = Suppression.of(FrequencyTable.of(rows), SuppressionRule.below(5));

        assertThat(table.hidden())
                .containsExactly(
                        TableCell.of("Xã A", POOR),
                        TableCell.ofRow("Xã A"),
                        TableCell.of("Xã B", POOR),
                        TableCell.ofRow("Xã B"));
        assertThat(table.audit().get(TableCell.of("Xã A", POOR))).isEqualTo(new AttackerRange(1, OptionalLong.of(16)));
    }

    @Test
    void whereAllIsSmallAllIsHidden() {
        SuppressedTable table = Suppression.of(oneWay(1, 2), SuppressionRule.below(5));
        assertThat(table.hidden()).hasSize(3);
        assertThat(table.audit())
                .containsEntry(TableCell.ofRow("r0"), new AttackerRange(1, OptionalLong.empty()))
                .containsEntry(TableCell.GRAND_TOTAL, new AttackerRange(2, OptionalLong.empty()));
    }

    @Test
    void refusesWhereTheTotalThatIsKeptGivesSmallCountsAway() {
        FrequencyTable table = oneWay(1, 1, 1, 1, 1, 1);
        assertThatThrownBy(() -> Suppression.of(table, SuppressionRule.below(5)))
                .isInstanceOf(RefusedException.class)
                .hasMessage(
                        "the small count of cell [r0] * cannot be protected: whatever else may be hidden, what can be"
                                + " told of it is only 0 wide, and must be 5; let the grand total be hidden too, merge small groups,"
                                + " or ask for less protection");
        SuppressedTable hidden = Suppression.of(table, SuppressionRule.below(5).with(Totals.NONE_KEPT));
        assertThat(hidden.hidden()).hasSize(7);
    }

    @Test
    void refusesWhereAllTotalsAreKeptAndThereIsNothingBeside() {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        rows.put("Xã A", counts(3, 0, 0));
        rows.put("Xã B", counts(15, 30, 155));
        FrequencyTable table = FrequencyTable.of(rows);
        assertThatThrownBy(() -> Suppression.of(table, SuppressionRule.below(5).with(Totals.ALL_KEPT)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().in(Language.VIETNAMESE))
                                .isEqualTo(
                                        "không bảo vệ được số nhỏ ở ô [Xã A] nghèo: dù ẩn mọi ô được phép ẩn, khoảng suy ra được"
                                                + " chỉ rộng 0, phải từ 5; hãy cho phép ẩn cả các tổng số, gộp các nhóm nhỏ hoặc giảm độ rộng"
                                                + " bảo vệ"));
        assertThat(Suppression.of(threeCommunes(), SuppressionRule.below(5).with(Totals.ALL_KEPT))
                        .hidden())
                .hasSize(4);
    }

    @Test
    void lessProtectionHidesLess() {
        FrequencyTable table = oneWay(1, 2, 50, 60);
        assertThat(Suppression.of(table, SuppressionRule.below(3).withProtection(1))
                        .hidden())
                .containsExactly(TableCell.ofRow("r0"), TableCell.ofRow("r1"));
        assertThat(Suppression.of(table, SuppressionRule.below(3)).hidden())
                .containsExactly(TableCell.ofRow("r0"), TableCell.ofRow("r1"), TableCell.ofRow("r2"));
    }

    @Test
    void communesWithinDistrictsWithinAProvince() {
        FrequencyTable table = FrequencyTable.builder(List.of())
                .row(List.of("Huyện 1", "Xã A"), 2)
                .row(List.of("Huyện 1", "Xã B"), 90)
                .row(List.of("Huyện 1", "Xã C"), 70)
                .row(List.of("Huyện 2", "Xã D"), 3)
                .row(List.of("Huyện 3", "Xã E"), 80)
                .row(List.of("Huyện 3", "Xã F"), 60)
                .build();
        assertThat(table.count(TableCell.ofRow("Huyện 1"))).isEqualTo(162);
        assertThat(table.count(TableCell.GRAND_TOTAL)).isEqualTo(305);

        SuppressedTable suppressed = Suppression.of(table, SuppressionRule.below(5));

        // District 2 is as small as its only commune: the total of district 1 protects both. In district 1 the cheaper
        // of the
        // other communes protects A from what is known of that total, and district 3 stays whole.
        assertThat(suppressed.hidden())
                .containsExactly(
                        TableCell.ofRow("Huyện 1"),
                        TableCell.ofRow("Huyện 1", "Xã A"),
                        TableCell.ofRow("Huyện 1", "Xã C"),
                        TableCell.ofRow("Huyện 2"),
                        TableCell.ofRow("Huyện 2", "Xã D"));
        // Districts 1 and 2 are 165, and in district 1 commune B is 90: so A, C and D are 75, each at least 1.
        assertThat(suppressed.audit())
                .containsEntry(TableCell.ofRow("Huyện 1", "Xã A"), new AttackerRange(1, OptionalLong.of(73)))
                .containsEntry(TableCell.ofRow("Huyện 1", "Xã C"), new AttackerRange(1, OptionalLong.of(73)))
                .containsEntry(TableCell.ofRow("Huyện 2", "Xã D"), new AttackerRange(1, OptionalLong.of(73)))
                .containsEntry(TableCell.ofRow("Huyện 1"), new AttackerRange(92, OptionalLong.of(164)));
    }

    @Test
    void aRateBesideAPublishedDenominatorIsHiddenWithItsNumerator() {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        rows.put("Xã A", counts(3, 20, 77));
        rows.put("Xã B", counts(15, 30, 155));
        rows.put("Xã C", counts(40, 25, 235));
        rows.put("Xã D", counts(0, 0, 0));
        SuppressedTable table = Suppression.of(FrequencyTable.of(rows), SuppressionRule.below(5));

        assertThat(table.rates(POOR, Optional.empty()))
                .containsExactly(
                        Map.entry(List.of(), new SuppressedRate.Published(Ratio.of(58, 600))),
                        Map.entry(List.of("Xã A"), new SuppressedRate.Hidden()),
                        Map.entry(List.of("Xã B"), new SuppressedRate.Hidden()),
                        Map.entry(List.of("Xã C"), new SuppressedRate.Published(Ratio.of(2, 15))),
                        Map.entry(List.of("Xã D"), new SuppressedRate.OfNobody()));
        // Of 77 a hidden count: the denominator is the one hidden here.
        assertThat(table.rates(OTHER, Optional.of(POOR)).get(List.of("Xã A"))).isEqualTo(new SuppressedRate.Hidden());
        assertThatThrownBy(() -> table.rates("khác", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsOneSignForWhateverIsHidden() {
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        rows.put("Xã A", counts(3, 20, 1077));
        rows.put("Xã B", counts(15, 30, 155));
        SuppressedTable table = Suppression.of(FrequencyTable.of(rows), SuppressionRule.below(5));

        assertThat(table.in(Language.VIETNAMESE)).isEqualTo("""
                 | nghèo | cận nghèo | còn lại | Tổng số
                Xã A | · | · | 1.077 | 1.100
                Xã B | · | · | 155 | 200
                Tổng số | 18 | 50 | 1.232 | 1.300
                · số liệu không công bố, để bảo mật thông tin về hộ và người dân""");
        assertThat(table).hasToString("""
                 | nghèo | cận nghèo | còn lại | Total
                Xã A | · | · | 1,077 | 1,100
                Xã B | · | · | 155 | 200
                Total | 18 | 50 | 1,232 | 1,300
                · not published, to keep information on households and persons confidential""");
    }

    @Test
    void printsGroupsBeforeTheirRows() {
        FrequencyTable table = FrequencyTable.builder(List.of())
                .row(List.of("Huyện 1", "Xã A"), 2000)
                .row(List.of("Huyện 1", "Xã B"), 90)
                .build();
        assertThat(Suppression.of(table, SuppressionRule.below(5))).hasToString("""
                 | Total
                Huyện 1 | 2,090
                Huyện 1 › Xã A | 2,000
                Huyện 1 › Xã B | 90
                Total | 2,090""");
    }

    @Test
    void equalTablesComeOutEqual() {
        SuppressedTable one = Suppression.of(threeCommunes(), SuppressionRule.below(5));
        assertThat(one).isEqualTo(Suppression.of(threeCommunes(), SuppressionRule.below(5)));
        assertThat(one).hasSameHashCodeAs(Suppression.of(threeCommunes(), SuppressionRule.below(5)));
        assertThat(one).isNotEqualTo(Suppression.of(threeCommunes(), SuppressionRule.below(4)));
        assertThat(one).isNotEqualTo("table");
        assertThat(one.rule()).isEqualTo(SuppressionRule.below(5));
    }

    @Test
    void auditRefusesCellsThatCannotBeHidden() {
        FrequencyTable table = oneWay(0, 40);
        assertThatThrownBy(() -> Suppression.audit(table, Set.of(TableCell.ofRow("r0")), Zeros.PUBLISHED))
                .isInstanceOf(RefusedException.class)
                .hasMessage("cell [r0] * is 0 and hidden, though zeros are published");
        assertThatThrownBy(() -> Suppression.audit(table, Set.of(TableCell.ofColumn("x")), Zeros.SMALL))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("cell must be of the table but was * x");
    }

    @Test
    void refusesRulesOutOfBounds() {
        assertThatThrownBy(() -> SuppressionRule.below(1))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the threshold must be from 2 to 1000000 but was 1");
        assertThatThrownBy(() -> SuppressionRule.below(1_000_001)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> SuppressionRule.below(5).withProtection(0))
                .isInstanceOf(RefusedException.class)
                .hasMessage("the protection must be from 1 to 1000000 but was 0");
        assertThatThrownBy(() -> SuppressionRule.below(5).withProtection(1_000_001))
                .isInstanceOf(RefusedException.class);
        assertThat(SuppressionRule.below(1_000_000).protection()).isEqualTo(1_000_000);
    }

    @Test
    void choicesHaveCodesAndWords() {
        assertThat(Zeros.PUBLISHED.code()).isEqualTo("published");
        assertThat(Zeros.SMALL.phrase().in(Language.ENGLISH)).isEqualTo("zeros are small counts too");
        assertThat(Totals.ALL_KEPT.code()).isEqualTo("all-kept");
        assertThat(Totals.NONE_KEPT.phrase().in(Language.VIETNAMESE)).isEqualTo("được ẩn cả tổng số");
        assertThat(Reason.COMPLEMENTARY.code()).isEqualTo("complementary");
        assertThat(Reason.PRIMARY.phrase().in(Language.VIETNAMESE)).isEqualTo("số nhỏ");
    }

    @Test
    void rangesTellWhatTheyHold() {
        AttackerRange range = new AttackerRange(1, OptionalLong.of(9));
        assertThat(range.contains(0)).isFalse();
        assertThat(range.contains(1)).isTrue();
        assertThat(range.contains(9)).isTrue();
        assertThat(range.contains(10)).isFalse();
        assertThat(range.width()).isEqualTo(8);
        assertThat(range).hasToString("[1, 9]");
        AttackerRange open = new AttackerRange(1, OptionalLong.empty());
        assertThat(open.contains(Long.MAX_VALUE)).isTrue();
        assertThat(open.width()).isEqualTo(Long.MAX_VALUE);
        assertThat(open).hasToString("[1, ∞)");
    }
}
