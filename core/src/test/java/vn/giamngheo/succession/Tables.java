package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;

/** Small directories and events for tests, and agencies of the built-in ones. */
final class Tables {

    static final LocalDate BEFORE_MERGER = LocalDate.of(2025, 6, 30);

    private Tables() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static AgencyFunction function(String code) {
        return AgencyFunction.of(code);
    }

    /** An entry of a province that always was and is. */
    static AgencyEntry entry(String id, String... functions) {
        return builder(id, functions).build();
    }

    static AgencyEntry.Builder builder(String id, String... functions) {
        return AgencyEntry.builder()
                .id(new AgencyId(id))
                .kind(AgencyKind.DEPARTMENT)
                .level(AdministrativeLevel.PROVINCE)
                .name("Sở " + id)
                .functions(Arrays.stream(functions).map(AgencyFunction::of).toList())
                .provenance(Provenance.confirmed("thử"));
    }

    static Directory directory(AgencyEntry... entries) {
        return Directory.of(List.of(entries), Gazetteer.provinces());
    }

    static SuccessionEvent event(String id, String day, SuccessionEvent.Kind kind, Transfer... transfers) {
        return new SuccessionEvent(
                id,
                LocalDate.parse(day),
                kind,
                List.of(transfers),
                InstrumentReference.of("1/2025/NĐ-CP"),
                Optional.empty(),
                Optional.empty());
    }

    static SuccessionEvent local(
            String id,
            String day,
            SuccessionEvent.Kind kind,
            String province,
            String insteadOf,
            Transfer... transfers) {
        return new SuccessionEvent(
                id,
                LocalDate.parse(day),
                kind,
                List.of(transfers),
                InstrumentReference.of("9/QĐ-UBND"),
                Optional.of(Province.parse(province)),
                Optional.of(insteadOf).filter(other -> !other.isEmpty()));
    }

    /** A transfer of all functions. */
    static Transfer all(String from, String to) {
        return new Transfer(
                new AgencyId(from), Optional.empty(), new Transfer.To(new AgencyId(to)), Provenance.confirmed("thử"));
    }

    static Transfer one(String from, String function, String to) {
        return one(from, function, new Transfer.To(new AgencyId(to)));
    }

    static Transfer one(String from, String function, Transfer.Destination to) {
        return new Transfer(
                new AgencyId(from), Optional.of(AgencyFunction.of(function)), to, Provenance.confirmed("thử"));
    }

    static Transfer.ToOneOf oneOf(String... agencies) {
        return new Transfer.ToOneOf(Arrays.stream(agencies).map(AgencyId::new).toList());
    }

    static Transfer.ToNobody nobody(String... among) {
        return new Transfer.ToNobody(Arrays.stream(among).map(AgencyId::new).toList());
    }

    /** The province that a code meant on the last day of the former list. */
    static AdministrativeUnit former(Directory directory, String code) {
        return directory.gazetteer().provinceOn(code, BEFORE_MERGER).orElseThrow();
    }

    static AdministrativeUnit current(Directory directory, String code) {
        return directory
                .gazetteer()
                .provinceOn(code, Province.FIRST_DAY_OF_CURRENT_CODES)
                .orElseThrow();
    }

    static Agency agency(Directory directory, String id, AdministrativeUnit province) {
        return Agency.of(
                directory.entry(new AgencyId(id)).orElseThrow(), Optional.of(province.ref()), Optional.empty());
    }

    static Agency agency(Directory directory, String id, AdministrativeUnit province, String place) {
        return Agency.of(
                directory.entry(new AgencyId(id)).orElseThrow(),
                Optional.of(province.ref()),
                Optional.of(Place.parse(place)));
    }

    /** An agency of the centre. */
    static Agency central(Directory directory, String id) {
        return Agency.of(directory.entry(new AgencyId(id)).orElseThrow(), Optional.empty(), Optional.empty());
    }
}
