package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;
import vn.giamngheo.text.VietnameseText;

class DirtyTextProperties {

    private static final Gen<String> NAMES = Gens.among(
            "Sở Y tế",
            "Sở Lao động - Thương binh và Xã hội",
            "Ủy ban nhân dân thành phố Thủy Nguyên",
            "Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh Khánh Hoà",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Nghị quyết 24/2021/QĐ-TTg",
            "Kế hoạch hoá gia đình, khoẻ quý của hoà",
            "Đường 10, xã Ia Pa, quý II/2017: 10.980 hộ");

    /** A name and the same in another spelling. */
    private record Spelt(String name, String dirty) {}

    @Provide
    Arbitrary<Spelt> sameNames() {
        return PovertyArbitraries.of(
                NAMES.then(name -> PovertyGens.dirtyVietnamese(name).map(dirty -> new Spelt(name, dirty))));
    }

    @Provide
    Arbitrary<Spelt> otherNames() {
        return PovertyArbitraries.of(NAMES.then(name -> Gens.oneOf(
                        DirtyText.of(name).lostMarks().faults(1, 1),
                        DirtyText.of(name).strangeLetters().faults(1, 1),
                        DirtyText.of(name).lostMarks().spaces().composition().strangeLetters())
                .map(dirty -> new Spelt(name, dirty))));
    }

    @Property(tries = 1_000)
    void whatLeavesTheNameHasTheSameKey(@ForAll("sameNames") Spelt spelt) {
        assertThat(ReadAloud.same(spelt.name, spelt.dirty)).isTrue();
        assertThat(VietnameseText.identityKey(spelt.dirty)).isEqualTo(VietnameseText.identityKey(spelt.name));
    }

    @Property(tries = 1_000)
    void anotherNameHasAnotherKey(@ForAll("otherNames") Spelt spelt) {
        assertThat(VietnameseText.identityKey(spelt.dirty).equals(VietnameseText.identityKey(spelt.name)))
                .isEqualTo(ReadAloud.same(spelt.name, spelt.dirty));
    }

    @Property(tries = 300)
    void oneFaultThatIsNoSpellingIsNeverTheSameName(@ForAll long seed) {
        String name = NAMES.sample(seed).value();
        Gen<String> lost = DirtyText.of(name).lostMarks().faults(1, 1);
        Gen<String> strange = DirtyText.of(name).strangeLetters().faults(1, 1);
        assertThat(VietnameseText.identityKey(
                        Gens.oneOf(lost, strange).sample(seed).value()))
                .isNotEqualTo(VietnameseText.identityKey(name));
    }

    @Property(tries = 300)
    void anyTextAtAllCanBeMadeDirty(@ForAll String text, @ForAll long seed) {
        String dirty = DirtyText.of(text).sample(seed).value();
        assertThat(VietnameseText.identityKey(dirty)).isEqualTo(VietnameseText.identityKey(text));
    }
}
