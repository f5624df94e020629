package vn.giamngheo.testkit.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;
import vn.giamngheo.text.JsonPointer;

/** The rules of the library find each fault, and nothing elsewhere. */
class FaultGenProperties {

    private static final ProvinceGen PROVINCES = ProvinceGen.any().communes(3);

    @Provide
    Arbitrary<FaultyProvince> faulty() {
        List<Gen<FaultyProvince>> gens = Stream.of(ProvinceFault.values())
                .flatMap(fault -> Stream.of(
                        PROVINCES.withFault(fault),
                        PROVINCES.withDistricts().years(2022, 2024).withFault(fault)))
                .toList();
        return PovertyArbitraries.of(Gens.oneOf(gens));
    }

    @Property(tries = 40)
    void noOtherReportIsWrong(@ForAll("faulty") FaultyProvince faulty) {
        for (int year : faulty.sound().years()) {
            for (ProvinceUnit unit : faulty.sound().units(year)) {
                if (!unit.equals(faulty.unit()) || year != faulty.year()) {
                    assertThat(Errors.in(faulty.movement(unit, year).orElseThrow()))
                            .isEmpty();
                }
            }
        }
    }

    @Property(tries = 40)
    void onlyTheUnitAboveDoesNotGoWithItsPartsAndOnlyThere(@ForAll("faulty") FaultyProvince faulty) {
        for (int year : faulty.sound().years()) {
            for (ProvinceUnit unit : faulty.sound().units(year)) {
                if (!faulty.sound().parts(unit, year).isEmpty()) {
                    List<String> found = Errors.pointers(faulty.levels(unit, year));
                    if (!unit.equals(faulty.above()) || year != faulty.year()) {
                        assertThat(found).isEmpty();
                    } else if (faulty.fault() == ProvinceFault.PART_MISSING) {
                        assertThat(found).contains("/totalHouseholds");
                    } else {
                        assertThat(found)
                                .containsExactlyInAnyOrderElementsOf(faulty.pointers().stream()
                                        .map(JsonPointer::toString)
                                        .toList());
                    }
                }
            }
        }
    }

    @Property(tries = 40)
    void onlyTheSeriesOfTheUnitBreaks(@ForAll("faulty") FaultyProvince faulty) {
        for (ProvinceUnit unit : faulty.sound().units(faulty.year())) {
            if (!unit.equals(faulty.unit())) {
                assertThat(Errors.in(faulty.movements(unit).orElseThrow())).isEmpty();
            } else if (faulty.fault() == ProvinceFault.START_DIFFERS) {
                int at = faulty.sound().years().indexOf(faulty.year());
                assertThat(Errors.in(faulty.movements(unit).orElseThrow()))
                        .containsExactlyElementsOf(faulty.pointers().stream()
                                .map(JsonPointer::toString)
                                .filter(pointer -> pointer.endsWith("/" + MovementColumn.START.property()))
                                .map(pointer -> "movement.stock-differs /reports/" + at + pointer)
                                .toList());
                assertThat(Errors.in(faulty.movement(unit, faulty.year()).orElseThrow()))
                        .isEmpty();
            }
        }
    }

    @Property(tries = 50)
    void swappedDigitsAndLostThousandsAreKnownByTheirNumbers(@ForAll("faulty") FaultyProvince faulty) {
        Optional<String> pointer =
                faulty.pointers().stream().map(JsonPointer::toString).findFirst();
        boolean misprint =
                faulty.fault() == ProvinceFault.DIGITS_SWAPPED || faulty.fault() == ProvinceFault.THOUSAND_LOST;
        assertThat(faulty.pointers().isEmpty()).isEqualTo(faulty.fault() == ProvinceFault.PART_MISSING);
        if (misprint && pointer.filter("/totalHouseholds"::equals).isPresent()) {
            long right = faulty.sound().count(faulty.unit(), faulty.year()).households();
            long wrong = faulty.movement(faulty.unit(), faulty.year())
                    .orElseThrow()
                    .totalHouseholds()
                    .orElseThrow();
            assertThat(Math.abs(right - wrong) % 9)
                    .isEqualTo(faulty.fault() == ProvinceFault.DIGITS_SWAPPED ? 0 : Math.abs(right - right / 1000) % 9);
            assertThat(wrong).isNotEqualTo(right);
        }
    }
}
