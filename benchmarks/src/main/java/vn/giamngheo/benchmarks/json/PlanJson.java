package vn.giamngheo.benchmarks.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.plan.Plan;

/** One generation of Jackson: databind on plain records, and the library through that generation. */
interface PlanJson {

    /** {@return the plans that provinces published, in UTF-8, as they stand in files} */
    static List<byte[]> documents() {
        return Stream.of(
                        "000-binh-dinh-9274",
                        "001-binh-dinh-768",
                        "002-hoa-binh-86",
                        "003-thanh-hoa-35",
                        "004-thua-thien-hue-conclusion")
                .map(PlanJson::document)
                .toList();
    }

    private static byte[] document(String name) {
        try (InputStream in = PlanJson.class.getResourceAsStream("/vn/giamngheo/examples/" + name + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Wire.Plan databind(byte[] json) throws IOException;

    /** In many lines, as files are, but for the line feed at the end. */
    byte[] databindPretty(Wire.Plan plan) throws IOException;

    /** In one line. */
    byte[] databind(Wire.Plan plan) throws IOException;

    Plan library(byte[] json);

    byte[] library(Plan plan);

    /** As somebody reads it who registered the module. */
    Plan mapper(byte[] json) throws IOException;

    byte[] mapper(Plan plan) throws IOException;

    /** All ways must read all and write the same bytes. */
    default void requireAgreement() {
        try {
            for (byte[] json : documents()) {
                Wire.Plan wire = databind(json);
                Plan plan = library(json);
                require(Arrays.equals(json, library(plan)), "library writes another document");
                require(Arrays.equals(json, withLineFeed(databindPretty(wire))), "databind writes another document");
                require(plan.equals(mapper(json)), "mapper reads another plan");
                require(Arrays.equals(databind(wire), mapper(plan)), "mapper writes another line");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] withLineFeed(byte[] json) {
        byte[] ended = Arrays.copyOf(json, json.length + 1);
        ended[json.length] = '\n';
        return ended;
    }

    private static void require(boolean agreed, String what) {
        if (!agreed) {
            throw new IllegalStateException("not the same: " + what);
        }
    }
}
