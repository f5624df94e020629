package vn.giamngheo.json.fuzz;

import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.WireFormat;

/** The ways in which a case is read. */
enum FuzzOptions {
    STRICT(ReadOptions.strict()),
    LENIENT(ReadOptions.strict().lenientToNewer()),
    ONLY_THIS_VERSION(ReadOptions.strict().upcastFrom(WireFormat.schemaVersion())),
    TIGHT(ReadOptions.strict().lenientToNewer().within(new Limits(5, 60, 3, 4, 2_000))),
    ROOMY(ReadOptions.strict()
            .within(new Limits(Limits.MOST_DEPTH, 1_000_000_000, 1_000_000_000, 5_000, 1_000_000_000)));

    private final ReadOptions options;

    FuzzOptions(ReadOptions options) {
        this.options = options;
    }

    ReadOptions options() {
        return options;
    }
}
