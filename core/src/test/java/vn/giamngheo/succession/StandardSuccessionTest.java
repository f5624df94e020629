package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static vn.giamngheo.succession.Tables.agency;
import static vn.giamngheo.succession.Tables.central;
import static vn.giamngheo.succession.Tables.current;
import static vn.giamngheo.succession.Tables.day;
import static vn.giamngheo.succession.Tables.former;
import static vn.giamngheo.succession.Tables.function;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Part;
import vn.giamngheo.succession.Holding.Parted;
import vn.giamngheo.succession.Holding.Reason;
import vn.giamngheo.succession.Holding.Unresolved;
import vn.giamngheo.text.Language;

/** What became of agencies in 2025 and 2026, as it is built in. */
class StandardSuccessionTest {

    private static final Succession SUCCESSION = Succession.standard();
    private static final Directory DIRECTORY = SUCCESSION.directory();
    private static final AdministrativeUnit BINH_DINH = former(DIRECTORY, "52");
    private static final AdministrativeUnit OLD_GIA_LAI = former(DIRECTORY, "64");
    private static final AdministrativeUnit GIA_LAI = current(DIRECTORY, "52");
    private static final AdministrativeUnit NGHE_AN = former(DIRECTORY, "40");
    private static final LocalDate LAST_OF_OLD = day("2025-02-28");
    private static final LocalDate FIRST_OF_NEW = day("2025-03-01");

    @ParameterizedTest
    @DisplayName("the ministries: who has which function from 01/03/2025, by which instrument, how sure")
    @CsvSource({
        "bo-ldtbxh, labour-employment, bo-noi-vu, 25/2025/NĐ-CP, CONFIRMED",
        "bo-ldtbxh, meritorious-people, bo-noi-vu, 25/2025/NĐ-CP, DERIVED",
        "bo-ldtbxh, poverty-reduction, bo-nnmt, 35/2025/NĐ-CP, CONFIRMED",
        "bo-ldtbxh, vocational-education, bo-gddt, 176/2025/QH15, UNVERIFIED",
        "bo-ldtbxh, social-protection, bo-y-te, 176/2025/QH15, UNVERIFIED",
        "bo-ldtbxh, children, bo-y-te, 176/2025/QH15, UNVERIFIED",
        "bo-ldtbxh, social-evils, bo-y-te, 176/2025/QH15, UNVERIFIED",
        "bo-ldtbxh, drug-rehabilitation, bo-cong-an, 176/2025/QH15, DERIVED",
        "bo-nnptnt, agriculture, bo-nnmt, 176/2025/QH15, CONFIRMED",
        "bo-nnptnt, rural-development, bo-nnmt, 176/2025/QH15, CONFIRMED",
        "bo-tnmt, land, bo-nnmt, 176/2025/QH15, CONFIRMED",
        "bo-tnmt, environment, bo-nnmt, 176/2025/QH15, CONFIRMED",
        "bo-khdt, planning-investment, bo-tai-chinh, 176/2025/QH15, CONFIRMED",
        "bo-gtvt, transport, bo-xay-dung, 176/2025/QH15, CONFIRMED",
        "bo-tttt, information, bo-khcn, 176/2025/QH15, CONFIRMED",
        "bo-tttt, press, bo-vhttdl, 176/2025/QH15, CONFIRMED",
        "uy-ban-dan-toc, ethnic-affairs, bo-dan-toc-ton-giao, 176/2025/QH15, CONFIRMED",
        "bo-noi-vu, religion, bo-dan-toc-ton-giao, 176/2025/QH15, CONFIRMED",
    })
    void ministries(String before, String code, String after, String number, Confidence confidence) {
        AgencyFunction function = function(code);

        assertThat(SUCCESSION.holderOf(central(DIRECTORY, before), function, LAST_OF_OLD))
                .asInstanceOf(type(Held.class))
                .satisfies(held -> assertThat(held.by()).isEqualTo(central(DIRECTORY, before)))
                .satisfies(held -> assertThat(held.chain()).isEmpty());
        Held held = (Held) SUCCESSION.holderOf(central(DIRECTORY, before), function, FIRST_OF_NEW);
        assertThat(held.by()).isEqualTo(central(DIRECTORY, after));
        assertThat(held.chain()).singleElement().satisfies(step -> {
            assertThat(step.day()).isEqualTo(FIRST_OF_NEW);
            assertThat(step.by().number().orElseThrow().text()).isEqualTo(number);
            assertThat(step.provenance().confidence()).isEqualTo(confidence);
        });
        assertThat(held.confidence()).isGreaterThanOrEqualTo(confidence);
    }

    @ParameterizedTest
    @DisplayName("the departments of provinces: who has which function from 01/03/2025 (R29)")
    @CsvSource({
        "so-ldtbxh, poverty-reduction, so-nnmt",
        "so-ldtbxh, labour-employment, so-noi-vu",
        "so-ldtbxh, meritorious-people, so-noi-vu",
        "so-ldtbxh, vocational-education, so-gddt",
        "so-ldtbxh, social-protection, so-y-te",
        "so-ldtbxh, children, so-y-te",
        "so-ldtbxh, social-evils, so-y-te",
        "so-ldtbxh, drug-rehabilitation, cong-an-tinh",
        "so-tnmt, land, so-nnmt",
        "so-tnmt, environment, so-nnmt",
        "so-nnptnt, agriculture, so-nnmt",
        "so-nnptnt, rural-development, so-nnmt",
        "so-khdt, planning-investment, so-tai-chinh",
        "so-gtvt, transport, so-xay-dung",
        "so-tttt, information, so-khcn",
    })
    void departments(String before, String code, String after) {
        AgencyFunction function = function(code);
        Agency old = agency(DIRECTORY, before, NGHE_AN);

        assertThat(((Held) SUCCESSION.holderOf(old, function, LAST_OF_OLD)).by())
                .isEqualTo(old);
        for (LocalDate day : List.of(FIRST_OF_NEW, day("2025-06-30"), day("2025-07-01"), day("2026-10-15"))) {
            Held held = (Held) SUCCESSION.holderOf(old, function, day);
            assertThat(held.by()).isEqualTo(agency(DIRECTORY, after, NGHE_AN));
            assertThat(held.chain()).singleElement().satisfies(step -> {
                assertThat(step.day()).isEqualTo(FIRST_OF_NEW);
                assertThat(step.by().number().orElseThrow().text()).isEqualTo("45/2025/NĐ-CP");
            });
            assertThat(held.confidence()).isEqualTo(Confidence.CONFIRMED);
        }
        Held back = (Held) SUCCESSION.holderOf(agency(DIRECTORY, after, NGHE_AN), function, LAST_OF_OLD);
        assertThat(back.by()).isEqualTo(old);
        assertThat(back.chain())
                .singleElement()
                .satisfies(step -> assertThat(step.to()).isEqualTo(old));
    }

    @ParameterizedTest
    @DisplayName("departments that a province has or has not: it decides")
    @CsvSource({
        "so-tttt, press, so-vhttdl|so-vhtt",
        "ban-dan-toc, ethnic-affairs, so-dan-toc-ton-giao",
        "so-noi-vu, religion, so-dan-toc-ton-giao",
    })
    void provinceDecides(String before, String code, String candidates) {
        AgencyFunction function = function(code);
        Agency old = agency(DIRECTORY, before, BINH_DINH);

        assertThat(((Held) SUCCESSION.holderOf(old, function, LAST_OF_OLD)).by())
                .isEqualTo(old);
        assertThat(SUCCESSION.holderOf(old, function, FIRST_OF_NEW)).isInstanceOfSatisfying(Unresolved.class, none -> {
            assertThat(none.reason()).isEqualTo(Reason.PROVINCE_DECIDES);
            assertThat(none.last()).isEqualTo(old);
            assertThat(none.end().orElseThrow().day()).isEqualTo(FIRST_OF_NEW);
            assertThat(none.candidates()).isEqualTo(agencies(candidates, BINH_DINH));
        });
        assertThat(SUCCESSION.holderOf(old, function, day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class,
                        none -> assertThat(none.candidates()).isEqualTo(agencies(candidates, GIA_LAI)));
        for (Agency candidate : agencies(candidates, GIA_LAI)) {
            assertThat(SUCCESSION.holderOf(candidate, function, day("2026-01-01")))
                    .isInstanceOfSatisfying(Unresolved.class, none -> {
                        assertThat(none.reason()).isEqualTo(Reason.PROVINCE_DECIDES);
                        assertThat(none.candidates()).isEqualTo(agencies(candidates, GIA_LAI));
                    });
            assertThat(SUCCESSION.holderOf(candidate, function, LAST_OF_OLD))
                    .isInstanceOfSatisfying(
                            Unresolved.class,
                            none -> assertThat(none.candidates())
                                    .containsExactly(
                                            agency(DIRECTORY, before, BINH_DINH),
                                            agency(DIRECTORY, before, OLD_GIA_LAI)));
        }
    }

    private static List<Agency> agencies(String ids, AdministrativeUnit province) {
        return Arrays.stream(ids.split("\\|"))
                .map(id -> agency(DIRECTORY, id, province))
                .toList();
    }

    @Test
    @DisplayName("R29: Sở LĐTBXH has five successors by function; asked without a function it is parted, never guessed")
    void partedByFunction() {
        Holding holding = SUCCESSION.holderOf(agency(DIRECTORY, "so-ldtbxh", NGHE_AN), day("2026-01-01"));

        assertThat(holding).isInstanceOf(Parted.class);
        Map<String, List<String>> byHolder = new TreeMap<>();
        for (Part part : ((Parted) holding).parts()) {
            assertThat(part.province()).isEmpty();
            byHolder.put(
                    ((Held) part.holding()).by().id().code(),
                    part.functions().stream().map(AgencyFunction::code).toList());
        }
        assertThat(byHolder)
                .containsOnly(
                        Map.entry("so-nnmt", List.of("poverty-reduction")),
                        Map.entry("so-noi-vu", List.of("labour-employment", "meritorious-people")),
                        Map.entry("so-gddt", List.of("vocational-education")),
                        Map.entry("so-y-te", List.of("children", "social-evils", "social-protection")),
                        Map.entry("cong-an-tinh", List.of("drug-rehabilitation")));
    }

    @Test
    void whatWentOneWayTogetherIsHeldByOne() {
        Held held = (Held) SUCCESSION.holderOf(agency(DIRECTORY, "so-tnmt", NGHE_AN), day("2026-01-01"));

        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "so-nnmt", NGHE_AN));
        assertThat(held.chain())
                .singleElement()
                .satisfies(step -> assertThat(step.function()).isEmpty());
    }

    @Test
    void aPartOfOneFunctionFollowsIt() {
        Parted parted = (Parted) SUCCESSION.holderOf(agency(DIRECTORY, "so-tttt", NGHE_AN), day("2026-01-01"));

        assertThat(parted.parts()).hasSize(2);
        assertThat(((Held) parted.parts().get(0).holding()).chain())
                .singleElement()
                .satisfies(step -> assertThat(step.function()).contains(AgencyFunction.INFORMATION));
        assertThat(parted.parts().get(1).functions()).containsExactly(AgencyFunction.PRESS);
        assertThat(parted.parts().get(1).holding()).isInstanceOf(Unresolved.class);
    }

    @Test
    @DisplayName("asked in 2026 for a department of Bình Định: its successor, of Gia Lai")
    void binhDinhIn2026() {
        Agency old = agency(DIRECTORY, "so-ldtbxh", BINH_DINH);

        Held held = (Held) SUCCESSION.holderOf(old, AgencyFunction.POVERTY_REDUCTION, day("2026-01-01"));

        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "so-nnmt", GIA_LAI));
        assertThat(held.confidence()).isEqualTo(Confidence.CONFIRMED);
        assertThat(held.chain()).hasSize(2);
        Step event = held.chain().get(0);
        assertThat(event.day()).isEqualTo(FIRST_OF_NEW);
        assertThat(event.from()).isEqualTo(old);
        assertThat(event.to()).isEqualTo(agency(DIRECTORY, "so-nnmt", BINH_DINH));
        assertThat(event.function()).contains(AgencyFunction.POVERTY_REDUCTION);
        assertThat(event.by().citation(Language.VIETNAMESE)).isEqualTo("Nghị định 45/2025/NĐ-CP");
        Step merger = held.chain().get(1);
        assertThat(merger.day()).isEqualTo(day("2025-07-01"));
        assertThat(merger.what().vietnamese()).isEqualTo("sáp nhập tỉnh");
        assertThat(merger.from()).isEqualTo(agency(DIRECTORY, "so-nnmt", BINH_DINH));
        assertThat(merger.to()).isEqualTo(agency(DIRECTORY, "so-nnmt", GIA_LAI));
        assertThat(merger.by().citation(Language.VIETNAMESE)).isEqualTo("Nghị quyết 202/2025/QH15");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, so-ldtbxh, 0", "2025-03-01, so-nnmt, 1", "2025-06-30, so-nnmt, 1", "2025-07-01, so-nnmt, 2"
    })
    void boundaryDaysOfBinhDinh(LocalDate day, String id, int steps) {
        Held held = (Held)
                SUCCESSION.holderOf(agency(DIRECTORY, "so-ldtbxh", BINH_DINH), AgencyFunction.POVERTY_REDUCTION, day);

        assertThat(held.by()).isEqualTo(agency(DIRECTORY, id, steps < 2 ? BINH_DINH : GIA_LAI));
        assertThat(held.chain()).hasSize(steps);
    }

    @Test
    @DisplayName("back in time a merged province is parted by place")
    void backIntoMergedProvinces() {
        Parted parted = (Parted) SUCCESSION.holderOf(
                agency(DIRECTORY, "so-nnmt", GIA_LAI), AgencyFunction.POVERTY_REDUCTION, day("2024-06-01"));

        assertThat(parted.parts())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.functions()).isEmpty());
        assertThat(parted.parts())
                .extracting(part -> ((Held) part.holding()).by())
                .containsExactlyInAnyOrder(
                        agency(DIRECTORY, "so-ldtbxh", BINH_DINH), agency(DIRECTORY, "so-ldtbxh", OLD_GIA_LAI));
        for (Part part : parted.parts()) {
            Held held = (Held) part.holding();
            assertThat(part.province()).isEqualTo(held.by().province());
            assertThat(held.chain()).extracting(Step::day).containsExactly(day("2025-07-01"), FIRST_OF_NEW);
            assertThat(held.chain().get(0).from()).isEqualTo(agency(DIRECTORY, "so-nnmt", GIA_LAI));
            assertThat(held.chain().get(1).to()).isEqualTo(held.by());
        }
    }

    @Test
    @DisplayName("back in time without a function: parted by function and place")
    void backWithoutAFunction() {
        Parted parted = (Parted) SUCCESSION.holderOf(agency(DIRECTORY, "so-nnmt", GIA_LAI), day("2024-06-01"));

        assertThat(parted.parts())
                .extracting(part -> part.functions() + " "
                        + part.province().map(UnitRef::code).orElse("") + " "
                        + ((Held) part.holding()).by().id())
                .containsExactlyInAnyOrder(
                        "[agriculture, rural-development] 52 so-nnptnt",
                        "[agriculture, rural-development] 64 so-nnptnt",
                        "[environment, land] 52 so-tnmt",
                        "[environment, land] 64 so-tnmt",
                        "[poverty-reduction] 52 so-ldtbxh",
                        "[poverty-reduction] 64 so-ldtbxh");
    }

    @Test
    void theSameFunctionsInEachPlaceArePartedByPlaceAlone() {
        Parted parted = (Parted) SUCCESSION.holderOf(agency(DIRECTORY, "so-y-te", GIA_LAI), day("2025-06-30"));

        assertThat(parted.parts()).hasSize(2).allSatisfy(part -> {
            assertThat(part.functions()).isEmpty();
            assertThat(((Held) part.holding()).by().province()).isEqualTo(part.province());
        });
    }

    @Test
    @DisplayName("Đồng Nai is a province on 29/04/2026 and a city on 30/04/2026")
    void dongNai() {
        AdministrativeUnit province = current(DIRECTORY, "75");
        AdministrativeUnit city =
                DIRECTORY.gazetteer().provinceOn("75", day("2026-04-30")).orElseThrow();
        Agency health = agency(DIRECTORY, "so-y-te", province);

        assertThat(((Held) SUCCESSION.holderOf(health, AgencyFunction.HEALTH, day("2026-04-29"))).by())
                .isEqualTo(health);
        Held held = (Held) SUCCESSION.holderOf(health, AgencyFunction.HEALTH, day("2026-04-30"));
        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "so-y-te", city));
        assertThat(held.by().province().orElseThrow().name()).isEqualTo("Thành phố Đồng Nai");
        assertThat(held.chain())
                .singleElement()
                .satisfies(step ->
                        assertThat(step.by().citation(Language.VIETNAMESE)).isEqualTo("Nghị quyết 30/2026/QH16"));
        Held binhPhuoc = (Held) SUCCESSION.holderOf(
                agency(DIRECTORY, "so-ldtbxh", former(DIRECTORY, "70")), AgencyFunction.CHILDREN, day("2026-04-30"));
        assertThat(binhPhuoc.by()).isEqualTo(agency(DIRECTORY, "so-y-te", city));
        assertThat(binhPhuoc.chain())
                .extracting(Step::day)
                .containsExactly(FIRST_OF_NEW, day("2025-07-01"), day("2026-04-30"));
    }

    @ParameterizedTest
    @DisplayName("R30: bodies of districts end on 30/06/2025 and nobody is charged in their place")
    @CsvSource({
        "ubnd-huyen, local-government, ubnd-xa|ubnd-tinh",
        "hdnd-huyen, local-government, hdnd-xa|hdnd-tinh",
        "phong-nnmt, poverty-reduction, ubnd-xa|ubnd-tinh",
        "phong-vhtt, culture, ubnd-xa|ubnd-tinh",
        "phong-vhtt, information, ubnd-xa|ubnd-tinh",
        "trung-tam-vhttt-huyen, culture, ubnd-xa|ubnd-tinh",
        "huyen-uy, party-leadership, ''",
        "mttq-huyen, mobilisation, ''",
    })
    void districts(String id, String code, String candidates) {
        AgencyFunction function = function(code);
        Agency district = agency(DIRECTORY, id, BINH_DINH, "huyện An Lão");

        assertThat(((Held) SUCCESSION.holderOf(district, function, day("2025-06-30"))).by())
                .isEqualTo(district);
        assertThat(SUCCESSION.holderOf(district, function, day("2025-07-01")))
                .isInstanceOfSatisfying(Unresolved.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.LEVEL_ENDED);
                    assertThat(none.last()).isEqualTo(district);
                    assertThat(none.chain()).isEmpty();
                    assertThat(none.end().orElseThrow().by().citation(Language.VIETNAMESE))
                            .isEqualTo("Luật 72/2025/QH15");
                    assertThat(none.candidates())
                            .isEqualTo(candidates.isEmpty() ? List.of() : agencies(candidates, GIA_LAI));
                });
    }

    @ParameterizedTest
    @DisplayName("R30 in a province that did not change, in one that became a city, and where no province is told")
    @ValueSource(strings = {"40", "46", "01", ""})
    void districtsAnywhere(String code) {
        Optional<AdministrativeUnit> province = Optional.of(code)
                .filter(some -> !some.isEmpty())
                .map(some -> DIRECTORY
                        .gazetteer()
                        .provinceOn(some, day("2022-03-11"))
                        .orElseThrow());
        Agency district = province.map(of -> agency(DIRECTORY, "phong-ldtbxh", of, "huyện Phú Vang"))
                .orElseGet(() -> Agency.of(
                        DIRECTORY.entry(central(DIRECTORY, "phong-ldtbxh").id()).orElseThrow(),
                        Optional.empty(),
                        Optional.of(vn.giamngheo.place.Place.parse("huyện Phú Vang"))));

        assertThat(SUCCESSION.holderOf(district, day("2026-01-01"))).isInstanceOfSatisfying(Unresolved.class, none -> {
            assertThat(none.reason()).isEqualTo(Reason.LEVEL_ENDED);
            assertThat(none.last().id().code()).isEqualTo("phong-nnmt");
            assertThat(none.last().place()).isEqualTo(district.place());
            assertThat(none.candidates()).hasSize(2);
        });
    }

    @Test
    @DisplayName("the office of a district for poverty reduction: Phòng NN&MT from 01/03 to 30/06/2025")
    void officeOfADistrict() {
        Agency old = agency(DIRECTORY, "phong-ldtbxh", BINH_DINH, "huyện An Lão");

        Held held = (Held) SUCCESSION.holderOf(old, AgencyFunction.POVERTY_REDUCTION, FIRST_OF_NEW);
        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "phong-nnmt", BINH_DINH, "huyện An Lão"));
        assertThat(SUCCESSION.holderOf(old, AgencyFunction.POVERTY_REDUCTION, day("2025-07-01")))
                .isInstanceOfSatisfying(Unresolved.class, none -> {
                    assertThat(none.last()).isEqualTo(held.by());
                    assertThat(none.chain()).isEqualTo(held.chain());
                });
        assertThat(((Held) SUCCESSION.holderOf(held.by(), AgencyFunction.POVERTY_REDUCTION, LAST_OF_OLD)).by())
                .isEqualTo(old);
    }

    @Test
    void aDayBeforeTheFirstText() {
        Agency old = agency(DIRECTORY, "so-ldtbxh", BINH_DINH);

        assertThat(SUCCESSION.holderOf(old, AgencyFunction.POVERTY_REDUCTION, day("2017-03-07")))
                .isInstanceOf(Held.class);
        assertThat(SUCCESSION.holderOf(old, AgencyFunction.POVERTY_REDUCTION, day("2017-03-06")))
                .isInstanceOfSatisfying(Unresolved.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.NOT_KNOWN_THEN);
                    assertThat(none.last()).isEqualTo(old);
                });
        assertThat(SUCCESSION.holderOf(old, day("2017-03-06")))
                .isInstanceOfSatisfying(
                        Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.NOT_KNOWN_THEN));
        assertThat(SUCCESSION.holderOf(
                        agency(DIRECTORY, "so-nnmt", BINH_DINH), AgencyFunction.POVERTY_REDUCTION, day("2017-03-06")))
                .isInstanceOfSatisfying(Unresolved.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.NOT_KNOWN_THEN);
                    assertThat(none.last()).isEqualTo(old);
                    assertThat(none.chain()).hasSize(1);
                });
    }

    @Test
    void aFunctionItNeverHas() {
        for (LocalDate day : List.of(day("2022-03-11"), day("2026-01-01"))) {
            assertThat(SUCCESSION.holderOf(agency(DIRECTORY, "so-ldtbxh", BINH_DINH), AgencyFunction.LAND, day))
                    .isInstanceOfSatisfying(
                            Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.NOT_ITS_FUNCTION));
        }
    }

    @Test
    @DisplayName("an agency of a province of a time when it no longer was has no function")
    void anAgencyThatNeverWas() {
        Agency never = agency(DIRECTORY, "so-ldtbxh", GIA_LAI);

        assertThat(SUCCESSION.functionsOf(never, day("2026-01-01"))).isEmpty();
        assertThat(SUCCESSION.holderOf(never, AgencyFunction.POVERTY_REDUCTION, day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.NOT_ITS_FUNCTION));
        assertThat(SUCCESSION.holderOf(never, day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.NOT_ITS_FUNCTION));
    }

    @Test
    @DisplayName(
            "a commune with a name, and no units of communes: known up to 30/06/2025 and from 01/07/2025, not across")
    void communes() {
        Agency old = agency(DIRECTORY, "ubnd-xa", BINH_DINH, "xã An Hòa");
        Agency now = agency(DIRECTORY, "ubnd-xa", GIA_LAI, "xã An Hòa");

        assertThat(((Held) SUCCESSION.holderOf(old, AgencyFunction.LOCAL_GOVERNMENT, day("2025-06-30"))).by())
                .isEqualTo(old);
        assertThat(((Held) SUCCESSION.holderOf(now, AgencyFunction.LOCAL_GOVERNMENT, day("2025-07-01"))).by())
                .isEqualTo(now);
        assertNotKnown(SUCCESSION.holderOf(old, AgencyFunction.LOCAL_GOVERNMENT, day("2025-07-01")), old);
        assertNotKnown(SUCCESSION.holderOf(old, day("2025-07-01")), old);
        assertNotKnown(SUCCESSION.holderOf(now, AgencyFunction.LOCAL_GOVERNMENT, day("2025-06-30")), now);
        Agency unchanged = agency(DIRECTORY, "ubnd-xa", NGHE_AN, "xã An Hòa");
        assertThat(SUCCESSION.holderOf(unchanged, AgencyFunction.LOCAL_GOVERNMENT, day("2025-06-30")))
                .isInstanceOf(Held.class);
        assertNotKnown(SUCCESSION.holderOf(unchanged, AgencyFunction.LOCAL_GOVERNMENT, day("2025-07-01")), unchanged);
    }

    private static void assertNotKnown(Holding holding, Agency last) {
        assertThat(holding).isInstanceOfSatisfying(Unresolved.class, none -> {
            assertThat(none.reason()).isEqualTo(Reason.PLACE_NOT_KNOWN);
            assertThat(none.last()).isEqualTo(last);
            assertThat(none.candidates()).isEmpty();
        });
    }

    @Test
    void communesInGeneralGoWithTheirProvince() {
        Held held = (Held) SUCCESSION.holderOf(
                agency(DIRECTORY, "ubnd-xa", BINH_DINH), AgencyFunction.LOCAL_GOVERNMENT, day("2026-01-01"));

        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "ubnd-xa", GIA_LAI));
    }

    @Test
    void functionsOfAnAgencyByDay() {
        Agency finance = agency(DIRECTORY, "so-tai-chinh", NGHE_AN);
        Agency agriculture = agency(DIRECTORY, "so-nnmt", NGHE_AN);

        assertThat(SUCCESSION.functionsOf(finance, LAST_OF_OLD)).containsExactly(AgencyFunction.BUDGET);
        assertThat(SUCCESSION.functionsOf(finance, FIRST_OF_NEW))
                .containsExactly(AgencyFunction.BUDGET, AgencyFunction.PLANNING_INVESTMENT);
        assertThat(SUCCESSION.functionsOf(agriculture, LAST_OF_OLD)).isEmpty();
        assertThat(SUCCESSION.functionsOf(agriculture, FIRST_OF_NEW))
                .containsExactly(
                        AgencyFunction.AGRICULTURE,
                        AgencyFunction.ENVIRONMENT,
                        AgencyFunction.LAND,
                        AgencyFunction.POVERTY_REDUCTION,
                        AgencyFunction.RURAL_DEVELOPMENT);
        assertThat(SUCCESSION.functionsOf(agency(DIRECTORY, "so-vhttdl", NGHE_AN), FIRST_OF_NEW))
                .containsExactly(AgencyFunction.CULTURE);
    }

    @Test
    void anEntryNotReadToStandIsUnverified() {
        Held held = (Held) SUCCESSION.holderOf(agency(DIRECTORY, "tinh-doan", BINH_DINH), day("2026-01-01"));

        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "tinh-doan", GIA_LAI));
        assertThat(held.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void aChainIsAsSureAsItsLeastSureStep() {
        Held hue = (Held) SUCCESSION.holderOf(
                agency(
                        DIRECTORY,
                        "so-y-te",
                        DIRECTORY
                                .gazetteer()
                                .provinceOn("46", day("2024-12-31"))
                                .orElseThrow()),
                day("2025-01-01"));

        assertThat(hue.by().province().orElseThrow().name()).isEqualTo("Thành phố Huế");
        assertThat(hue.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @Test
    void whereNoProvinceIsToldTheEventsOfAllProvincesCount() {
        Held held = (Held) SUCCESSION.holderOf(
                central(DIRECTORY, "so-ldtbxh"), AgencyFunction.POVERTY_REDUCTION, day("2026-01-01"));

        assertThat(held.by()).isEqualTo(central(DIRECTORY, "so-nnmt"));
        assertThat(held.chain()).hasSize(1);
    }

    @Test
    void theTablesAreMadeOnce() {
        assertThat(Succession.standard()).isSameAs(SUCCESSION);
        assertThat(SUCCESSION.events())
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(SuccessionEvent::day).thenComparing(SuccessionEvent::id));
        assertThat(Succession.check(DIRECTORY, SUCCESSION.events())).isEmpty();
    }
}
