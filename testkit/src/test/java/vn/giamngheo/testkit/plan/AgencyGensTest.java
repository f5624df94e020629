package vn.giamngheo.testkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Simplest;

class AgencyGensTest {

    private static final LocalDate DEPARTMENTS_MERGED = LocalDate.of(2025, 3, 1);
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);

    private static List<String> ordered(LocalDate day) {
        return Bodies.on(day).ordered();
    }

    private static List<String> ending(LocalDate day) {
        return Bodies.on(day).ending();
    }

    @Test
    void agenciesAreThoseOfTheDay() {
        assertThat(ordered(DEPARTMENTS_MERGED.minusDays(1)))
                .contains("Sở Lao động - Thương binh và Xã hội", "Sở Y tế")
                .doesNotContain("Sở Nông nghiệp và Môi trường", "Tỉnh ủy");
        assertThat(ordered(DEPARTMENTS_MERGED))
                .contains("Sở Nông nghiệp và Môi trường", "Sở Y tế")
                .doesNotContain("Sở Lao động - Thương binh và Xã hội");
        assertThat(ending(DEPARTMENTS_MERGED.minusDays(1)))
                .contains("Sở Lao động - Thương binh và Xã hội", "Ủy ban nhân dân huyện");
        assertThat(ending(DISTRICTS_ENDED.minusDays(1)))
                .contains("Ủy ban nhân dân huyện")
                .noneMatch(name -> name.startsWith("Sở"));
        assertThat(ending(DISTRICTS_ENDED)).isEmpty();
        assertThat(AgencyGens.groups(DISTRICTS_ENDED).stream(0).limit(100))
                .noneMatch(group -> group.text().contains("huyện"));
        assertThat(AgencyGens.bodies(DISTRICTS_ENDED).stream(0).limit(1_000))
                .noneMatch(body -> body.level().equals(Optional.of(AdministrativeLevel.DISTRICT)));
    }

    @Test
    void everyFormOfNameIsReadAsThatForm() {
        List<AgencyRef> refs = Seeds.thousand(AgencyGens.refs());

        assertThat(refs)
                .allSatisfy(ref -> assertThat(AgencyRef.parse(ref.text())).isEqualTo(ref));
        assertThat(Seeds.count(refs, AgencyRef.Group.class::isInstance)).isBetween(100L, 250L);
        assertThat(Seeds.count(refs, AgencyRef.Officer.class::isInstance)).isBetween(100L, 250L);
        assertThat(Seeds.thousand(AgencyGens.officers()))
                .extracting(AgencyRef.Officer::several)
                .contains(true, false);
        assertThat(Simplest.of(AgencyGens.refs(), any -> true)).isEqualTo(new AgencyRef.Named("Sở Công Thương"));
    }

    @Test
    void listsNameEachOnce() {
        List<AgencyList> lists = Seeds.thousand(PovertyGens.agencyLists());

        assertThat(lists).allSatisfy(list -> assertThat(list.agencies()).doesNotHaveDuplicates());
        assertThat(Seeds.count(lists, AgencyList::isEmpty)).isBetween(150L, 400L);
        assertThat(Seeds.count(lists, list -> list.agencies().size() > 1)).isGreaterThan(300);
        assertThat(Seeds.count(lists, list -> list.text().startsWith("Các Sở: ")))
                .isBetween(80L, 250L);
        assertThat(Simplest.of(PovertyGens.agencyLists(), any -> true).isEmpty())
                .isTrue();
        assertThat(Seeds.thousand(AgencyGens.kinds()))
                .contains(AgencyKind.DEPARTMENT, AgencyKind.OFFICER, AgencyKind.of("quy-ho-tro-giam-ngheo"));
    }

    @Test
    void eventsAreOfEveryKindAndOftenOnADayOfReorganisation() {
        List<SuccessionEvent> events = Seeds.thousand(DirectoryGens.events());

        assertThat(events).extracting(SuccessionEvent::kind).contains(SuccessionEvent.Kind.values());
        assertThat(Seeds.count(events, event -> event.day().equals(DEPARTMENTS_MERGED)))
                .isGreaterThan(150);
        assertThat(events.stream().flatMap(event -> event.transfers().stream()).map(Transfer::to))
                .hasAtLeastOneElementOfType(Transfer.To.class)
                .hasAtLeastOneElementOfType(Transfer.ToOneOf.class)
                .hasAtLeastOneElementOfType(Transfer.ToNobody.class);
        assertThat(Simplest.of(DirectoryGens.events(), any -> true))
                .isEqualTo(Succession.standard().events().get(0));
        assertThat(Simplest.of(DirectoryGens.events(), event -> event.id().startsWith("mau-"))
                        .kind())
                .isEqualTo(SuccessionEvent.Kind.RENAMED);
    }

    @Test
    void whoeverEndedIsFollowedOrKnownToBeLost() {
        PovertyGens.successions().stream(0)
                .limit(200)
                .forEach(succession -> succession
                        .events()
                        .forEach(event -> event.transfers().forEach(transfer -> {
                            Agency from = Agency.of(
                                    succession
                                            .directory()
                                            .entry(transfer.from())
                                            .orElseThrow(),
                                    Optional.empty(),
                                    Optional.empty());
                            Holding before =
                                    succession.holderOf(from, event.day().minusDays(1));
                            assertThat(before).isInstanceOf(Holding.Held.class);
                            if (event.kind().endsBody()) {
                                assertThat(succession.holderOf(from, event.day()))
                                        .isNotEqualTo(before);
                            }
                        })));
        assertThat(Simplest.of(PovertyGens.successions(), any -> true).events()).isEmpty();
        assertThat(Simplest.of(
                                PovertyGens.successions(),
                                succession -> !succession.events().isEmpty())
                        .events())
                .singleElement()
                .extracting(SuccessionEvent::kind)
                .isEqualTo(SuccessionEvent.Kind.RENAMED);
    }

    @Test
    void tablesCanBeAddedToWhatIsBuiltIn() {
        List<ReferenceTables> tables =
                PovertyGens.referenceTables().stream(0).limit(12).toList();

        assertThat(tables).allSatisfy(each -> {
            assertThat(Seeds.errors(each, DISTRICTS_ENDED)).isEmpty();
            assertThat(Succession.standard().with(each).events()).containsAll(each.events());
        });
        assertThat(Seeds.count(tables, each -> !each.events().isEmpty())).isGreaterThan(3);
        assertThat(Simplest.of(PovertyGens.referenceTables(), any -> true)).satisfies(each -> {
            assertThat(each.agencies()).isEmpty();
            assertThat(each.places().units()).hasSize(1);
        });
    }

    @Test
    void directoriesAreSmallPartsOfWhatIsBuiltIn() {
        List<Directory> directories = Seeds.thousand(DirectoryGens.directories());

        assertThat(directories)
                .allSatisfy(directory -> assertThat(directory.entries())
                        .hasSizeBetween(0, 8)
                        .allSatisfy(entry -> assertThat(Directory.standard().entry(entry.id()))
                                .contains(entry)));
        assertThat(Simplest.of(DirectoryGens.directories(), any -> true).entries())
                .isEmpty();
        assertThat(Seeds.thousand(DirectoryGens.settings()))
                .extracting(Setting::level)
                .contains(
                        AdministrativeLevel.NATION,
                        AdministrativeLevel.PROVINCE,
                        AdministrativeLevel.DISTRICT,
                        AdministrativeLevel.COMMUNE);
        assertThat(DirectoryGens.agencies().stream(0).limit(200))
                .allSatisfy(agency -> assertThat(agency.province().isPresent())
                        .isEqualTo(agency.level() != AdministrativeLevel.NATION));
        assertThat(DirectoryGens.aliases().stream(0).limit(200))
                .anySatisfy(alias -> assertThat(alias.until()).isPresent());
    }

    @Test
    void noRuleFindsAnErrorInFamiliesOfPlans() {
        List<PlanFamily> families = PlanPartGens.families().stream(0).limit(60).toList();

        assertThat(families)
                .allSatisfy(family -> assertThat(Seeds.errors(
                                family, family.superior().instrument().issuedOn()))
                        .isEmpty());
        assertThat(Seeds.count(families, family -> family.subordinates().isEmpty()))
                .isBetween(5L, 40L);
        assertThat(Seeds.count(
                        families,
                        family -> family.subordinates().stream()
                                .anyMatch(plan ->
                                        plan.jurisdiction().orElseThrow().level() == AdministrativeLevel.DISTRICT)))
                .isGreaterThan(3);
        assertThat(Simplest.of(
                                PlanPartGens.families(),
                                family -> !family.subordinates().isEmpty())
                        .subordinates())
                .singleElement()
                .satisfies(plan -> assertThat(plan.instrument().issuer()).isEqualTo("Ủy ban nhân dân xã An Hòa"));
    }

    @Test
    void rolesAreOfEveryKindButThoseOfTheTask() {
        assertThat(new HashSet<>(PlanPartGens.responsibilities().stream(0)
                        .limit(300)
                        .map(Responsibility::role)
                        .toList()))
                .hasSize(Role.values().length - 2);
        assertThat(PlanPartGens.sections().stream(0).limit(50))
                .anySatisfy(section -> assertThat(section.kind()).isPresent());
        assertThat(PovertyGens.plans().sample(0).value().sections())
                .isNotEmpty()
                .hasOnlyElementsOfType(Located.class);
    }
}
