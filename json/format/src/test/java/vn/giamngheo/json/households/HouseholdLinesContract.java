package vn.giamngheo.json.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.internal.GeneralLines;

/** Lines of households are read as the tables read them, also where they are read without the tables. */
public abstract class HouseholdLinesContract {

    /** What breaks or bends JSON and UTF-8. */
    private static final int[] BYTES = {
        '"', '\\', '{', '}', '[', ']', ',', ':', '0', '9', '-', '.', 'e', 'E', '+', ' ', '\t', '\r', '\n', 'a', 'u', 0,
        0x1f, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xe1, 0xed, 0xa0, 0xef, 0xf0, 0xf4, 0xf5, 0xff
    };

    protected abstract HouseholdLineMapper mapper();

    @Provide
    Arbitrary<Household> households() {
        return HouseholdArbitraries.households();
    }

    private JsonTree tree(Household household) {
        return JsonTree.of(out -> mapper().format().write(household, out));
    }

    private ReadResult<Household> read(byte[] line, ReadOptions options) {
        ReadResult<Household> read = mapper().decoder(options).read(line, 0, line.length, 7);
        GeneralLines<Household> tables = new GeneralLines<>(mapper().format(), mapper()::tokens, options);

        assertThat(read)
                .as(() -> new String(line, StandardCharsets.UTF_8))
                .isEqualTo(tables.read(line, 0, line.length, 7));
        return read;
    }

    @Property(tries = 300)
    void readsWhateverSaysTheSame(@ForAll("households") Household household, @ForAll long seed) {
        Random random = new Random(seed);
        Spelling spelling = new Spelling(random, random.nextInt(4), random.nextInt(3) * 5);

        String line = tree(household).shuffled(random).line(spelling);

        assertThat(read(line.getBytes(StandardCharsets.UTF_8), ReadOptions.strict()))
                .isEqualTo(new ReadResult.Valid<>(household));
    }

    @Property(tries = 3_000)
    void judgesOddValuesAndNamesAsTheTables(@ForAll("households") Household household, @ForAll long seed) {
        Random random = new Random(seed);
        JsonTree tree = tree(household);
        for (int i = random.nextInt(3); i >= 0; i--) {
            tree.spoilt(random);
        }

        read(tree.line(new Spelling(random, 0, 0)).getBytes(StandardCharsets.UTF_8), ReadOptions.strict());
    }

    @Property(tries = 3_000)
    void judgesAnyBytesAsTheTables(@ForAll("households") Household household, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] line =
                tree(household).line(new Spelling(random, random.nextInt(3), 0)).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i >= 0 && line.length > 1; i--) {
            line = spoilt(line, random);
        }

        read(line, ReadOptions.strict());
    }

    static byte[] spoilt(byte[] line, Random random) {
        int at = random.nextInt(line.length);
        int other = random.nextInt(line.length);
        byte[] spoilt = line.clone();
        switch (random.nextInt(5)) {
            case 0 -> spoilt[at] = (byte) BYTES[random.nextInt(BYTES.length)];
            case 1 -> spoilt[at] = line[other];
            case 2 -> spoilt = Arrays.copyOf(line, at);
            case 3 -> spoilt = joined(line, at, Math.min(line.length, at + 1 + random.nextInt(3)));
            default -> {
                spoilt = joined(line, at, Math.max(0, at - 1 - random.nextInt(30)));
                if (random.nextBoolean()) {
                    spoilt[at] = (byte) BYTES[random.nextInt(BYTES.length)];
                }
            }
        }
        return spoilt;
    }

    /** The line up to one place and from another on. */
    private static byte[] joined(byte[] line, int to, int from) {
        byte[] joined = Arrays.copyOf(line, to + line.length - from);
        System.arraycopy(line, from, joined, to, line.length - from);
        return joined;
    }

    @Property(tries = 300)
    void keepsTheLimitsOfTheTables(@ForAll("households") Household household, @ForAll long seed) {
        Random random = new Random(seed);
        ReadOptions options = ReadOptions.strict();
        options = options.within(options.limits()
                .withDepth(1 + random.nextInt(4))
                .withElements(1 + random.nextInt(3))
                .withTextLength(1 + random.nextInt(30)));

        read(tree(household).line(new Spelling(random, 0, 0)).getBytes(StandardCharsets.UTF_8), options);
    }
}
