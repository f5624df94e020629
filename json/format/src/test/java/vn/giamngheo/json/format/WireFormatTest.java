package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WireFormatTest {

    @Test
    void startsAtOne() {
        assertThat(WireFormat.version()).isEqualTo(1);
    }
}
