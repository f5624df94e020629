package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.Language;

/** Provinces merged on 01/07/2025; some kept their names. */
class TerritoryTest {

    private static Observation of(String province, LocalDate day) {
        return Figures.poor()
                .place(Place.of(province, AdministrativeLevel.PROVINCE))
                .share(1_000, 10_000)
                .asOf(day)
                .build();
    }

    private static List<Difference> differences(Observation first, Observation second) {
        return Difference.between(first, second).stream()
                .map(Reason::difference)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // took in Bình Định, with another code; took in Kiên Giang; took in Hà Giang, with the same code
        "tỉnh Gia Lai",
        "tỉnh An Giang",
        "tỉnh Tuyên Quang",
    })
    void aProvinceThatTookInOthersIsAnotherTerritory(String province) {
        Observation lastDay = of(province, LocalDate.of(2025, 6, 30));
        Observation firstDay = of(province, LocalDate.of(2025, 7, 1));

        assertThat(differences(lastDay, firstDay)).containsExactly(Difference.TERRITORY);
        assertThat(differences(firstDay, lastDay)).containsExactly(Difference.TERRITORY);
        assertThat(Comparison.of(lastDay, firstDay)).isInstanceOf(Comparison.Refused.class);
        assertThat(Comparison.of(lastDay, firstDay, Difference.TERRITORY)).isInstanceOf(Comparison.RateChange.class);
    }

    @Test
    void saysWhichDays() {
        Comparison refused = Comparison.of(
                of("tỉnh Gia Lai", LocalDate.of(2024, 12, 31)), of("tỉnh Gia Lai", LocalDate.of(2025, 12, 31)));

        assertThat(refused.describe(Language.VIETNAMESE))
                .contains("khác địa giới hành chính: tỉnh Gia Lai ngày 31/12/2024 và tỉnh Gia Lai ngày 31/12/2025");
        assertThat(refused.describe(Language.ENGLISH))
                .contains("different territories: tỉnh Gia Lai on 31/12/2024 and tỉnh Gia Lai on 31/12/2025");
    }

    @Test
    void aProvinceThatWasLeftAsItWasIsOne() {
        assertThat(differences(
                        of("tỉnh Thanh Hoá", LocalDate.of(2024, 12, 31)),
                        of("tỉnh Thanh Hóa", LocalDate.of(2025, 12, 31))))
                .isEmpty();
    }

    @Test
    void anotherNameOrStatusOfOneTerritoryIsNoDifference() {
        assertThat(differences(
                        of("tỉnh Thừa Thiên Huế", LocalDate.of(2024, 12, 31)),
                        of("thành phố Huế", LocalDate.of(2025, 12, 31))))
                .isEmpty();
        assertThat(differences(
                        of("tỉnh Đồng Nai", LocalDate.of(2026, 4, 29)),
                        of("thành phố Đồng Nai", LocalDate.of(2026, 4, 30))))
                .isEmpty();
        assertThat(differences(
                        of("tỉnh Đồng Nai", LocalDate.of(2025, 6, 30)),
                        of("thành phố Đồng Nai", LocalDate.of(2026, 4, 30))))
                .containsExactly(Difference.PLACE);
    }

    @Test
    void twoProvincesThatBecameOneAreTwoPlaces() {
        LocalDate then = LocalDate.of(2024, 12, 31);

        assertThat(differences(of("tỉnh Bình Định", then), of("tỉnh Gia Lai", then)))
                .containsExactly(Difference.PLACE);
        assertThat(differences(of("tỉnh Bình Định", then), of("tỉnh Gia Lai", LocalDate.of(2025, 12, 31))))
                .containsExactly(Difference.PLACE);
    }

    @Test
    void aPlaceThatIsNotKnownIsComparedByItsName() {
        assertThat(differences(
                        of("tỉnh Ví Dụ", LocalDate.of(2024, 12, 31)), of("tỉnh Ví Dụ", LocalDate.of(2025, 12, 31))))
                .isEmpty();
    }

    @Test
    void aSeriesBreaksWhereTheTerritoryChanges() {
        Observation before = of("tỉnh Gia Lai", LocalDate.of(2024, 12, 31));
        Observation after = of("tỉnh Gia Lai", LocalDate.of(2025, 12, 31));

        List<Series.Break> breaks = new Series(List.of(before, after)).breaks();

        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).reasons()).extracting(Reason::difference).containsExactly(Difference.TERRITORY);
    }
}
