package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gens;

/** Agencies, and events each of which concerns some of its own; so they go together however many there are. */
final class Reorganisations {

    private static final Provenance PROVENANCE = Provenance.unverified("ví dụ; không phải văn bản thật");

    private final List<AgencyEntry> entries = new ArrayList<>();
    private final List<SuccessionEvent> events = new ArrayList<>();

    List<AgencyEntry> entries() {
        return List.copyOf(entries);
    }

    List<SuccessionEvent> events() {
        return List.copyOf(events);
    }

    /** Adds an event with its agencies. */
    void add(LocalDate some, Choices choices) {
        SuccessionEvent.Kind kind = Gens.among(SuccessionEvent.Kind.values()).from(choices);
        // The level ended once.
        LocalDate day = kind == SuccessionEvent.Kind.LEVEL_ENDED ? LawDays.DISTRICTS_ENDED : some;
        List<AgencyFunction> charged = DirectoryGens.some(3, choices);
        Optional<LocalDate> last = Optional.of(day.minusDays(1));
        List<Transfer> transfers = new ArrayList<>();
        switch (kind) {
            case RENAMED -> transfers.add(all(agency(charged.subList(0, 1), last), begun(day)));
            case CONSOLIDATED -> {
                AgencyId to = begun(day);
                transfers.add(all(agency(charged.subList(0, 1), last), to));
                transfers.add(all(agency(charged.subList(1, 2), last), to));
            }
            case MERGED ->
                transfers.add(
                        all(agency(charged.subList(0, 1), last), agency(charged.subList(1, 2), Optional.empty())));
            case DIVIDED -> {
                AgencyId from = agency(charged.subList(0, 2), last);
                transfers.add(one(from, charged.get(0), new Transfer.To(begun(day))));
                transfers.add(one(from, charged.get(1), new Transfer.To(begun(day))));
            }
            case SPLIT_OFF -> {
                AgencyId from = agency(charged.subList(0, 2), Optional.empty());
                transfers.add(one(from, charged.get(0), new Transfer.To(begun(day))));
            }
            case TRANSFERRED -> {
                AgencyId from = agency(charged.subList(0, 2), Optional.empty());
                AgencyId to = agency(charged.subList(2, 3), Optional.empty());
                transfers.add(one(from, charged.get(0), new Transfer.To(to)));
            }
            case DISSOLVED -> {
                AgencyId from = agency(charged.subList(0, 2), last);
                AgencyId to = agency(charged.subList(2, 3), Optional.empty());
                transfers.add(one(from, charged.get(0), new Transfer.ToOneOf(List.of(to, begun(day)))));
                transfers.add(one(from, charged.get(1), new Transfer.ToNobody(List.of())));
            }
            case LEVEL_ENDED -> {
                AgencyId from = agency(AdministrativeLevel.DISTRICT, charged.subList(0, 1), Optional.empty(), last);
                AgencyId to = agency(charged.subList(1, 2), Optional.empty());
                transfers.add(new Transfer(from, Optional.empty(), new Transfer.ToNobody(List.of(to)), PROVENANCE));
            }
        }
        events.add(new SuccessionEvent(
                "mau-" + (events.size() + 1),
                day,
                kind,
                transfers,
                InstrumentReference.of(LawGens.administrative(choices, InstrumentKind.DECISION)),
                Optional.empty(),
                Optional.empty()));
    }

    private static Transfer all(AgencyId from, AgencyId to) {
        return new Transfer(from, Optional.empty(), new Transfer.To(to), PROVENANCE);
    }

    private static Transfer one(AgencyId from, AgencyFunction function, Transfer.Destination to) {
        return new Transfer(from, Optional.of(function), to, PROVENANCE);
    }

    private AgencyId begun(LocalDate day) {
        return agency(AdministrativeLevel.PROVINCE, List.of(), Optional.of(day), Optional.empty());
    }

    private AgencyId agency(List<AgencyFunction> functions, Optional<LocalDate> last) {
        return agency(AdministrativeLevel.PROVINCE, functions, Optional.empty(), last);
    }

    private AgencyId agency(
            AdministrativeLevel level,
            List<AgencyFunction> functions,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {
        int number = entries.size() + 1;
        AgencyId id = new AgencyId("mau-co-quan-" + number);
        entries.add(AgencyEntry.builder()
                .id(id)
                .kind(AgencyKind.PUBLIC_SERVICE_UNIT)
                .level(level)
                .name("Ban Quản lý dự án số " + number)
                .functions(functions)
                .validFrom(first)
                .validUntil(last)
                .provenance(PROVENANCE)
                .build());
        return id;
    }
}
