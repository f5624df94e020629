package vn.giamngheo.json.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.plans.PlanArbitraries;
import vn.giamngheo.plan.Plan;

/** Reading a text fast and reading it with places make the same of it, whatever somebody did to its bytes. */
public abstract class SkimPropertiesContract {

    private static final ValueFormat<Plan> FORMAT = StandardFormat.format().require(Plan.class);

    /** What to put in, or null to take away. */
    private static final List<byte[]> PIECES = List.of(
            new byte[0],
            bytes("\""),
            bytes("\\"),
            bytes("\\u00e1"),
            bytes("\\ud83d\\ude00"),
            bytes("\\ud83d"),
            bytes("\\n"),
            bytes("\\x"),
            bytes("\n"),
            bytes("\t "),
            bytes(","),
            bytes("{"),
            bytes("]"),
            bytes("0"),
            bytes("-1"),
            bytes("1.5e3"),
            bytes("null"),
            bytes("ệ"),
            bytes("😀"),
            bytes("\ufeff"),
            new byte[] {0},
            new byte[] {(byte) 0xc0, (byte) 0x80},
            new byte[] {(byte) 0xc3},
            new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xff});

    protected abstract TokenSource source(byte[] json);

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PlanArbitraries.plans();
    }

    /** Where, how many bytes are taken away there, and what is put in. */
    @Provide
    Arbitrary<List<Tuple3<Integer, Integer, byte[]>>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(PIECES))
                .as(Tuple::of)
                .list()
                .ofMaxSize(2);
    }

    @Property(tries = 300)
    void theSameIsRead(@ForAll("plans") Plan plan, @ForAll("changes") List<Tuple3<Integer, Integer, byte[]>> changes) {
        byte[] json = CanonicalJson.bytes(FORMAT, plan);
        for (Tuple3<Integer, Integer, byte[]> change : changes) {
            json = changed(json, change.get1() % json.length, change.get2(), change.get3());
        }
        TokenSource source = source(json);

        ReadResult<Plan> fast = source.read(FORMAT, ReadOptions.strict());

        ReadResult<Plan> placed = source.read(in -> FORMAT.readDocument(in, ReadOptions.strict()));
        assertThat(fast.report().findings()).isEqualTo(placed.report().findings());
        assertThat(fast.<Object>fold(value -> value, report -> "invalid"))
                .isEqualTo(placed.<Object>fold(value -> value, report -> "invalid"));
    }

    private static byte[] changed(byte[] json, int at, int taken, byte[] put) {
        int rest = Math.min(at + taken, json.length);
        byte[] changed = Arrays.copyOf(json, at + put.length + json.length - rest);
        System.arraycopy(put, 0, changed, at, put.length);
        System.arraycopy(json, rest, changed, at + put.length, json.length - rest);
        return changed;
    }
}
