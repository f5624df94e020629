package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.rules.ReferenceExamples.EXAMPLE;
import static vn.giamngheo.rules.ReferenceExamples.commune;
import static vn.giamngheo.rules.ReferenceExamples.day;
import static vn.giamngheo.rules.ReferenceExamples.found;
import static vn.giamngheo.rules.ReferenceExamples.validate;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.text.Language;

/** Lists of designated areas; all of them are made up. */
class AreaRulesTest {

    private static DesignatedAreaList list(
            AdministrativeLevel level, String from, String until, String by, String... codes) {
        return new DesignatedAreaList(
                Designation.POOR_COMMUNE,
                level,
                Set.of(codes),
                day(from),
                day(until),
                InstrumentReference.of(by),
                EXAMPLE);
    }

    private static DesignatedAreaList communes(String from, String until) {
        return list(AdministrativeLevel.COMMUNE, from, until, "1/QĐ-TTg", "001");
    }

    private static List<String> lists(DesignatedAreaList... lists) {
        return found(DesignatedAreas.of(List.of(lists)));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, 0", "2025-07-01, 1"})
    void listsOfDistrictsEndWithTheirLevel(String until, int found) {
        assertThat(lists(list(AdministrativeLevel.DISTRICT, "2021-01-01", until, "1/QĐ-TTg", "001")))
                .hasSize(found)
                .allMatch("area.level-ended /lists/0"::equals);
        assertThat(lists(communes("2021-01-01", until))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01, 0", "2021-01-02, 1"})
    void daysBetweenTwoLists(String from, int found) {
        assertThat(lists(communes(from, "2025-12-31"), communes("2016-01-01", "2020-12-31")))
                .hasSize(found)
                .allMatch("area.gap /lists/1"::equals);
        assertThat(lists(
                        communes(from, "2025-12-31"),
                        list(AdministrativeLevel.VILLAGE, "2016-01-01", "2020-12-31", "1/QĐ-TTg", "001")))
                .isEmpty();
    }

    @Test
    void theDaysBetweenAreNamed() {
        assertThat(validate(DesignatedAreas.of(
                                List.of(communes("2016-01-01", "2020-12-31"), communes("2022-01-01", "2025-12-31"))))
                        .findings())
                .extracting(finding -> finding.message(Language.VIETNAMESE))
                .containsExactly(
                        "Danh mục “poor-commune” (cấp xã): không có danh mục nào từ ngày 01/01/2021 đến ngày 31/12/2021.");
    }

    /** By the table of effects, Decree 81/2021/NĐ-CP was replaced on 03/09/2025 and 07/2021/NĐ-CP only amended. */
    @ParameterizedTest
    @CsvSource({"81/2021/NĐ-CP, 2025-09-02, 0", "81/2021/NĐ-CP, 2025-09-03, 1", "07/2021/NĐ-CP, 2025-12-31, 0"})
    void theDecisionEndedBeforeItsList(String by, String until, int found) {
        assertThat(lists(list(AdministrativeLevel.COMMUNE, "2021-01-01", until, by, "001")))
                .hasSize(found)
                .allMatch("area.decision-ended /lists/0"::equals);
    }

    private static List<String> beside(String from, String... codes) {
        Gazetteer places = Gazetteer.of(
                List.of(
                        commune("001", "Xã Một").validFrom(day("2021-01-01")).build(),
                        commune("002", "Xã Hai").validFrom(day("2021-01-01")).build()),
                List.of());
        return found(new ReferenceTables(
                List.of(),
                List.of(),
                places,
                DesignatedAreas.of(List.of(list(AdministrativeLevel.COMMUNE, from, "2025-12-31", "1/QĐ-TTg", codes)))));
    }

    @Test
    void codesOfTheFirstDayOfTheList() {
        assertThat(beside("2021-01-01", "001", "002")).isEmpty();
        assertThat(beside("2021-01-01", "001", "003")).containsExactly("area.unit-unknown /areas/lists/0");
        assertThat(beside("2020-12-31", "001", "003")).isEmpty();
    }
}
