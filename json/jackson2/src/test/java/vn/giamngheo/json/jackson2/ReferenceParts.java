package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;

/** Units and changes one by one, in the wire form of a gazetteer; where they were read is left out. */
final class ReferenceParts {

    private static final Provenance EXAMPLE = Provenance.unverified("ví dụ");

    private ReferenceParts() {}

    static AdministrativeUnit unit(JsonNode json) {
        AdministrativeUnit.Builder unit = AdministrativeUnit.builder()
                .level(AdministrativeLevel.of(text(json, "level")))
                .code(text(json, "code"))
                .name(text(json, "name"))
                .validFrom(day(json, "validFrom"))
                .validUntil(day(json, "validUntil"))
                .parent(Optional.ofNullable(json.get("parent")).map(JsonNode::asText))
                .provenance(EXAMPLE);
        json.path("aliases").forEach(alias -> unit.addAliases(alias.asText()));
        return unit.build();
    }

    static UnitChange change(JsonNode json) {
        InstrumentReference by = InstrumentReference.builder()
                .number(InstrumentNumber.parse(text(json.path("by"), "number")))
                .issuedOn(day(json.path("by"), "issuedOn"))
                .build();
        return new UnitChange(
                day(json, "day").orElseThrow(),
                UnitChange.Kind.valueOf(text(json, "kind").toUpperCase(java.util.Locale.ROOT)),
                ref(json.path("from")),
                ref(json.path("to")),
                json.path("whole").asBoolean(),
                by,
                EXAMPLE);
    }

    private static UnitRef ref(JsonNode json) {
        return new UnitRef(
                AdministrativeLevel.of(text(json, "level")), text(json, "code"), text(json, "name"), day(json, "from"));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asText();
    }

    private static Optional<LocalDate> day(JsonNode json, String name) {
        return Optional.ofNullable(json.get(name)).map(JsonNode::asText).map(LocalDate::parse);
    }
}
