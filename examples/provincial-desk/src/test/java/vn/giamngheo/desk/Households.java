package vn.giamngheo.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Households as lines of the wire format. */
public final class Households {

    private static final List<String> INDICATORS = List.of(
            "employment",
            "dependants",
            "nutrition",
            "health-insurance",
            "adult-education",
            "school-attendance",
            "housing-quality",
            "housing-area",
            "water-source",
            "sanitation",
            "telecom",
            "information-assets");

    private Households() {}

    /** Four persons in the countryside, deprived in the first so many indicators of 2022. */
    public static String rural(String id, long monthly, int deprived) {
        String deprivations = IntStream.range(0, INDICATORS.size())
                .mapToObj(i -> "\"" + INDICATORS.get(i) + "\":\"" + (i < deprived ? "deprived" : "not-deprived") + "\"")
                .collect(Collectors.joining(","));
        return "{\"schemaVersion\":\"1.0\",\"kind\":\"household\",\"id\":\"" + id
                + "\",\"province\":\"current:52\",\"area\":\"rural\",\"income\":{\"kind\":\"household\",\"total\":"
                + monthly
                + ",\"months\":1},\"size\":4,\"deprivations\":{" + deprivations + "}}";
    }
}
