package vn.giamngheo.json.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.validation.Finding;

/** Gazetteers, lists of areas and tables as documents, and all that is to be found in those that are not well-formed. */
public abstract class RegisterReadingContract {

    private static final String PROVENANCE = "\"provenance\":{\"confidence\":\"unverified\",\"source\":\"ví dụ\"}";

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @TestFactory
    Stream<DynamicTest> malformedGazetteers() {
        return malformed("malformed-gazetteers.txt", Gazetteer.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedAreas() {
        return malformed("malformed-areas.txt", DesignatedAreas.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedTables() {
        return malformed("malformed-tables.txt", ReferenceTables.class);
    }

    private Stream<DynamicTest> malformed(String file, Class<?> type) {
        return ToyCase.in(RegisterReadingContract.class, file).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Finding> findings =
                            mapper(type).read(example.json()).report().findings();
                    assertThat(findings)
                            .extracting(finding -> finding.code().id() + " " + finding.pointer())
                            .containsExactlyInAnyOrderElementsOf(example.findings());
                    findings.forEach(BothLanguages::areComplete);
                }));
    }

    @Test
    void theProvincesComeBackAsTheyWere() throws Exception {
        Gazetteer provinces = Gazetteer.provinces();
        String json = mapper(Gazetteer.class).write(provinces);

        Gazetteer read = mapper(Gazetteer.class).read(json).orElseThrow();

        assertThat(read).isEqualTo(provinces);
        assertThat(read.unitsOn(AdministrativeLevel.PROVINCE, LocalDate.of(2025, 6, 30)))
                .hasSize(63);
        assertThat(read.unitsOn(AdministrativeLevel.PROVINCE, LocalDate.of(2025, 7, 1)))
                .hasSize(34);
        assertThat(mapper(Gazetteer.class).readByHost(json)).isEqualTo(provinces);
        assertThat(mapper(Gazetteer.class).write(read)).isEqualTo(json);
    }

    @Test
    void allAgenciesAndEventsThatAreBuiltInComeBackAsTheyWere() throws Exception {
        Succession standard = Succession.standard();
        ReferenceTables tables = new ReferenceTables(
                standard.directory().entries(), standard.events(), Gazetteer.provinces(), DesignatedAreas.none());
        String json = mapper(ReferenceTables.class).write(tables);

        assertThat(mapper(ReferenceTables.class).read(json).orElseThrow()).isEqualTo(tables);
        assertThat(mapper(ReferenceTables.class).readByHost(json)).isEqualTo(tables);
    }

    @Test
    void tablesThatWereReadDecideWhoHoldsAFunction() {
        String json = "{\"schemaVersion\":\"1.0\",\"kind\":\"reference-tables\",\"agencies\":["
                + "{\"id\":\"so-xa-hoi\",\"kind\":\"department\",\"level\":\"province\",\"name\":\"Sở Xã hội\","
                + "\"validFrom\":\"2026-01-01\",\"province\":\"current:52\"," + PROVENANCE + "}],"
                + "\"events\":[{\"id\":\"so-xa-hoi-2026\",\"day\":\"2026-01-01\",\"kind\":\"split-off\","
                + "\"transfers\":[{\"from\":\"so-y-te\",\"function\":\"children\","
                + "\"to\":{\"kind\":\"to\",\"agency\":\"so-xa-hoi\"}," + PROVENANCE + "}],"
                + "\"by\":{\"number\":\"1/QĐ-UBND\"},\"province\":\"current:52\"}]}";
        Succession succession = Succession.standard()
                .with(mapper(ReferenceTables.class).read(json).orElseThrow());
        LocalDate before = LocalDate.of(2025, 12, 31);
        Agency health = Agency.of(
                succession.directory().entry(new AgencyId("so-y-te")).orElseThrow(),
                Gazetteer.provinces().provinceOn("52", before).map(AdministrativeUnit::ref),
                Optional.empty());

        assertThat(holder(succession, health, before)).isEqualTo("so-y-te");
        assertThat(holder(succession, health, LocalDate.of(2026, 1, 1))).isEqualTo("so-xa-hoi");
    }

    private static String holder(Succession succession, Agency agency, LocalDate day) {
        return succession.holderOf(agency, AgencyFunction.CHILDREN, day) instanceof Holding.Held held
                ? held.by().id().code()
                : "";
    }

    @Test
    void unitsMayStandInAnyOrder() {
        String later = unit("Tỉnh Gia Lai", ",\"validFrom\":\"2025-07-01\"");
        String earlier = unit("Tỉnh Bình Định", ",\"validUntil\":\"2025-06-30\"");

        Gazetteer read =
                mapper(Gazetteer.class).read(gazetteer(later + "," + earlier)).orElseThrow();

        assertThat(read.units()).extracting(AdministrativeUnit::name).containsExactly("Tỉnh Bình Định", "Tỉnh Gia Lai");
        assertThat(mapper(Gazetteer.class).write(read)).isEqualToIgnoringWhitespace(gazetteer(earlier + "," + later));
    }

    private static String gazetteer(String units) {
        return "{\"schemaVersion\":\"1.0\",\"kind\":\"gazetteer\",\"units\":[" + units + "]}";
    }

    private static String unit(String name, String days) {
        return "{\"level\":\"province\",\"code\":\"52\",\"name\":\"" + name + "\"" + days
                + ",\"provenance\":{\"confidence\":\"confirmed\",\"source\":\"ví dụ\"}}";
    }

    @Test
    void anAgencyOfOneProvinceIsReadAndWrittenAsItStands() {
        String json = "{\"schemaVersion\":\"1.0\",\"kind\":\"reference-tables\",\"agencies\":["
                + "{\"id\":\"so-dan-toc-ton-giao\",\"kind\":\"department\",\"level\":\"province\","
                + "\"name\":\"Sở Dân tộc và Tôn giáo\",\"aliases\":[{\"name\":\"Sở DTTG\",\"from\":\"2025-03-01\"}],"
                + "\"functions\":[\"ethnic-affairs\",\"religion\"],\"validFrom\":\"2025-03-01\","
                + "\"seen\":\"2025-03-02\",\"province\":\"former:64\","
                + "\"provenance\":{\"confidence\":\"unverified\",\"source\":\"ví dụ\"}}]}";
        AgencyEntry expected = AgencyEntry.builder()
                .id(new AgencyId("so-dan-toc-ton-giao"))
                .kind(AgencyKind.DEPARTMENT)
                .level(AdministrativeLevel.PROVINCE)
                .name("Sở Dân tộc và Tôn giáo")
                .addAliases(new AgencyAlias("Sở DTTG", Optional.of(LocalDate.of(2025, 3, 1)), Optional.empty()))
                .addFunctions(AgencyFunction.RELIGION, AgencyFunction.ETHNIC_AFFAIRS)
                .validFrom(LocalDate.of(2025, 3, 1))
                .seen(LocalDate.of(2025, 3, 2))
                .province(Province.former("64"))
                .provenance(Provenance.unverified("ví dụ"))
                .build();

        ReferenceTables read = mapper(ReferenceTables.class).read(json).orElseThrow();

        assertThat(read.agencies()).containsExactly(expected);
        assertThat(read.events()).isEmpty();
        assertThat(read.places().units()).isEmpty();
        assertThat(read.areas().lists()).isEmpty();
        assertThat(mapper(ReferenceTables.class).write(read)).isEqualToIgnoringWhitespace(json);
    }
}
