package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;
import static vn.giamngheo.json.format.tables.TextTables.PHRASE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shape;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** Values of a standard, each with where it was read. */
final class ParameterTables {

    static final Codec<ParameterId> ID = Codecs.text(Shapes.CODE, ParameterId::of, ParameterId::code);

    static final Codec<Confidence> CONFIDENCE = Codecs.codes(List.of(Confidence.values()), Confidence::code);

    static final Codec<Provenance> PROVENANCE = provenance();

    private ParameterTables() {}

    private static Codec<Provenance> provenance() {
        RecordTable<Provenance> t = new RecordTable<>("provenance");
        var confidence = t.required("confidence", CONFIDENCE, Provenance::confidence);
        var source = t.required("source", TEXT, Provenance::source);
        return t.end(v -> new Provenance(v.get(confidence), v.get(source)));
    }

    /**
     * A value with confidence and source, or instead why it is absent or undefined. The provenance stands beside the
     * value: most of what is in a standard are such values, and the pointer of a value is that of the whole.
     */
    static <T> Codec<Parameter<T>> parameter(String name, Codec<T> value) {
        RecordTable<Parameter<T>> t = new RecordTable<>(name);
        var known = t.optional("value", value, Parameter::find);
        var confidence =
                t.optional("confidence", CONFIDENCE, p -> provenanceOf(p).map(Provenance::confidence));
        var source = t.optional("source", TEXT, p -> provenanceOf(p).map(Provenance::source));
        var absent = t.optional(
                "absent",
                PHRASE,
                p -> p instanceof Parameter.Absent<T> missing ? Optional.of(missing.reason()) : Optional.empty());
        var undefined = t.optional(
                "undefined",
                PHRASE,
                p -> p instanceof Parameter.Undefined<T> none ? Optional.of(none.reason()) : Optional.empty());
        t.rule(Shape.Rule.oneOf(
                List.of(List.of("value", "confidence", "source"), List.of("absent"), List.of("undefined"))));
        return t.end(v -> make(v.get(known), v.get(confidence), v.get(source), v.get(absent), v.get(undefined)));
    }

    private static <T> Optional<Provenance> provenanceOf(Parameter<T> parameter) {
        return parameter instanceof Parameter.Known<T> known ? Optional.of(known.provenance()) : Optional.empty();
    }

    private static <T> Parameter<T> make(
            Optional<T> value,
            Optional<Confidence> confidence,
            Optional<String> source,
            Optional<Phrase> absent,
            Optional<Phrase> undefined) {
        boolean whole = value.isPresent() && confidence.isPresent() && source.isPresent();
        boolean nothing = value.isEmpty() && confidence.isEmpty() && source.isEmpty();
        long reasons = Stream.of(absent, undefined).filter(Optional::isPresent).count();
        if ((!whole || reasons != 0) && (!nothing || reasons != 1)) {
            throw new RefusedException(
                    "phải ghi giá trị (value) cùng mức độ tin cậy (confidence) và nguồn (source), hoặc chỉ ghi lý do"
                            + " chưa tìm thấy (absent) hay không quy định (undefined)",
                    "there must be a value with its confidence and source, or instead only why it is absent or"
                            + " undefined");
        }
        if (whole) {
            return Parameter.of(value.orElseThrow(), new Provenance(confidence.orElseThrow(), source.orElseThrow()));
        }
        return absent.<Parameter<T>>map(Parameter.Absent::new)
                .orElseGet(() -> new Parameter.Undefined<>(undefined.orElseThrow()));
    }
}
