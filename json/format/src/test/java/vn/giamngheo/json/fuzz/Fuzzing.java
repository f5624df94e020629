package vn.giamngheo.json.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** Cases without end, each made of the seed and its own number alone, so that any of them can be made again. */
final class Fuzzing {

    private static final FuzzOptions[] OPTIONS = FuzzOptions.values();
    private static final Style[] STYLES = Style.values();
    private static final TreeMutations[] OF_TREES = TreeMutations.values();
    private static final ByteMutations[] OF_BYTES = ByteMutations.values();

    private final long seed;
    private final FuzzSeeds seeds;

    Fuzzing(long seed, FuzzSeeds seeds) {
        this.seed = seed;
        this.seeds = seeds;
    }

    FuzzCase number(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        String kind = seeds.kind(random);
        FuzzOptions options = random.nextInt(3) == 0 ? OPTIONS[random.nextInt(OPTIONS.length)] : FuzzOptions.STRICT;
        Style style = random.nextInt(3) == 0 ? STYLES[random.nextInt(STYLES.length)] : Style.COMPACT;
        return made(kind, options, style, random);
    }

    /** The same of one kind, read strictly and on one line to begin with. */
    FuzzCase line(String kind, long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + ~number);
        return made(kind, FuzzOptions.STRICT, Style.COMPACT, random);
    }

    private FuzzCase made(String kind, FuzzOptions options, Style style, SplittableRandom random) {
        StringBuilder how = new StringBuilder();
        Json root = seeds.document(kind, random);
        boolean tree = random.nextInt(5) < 3;
        if (tree) {
            root = root.copy();
            for (int i = times(random); i > 0; i--) {
                TreeMutations mutation = OF_TREES[random.nextInt(OF_TREES.length)];
                mutation.change(root, seeds.document(seeds.kind(random), random), random);
                how.append(mutation).append(' ');
            }
        }
        byte[] json = bytes(style.write(root));
        if (!tree || random.nextInt(8) == 0) {
            for (int i = times(random); i > 0 && json.length > 0; i--) {
                ByteMutations mutation = OF_BYTES[random.nextInt(OF_BYTES.length)];
                json = mutation.of(json, bytes(seeds.document(kind, random).toString()), random);
                how.append(mutation).append(' ');
            }
        }
        return new FuzzCase(kind, options, json, how.append(style).toString());
    }

    /** Mostly once: two changes hide each other. */
    private static int times(SplittableRandom random) {
        return random.nextInt(4) == 0 ? 2 + random.nextInt(3) : 1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
