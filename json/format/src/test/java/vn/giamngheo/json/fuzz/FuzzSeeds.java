package vn.giamngheo.json.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.json.format.spi.CanonicalJson;
import vn.giamngheo.json.format.spi.ValueFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.golden.GoldenDocument;
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;

/** Sound documents to begin with: those that are kept for ever, and some that were made up. */
final class FuzzSeeds {

    /** Longer ones take time, and hold nothing that shorter ones do not. */
    private static final int MAX_LENGTH = 2_500;

    private static final int MADE_UP = 8;

    private final List<String> kinds;
    private final Map<String, List<Json>> documents = new LinkedHashMap<>();

    private FuzzSeeds() {
        GoldenDocument.all().forEach(document -> add(document.kind(), document.json()));
        kinds = List.copyOf(documents.keySet());
    }

    /** The same for the same number. */
    static FuzzSeeds of(long seed) {
        FuzzSeeds seeds = new FuzzSeeds();
        JqwikSession.run(() -> Roots.all().stream()
                // Families are long, and plans are there by themselves.
                .filter(root -> root.type() != PlanFamily.class)
                .forEach(root -> seeds.addMadeUp(root, new Random(seed))));
        return seeds;
    }

    private <T> void addMadeUp(Root<T> root, Random random) {
        ValueFormat<T> format = StandardFormat.format().require(root.type());
        RandomGenerator<T> values = root.values().get().generator(100);
        for (int i = 0; i < MADE_UP; i++) {
            String json = CanonicalJson.write(format, values.next(random).value());
            add(kind(Json.parse(json)), json);
        }
    }

    private void add(String kind, String json) {
        Json tree = Json.parse(json);
        if (tree.toString().length() <= MAX_LENGTH) {
            documents.computeIfAbsent(kind, none -> new ArrayList<>()).add(tree);
        }
    }

    private static String kind(Json json) {
        return json.properties.stream()
                .filter(property -> property.name.equals("kind"))
                .map(property -> property.value.text)
                .findFirst()
                .orElseThrow();
    }

    /** One of all kinds, every kind as often. */
    String kind(SplittableRandom random) {
        return kinds.get(random.nextInt(kinds.size()));
    }

    /** A document of that kind; not to be changed. */
    Json document(String kind, SplittableRandom random) {
        List<Json> all = documents.getOrDefault(kind, List.of());
        return all.get(random.nextInt(all.size()));
    }
}
