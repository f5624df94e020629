package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

class PlaceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tỉnh Bình Định, PROVINCE",
        "Tỉnh Thanh Hoá, PROVINCE",
        "huyện A Lưới, DISTRICT",
        "quận Hải Châu, DISTRICT",
        "thị xã An Nhơn, DISTRICT",
        "xã Vĩnh Sơn, COMMUNE",
        "phường Quy Nhơn, COMMUNE",
        "thị trấn Vân Canh, COMMUNE",
        "đặc khu Lý Sơn, COMMUNE",
        "thôn Kà Bông, VILLAGE",
        "bản Sậy, VILLAGE",
        "tổ dân phố 3, VILLAGE",
        "khu phố 3, VILLAGE",
    })
    void readsTheLevelFromTheWordBeforeTheName(String name, AdministrativeLevel level) {
        assertThat(Place.parse(name)).isEqualTo(new Place(name, level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thành phố Huế", "A Lưới", "Thừa Thiên Huế", "xãhội", "tỉnh", "xã", "", " "})
    void refusesNamesThatDoNotTellTheirLevel(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse(name))
                .withMessageContaining("thành phố")
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void aCityIsOfTheLevelThatIsSaid() {
        Place before = Place.of("thành phố Huế", AdministrativeLevel.DISTRICT);
        Place since = Place.of("thành phố Huế", AdministrativeLevel.PROVINCE);
        assertThat(before.level()).isEqualTo(AdministrativeLevel.DISTRICT);
        assertThat(before.key()).isNotEqualTo(since.key());
    }

    @Test
    void refusesABlankName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(" ", AdministrativeLevel.NATION))
                .withMessage("name must not be blank");
    }

    @Test
    void r33KeepsTheWordingAndSharesTheKey() {
        String decomposed = Normalizer.normalize("huyện A Lưới", Normalizer.Form.NFD);
        assertThat(Place.parse(decomposed).name()).isEqualTo(decomposed).isNotEqualTo("huyện A Lưới");
        assertThat(Place.parse(decomposed).key())
                .isEqualTo(Place.parse("huyện A Lưới").key());
    }

    @Test
    void r34SpellingsShareAKeyAndKeepTheirWording() {
        Place one = Place.parse("tỉnh Thanh Hoá");
        Place other = Place.parse("Tỉnh Thanh\u00a0Hóa");
        assertThat(one.key()).isEqualTo(other.key()).isEqualTo("province:tỉnh thanh hóa");
        assertThat(one).isNotEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelHasItsCode(AdministrativeLevel level) {
        assertThat(AdministrativeLevel.of(level.code())).isEqualTo(level);
    }

    @Test
    void levelsHaveCodesAndNouns() {
        assertThat(AdministrativeLevel.values())
                .extracting(AdministrativeLevel::code)
                .containsExactly("nation", "province", "district", "commune", "village");
        assertThat(AdministrativeLevel.PROVINCE.noun(Language.VIETNAMESE)).isEqualTo("cấp tỉnh");
        assertThat(AdministrativeLevel.PROVINCE.noun(Language.ENGLISH)).isEqualTo("province");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeLevel.of("city"))
                .withMessageContaining("'city'");
    }
}
