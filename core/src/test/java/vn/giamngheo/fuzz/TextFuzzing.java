package vn.giamngheo.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Cases without end, each made of the seed and its own number alone, so that any of them can be made again. */
final class TextFuzzing {

    private static final int MOST_LENGTH = 3_000;
    private static final TextMutations[] MUTATIONS = TextMutations.values();

    private final long seed;
    private final List<TextReader> readers;

    TextFuzzing(long seed, List<TextReader> readers) {
        this.seed = seed;
        this.readers = readers;
    }

    TextCase number(long number) {
        SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        TextReader reader = readers.get(random.nextInt(readers.size()));
        String text = seed(reader, random);
        StringBuilder how = new StringBuilder();
        // Mostly once: two changes hide each other.
        for (int i = random.nextInt(3) == 0 ? 2 + random.nextInt(4) : 1; i > 0; i--) {
            TextMutations mutation = MUTATIONS[random.nextInt(MUTATIONS.length)];
            // A seed of another reader now and then: what is a rate to one is a name to another.
            String other = seed(random.nextInt(4) == 0 ? readers.get(random.nextInt(readers.size())) : reader, random);
            text = mutation.of(text, other, random);
            text = text.substring(0, Math.min(text.length(), MOST_LENGTH));
            how.append(how.isEmpty() ? "" : " ").append(mutation);
        }
        return new TextCase(reader, text, how.toString());
    }

    private static String seed(TextReader reader, SplittableRandom random) {
        return reader.seeds().get(random.nextInt(reader.seeds().size()));
    }
}
