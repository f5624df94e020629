package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Part;
import vn.giamngheo.succession.Holding.Parted;
import vn.giamngheo.succession.Holding.Reason;
import vn.giamngheo.succession.Holding.Unresolved;
import vn.giamngheo.text.Language;

/** What holds for every agency and every day. */
class SuccessionProperties {

    private static final Succession SUCCESSION = Succession.standard();
    private static final Directory DIRECTORY = SUCCESSION.directory();
    private static final List<LocalDate> TURNING = Stream.of(
                    "2017-03-07",
                    "2024-12-31",
                    "2025-01-01",
                    "2025-02-28",
                    "2025-03-01",
                    "2025-06-30",
                    "2025-07-01",
                    "2026-04-29",
                    "2026-04-30")
            .map(LocalDate::parse)
            .toList();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(TURNING),
                Arbitraries.integers().between(0, 5000).map(LocalDate.of(2014, 1, 1)::plusDays));
    }

    @Provide
    Arbitrary<Agency> agencies() {
        return Combinators.combine(
                        Arbitraries.of(DIRECTORY.entries()),
                        Arbitraries.of(DIRECTORY.gazetteer().units()),
                        Arbitraries.of(true, false))
                .as(SuccessionProperties::agency);
    }

    private static Agency agency(AgencyEntry entry, AdministrativeUnit province, boolean placed) {
        boolean central = entry.level() == AdministrativeLevel.NATION;
        Optional<Place> place = switch (entry.level()) {
            case DISTRICT -> Optional.of(Place.parse("huyện Một"));
            case COMMUNE -> Optional.of(Place.parse("xã Một"));
            default -> Optional.empty();
        };
        return Agency.of(
                entry, central ? Optional.empty() : Optional.of(province.ref()), placed ? place : Optional.empty());
    }

    private static Stream<Holding> ends(Holding holding) {
        return holding instanceof Parted parted
                ? parted.parts().stream().map(Part::holding).flatMap(SuccessionProperties::ends)
                : Stream.of(holding);
    }

    private static Stream<Agency> holders(Holding holding) {
        return ends(holding).filter(Held.class::isInstance).map(end -> ((Held) end).by());
    }

    @Property
    void eachFunctionOfALiveAgencyIsItsOwn(@ForAll("agencies") Agency agency, @ForAll("days") LocalDate day) {
        SortedSet<AgencyFunction> functions = SUCCESSION.functionsOf(agency, day);
        AgencyEntry entry = DIRECTORY.entry(agency.id()).orElseThrow();
        for (AgencyFunction function : functions) {
            Holding holding = SUCCESSION.holderOf(agency, function, day);
            if (entry.isBeforeKnown(day)) {
                assertThat(((Unresolved) holding).reason()).isEqualTo(Reason.NOT_KNOWN_THEN);
            } else {
                assertThat(holding)
                        .isEqualTo(
                                new Held(agency, List.of(), entry.provenance().confidence()));
                // Asked for all, it still has this one, whatever else it gave away.
                assertThat(holders(SUCCESSION.holderOf(agency, day))).contains(agency);
            }
        }
    }

    @Property
    void everyAnswerHasAHolderOrAReasonAndAChainThatHoldsTogether(
            @ForAll("agencies") Agency agency, @ForAll("days") LocalDate asked, @ForAll("days") LocalDate then) {
        for (AgencyFunction function : SUCCESSION.functionsOf(agency, then)) {
            Holding holding = SUCCESSION.holderOf(agency, function, asked);
            assertThat(ends(holding)).isNotEmpty().allSatisfy(end -> {
                List<Step> chain = end instanceof Held held ? held.chain() : ((Unresolved) end).chain();
                Agency last = end instanceof Held held ? held.by() : ((Unresolved) end).last();
                assertThat(chain.isEmpty() ? agency : chain.get(0).from()).isEqualTo(agency);
                assertThat(
                                chain.isEmpty()
                                        ? agency
                                        : chain.get(chain.size() - 1).to())
                        .isEqualTo(last);
                for (int i = 1; i < chain.size(); i++) {
                    assertThat(chain.get(i).from()).isEqualTo(chain.get(i - 1).to());
                    assertThat(chain.get(i).day().isBefore(chain.get(i - 1).day()))
                            .isEqualTo(asked.isBefore(then));
                }
                if (end instanceof Held held) {
                    assertThat(SUCCESSION.functionsOf(held.by(), asked)).contains(function);
                    assertThat(chain)
                            .allSatisfy(step -> assertThat(held.confidence())
                                    .isGreaterThanOrEqualTo(step.provenance().confidence()));
                }
            });
        }
    }

    @Property
    void forwardsAndBackReturnsTheStart(
            @ForAll("agencies") Agency agency, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        for (AgencyFunction function : SUCCESSION.functionsOf(agency, one)) {
            boolean known = SUCCESSION.holderOf(agency, function, one) instanceof Held;
            List<Agency> there =
                    holders(SUCCESSION.holderOf(agency, function, other)).toList();
            for (Agency holder : there) {
                assertThat(holders(SUCCESSION.holderOf(holder, function, one)))
                        .as("%s of %s on %s and back on %s", function, holder, other, one)
                        .containsAll(known ? List.of(agency) : List.of());
            }
        }
    }

    @Property
    void everyAnswerCanBeSaid(@ForAll("agencies") Agency agency, @ForAll("days") LocalDate day) {
        Holding holding = SUCCESSION.holderOf(agency, day);
        for (Language language : Language.values()) {
            assertThat(holding.describe(language)).isNotBlank().doesNotContain("null", "Optional", "  ");
        }
    }

    @Property(tries = 100)
    void theOrderOfEventsAndEntriesDoesNotMatter(
            @ForAll long seed, @ForAll("agencies") Agency agency, @ForAll("days") LocalDate day) {
        List<SuccessionEvent> events = new ArrayList<>(SUCCESSION.events());
        List<AgencyEntry> entries = new ArrayList<>(DIRECTORY.entries());
        Collections.shuffle(events, new Random(seed));
        Collections.shuffle(entries, new Random(seed));

        Succession shuffled = Succession.of(Directory.of(entries, DIRECTORY.gazetteer()), events);

        assertThat(shuffled.events()).isEqualTo(SUCCESSION.events());
        assertThat(shuffled.holderOf(agency, day)).isEqualTo(SUCCESSION.holderOf(agency, day));
    }

    private static final Succession WITH_LAO_CAI = SUCCESSION.with(new ReferenceTables(
            List.of(),
            List.of(
                    Tables.local(
                            "lao-cai-press",
                            "2025-03-01",
                            SuccessionEvent.Kind.TRANSFERRED,
                            "former:10",
                            "so-tttt-bao-chi-2025",
                            Tables.one("so-tttt", "press", "so-vhttdl")),
                    Tables.local(
                            "lao-cai-justice",
                            "2026-01-01",
                            SuccessionEvent.Kind.TRANSFERRED,
                            "current:15",
                            "",
                            Tables.one("so-tu-phap", "justice", "thanh-tra-tinh"))),
            Gazetteer.of(List.of(), List.of()),
            DesignatedAreas.none()));

    @Property
    void theEventsOfAProvinceChangeNothingForOthers(@ForAll("agencies") Agency agency, @ForAll("days") LocalDate day) {
        Set<String> lineage = Set.of("Tỉnh Lào Cai", "Tỉnh Yên Bái");
        if (agency.province().filter(unit -> lineage.contains(unit.name())).isEmpty()) {
            assertThat(WITH_LAO_CAI.holderOf(agency, day)).isEqualTo(SUCCESSION.holderOf(agency, day));
            assertThat(WITH_LAO_CAI.functionsOf(agency, day)).isEqualTo(SUCCESSION.functionsOf(agency, day));
        }
    }
}
