package vn.giamngheo.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of each former province on 01/07/2025, whole provinces only. */
final class ProvinceMergers {

    /** The former code, then the current code of the province that its territory belongs to. */
    private static final Map<String, String> SUCCESSORS = Stream.of("""
            01 01, 02 08, 04 04, 06 19, 08 08, 10 15, 11 11, 12 12, 14 14, 15 15,
            17 25, 19 19, 20 20, 22 22, 24 24, 25 25, 26 25, 27 24, 30 31, 31 31,
            33 33, 34 33, 35 37, 36 37, 37 37, 38 38, 40 40, 42 42, 44 44, 45 44,
            46 46, 48 48, 49 48, 51 51, 52 52, 54 66, 56 56, 58 56, 60 68, 62 51,
            64 52, 66 66, 67 68, 68 68, 70 75, 72 80, 74 79, 75 75, 77 79, 79 79,
            80 80, 82 82, 83 86, 84 86, 86 86, 87 82, 89 91, 91 91, 92 92, 93 92,
            94 92, 95 96, 96 96
            """.strip().split(",\\s*"))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    /** The provinces that kept both code and territory. */
    private static final Set<String> UNCHANGED =
            Set.of("01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46");

    private ProvinceMergers() {}

    static String successorOf(String former) {
        return SUCCESSORS.getOrDefault(former, former);
    }

    static List<String> partsOf(String current) {
        return SUCCESSORS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(current))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    static boolean isUnchanged(String code) {
        return UNCHANGED.contains(code);
    }
}
