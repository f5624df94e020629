package vn.giamngheo.json.format.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedTest {

    private final List<Progress> told = new ArrayList<>();
    private final Meter meter = new Meter(told::add);

    @Test
    void bytesThatAreTakenOneByOneCount() throws IOException {
        try (CountedInput in = new CountedInput(Bytes.of(new byte[] {1, (byte) 200}), meter)) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(in.read()).isEqualTo(200);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[1], 0, 1)).isEqualTo(-1);
        }
        meter.tell();
        assertThat(told).containsExactly(new Progress(2, 0, 0));
    }

    @Test
    void bytesThatAreGivenOneByOneCount() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CountedOutput out = new CountedOutput(bytes, meter)) {
            out.write(7);
            out.write(new byte[] {8, 9});
        }
        meter.tell();
        assertThat(bytes.toByteArray()).containsExactly(7, 8, 9);
        assertThat(told).containsExactly(new Progress(3, 0, 0));
    }

    @Test
    void isToldOnceForSoManyBytes() {
        meter.bytes(Meter.STEP - 1);
        assertThat(told).isEmpty();
        meter.bytes(1);
        meter.bytes(Meter.STEP - 1);
        assertThat(told).containsExactly(new Progress(Meter.STEP, 0, 0));
        meter.bytes(10L * Meter.STEP);
        assertThat(told).hasSize(2);
    }
}
