package vn.giamngheo.json.format.versions;

import java.util.List;
import java.util.Map;

/**
 * What changed from one version of the format to the next.
 *
 * @param from the version before
 * @param steps the steps in their order, by the kind of document; none where only the number changed
 */
record Upcast(Version from, Map<String, List<Step>> steps) {

    List<Step> of(String kind) {
        return steps.getOrDefault(kind, List.of());
    }
}
