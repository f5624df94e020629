package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.succession.SuccessionEvent.Kind.DISSOLVED;
import static vn.giamngheo.succession.SuccessionEvent.Kind.TRANSFERRED;
import static vn.giamngheo.succession.Tables.agency;
import static vn.giamngheo.succession.Tables.all;
import static vn.giamngheo.succession.Tables.builder;
import static vn.giamngheo.succession.Tables.current;
import static vn.giamngheo.succession.Tables.day;
import static vn.giamngheo.succession.Tables.directory;
import static vn.giamngheo.succession.Tables.entry;
import static vn.giamngheo.succession.Tables.event;
import static vn.giamngheo.succession.Tables.former;
import static vn.giamngheo.succession.Tables.function;
import static vn.giamngheo.succession.Tables.local;
import static vn.giamngheo.succession.Tables.one;
import static vn.giamngheo.succession.Tables.oneOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Province;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Parted;
import vn.giamngheo.succession.Holding.Reason;
import vn.giamngheo.succession.Holding.Unresolved;

/** Events of one province beside those of all. */
class OwnEventsTest {

    private static final Succession STANDARD = Succession.standard();
    private static final Directory DIRECTORY = STANDARD.directory();
    private static final AdministrativeUnit LAO_CAI = former(DIRECTORY, "10");
    private static final AdministrativeUnit YEN_BAI = former(DIRECTORY, "15");
    private static final AdministrativeUnit NEW_LAO_CAI = current(DIRECTORY, "15");

    private static Succession with(SuccessionEvent... events) {
        return STANDARD.with(new ReferenceTables(
                List.of(), List.of(events), Gazetteer.of(List.of(), List.of()), DesignatedAreas.none()));
    }

    private static Agency held(Succession succession, Agency agency, AgencyFunction function, String day) {
        return ((Held) succession.holderOf(agency, function, day(day))).by();
    }

    /** The dissolution of Sở LĐTBXH as in all provinces, on a later day. */
    private static Succession laoCaiLater() {
        SuccessionEvent common = STANDARD.events().stream()
                .filter(event -> event.id().equals("so-ldtbxh-2025"))
                .findFirst()
                .orElseThrow();
        return with(new SuccessionEvent(
                "lao-cai-so-ldtbxh",
                day("2025-04-23"),
                common.kind(),
                common.transfers(),
                InstrumentReference.of("1266/QĐ-UBND"),
                Optional.of(Province.former("10")),
                Optional.of(common.id())));
    }

    @Test
    @DisplayName("the decision of a province moves the day for that province alone")
    void anotherDay() {
        Succession succession = laoCaiLater();
        Agency old = agency(DIRECTORY, "so-ldtbxh", LAO_CAI);

        assertThat(held(succession, old, AgencyFunction.POVERTY_REDUCTION, "2025-03-01"))
                .isEqualTo(old);
        assertThat(held(succession, old, AgencyFunction.POVERTY_REDUCTION, "2025-04-22"))
                .isEqualTo(old);
        Held after = (Held) succession.holderOf(old, AgencyFunction.POVERTY_REDUCTION, day("2025-04-23"));
        assertThat(after.by()).isEqualTo(agency(DIRECTORY, "so-nnmt", LAO_CAI));
        assertThat(after.chain())
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo(InstrumentReference.of("1266/QĐ-UBND")));
        assertThat(succession.functionsOf(old, day("2025-04-22"))).hasSize(8);
        assertThat(succession.functionsOf(old, day("2025-04-23"))).isEmpty();
        assertThat(held(succession, agency(DIRECTORY, "so-tnmt", LAO_CAI), AgencyFunction.LAND, "2025-03-01"))
                .isEqualTo(agency(DIRECTORY, "so-nnmt", LAO_CAI));
        assertThat(held(
                        succession,
                        agency(DIRECTORY, "so-ldtbxh", YEN_BAI),
                        AgencyFunction.POVERTY_REDUCTION,
                        "2025-03-01"))
                .isEqualTo(agency(DIRECTORY, "so-nnmt", YEN_BAI));
    }

    @Test
    void theMergedProvinceRemembersBothDays() {
        Succession succession = laoCaiLater();
        Agency old = agency(DIRECTORY, "so-ldtbxh", LAO_CAI);
        Agency now = agency(DIRECTORY, "so-nnmt", NEW_LAO_CAI);

        assertThat(held(succession, old, AgencyFunction.POVERTY_REDUCTION, "2026-01-01"))
                .isEqualTo(now);
        Parted april = (Parted) succession.holderOf(now, AgencyFunction.POVERTY_REDUCTION, day("2025-04-01"));
        assertThat(april.parts())
                .extracting(part -> ((Held) part.holding()).by())
                .containsExactlyInAnyOrder(old, agency(DIRECTORY, "so-nnmt", YEN_BAI));
    }

    @Test
    @DisplayName("a province that says where press went is certain of it, also after it merged")
    void decided() {
        Succession succession = with(local(
                "lao-cai-press",
                "2025-03-01",
                TRANSFERRED,
                "former:10",
                "so-tttt-bao-chi-2025",
                one("so-tttt", "press", "so-vhttdl")));
        Agency old = agency(DIRECTORY, "so-tttt", LAO_CAI);
        Agency culture = agency(DIRECTORY, "so-vhttdl", NEW_LAO_CAI);

        assertThat(held(succession, old, AgencyFunction.PRESS, "2025-03-01"))
                .isEqualTo(agency(DIRECTORY, "so-vhttdl", LAO_CAI));
        assertThat(held(succession, old, AgencyFunction.PRESS, "2026-01-01")).isEqualTo(culture);
        assertThat(held(succession, culture, AgencyFunction.PRESS, "2026-01-01"))
                .isEqualTo(culture);
        assertThat(succession.holderOf(agency(DIRECTORY, "so-tttt", YEN_BAI), AgencyFunction.PRESS, day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.PROVINCE_DECIDES));
        Parted back = (Parted) succession.holderOf(culture, AgencyFunction.PRESS, day("2025-02-28"));
        assertThat(back.parts()).hasSize(2);
        assertThat(((Held) back.parts().get(0).holding()).by()).isEqualTo(old);
        assertThat(((Unresolved) back.parts().get(1).holding()).candidates())
                .containsExactly(agency(DIRECTORY, "so-tttt", YEN_BAI));
        assertThat(succession.holderOf(
                        agency(DIRECTORY, "so-vhtt", NEW_LAO_CAI), AgencyFunction.PRESS, day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class,
                        none -> assertThat(none.candidates())
                                .containsExactly(culture, agency(DIRECTORY, "so-vhtt", NEW_LAO_CAI)));
    }

    @Test
    void aProvinceMayEndAnAgencyThatOthersKeep() {
        Succession succession = with(local(
                "no-tourism", "2025-09-01", DISSOLVED, "current:40", "", all("so-ngoai-vu", "van-phong-ubnd-tinh")));
        AdministrativeUnit ngheAn = former(DIRECTORY, "40");
        Agency foreign = agency(DIRECTORY, "so-ngoai-vu", ngheAn);
        Agency elsewhere = agency(DIRECTORY, "so-ngoai-vu", former(DIRECTORY, "42"));

        assertThat(((Held) succession.holderOf(foreign, day("2025-08-31"))).by())
                .isEqualTo(foreign);
        assertThat(((Held) succession.holderOf(foreign, day("2025-09-01"))).by())
                .isEqualTo(agency(DIRECTORY, "van-phong-ubnd-tinh", ngheAn));
        assertThat(((Held) succession.holderOf(elsewhere, day("2025-09-01"))).by())
                .isEqualTo(elsewhere);
    }

    @Test
    @DisplayName("an event on the day of the merger happens in the new province, after it")
    void onTheDayOfTheMerger() {
        Succession succession = with(local(
                "new-office",
                "2025-07-01",
                TRANSFERRED,
                "current:15",
                "",
                one("so-tu-phap", "justice", "thanh-tra-tinh")));
        Agency old = agency(DIRECTORY, "so-tu-phap", LAO_CAI);
        Agency office = agency(DIRECTORY, "thanh-tra-tinh", NEW_LAO_CAI);

        Held held = (Held) succession.holderOf(old, AgencyFunction.JUSTICE, day("2025-07-01"));
        assertThat(held.by()).isEqualTo(office);
        assertThat(held.chain())
                .extracting(Step::to)
                .containsExactly(agency(DIRECTORY, "so-tu-phap", NEW_LAO_CAI), office);
        Parted back = (Parted) succession.holderOf(office, AgencyFunction.JUSTICE, day("2025-06-30"));
        assertThat(back.parts())
                .extracting(part -> ((Held) part.holding()).by())
                .containsExactlyInAnyOrder(old, agency(DIRECTORY, "so-tu-phap", YEN_BAI));
        assertThat(((Held) back.parts().get(0).holding()).chain())
                .extracting(Step::from)
                .containsExactly(office, agency(DIRECTORY, "so-tu-phap", NEW_LAO_CAI));
    }

    @Test
    @DisplayName("an agency that ends on the day before the merger goes straight to its successor in the new province")
    void endingWithTheProvince() {
        Directory directory = directory(
                builder("old", "health").validUntil(day("2025-06-30")).build(),
                builder("new").validFrom(day("2025-07-01")).build());
        Succession succession =
                Succession.of(directory, List.of(event("e", "2025-07-01", DISSOLVED, all("old", "new"))));
        Agency old = agency(directory, "old", LAO_CAI);
        Agency now = agency(directory, "new", NEW_LAO_CAI);

        Held held = (Held) succession.holderOf(old, day("2025-07-01"));
        assertThat(held.by()).isEqualTo(now);
        assertThat(held.chain()).singleElement().satisfies(step -> {
            assertThat(step.from()).isEqualTo(old);
            assertThat(step.to()).isEqualTo(now);
        });
        Parted back = (Parted) succession.holderOf(now, day("2025-06-30"));
        assertThat(back.parts())
                .extracting(part -> ((Held) part.holding()).by())
                .containsExactlyInAnyOrder(old, agency(directory, "old", YEN_BAI));
    }

    @Test
    @DisplayName("a decision that gives the tasks of a district to a body of the province is followed")
    void districtToProvince() {
        Succession succession = with(local(
                "an-lao",
                "2025-07-01",
                DISSOLVED,
                "current:52",
                "cap-huyen-2025",
                all("phong-nnmt", "so-nnmt"),
                all("phong-vhtt", "so-vhttdl"),
                all("trung-tam-vhttt-huyen", "so-vhttdl"),
                all("ubnd-huyen", "ubnd-tinh"),
                all("hdnd-huyen", "hdnd-tinh"),
                all("huyen-uy", "tinh-uy"),
                all("btv-huyen-uy", "tinh-uy"),
                all("mttq-huyen", "mttq-tinh")));
        AdministrativeUnit binhDinh = former(DIRECTORY, "52");
        AdministrativeUnit giaLai = current(DIRECTORY, "52");
        Agency district = agency(DIRECTORY, "phong-ldtbxh", binhDinh, "huyện An Lão");

        Held held = (Held) succession.holderOf(district, day("2026-01-01"));
        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "so-nnmt", giaLai));
        assertThat(held.chain())
                .extracting(Step::from)
                .containsExactly(district, agency(DIRECTORY, "phong-nnmt", binhDinh, "huyện An Lão"));
        assertThat(succession.holderOf(
                        agency(DIRECTORY, "ubnd-huyen", former(DIRECTORY, "40"), "huyện Kỳ Sơn"), day("2026-01-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.LEVEL_ENDED));
    }

    @Test
    @DisplayName("an agency that one province has is in its graph alone, and goes over into what the province becomes")
    void anAgencyOfOneProvince() {
        Directory directory = directory(
                entry("common", "health"),
                builder("own", "forest").province(Province.former("10")).build());
        Succession succession = Succession.of(
                directory,
                List.of(local("e", "2026-01-01", TRANSFERRED, "current:15", "", one("own", "forest", "common"))));
        Agency own = agency(directory, "own", LAO_CAI);
        Agency common = agency(directory, "common", NEW_LAO_CAI);

        assertThat(held(succession, own, function("forest"), "2025-12-31"))
                .isEqualTo(agency(directory, "own", NEW_LAO_CAI));
        assertThat(held(succession, own, function("forest"), "2026-01-01")).isEqualTo(common);
        assertThat(held(succession, common, function("forest"), "2025-06-30")).isEqualTo(own);
        assertThat(succession.functionsOf(agency(directory, "own", YEN_BAI), day("2025-06-30")))
                .isEmpty();
    }

    @Test
    void whatMayHaveComeMayGoOn() {
        Directory directory = directory(
                builder("a", "press").validUntil(day("2024-12-31")).build(),
                entry("b", "culture"),
                builder("c", "sport").validUntil(day("2025-08-31")).build(),
                entry("d"));
        Succession succession = Succession.of(
                directory,
                List.of(
                        event("first", "2025-01-01", DISSOLVED, one("a", "press", oneOf("b", "c"))),
                        event("second", "2025-09-01", DISSOLVED, all("c", "d"))));
        AdministrativeUnit ngheAn = former(directory, "40");

        assertThat(succession.holderOf(agency(directory, "a", ngheAn), day("2025-09-01")))
                .isInstanceOfSatisfying(
                        Unresolved.class,
                        none -> assertThat(none.candidates())
                                .containsExactly(agency(directory, "b", ngheAn), agency(directory, "d", ngheAn)));
        assertThat(succession.holderOf(agency(directory, "d", ngheAn), function("press"), day("2026-01-01")))
                .isInstanceOfSatisfying(Unresolved.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.PROVINCE_DECIDES);
                    assertThat(none.end().orElseThrow().id()).isEqualTo("first");
                });
        assertThat(held(succession, agency(directory, "c", ngheAn), function("sport"), "2026-01-01"))
                .isEqualTo(agency(directory, "d", ngheAn));
    }

    @Test
    void aFunctionThatCameBackIsHeldAgain() {
        Directory directory = directory(entry("a", "press"), entry("b", "culture"));
        List<SuccessionEvent> events = new ArrayList<>(List.of(
                event("there", "2020-01-01", TRANSFERRED, one("a", "press", "b")),
                event("back", "2022-01-01", TRANSFERRED, one("b", "press", "a"))));
        Succession succession = Succession.of(directory, events);
        Agency a = agency(directory, "a", former(directory, "40"));
        Agency b = agency(directory, "b", former(directory, "40"));

        for (Agency asked : List.of(a, b)) {
            assertThat(held(succession, asked, function("press"), "2019-12-31")).isEqualTo(a);
            assertThat(held(succession, asked, function("press"), "2020-01-01")).isEqualTo(b);
            assertThat(held(succession, asked, function("press"), "2021-12-31")).isEqualTo(b);
            assertThat(held(succession, asked, function("press"), "2022-01-01")).isEqualTo(a);
        }
    }

    @Test
    void beforeAnAgencyBeganWithNobodyBeforeIt() {
        Directory directory =
                directory(builder("a", "press").validFrom(day("2020-01-01")).build());
        Succession succession = Succession.of(directory, List.of());
        Agency a = agency(directory, "a", former(directory, "40"));

        for (Holding holding : List.of(
                succession.holderOf(a, function("press"), day("2019-12-31")),
                succession.holderOf(a, day("2019-12-31")))) {
            assertThat(holding).isInstanceOfSatisfying(Unresolved.class, none -> {
                assertThat(none.reason()).isEqualTo(Reason.NOT_YET);
                assertThat(none.last()).isEqualTo(a);
            });
        }
        assertThat(succession.holderOf(a, day("2020-01-01"))).isInstanceOf(Held.class);
    }

    @Test
    void twoThatBecameOneArePartedBackInTime() {
        Directory directory = directory(
                builder("a", "press").validUntil(day("2019-12-31")).build(),
                builder("b", "press").validUntil(day("2019-12-31")).build(),
                entry("c", "culture"));
        Succession succession = Succession.of(
                directory,
                List.of(event("e", "2020-01-01", SuccessionEvent.Kind.MERGED, all("a", "c"), all("b", "c"))));
        AdministrativeUnit ngheAn = former(directory, "40");

        Parted parted =
                (Parted) succession.holderOf(agency(directory, "c", ngheAn), function("press"), day("2019-12-31"));
        assertThat(parted.parts())
                .extracting(part -> ((Held) part.holding()).by())
                .containsExactly(agency(directory, "a", ngheAn), agency(directory, "b", ngheAn));
        assertThat(parted.parts())
                .allSatisfy(part -> assertThat(part.functions()).containsExactly(function("press")));
    }

    @Test
    @DisplayName("different ways to one holder are one answer with the steps of each function")
    void differentWaysToOneHolder() {
        Directory directory = directory(
                builder("a", "press", "culture").validUntil(day("2019-12-31")).build(),
                builder("b").validUntil(day("2020-12-31")).build(),
                builder("c").validUntil(day("2020-12-31")).build(),
                builder("d").validFrom(day("2021-01-01")).build());
        Succession succession = Succession.of(
                directory,
                List.of(
                        event("e", "2020-01-01", DISSOLVED, one("a", "press", "b"), one("a", "culture", "c")),
                        event("f", "2021-01-01", SuccessionEvent.Kind.CONSOLIDATED, all("b", "d"), all("c", "d"))));
        AdministrativeUnit ngheAn = former(directory, "40");

        Held held = (Held) succession.holderOf(agency(directory, "a", ngheAn), day("2022-01-01"));
        assertThat(held.by()).isEqualTo(agency(directory, "d", ngheAn));
        assertThat(held.chain())
                .extracting(step -> step.day() + " " + step.to().id() + " "
                        + step.function().map(AgencyFunction::code).orElse(""))
                .containsExactly(
                        "2020-01-01 c culture", "2020-01-01 b press", "2021-01-01 d culture", "2021-01-01 d press");
        Held back = (Held) succession.holderOf(agency(directory, "d", ngheAn), day("2019-12-31"));
        assertThat(back.by()).isEqualTo(agency(directory, "a", ngheAn));
        assertThat(back.chain()).extracting(Step::day).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void whoeverEndsWithoutASuccessorHasNone() {
        Directory directory =
                directory(builder("a", "press").validUntil(day("2019-12-31")).build(), entry("b", "culture"));
        Succession succession = Succession.of(
                directory, List.of(event("e", "2020-01-01", DISSOLVED, one("a", "press", Tables.nobody("b")))));
        AdministrativeUnit ngheAn = former(directory, "40");

        assertThat(succession.holderOf(agency(directory, "a", ngheAn), day("2020-01-01")))
                .isInstanceOfSatisfying(Unresolved.class, none -> {
                    assertThat(none.reason()).isEqualTo(Reason.NO_SUCCESSOR);
                    assertThat(none.candidates()).containsExactly(agency(directory, "b", ngheAn));
                });
    }
}
