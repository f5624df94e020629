package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.Fixtures.STANDARD;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitRef;

class AgencyNamesTest {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            so-y-te                   | 52 | Sở Y tế tỉnh Gia Lai
            so-y-te                   | 46 | Sở Y tế thành phố Huế
            cong-an-tinh              | 46 | Công an thành phố Huế
            ubnd-tinh                 | 52 | Ủy ban nhân dân tỉnh Gia Lai
            van-phong-ubnd-tinh       | 79 | Văn phòng Ủy ban nhân dân thành phố Hồ Chí Minh
            nhcsxh-tinh               | 52 | Chi nhánh Ngân hàng Chính sách xã hội tỉnh Gia Lai
            tinh-uy                   | 52 | Tỉnh ủy Gia Lai
            tinh-uy                   | 46 | Thành ủy Huế
            btv-tinh-uy               | 46 | Ban Thường vụ Thành ủy Huế
            tinh-doan                 | 46 | Thành đoàn Huế
            tinh-doan                 | 52 | Tỉnh đoàn Gia Lai
            bo-noi-vu                 | 52 | Bộ Nội vụ
            """)
    void theNameOfTheProvinceStandsBehindTheTitle(String id, String province, String name) {
        LocalDate day = LocalDate.of(2025, 7, 1);
        Optional<UnitRef> unit = STANDARD.gazetteer().provinceOn(province, day).map(AdministrativeUnit::ref);
        assertThat(Agency.of(entry(id), unit, Optional.empty())).hasToString(name);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            ubnd-huyen  | huyện An Lão          | Ủy ban nhân dân huyện An Lão, tỉnh Bình Định
            ubnd-huyen  | thị xã Hoài Nhơn      | Ủy ban nhân dân thị xã Hoài Nhơn, tỉnh Bình Định
            huyen-uy    | Huyện An Lão          | Huyện ủy An Lão, tỉnh Bình Định
            huyen-uy    | thị xã Hoài Nhơn      | Thị ủy Hoài Nhơn, tỉnh Bình Định
            phong-nnmt  | huyện An Lão          | Phòng Nông nghiệp và Môi trường huyện An Lão, tỉnh Bình Định
            """)
    void theNameOfTheDistrictStandsBeforeThatOfTheProvince(String id, String district, String name) {
        Optional<UnitRef> province = Fixtures.binhDinh().province();
        assertThat(Agency.of(entry(id), province, Optional.of(Place.parse(district))))
                .hasToString(name);
        assertThat(Agency.of(entry(id), Optional.empty(), Optional.of(Place.parse(district)))
                                .name() + ", tỉnh Bình Định")
                .isEqualTo(name);
    }

    @Test
    void aCityOfADistrictAndACommune() {
        Place city = Place.of("Thành phố Quy Nhơn", AdministrativeLevel.DISTRICT);
        assertThat(Agency.of(entry("huyen-uy"), Optional.empty(), Optional.of(city)))
                .hasToString("Thành ủy Quy Nhơn");
        assertThat(Agency.of(entry("dang-uy-xa"), Optional.empty(), Optional.of(Place.parse("phường Bồng Sơn"))))
                .hasToString("Đảng ủy phường Bồng Sơn");
    }

    @Test
    void withoutAPlaceTheTitleStandsAlone() {
        assertThat(Agency.of(entry("cong-an-tinh"), Optional.empty(), Optional.empty()))
                .hasToString("Công an tỉnh");
        assertThat(Agency.of(entry("phong-vhtt"), Optional.empty(), Optional.empty()))
                .hasToString("Phòng Văn hóa và Thông tin");
        assertThat(Agency.of(entry("phong-vhtt"), Fixtures.binhDinh().province(), Optional.empty()))
                .hasToString("Phòng Văn hóa và Thông tin thuộc tỉnh Bình Định");
    }

    private static AgencyEntry entry(String id) {
        return STANDARD.entry(new AgencyId(id)).orElseThrow();
    }
}
