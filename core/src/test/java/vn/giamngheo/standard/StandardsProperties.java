package vn.giamngheo.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.Province;
import vn.giamngheo.text.RefusedException;

class StandardsProperties {

    private static final List<Province> PROVINCES = List.of(
            Province.former("79"), // became part of current:79
            Province.former("74"), // became part of current:79
            Province.current("79"),
            Province.former("01"), // the same as current:01
            Province.current("01"));

    @Provide
    Arbitrary<Optional<Province>> provinces() {
        return Arbitraries.of(PROVINCES).optional();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2020, 12, 30).toEpochDay(),
                        LocalDate.of(2028, 1, 2).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .edgeCases(config -> {
                    config.add(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
                    for (int year = 2021; year <= 2027; year++) {
                        config.add(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
                    }
                });
    }

    /** Registries of standards of whole years, for the country and some provinces; those that do not fit are left out. */
    @Provide
    Arbitrary<Standards> registries() {
        return Arbitraries.integers().between(0, 999).list().ofMaxSize(8).map(seeds -> {
            Standards standards = Standards.none();
            for (int i = 0; i < seeds.size(); i++) {
                int first = 2021 + seeds.get(i) % 6;
                Optional<Province> province = Optional.of(seeds.get(i) / 6 % 6)
                        .filter(index -> index < PROVINCES.size())
                        .map(PROVINCES::get);
                standards = added(
                        standards,
                        SampleStandards.andShaped(
                                        SampleStandards.standard("VN-" + i, first, first + seeds.get(i) / 36 % 2),
                                        700_000,
                                        900_000,
                                        3)
                                .province(province)
                                .build());
            }
            return standards;
        });
    }

    private static Standards added(Standards standards, PovertyStandard standard) {
        try {
            return standards.with(standard);
        } catch (RefusedException overlapping) {
            return standards;
        }
    }

    @Property
    void applicableIsWhatIsResolved(
            @ForAll("registries") Standards standards,
            @ForAll("days") LocalDate day,
            @ForAll("provinces") Optional<Province> province) {
        Resolution resolution = standards.resolve(ReviewDate.of(day), province);
        @Nullable PovertyStandard applicable = standards.applicable(ReviewDate.of(day), province.orElse(null));

        if (resolution instanceof Resolution.Resolved resolved) {
            assertThat(applicable).isSameAs(resolved.standard());
        } else {
            assertThat(applicable).isNull();
        }
    }

    @Property
    void theStandardOfTheProvinceComesFirstAndAnOpenTerritoryHasNone(
            @ForAll("registries") Standards standards,
            @ForAll("days") LocalDate day,
            @ForAll("provinces") Optional<Province> province) {
        String code = province.map(Province::toString).orElse("");
        List<String> first = code.endsWith(":01") ? List.of("former:01", "current:01") : List.of(code);
        boolean merged = !day.isBefore(LocalDate.of(2025, 7, 1));
        List<String> then =
                merged && (code.equals("former:79") || code.equals("former:74")) ? List.of("current:79") : List.of();
        boolean open = code.equals("current:79")
                && !applying(standards, day, List.of("former:79", "former:74")).isEmpty();
        List<PovertyStandard> wanted = new ArrayList<>();
        if (!open) {
            wanted.addAll(applying(standards, day, first));
            wanted.addAll(applying(standards, day, then));
            wanted.addAll(applying(standards, day, List.of("")));
        }

        assertThat(Optional.ofNullable(standards.applicable(ReviewDate.of(day), province.orElse(null))))
                .isEqualTo(wanted.stream().findFirst());
        if (open) {
            assertThat(standards.resolve(ReviewDate.of(day), province))
                    .isInstanceOfSatisfying(
                            Resolution.Unresolved.class,
                            unresolved ->
                                    assertThat(unresolved.reason()).isEqualTo(Resolution.Reason.TERRITORY_NOT_TOLD));
        }
    }

    /** The standards of some provinces on a day; of the country for the empty text. */
    private static List<PovertyStandard> applying(Standards standards, LocalDate day, List<String> owners) {
        return standards.all().stream()
                .filter(standard -> standard.applicability().on(day).isPresent())
                .filter(standard -> owners.contains(
                        standard.province().map(Province::toString).orElse("")))
                .toList();
    }
}
