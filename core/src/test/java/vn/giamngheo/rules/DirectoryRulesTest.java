package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.rules.ReferenceExamples.agency;
import static vn.giamngheo.rules.ReferenceExamples.day;
import static vn.giamngheo.rules.ReferenceExamples.found;
import static vn.giamngheo.rules.ReferenceExamples.maybe;
import static vn.giamngheo.rules.ReferenceExamples.validate;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.Language;

/** What is said of agencies although a directory can be made of them; all of them are made up. */
class DirectoryRulesTest {

    private static List<String> agencies(AgencyEntry.Builder... agencies) {
        return found(new DirectoryEntries(
                Stream.of(agencies).map(AgencyEntry.Builder::build).toList()));
    }

    private static AgencyAlias alias(String name, String from, String until) {
        return new AgencyAlias(name, maybe(from), maybe(until));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-29, 0", "2025-06-30, 0", "2025-07-01, 1", "'', 1"})
    void districtsEndedOnTheThirtiethOfJune2025(String until, int warnings) {
        assertThat(agencies(agency("phong-a", "Phòng A")
                        .level(AdministrativeLevel.DISTRICT)
                        .validUntil(maybe(until))))
                .hasSize(warnings)
                .allMatch("directory.level-ended /agencies/0"::equals);
        assertThat(agencies(agency("phong-a", "Phòng A")
                        .level(AdministrativeLevel.COMMUNE)
                        .validUntil(maybe(until))))
                .isEmpty();
    }

    @Test
    @DisplayName("R35: look-alikes in names and aliases")
    void lookAlikes() {
        assertThat(agencies(
                        agency("so-a", "Sở \u00d0ất đai"),
                        agency("so-b", "Sở Đường sắt"),
                        agency("so-c", "Sở Nước").addAliases(new AgencyAlias("Sở N\u01a3ớc sạch"))))
                .containsExactly("directory.look-alike /agencies/0", "directory.look-alike /agencies/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UBND xã", "Uỷ ban nhân dân  xã", "ỦY BAN NHÂN DÂN XÃ"})
    @DisplayName("R34: another spelling of the same name needs no alias")
    void aliasNeedless(String alias) {
        assertThat(agencies(agency("ubnd", "Ủy ban nhân dân xã").addAliases(new AgencyAlias(alias))))
                .containsExactly("directory.alias-needless /agencies/0");
        assertThat(agencies(agency("ubnd", "Ủy ban nhân dân xã").addAliases(new AgencyAlias(alias + " A"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', 2019-12-31, 1", "'', 2020-01-01, 0", "2020-12-31, '', 0", "2021-01-01, '', 1", "'', '', 0"})
    void anAliasOfOtherDaysThanItsAgency(String from, String until, int found) {
        assertThat(agencies(agency("so-a", "Sở A")
                        .validFrom(day("2020-01-01"))
                        .validUntil(day("2020-12-31"))
                        .addAliases(alias("Sở B", from, until))))
                .hasSize(found)
                .allMatch("directory.alias-never /agencies/0"::equals);
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 1", "2020-01-01, 0", "2020-12-31, 0", "2021-01-01, 1"})
    void seenWhenItIsNotThere(String seen, int found) {
        assertThat(agencies(agency("so-a", "Sở A")
                        .validFrom(day("2020-01-01"))
                        .validUntil(day("2020-12-31"))
                        .seen(day(seen))))
                .hasSize(found)
                .allMatch("directory.seen-outside /agencies/0"::equals);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 2021-01-01, 0", "2021-01-01, 2021-01-01, 1", "'', '', 1"})
    void anAliasOfTwoAgencies(String until, String from, int found) {
        AgencyEntry.Builder one = agency("so-a", "Sở A").addAliases(alias("Sở Chung", "", until));
        AgencyEntry.Builder other = agency("so-b", "Sở B").addAliases(alias("Sở chung", from, ""));

        assertThat(agencies(one, other)).hasSize(found).allMatch("directory.alias-shared /agencies/1"::equals);
        assertThat(agencies(one, other.level(AdministrativeLevel.NATION))).isEmpty();
    }

    @Test
    void anAliasOfAgenciesOfOtherDaysOrProvincesIsNotShared() {
        AgencyEntry.Builder one = agency("so-a", "Sở A").addAliases(new AgencyAlias("Sở Chung"));

        assertThat(agencies(
                        one.province(Province.parse("former:52")),
                        agency("so-b", "Sở B")
                                .addAliases(new AgencyAlias("Sở Chung"))
                                .province(Province.parse("former:64"))))
                .isEmpty();
        assertThat(agencies(
                        one,
                        agency("so-b", "Sở B")
                                .addAliases(new AgencyAlias("Sở Chung"))
                                .province(Province.parse("former:52"))))
                .containsExactly("directory.alias-shared /agencies/1");
        assertThat(agencies(
                        agency("so-c", "Sở C")
                                .addAliases(new AgencyAlias("Sở Chung"))
                                .validUntil(day("2020-12-31")),
                        agency("so-d", "Sở D")
                                .addAliases(new AgencyAlias("Sở Chung"))
                                .validFrom(day("2021-01-01"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 1", "2021-01-01, 0"})
    void anAliasIsNotInUseAfterItsAgency(String from, int found) {
        assertThat(agencies(
                        agency("so-c", "Sở C")
                                .addAliases(new AgencyAlias("Sở Chung"))
                                .validUntil(day("2020-12-31")),
                        agency("so-d", "Sở D").addAliases(alias("Sở Chung", from, ""))))
                .hasSize(found)
                .allMatch("directory.alias-shared /agencies/1"::equals);
    }

    @Test
    void eachSharedAliasIsSaidOnce() {
        assertThat(agencies(
                        agency("so-a", "Sở A").addAliases(new AgencyAlias("Sở Chung")),
                        agency("so-b", "Sở B").addAliases(new AgencyAlias("Sở Chung")),
                        agency("so-c", "Sở C").addAliases(new AgencyAlias("Sở Chung"))))
                .containsExactly("directory.alias-shared /agencies/1", "directory.alias-shared /agencies/2");
    }

    @Test
    void anAgencyThatWasAlwaysThereHasFunctions() {
        assertThat(agencies(agency("so-a", "Sở A").functions(Set.of())))
                .containsExactly("directory.without-functions /agencies/0");
        assertThat(agencies(agency("so-a", "Sở A"))).isEmpty();
        assertThat(agencies(agency("so-a", "Sở A").functions(Set.of()).validFrom(day("2020-01-01"))))
                .isEmpty();
    }

    @Test
    void messagesNameTheAgencies() {
        assertThat(validate(new DirectoryEntries(List.of(
                                agency("so-a", "Sở A")
                                        .addAliases(new AgencyAlias("Sở Chung"))
                                        .build(),
                                agency("so-b", "Sở B")
                                        .addAliases(new AgencyAlias("Sở Chung"))
                                        .build())))
                        .findings())
                .extracting(finding -> finding.message(Language.VIETNAMESE))
                .containsExactly("“Sở Chung” là tên gọi khác của cả Sở A (so-a) và Sở B (so-b).");
    }
}
