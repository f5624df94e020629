package vn.giamngheo.benchmarks.json;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns;
import vn.giamngheo.benchmarks.Turns.Case;
import vn.giamngheo.plan.Plan;

/** Reading and writing plans, in {@link Turns}: documents in a pass, turns in a JVM, JVMs. */
public final class PlanJsonRatios {

    private static final Blackhole HOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private PlanJsonRatios() {}

    /** With Jackson 2 alone: a program has one generation of it, and its virtual machine learns that one. */
    public static final class OfJackson2 {
        private OfJackson2() {}

        public static void main(String[] arguments) throws IOException {
            Turns.run(OfJackson2.class, count -> cases(new Jackson2(), count), arguments);
        }
    }

    /** With Jackson 3 alone. */
    public static final class OfJackson3 {
        private OfJackson3() {}

        public static void main(String[] arguments) throws IOException {
            Turns.run(OfJackson3.class, count -> cases(new Jackson3(), count), arguments);
        }
    }

    private interface Pass<T> {
        Object run(T subject) throws IOException;
    }

    private static List<Case> cases(PlanJson json, int count) {
        json.requireAgreement();
        List<byte[]> documents = PlanJson.documents();
        List<Wire.Plan> records = records(json, documents);
        List<Plan> plans = documents.stream().map(json::library).toList();
        return List.of(
                one("databind reads", "databind reads", documents, count, json::databind),
                one("library reads", "databind reads", documents, count, json::library),
                one("mapper reads", "databind reads", documents, count, json::mapper),
                one("databind writes lines", "databind writes lines", records, count, json::databindPretty),
                one("library writes lines", "databind writes lines", plans, count, json::library),
                one("databind writes one line", "databind writes one line", records, count, json::databind),
                one("mapper writes one line", "databind writes one line", plans, count, json::mapper));
    }

    private static <T> Case one(String name, String reference, List<T> subjects, int count, Pass<T> pass) {
        return new Case(name, reference, () -> {}, () -> {
            try {
                for (int i = 0; i < count; i++) {
                    HOLE.consume(pass.run(subjects.get(i % subjects.size())));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    static List<Wire.Plan> records(PlanJson json, List<byte[]> documents) {
        return documents.stream().map(one -> read(json, one)).toList();
    }

    private static Wire.Plan read(PlanJson json, byte[] document) {
        try {
            return json.databind(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
