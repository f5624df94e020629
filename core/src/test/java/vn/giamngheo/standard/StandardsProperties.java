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

    private static final List<Province> PROVINCES =
            List.of(Province.former("79"), Province.current("79"), Province.former("01"));

    @Provide
    Arbitrary<Optional<Province>> provinces() {
        return Arbitraries.of(PROVINCES).optional();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2015, 12, 30).toEpochDay(),
                        LocalDate.of(2023, 1, 2).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .edgeCases(config -> {
                    for (int year = 2016; year <= 2022; year++) {
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
                int first = 2016 + seeds.get(i) % 6;
                Optional<Province> province = Optional.of(seeds.get(i) / 6 % 4)
                        .filter(index -> index < PROVINCES.size())
                        .map(PROVINCES::get);
                standards = added(
                        standards,
                        SampleStandards.andShaped(
                                        SampleStandards.standard("VN-" + i, first, first + seeds.get(i) / 24 % 2),
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
    void exactlyOneStandardOrNoneAppliesAndTheLocalOneFirst(
            @ForAll("registries") Standards standards,
            @ForAll("days") LocalDate day,
            @ForAll("provinces") Optional<Province> province) {
        List<PovertyStandard> local = new ArrayList<>();
        List<PovertyStandard> national = new ArrayList<>();
        for (PovertyStandard standard : standards.all()) {
            if (standard.applicability().on(day).isPresent()) {
                if (standard.province().isEmpty()) {
                    national.add(standard);
                } else if (standard.province().equals(province)) {
                    local.add(standard);
                }
            }
        }

        assertThat(local).hasSizeLessThanOrEqualTo(1);
        assertThat(national).hasSizeLessThanOrEqualTo(1);
        @Nullable PovertyStandard applicable = standards.applicable(ReviewDate.of(day), province.orElse(null));
        local.addAll(national);
        assertThat(Optional.ofNullable(applicable)).isEqualTo(local.stream().findFirst());
    }
}
