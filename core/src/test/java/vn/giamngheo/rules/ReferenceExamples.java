package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;

/** Made-up places, agencies and events, and what the rules say of them. */
final class ReferenceExamples {

    static final Provenance EXAMPLE = Provenance.unverified("ví dụ");
    static final InstrumentReference BY = InstrumentReference.of("1/2020/QĐ-UBND");
    static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private ReferenceExamples() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Optional<LocalDate> maybe(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(day(text));
    }

    static AdministrativeUnit.Builder unit(AdministrativeLevel level, String code, String name) {
        return AdministrativeUnit.builder().level(level).code(code).name(name).provenance(EXAMPLE);
    }

    static AdministrativeUnit.Builder commune(String code, String name) {
        return unit(AdministrativeLevel.COMMUNE, code, name);
    }

    static UnitChange change(AdministrativeUnit from, AdministrativeUnit to, UnitChange.Kind kind, LocalDate day) {
        return change(from.ref(), to.ref(), kind, day, BY);
    }

    static UnitChange change(UnitRef from, UnitRef to, UnitChange.Kind kind, LocalDate day, InstrumentReference by) {
        return new UnitChange(day, kind, from, to, true, by, EXAMPLE);
    }

    static AgencyEntry.Builder agency(String id, String name) {
        return AgencyEntry.builder()
                .id(new AgencyId(id))
                .kind(AgencyKind.DEPARTMENT)
                .level(AdministrativeLevel.PROVINCE)
                .name(name)
                .addFunctions(AgencyFunction.HEALTH)
                .provenance(EXAMPLE);
    }

    static SuccessionEvent event(String id, String day, SuccessionEvent.Kind kind, Transfer... transfers) {
        return new SuccessionEvent(id, day(day), kind, List.of(transfers), BY, Optional.empty(), Optional.empty());
    }

    static Transfer all(String from, String to) {
        return new Transfer(new AgencyId(from), Optional.empty(), new Transfer.To(new AgencyId(to)), EXAMPLE);
    }

    static Transfer one(String from, AgencyFunction function, String to) {
        return new Transfer(new AgencyId(from), Optional.of(function), new Transfer.To(new AgencyId(to)), EXAMPLE);
    }

    static Transfer nobody(String from, AgencyFunction function) {
        return new Transfer(new AgencyId(from), Optional.of(function), new Transfer.ToNobody(List.of()), EXAMPLE);
    }

    static Report validate(Object subject) {
        return StandardRules.validator().validate(subject, Profile.PUBLISH, DAY);
    }

    /** The codes and places of all findings. */
    static List<String> found(Object subject) {
        return validate(subject).findings().stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }
}
