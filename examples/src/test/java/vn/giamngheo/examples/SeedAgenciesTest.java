package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Responsibility;

/**
 * What every agency that the five documents name means. The list {@code seed-agencies.csv} was checked against the
 * documents by hand; a name that is not in it fails, and so does one in it that no document has.
 */
class SeedAgenciesTest {

    private static final Directory DIRECTORY = Directory.standard();
    /** Of which document, the name, what it means, and the office. */
    private static final List<List<String>> EXPECTED = Loaded.rows("seed-agencies.csv");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0, 52, 2024-11-15, Tỉnh Bình Định",
        "1, 52, 2022-03-11, Tỉnh Bình Định",
        "2, 17, 2024-04-19, Tỉnh Hòa Bình",
        "3, 38, 2017-03-07, Tỉnh Thanh Hóa",
        "4, 46, 2023-03-03, Tỉnh Thừa Thiên Huế",
    })
    void everyAgencyOfTheDocumentIsFound(int seed, String code, LocalDate day, String province) {
        Setting setting = Setting.of(province(code, day), day);
        List<Resolution> found = names(Loaded.plan(seed))
                .map(ref -> DIRECTORY.resolve(ref, setting))
                .toList();

        TreeMap<String, String> outcomes = new TreeMap<>();
        found.forEach(one -> outcomes.put(one.named().name(), outcome(one)));
        assertThat(outcomes).isEqualTo(expected(seed)).isNotEmpty();
        assertThat(setting.province().orElseThrow().name()).isEqualTo(province);
        assertThat(provinces(found)).isEqualTo(Set.of(province));
    }

    private static AdministrativeUnit province(String code, LocalDate day) {
        return DIRECTORY.gazetteer().provinceOn(code, day).orElseThrow();
    }

    private static TreeMap<String, String> expected(int seed) {
        return EXPECTED.stream()
                .filter(row -> Integer.parseInt(row.get(0)) == seed)
                .collect(Collectors.toMap(
                        row -> row.get(1),
                        row -> row.get(2) + "/" + row.get(3),
                        (one, other) -> one + " twice",
                        TreeMap::new));
    }

    private static Stream<AgencyRef> names(Plan plan) {
        Stream<AgencyList> tasks = plan.tasks().stream()
                .map(task -> task.value())
                .flatMap(task -> Stream.concat(
                        Stream.of(task.lead(), task.coordinate()),
                        task.roles().stream().flatMap(SeedAgenciesTest::lists)));
        Stream<AgencyList> reports = plan.reporting().stream()
                .map(line -> line.value())
                .flatMap(line -> Stream.of(line.reporters(), line.to(), line.via()));
        return Stream.of(Stream.of(plan.addressees()), tasks, reports)
                .flatMap(lists -> lists)
                .flatMap(list -> list.agencies().stream());
    }

    private static Stream<AgencyList> lists(Responsibility role) {
        return Stream.of(role.agencies(), role.toward());
    }

    private static String outcome(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return found.agency().id() + "/" + found.office().orElse("");
        }
        if (resolution instanceof Resolution.OfClass ofClass
                && ofClass.expansion() instanceof Expansion.Symbolic symbolic) {
            return symbolic.reason() + "/" + ofClass.office().orElse("");
        }
        return resolution.toString();
    }

    /** The names of all provinces that something was found in. */
    private static Set<String> provinces(List<Resolution> found) {
        return found.stream()
                .filter(Resolution.Found.class::isInstance)
                .map(one -> ((Resolution.Found) one).agency())
                .filter(agency -> agency.level() != AdministrativeLevel.NATION)
                .map(agency -> agency.province().orElseThrow().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
