package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;

class VietnameseTextProperties {

    @Property
    void composingTwiceIsComposingOnce(
            @ForAll
                    @CharRange(from = 'a', to = 'z')
                    @CharRange(from = '\u00c0', to = '\u1ef9')
                    @Chars({'\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031b', '\u0323'})
                    String text) {
        String once = VietnameseText.composed(text);
        assertThat(VietnameseText.composed(once)).isEqualTo(once);
    }
}
