package vn.giamngheo.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceProperties {

    @Property
    void spellingDoesNotChangeKeyOrLevel(
            @ForAll("names") String name, @ForAll("spaces") String space, @ForAll Normalizer.Form form) {
        Place plain = Place.parse(name);
        Place noisy = Place.parse(Normalizer.normalize(name.replace(" ", space), form));
        assertThat(noisy.key()).isEqualTo(plain.key());
        assertThat(noisy.level()).isEqualTo(plain.level());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("tỉnh Bình Định", "huyện A Lưới", "thị xã An Nhơn", "xã Vĩnh Sơn", "TỈNH HÒA BÌNH");
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of(" ", "  ", "\u00a0", "\n", " \u200b");
    }
}
