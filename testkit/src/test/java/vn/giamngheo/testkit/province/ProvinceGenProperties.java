package vn.giamngheo.testkit.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.movement.MovementCount;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.SeriesBreak;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.RollUp;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;

class ProvinceGenProperties {

    @Provide
    Arbitrary<GeneratedProvince> provinces() {
        return PovertyArbitraries.of(ProvinceGen.any());
    }

    @Provide
    Arbitrary<GeneratedProvince> withDistricts() {
        return PovertyArbitraries.of(ProvinceGen.any().withDistricts());
    }

    @Provide
    Arbitrary<GeneratedProvince> small() {
        return PovertyArbitraries.of(ProvinceGen.any().households(40).communes(2));
    }

    private static boolean isWhole(GeneratedProvince province, ProvinceUnit unit, int year) {
        return !province.parts(unit, year).isEmpty();
    }

    @Property(tries = 50)
    void theRulesFindNothingWrong(@ForAll("withDistricts") GeneratedProvince province) {
        assertThat(Errors.in(province.observations())).isEmpty();
        for (int year : province.years()) {
            for (ProvinceUnit unit : province.units(year)) {
                assertThat(Errors.in(province.movement(unit, year))).isEmpty();
                assertThat(Errors.in(province.movements(unit))).isEmpty();
                if (isWhole(province, unit, year)) {
                    assertThat(Errors.in(province.levels(unit, year))).isEmpty();
                    assertThat(province.levels(unit, year).issues()).isEmpty();
                }
            }
        }
    }

    @Property(tries = 50)
    void eachAccountClosesAndGoesOn(@ForAll("withDistricts") GeneratedProvince province) {
        for (ProvinceUnit unit : province.units(province.years().get(0))) {
            for (MovementReport report : province.movements(unit).reports()) {
                assertThat(report.accounts())
                        .hasSize(4)
                        .allSatisfy(account -> assertThat(account.residual()).contains(0L));
            }
            assertThat(province.movements(unit).breaks())
                    .allSatisfy(found -> assertThat(found).isInstanceOf(SeriesBreak.StandardChange.class));
        }
    }

    @Property(tries = 50)
    void partsRollUpToTheWhole(@ForAll("withDistricts") GeneratedProvince province) {
        for (int year : province.years()) {
            for (ProvinceUnit unit : province.units(year)) {
                if (isWhole(province, unit, year)) {
                    rollsUp(province, unit, year);
                }
            }
        }
    }

    private static void rollsUp(GeneratedProvince province, ProvinceUnit unit, int year) {
        List<Observation> whole = province.observations(unit, year);
        for (int i = 0; i < whole.size(); i++) {
            int figure = i;
            List<Observation> parts = province.parts(unit, year).stream()
                    .map(part -> province.observations(part, year).get(figure))
                    .toList();
            assertThat(RollUp.of(parts, unit.place()))
                    .isInstanceOfSatisfying(
                            RollUp.RolledUp.class,
                            sum -> assertThat(sum.observation()).contains(whole.get(figure)));
        }
    }

    @Property(tries = 30)
    void householdsAreJustAsManyAsTheCountsSay(@ForAll("small") GeneratedProvince province) {
        for (int year : province.years()) {
            ReviewDate review = ReviewDate.of(year, 12, 31);
            for (ProvinceUnit unit : province.units(year)) {
                Map<PovertyStatus, Long> found = new HashMap<>();
                province.households(unit, year).forEach(household -> {
                    assertThat(Errors.in(household)).isEmpty();
                    found.merge(
                            PovertyEngine.classifyUnder(province.standard(year), household, review)
                                    .status(),
                            1L,
                            Long::sum);
                });
                UnitCount count = province.count(unit, year);
                assertThat(found.getOrDefault(PovertyStatus.POOR, 0L)).isEqualTo(count.poor());
                assertThat(found.getOrDefault(PovertyStatus.NEAR_POOR, 0L)).isEqualTo(count.nearPoor());
                assertThat(found.values().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(count.households());
                assertThat(found).doesNotContainKeys(PovertyStatus.INDETERMINATE, PovertyStatus.NO_STANDARD);
            }
        }
    }

    @Property(tries = 30)
    void nationalHouseholdsAreClassifiedBySearchingForTheStandard(@ForAll("small") GeneratedProvince province) {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        int year = province.years().get(province.years().size() - 1);
        assertThat(province.households(province.whole(), year)
                        .filter(household ->
                                engine.status(household, ReviewDate.of(year, 12, 31)) == PovertyStatus.POOR)
                        .count())
                .isEqualTo(province.count(province.whole(), year).poor());
    }

    @Property(tries = 30)
    void whatBecameOfEachHouseholdIsWhatTheAccountsCount(@ForAll("small") GeneratedProvince province) {
        for (int year : province.years()) {
            for (ProvinceUnit unit : province.units(year)) {
                assertThat(MovementCount.of(province.moves(unit, year)).accounts())
                        .isEqualTo(province.movement(unit, year).accounts());
            }
        }
    }

    @Property(tries = 30)
    void aHouseholdKeepsItsNumberAndItsPersons(@ForAll("small") GeneratedProvince province) {
        Map<String, Integer> persons = new HashMap<>();
        for (int year : province.years()) {
            List<String> ids = new ArrayList<>();
            province.households(province.whole(), year).forEach(household -> {
                ids.add(household.id());
                assertThat(persons.computeIfAbsent(household.id(), id -> persons(household)))
                        .isEqualTo(persons(household));
            });
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    private static int persons(Household household) {
        return household.persons().orElseThrow();
    }

    @Property(tries = 50)
    void whatAUnitGivesDoesNotDependOnWhatWasAskedBefore(@ForAll long seed) {
        ProvinceGen gen = ProvinceGen.any().withDistricts().households(30);
        GeneratedProvince one = gen.sample(seed).value();
        GeneratedProvince other = gen.sample(seed).value();
        List<String> forwards = texts(one, one.communes());
        List<ProvinceUnit> reversed = new ArrayList<>(other.communes());
        Collections.reverse(reversed);
        List<String> backwards = new ArrayList<>(texts(other, reversed));
        Collections.reverse(backwards);

        assertThat(backwards).isEqualTo(forwards);
    }

    private static List<String> texts(GeneratedProvince province, List<ProvinceUnit> units) {
        int year = province.years().get(0);
        return units.stream()
                .map(unit -> CanonicalText.of(province, unit, year))
                .toList();
    }

    @Property(tries = 30)
    void multidimensionalPovertyIsBothTogether(@ForAll("provinces") GeneratedProvince province) {
        for (int year : province.years()) {
            UnitCount count = province.count(province.whole(), year);
            assertThat(province.observations(province.whole(), year))
                    .filteredOn(one -> one.indicator().equals(IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE))
                    .singleElement()
                    .satisfies(one -> assertThat(one.value().count()).contains(count.poor() + count.nearPoor()));
        }
    }
}
