package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.Fixtures.STANDARD;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Place;

class DirectoryProperties {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            name -> Normalizer.normalize(name, Normalizer.Form.NFD),
            name -> name.toUpperCase(Locale.ROOT),
            name -> name.replace(" - ", " – "),
            name -> name.replace(" - ", "-"),
            name -> name.replace(" ", "\u00a0"),
            name -> name.replace(" ", "  "),
            name -> name.replace("Ủy ban", "U\u1ef7 ban")
                    .replace("ủy", "u\u1ef7")
                    .replace("Hòa", "Hoà")
                    .replace("Hóa", "Hoá"),
            name -> name.replace("và", "v\u00adà"));

    /** For each entry, each province and each day: what is found has a name by which it is found again, on its days alone. */
    @Property(tries = 3000)
    void whatWasFoundIsFoundAgainByItsFullNameOnItsDaysAlone(@ForAll("agencies") Placed placed) {
        Resolution found = STANDARD.resolve(placed.agency().name(), placed.elsewhere());
        if (placed.entry().isOn(placed.day())) {
            assertThat(found).isInstanceOf(Resolution.Found.class);
            assertThat(((Resolution.Found) found).agency()).isEqualTo(placed.agency());
        } else {
            assertThat(found).isInstanceOf(Resolution.NotThen.class);
            assertThat(((Resolution.NotThen) found).agencies()).contains(placed.agency());
        }
    }

    @Property(tries = 2000)
    void spellingsDoNotChangeTheAnswer(
            @ForAll("agencies") Placed placed, @ForAll("spellings") List<UnaryOperator<String>> as) {
        Assume.that(placed.agency().place().isEmpty());
        String name = placed.agency().name();
        String spelt = name;
        for (UnaryOperator<String> spelling : as) {
            spelt = spelling.apply(spelt);
        }
        assertThat(meaning(STANDARD.resolve(spelt, placed.elsewhere())))
                .isEqualTo(meaning(STANDARD.resolve(name, placed.elsewhere())));
    }

    @Property
    void nothingIsFoundThatIsNotInTheDirectoryOnThatDay(
            @ForAll("wordings") String wording, @ForAll("days") LocalDate day) {
        Setting setting = Setting.ofSomeProvince(day);
        for (Resolution found : STANDARD.resolve(AgencyList.parse(wording), setting)) {
            if (found instanceof Resolution.Found one) {
                assertThat(STANDARD.entry(one.agency().id())).hasValueSatisfying(entry -> {
                    assertThat(entry.isOn(day)).isTrue();
                    assertThat(entry.level()).isEqualTo(one.agency().level());
                    assertThat(entry.name()).isEqualTo(one.agency().title());
                });
            }
        }
    }

    @Property(tries = 20)
    void theOrderOfEntriesDoesNotMatter(@ForAll Random random, @ForAll("wordings") String wording) {
        List<AgencyEntry> entries = new ArrayList<>(STANDARD.entries());
        Collections.shuffle(entries, random);
        Directory shuffled = Directory.of(entries, STANDARD.gazetteer());
        List<String> names = new ArrayList<>(List.of("Sở Văn hóa", "UBND", "So Lao dong", "các sở, ban, ngành"));
        AgencyList.parse(wording).agencies().stream().map(AgencyRef::name).forEach(names::add);
        for (String name : names) {
            AgencyRef ref = new AgencyRef.Named(name);
            assertThat(shuffled.resolve(ref, Fixtures.binhDinh()))
                    .isEqualTo(STANDARD.resolve(ref, Fixtures.binhDinh()));
            assertThat(shuffled.expand(ref, Fixtures.binhDinh())).isEqualTo(STANDARD.expand(ref, Fixtures.binhDinh()));
        }
    }

    /** What a resolution says but for the name as written. */
    private static String meaning(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.agency() + " " + found.office() + " " + found.levelSupplied();
        }
        return resolution instanceof Resolution.NotThen then ? "not then " + then.agencies() : resolution.toString();
    }

    /**
     * An agency and a day.
     *
     * @param entry its entry
     * @param agency the agency, of a province and a district or commune of that day
     * @param day the day
     * @param elsewhere a document of that day, of another province where the name of the agency tells its own
     */
    record Placed(AgencyEntry entry, Agency agency, LocalDate day, Setting elsewhere) {}

    @Provide
    Arbitrary<Placed> agencies() {
        return Combinators.combine(
                        Arbitraries.of(STANDARD.entries()),
                        days(),
                        Arbitraries.integers().between(0, 62))
                .as(DirectoryProperties::placed);
    }

    private static Placed placed(AgencyEntry entry, LocalDate day, int number) {
        List<AdministrativeUnit> provinces = STANDARD.gazetteer().unitsOn(AdministrativeLevel.PROVINCE, day);
        AdministrativeUnit province = provinces.get(number % provinces.size());
        Setting elsewhere = Setting.of(provinces.get((number + 1) % provinces.size()), day);
        return switch (entry.level()) {
            case NATION ->
                new Placed(entry, Agency.of(entry, Optional.empty(), Optional.empty()), day, Setting.ofTheCentre(day));
            case DISTRICT ->
                new Placed(
                        entry,
                        Agency.of(entry, Optional.of(province.ref()), Optional.of(Place.parse("huyện Ba Bể"))),
                        day,
                        elsewhere);
            case COMMUNE ->
                new Placed(
                        entry,
                        Agency.of(entry, Optional.of(province.ref()), Optional.of(Place.parse("phường An Phú"))),
                        day,
                        elsewhere);
            default ->
                new Placed(entry, Agency.of(entry, Optional.of(province.ref()), Optional.empty()), day, elsewhere);
        };
    }

    /** Days before, between and after the reorganisations; their first and last days often. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4000).map(FIRST::plusDays),
                Arbitraries.of(
                                "2024-12-31",
                                "2025-01-01",
                                "2025-02-28",
                                "2025-03-01",
                                "2025-06-30",
                                "2025-07-01",
                                "2026-04-30")
                        .map(LocalDate::parse));
    }

    @Provide
    Arbitrary<List<UnaryOperator<String>>> spellings() {
        return Arbitraries.of(SPELLINGS).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(
                        "Sở",
                        "Y tế",
                        "Sở LĐTBXH",
                        "UBND",
                        "tỉnh",
                        "huyện",
                        "Gia Lai",
                        "các",
                        "Ban Dân tộc",
                        "thành phố",
                        "Huế",
                        "Tỉnh ủy",
                        "Giám đốc",
                        "cấp xã",
                        "liên quan",
                        "của",
                        ",",
                        "và",
                        "An Lão",
                        "Sở Văn hóa",
                        "MTTQ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }
}
