package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.DATE;
import static vn.giamngheo.json.format.internal.Scalars.WHOLE;
import static vn.giamngheo.json.format.tables.QuantityTables.PRINTED;

import java.util.List;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.BuilderTable;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.ObjectCodec;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.json.format.internal.UnionCodec;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;

/** Figures of results. */
final class ObservationTables {

    static final Codec<IndicatorId> INDICATOR = Codecs.text(Shapes.CODE, IndicatorId::of, IndicatorId::code);

    private static final Codec<ObservedValue> VALUE = UnionCodec.<ObservedValue>tagged("observed-value", "kind")
            .variant("share", ObservedValue.Share.class, share())
            .variant("printed", ObservedValue.Printed.class, printed())
            .variant("number", ObservedValue.Tally.class, number());

    static final Codec<Observation> OBSERVATION = BuilderTable.of(
                    "observation", Observation.class, Observation::builder)
            .version("schemaVersion", WireFormat.schemaVersion())
            .fixed("kind", "observation")
            .required("indicator", INDICATOR, Observation::indicator, Observation.Builder::indicator)
            .required("value", VALUE, Observation::value, Observation.Builder::value)
            .required("unit", QuantityTables.UNIT, Observation::unit, Observation.Builder::unit)
            .optional("standard", StandardTables.ID, Observation::standard, Observation.Builder::standard)
            .required(
                    "source",
                    Codecs.codes(List.of(ObservationSource.values()), ObservationSource::code),
                    Observation::source,
                    Observation.Builder::source)
            .required("place", PlaceTables.PLACE, Observation::place, Observation.Builder::place)
            .optional("area", HouseholdTables.AREA, Observation::area, Observation.Builder::area)
            .optional("group", HouseholdTables.GROUP, Observation::group, Observation.Builder::group)
            .required("asOf", DATE, Observation::asOf, Observation.Builder::asOf)
            .list("references", LawTables.REFERENCE, Observation::references, Observation.Builder::references)
            .end(Observation.Builder::build);

    private ObservationTables() {}

    private static ObjectCodec<ObservedValue.Share> share() {
        RecordTable<ObservedValue.Share> t = new RecordTable<>("observed-value-share");
        var numerator = t.required("numerator", Codecs.shaped(Shapes.COUNT, WHOLE), ObservedValue.Share::numerator);
        var denominator =
                t.required("denominator", Codecs.shaped(Shapes.atLeast(1), WHOLE), ObservedValue.Share::denominator);
        var printed = t.optional("printed", PRINTED, ObservedValue.Share::printed);
        return t.end(v -> new ObservedValue.Share(v.get(numerator), v.get(denominator), v.get(printed)));
    }

    private static ObjectCodec<ObservedValue.Printed> printed() {
        RecordTable<ObservedValue.Printed> t = new RecordTable<>("observed-value-printed");
        var printed = t.required("printed", PRINTED, ObservedValue.Printed::printed);
        var count = t.optional("count", Codecs.shaped(Shapes.COUNT, WHOLE), ObservedValue.Printed::count);
        var total = t.optional("total", Codecs.shaped(Shapes.atLeast(1), WHOLE), ObservedValue.Printed::total);
        var why = t.required(
                "why",
                Codecs.codes(List.of(ObservedValue.WhyUnknown.values()), ObservedValue.WhyUnknown::code),
                ObservedValue.Printed::why);
        t.rule(Shape.Rule.atMostOneOf("count", "total"));
        return t.end(v -> new ObservedValue.Printed(v.get(printed), v.get(count), v.get(total), v.get(why)));
    }

    private static ObjectCodec<ObservedValue.Tally> number() {
        RecordTable<ObservedValue.Tally> t = new RecordTable<>("observed-value-number");
        var number = t.required("number", Codecs.shaped(Shapes.COUNT, WHOLE), ObservedValue.Tally::number);
        return t.end(v -> new ObservedValue.Tally(v.get(number)));
    }
}
