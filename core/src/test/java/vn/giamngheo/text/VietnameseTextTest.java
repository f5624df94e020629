package vn.giamngheo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void composesCombiningMarks() {
        assertThat(VietnameseText.composed("Giảm nghèo")).isEqualTo("Gi\u1ea3m ngh\u00e8o");
        assertThat(VietnameseText.composed("Gia\u0309m nghe\u0300o")).isEqualTo("Gi\u1ea3m ngh\u00e8o");
    }
}
