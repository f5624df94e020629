package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.rules.SampleStandard.BASIS;
import static vn.giamngheo.rules.SampleStandard.LOW;
import static vn.giamngheo.rules.SampleStandard.MANY;
import static vn.giamngheo.rules.SampleStandard.SAMPLE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.LinePeriod;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Scorecard;
import vn.giamngheo.standard.StandardAddition;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

class PovertyStandardRulesTest {

    private static final Province BINH_DINH = Province.former("52");

    private static PovertyStandard.Builder sound() {
        return SampleStandard.sound();
    }

    private static Parameter<Integer> number(int value) {
        return Parameter.of(value, SAMPLE);
    }

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(PovertyStandardFinding.values())
                        .map(PovertyStandardFinding::id)
                        .sorted())
                .containsExactly(
                        "standard.absent",
                        "standard.applies-before-force",
                        "standard.basis-provision-missing",
                        "standard.basis-unnumbered",
                        "standard.days-taken",
                        "standard.faulty-value",
                        "standard.gap",
                        "standard.id-taken",
                        "standard.idle-row",
                        "standard.line-large",
                        "standard.line-small",
                        "standard.narrower",
                        "standard.overlap",
                        "standard.periods-apart",
                        "standard.rural-above-urban",
                        "standard.scorecard-differs",
                        "standard.title-years-differ",
                        "standard.unverified",
                        "standard.wording-joined",
                        "standard.wording-missing",
                        "standard.wording-strict");
    }

    @Test
    void nothing_is_said_of_a_sound_standard() {
        assertThat(Found.in(sound().build())).isEmpty();
        assertThat(Found.in(sound().draft())).isEmpty();
    }

    @Test
    void what_keeps_a_draft_from_being_built_is_told_by_kind() {
        Row poor = Row.of(PovertyStatus.POOR, Condition.allOf(LOW, MANY), SAMPLE);
        Condition one = Condition.deprivations(Comparison.AT_MOST, ParameterId.POVERTY_CUTOFF);
        Condition none = Condition.deprivations(Comparison.ABOVE, ParameterId.POVERTY_CUTOFF);

        assertThat(Found.in(sound().rows(SampleStandard.rows(poor, Condition.allOf(LOW, one)))
                        .draft()))
                .containsExactly("standard.overlap /rows/1");
        assertThat(Found.in(sound().rows(SampleStandard.rows(poor, Condition.allOf(LOW, none)))
                        .draft()))
                .containsExactly("standard.gap /rows", "standard.gap /rows", "standard.idle-row /rows/1");
        assertThat(Found.in(sound().lines(List.of(SampleStandard.line(999, 2_000_000)))
                        .draft()))
                .containsExactly("standard.faulty-value /lines/0/rural");
    }

    @Test
    void the_national_standards_are_found_unverified_where_they_are() {
        assertThat(Found.at(PovertyStandardFinding.UNVERIFIED, NationalStandards.VN_2022))
                .hasSize(12)
                .contains("/indicators/7/cutoff");
        assertThat(Found.at(PovertyStandardFinding.ABSENT, NationalStandards.VN_2027))
                .containsExactly("/indicators/8/cutoff", "/indicators/11/cutoff", "/lines/1/rural", "/lines/1/urban");
        assertThat(Found.at(PovertyStandardFinding.TITLE_YEARS_DIFFER, NationalStandards.VN_2022))
                .containsExactly("/applicability");
        assertThat(Found.in(NationalStandards.VN_2016))
                .contains("standard.wording-missing /rows/2/wording")
                .noneMatch(found -> found.startsWith("standard.wording-strict"));
    }

    @Test
    void a_basis_is_cited_by_number_and_article() {
        InstrumentReference title =
                InstrumentReference.builder().title("Nghị quyết về chuẩn nghèo").build();

        assertThat(Found.in(sound().basis(title).build()))
                .containsExactly(
                        "standard.basis-unnumbered /basis/number", "standard.basis-provision-missing /basis/provision");
    }

    private static PovertyStandard applied(
            Optional<Integer> titleFrom, Optional<LocalDate> force, AppliedPeriod... spans) {
        return sound().applicability(new Applicability(titleFrom, Optional.empty(), force, List.of(spans)))
                .build();
    }

    private static AppliedPeriod span(String from, String to) {
        return new AppliedPeriod(LocalDate.parse(from), LocalDate.parse(to), BASIS, SAMPLE);
    }

    @ParameterizedTest
    @CsvSource({"2021-12-31, false", "2022-01-01, false", "2022-01-02, true"})
    void r17_the_day_of_the_law_and_the_days_it_applies_to(LocalDate force, boolean found) {
        PovertyStandard standard = applied(Optional.empty(), Optional.of(force), span("2022-01-01", "2025-12-31"));

        assertThat(Found.in(standard))
                .isEqualTo(found ? List.of("standard.applies-before-force /applicability/applied/0/from") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2021, true", "2022, false", "2023, true"})
    void r18_the_years_of_the_title(int from, boolean found) {
        PovertyStandard standard = applied(Optional.of(from), Optional.empty(), span("2022-01-01", "2025-12-31"));

        assertThat(Found.in(standard))
                .isEqualTo(found ? List.of("standard.title-years-differ /applicability") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, false", "2024-01-02, true"})
    void days_between_two_spans(String from, boolean found) {
        PovertyStandard standard =
                applied(Optional.empty(), Optional.empty(), span("2022-01-01", "2023-12-31"), span(from, "2025-12-31"));

        assertThat(Found.in(standard))
                .isEqualTo(found ? List.of("standard.periods-apart /applicability/applied/1/from") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2000000, false", "2000001, true"})
    void u3_swapped_areas(long rural, boolean found) {
        assertThat(Found.in(sound().lines(List.of(SampleStandard.line(rural, 2_000_000)))
                        .build()))
                .isEqualTo(found ? List.of("standard.rural-above-urban /lines/0/rural") : List.of());
    }

    @Test
    void areas_are_compared_only_where_both_lines_are_known() {
        Phrase reason = new Phrase("chưa thấy", "not found");
        IncomeLine half = new IncomeLine(
                ParameterId.AVERAGE_LINE, SampleStandard.amount(3_000_000), new Parameter.Absent<>(reason));

        assertThat(Found.in(sound().lines(List.of(SampleStandard.line(1_500_000, 2_000_000), half))
                        .build()))
                .containsExactly("standard.absent /lines/1/urban");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 99999, standard.line-small",
        "MONTH, 100000, ",
        "MONTH, 10000000, ",
        "MONTH, 10000001, standard.line-large",
        "YEAR, 1199999, standard.line-small",
        "YEAR, 1200000, ",
        "YEAR, 120000000, ",
        "YEAR, 120000001, standard.line-large"
    })
    void u3_r10_a_line_in_another_unit(LinePeriod period, long value, String code) {
        PovertyStandard standard = sound().linePeriod(period)
                .lines(List.of(SampleStandard.line(value, value)))
                .build();

        assertThat(Found.in(standard))
                .isEqualTo(code == null ? List.of() : List.of(code + " /lines/0/rural", code + " /lines/0/urban"));
    }

    @Test
    void r22_the_wording_stands_beside_the_rows_of_the_poor() {
        List<Row> rows = SampleStandard.rows(
                Row.of(PovertyStatus.POOR, Condition.allOf(LOW, MANY), SAMPLE),
                Condition.allOf(LOW, Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF)));

        assertThat(Found.in(sound().rows(rows).build())).containsExactly("standard.wording-missing /rows/0/wording");
    }

    private static PovertyStandard strict(Comparison income, Comparison count, String wording) {
        boolean below = income == Comparison.BELOW;
        boolean above = count == Comparison.ABOVE;
        Condition low = Condition.income(income, ParameterId.POVERTY_LINE);
        Condition few =
                Condition.deprivations(above ? Comparison.AT_MOST : Comparison.BELOW, ParameterId.POVERTY_CUTOFF);
        return sound().cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, number(1))))
                .rows(List.of(
                        Row.of(
                                        PovertyStatus.POOR,
                                        Condition.allOf(low, Condition.deprivations(count, ParameterId.POVERTY_CUTOFF)),
                                        SAMPLE)
                                .quoting(wording),
                        Row.of(PovertyStatus.NEAR_POOR, Condition.allOf(low, few), SAMPLE)
                                .quoting("ít hơn"),
                        Row.of(
                                PovertyStatus.NON_POOR,
                                Condition.income(
                                        below ? Comparison.AT_LEAST : Comparison.ABOVE, ParameterId.POVERTY_LINE),
                                SAMPLE)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, AT_LEAST, từ … trở xuống và từ 01 chỉ số trở lên, false",
        "BELOW, AT_LEAST, từ … trở xuống và từ 01 chỉ số trở lên, true",
        "BELOW, AT_LEAST, dưới … và từ 01 chỉ số trở lên, false",
        "AT_MOST, ABOVE, từ … trở xuống và từ 01 chỉ số Trở lên, true",
        "AT_MOST, ABOVE, từ … trở xuống và trên 01 chỉ số, false"
    })
    void r19_words_that_include_the_boundary(Comparison income, Comparison count, String wording, boolean found) {
        assertThat(Found.in(strict(income, count, wording)))
                .isEqualTo(found ? List.of("standard.wording-strict /rows/0/when") : List.of());
    }

    @Test
    void r19_a_strict_row_is_told_both_signs() {
        String message = Found.findings(strict(Comparison.BELOW, Comparison.AT_LEAST, "từ … đồng trở xuống"))
                .get(0)
                .message(Language.VIETNAMESE);

        assertThat(message).isEqualTo("Văn bản viết “trở xuống” tức là ≤, nhưng dòng dùng <.");
    }

    @ParameterizedTest
    @CsvSource({
        "thu nhập thấp và thiếu hụt, true",
        "thu nhập thấp hoặc thiếu hụt, false",
        "thu nhập thấp và có nhà hoặc thiếu hụt, false",
        "thu nhập thấp, false"
    })
    void r19_and_read_as_or(String wording, boolean found) {
        Condition few = Condition.deprivations(Comparison.BELOW, ParameterId.POVERTY_CUTOFF);
        Condition high = Condition.income(Comparison.ABOVE, ParameterId.POVERTY_LINE);
        PovertyStandard standard = sound().rows(List.of(
                        Row.of(PovertyStatus.POOR, Condition.anyOf(LOW, MANY), SAMPLE)
                                .quoting(wording),
                        Row.of(PovertyStatus.NON_POOR, Condition.allOf(high, few), SAMPLE)))
                .build();

        assertThat(Found.in(standard)).isEqualTo(found ? List.of("standard.wording-joined /rows/0/when") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"10, 20, false", "10, 21, true", "10, 30, true", "15, 30, false"})
    void r19_points_are_so_many_indicators(int each, int cutoff, boolean found) {
        Scorecard card = new Scorecard(
                number(140), number(175), number(each), number(cutoff), InstrumentReference.of("07/2021/TT-BLĐTBXH"));

        assertThat(Found.in(sound().scorecard(card).build()))
                .isEqualTo(found ? List.of("standard.scorecard-differs /scorecard/cutoff") : List.of());
    }

    @Test
    void values_that_are_not_confirmed_or_not_there() {
        Parameter<Vnd> doubtful = Parameter.of(Vnd.of(1_500_000), Provenance.unverified("nghe nói"));
        Parameter<Vnd> derived = Parameter.of(Vnd.of(2_000_000), Provenance.derived("1,5 + 0,5"));
        Phrase reason = new Phrase("chưa thấy ngưỡng", "no cut-off was found");
        PovertyStandard standard = sound().lines(List.of(new IncomeLine(ParameterId.POVERTY_LINE, doubtful, derived)))
                .indicators(List.of(
                        SampleStandard.indicator(DeprivationIndicator.TELECOM, new Parameter.Absent<>(reason)),
                        SampleStandard.indicator(DeprivationIndicator.NUTRITION, new Parameter.Undefined<>(reason))))
                .build();

        assertThat(Found.in(standard))
                .containsExactly("standard.absent /indicators/0/cutoff", "standard.unverified /lines/0/rural");
    }

    private static StandardAddition added(PovertyStandard standard, PovertyStandard... others) {
        Standards registered = Standards.national();
        for (PovertyStandard other : others) {
            registered = registered.with(other);
        }
        return new StandardAddition(standard, registered);
    }

    private static PovertyStandard.Builder local(String id, String from, String to) {
        return SampleStandard.byIncome(id, BINH_DINH, 1_500_000, 2_000_000)
                .applicability(SampleStandard.years(from, to));
    }

    @Test
    void u3_one_standard_follows_the_other() {
        PovertyStandard before = local("VN-52:2022", "2022-01-01", "2023-12-31").build();

        assertThat(Found.in(
                        added(local("VN-52:2024", "2024-01-01", "2025-12-31").build(), before)))
                .isEmpty();
        assertThat(Found.in(
                        added(local("VN-52:2024", "2023-12-31", "2025-12-31").build(), before)))
                .containsExactly("standard.days-taken /standard/applicability/applied/0");
        assertThat(Found.in(
                        added(local("VN-52:2022", "2024-01-01", "2025-12-31").build(), before)))
                .containsExactly("standard.id-taken /standard/id");
    }

    @ParameterizedTest
    @CsvSource({
        "1500000, 2000000, ",
        "1499999, 2000000, /standard/lines/0/rural",
        "1500000, 1999999, /standard/lines/0/urban"
    })
    void r24_lower_than_national(long rural, long urban, String at) {
        PovertyStandard standard =
                SampleStandard.byIncome("VN-52:2022", BINH_DINH, rural, urban).build();

        assertThat(Found.at(PovertyStandardFinding.NARROWER, added(standard)))
                .isEqualTo(at == null ? List.of() : List.of(at));
    }

    @ParameterizedTest
    @CsvSource({"24000000, false", "23999999, true"})
    void r24_a_line_per_year_beside_one_per_month(long urban, boolean found) {
        PovertyStandard standard = SampleStandard.byIncome("VN-52:2022", BINH_DINH, 18_000_000, urban)
                .linePeriod(LinePeriod.YEAR)
                .build();

        assertThat(Found.at(PovertyStandardFinding.NARROWER, added(standard)))
                .isEqualTo(found ? List.of("/standard/lines/0/urban") : List.of());
    }

    @Test
    void r24_the_household_that_is_left_out_is_shown() {
        PovertyStandard fewer = sound().cutoffs(List.of(new CountCutoff(ParameterId.POVERTY_CUTOFF, number(2))))
                .build();
        var findings = Found.findings(added(fewer)).stream()
                .filter(finding -> finding.code() == PovertyStandardFinding.NARROWER)
                .toList();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).hasToString("/standard/rows");
            assertThat(finding.message(Language.ENGLISH)).contains("is 'poor household' under VN-2022");
        });
    }

    @Test
    void a_national_standard_is_held_against_the_local_ones() {
        PovertyStandard low = SampleStandard.byIncome("VN-52:2030", BINH_DINH, 1_000_000, 1_000_000)
                .applicability(SampleStandard.years("2031-01-01", "2031-12-31"))
                .build();
        PovertyStandard next = NationalStandards.VN_2027.toBuilder()
                .id(vn.giamngheo.standard.StandardId.of("VN-2031"))
                .applicability(SampleStandard.years("2031-01-01", "2035-12-31"))
                .build();

        assertThat(Found.at(PovertyStandardFinding.NARROWER, added(next, low))).containsExactly("/standard/rows");
    }
}
