package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.SuccessionFault;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Events that change agencies. */
final class SuccessionRules {

    /** A country has fewer, and playing more takes long. */
    static final int MOST = 5_000;

    private static final JsonPointer EVENTS = JsonPointer.ROOT.child("events");

    static final Set<SuccessionFinding> REFUSED = Arrays.stream(SuccessionFault.Kind.values())
            .map(SuccessionFinding::of)
            .collect(Collectors.toUnmodifiableSet());

    static final Rule<DirectoryEvents> REFUSALS = Rule.of("succession.whole", REFUSED, few(SuccessionRules::refusals));

    /** What is found although a succession can be made. */
    static final List<Rule<DirectoryEvents>> QUALITY = List.of(
            Rule.of(SuccessionFinding.TOO_MANY, SuccessionRules::tooMany),
            Rule.of(SuccessionFinding.BODY_GOES_ON, few(SuccessionRules::bodiesGoOn)),
            Rule.of(SuccessionFinding.BEFORE_INSTRUMENT, few(SuccessionRules::beforeInstrument)));

    static final Rule<DirectoryEvents> UNHELD =
            Rule.of(SuccessionFinding.FUNCTION_UNHELD, few(SuccessionRules::functionsUnheld));

    private SuccessionRules() {}

    private static BiConsumer<DirectoryEvents, Consumer<Finding>> few(
            BiConsumer<DirectoryEvents, Consumer<Finding>> check) {
        return (subject, findings) -> {
            if (subject.events().size() <= MOST) {
                check.accept(subject, findings);
            }
        };
    }

    private static void tooMany(DirectoryEvents subject, Consumer<Finding> findings) {
        int count = subject.events().size();
        if (count > MOST) {
            findings.accept(Finding.of(
                    SuccessionFinding.TOO_MANY,
                    EVENTS,
                    Map.of("count", Argument.whole(count), "limit", Argument.whole(MOST))));
        }
    }

    private static void refusals(DirectoryEvents subject, Consumer<Finding> findings) {
        refusals(Succession.check(subject.directory(), subject.events()), subject.events())
                .forEach(findings);
    }

    /** Faults, each at the last of the events concerned; those of other events than these are left out. */
    static List<Finding> refusals(List<SuccessionFault> faults, List<SuccessionEvent> events) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            last.put(events.get(i).id(), i);
        }
        return faults.stream()
                .filter(fault ->
                        fault.events().isEmpty() || fault.events().stream().anyMatch(last::containsKey))
                .map(fault -> Finding.of(
                        SuccessionFinding.of(fault.kind()),
                        fault.events().stream()
                                .filter(last::containsKey)
                                .map(last::get)
                                .max(Comparator.naturalOrder())
                                .map(SuccessionRules::at)
                                .orElse(EVENTS),
                        Map.of("reason", Argument.phrase(fault.reason()))))
                .toList();
    }

    private static JsonPointer at(int index) {
        return EVENTS.child(index);
    }

    /** An event of one province says nothing about the last day of an agency that all provinces have. */
    private static void bodiesGoOn(DirectoryEvents subject, Consumer<Finding> findings) {
        for (int i = 0; i < subject.events().size(); i++) {
            SuccessionEvent event = subject.events().get(i);
            if (!event.kind().endsBody() || event.province().isPresent()) {
                continue;
            }
            int index = i;
            event.transfers().stream()
                    .map(Transfer::from)
                    .distinct()
                    .map(subject.directory()::entry)
                    .flatMap(Optional::stream)
                    .filter(entry ->
                            !entry.validUntil().equals(Optional.of(event.day().minusDays(1))))
                    .forEach(entry -> findings.accept(Finding.of(
                            SuccessionFinding.BODY_GOES_ON,
                            at(index),
                            Map.of(
                                    "event", Argument.text(event.id()),
                                    "day", Argument.day(event.day()),
                                    "agency", DirectoryRules.named(entry)))));
        }
    }

    private static void beforeInstrument(DirectoryEvents subject, Consumer<Finding> findings) {
        for (int i = 0; i < subject.events().size(); i++) {
            SuccessionEvent event = subject.events().get(i);
            if (Instruments.isAfter(event.by(), event.day())) {
                findings.accept(Finding.of(
                        SuccessionFinding.BEFORE_INSTRUMENT,
                        at(i),
                        Map.of(
                                "event", Argument.text(event.id()),
                                "day", Argument.day(event.day()),
                                "by", Instruments.cited(event.by()))));
            }
        }
    }

    private static void functionsUnheld(DirectoryEvents subject, Consumer<Finding> findings) {
        Optional<LocalDate> last = subject.events().stream()
                .filter(event -> event.province().isEmpty())
                .map(SuccessionEvent::day)
                .max(Comparator.naturalOrder());
        last.ifPresent(
                day -> new Held(subject.directory()).after(subject.events()).unheld(day, findings));
    }

    /** Who is left with what after all events of all provinces, as far as they can have happened. */
    private static final class Held {

        private record Charge(AgencyId agency, AgencyFunction function) {}

        private record Duty(AdministrativeLevel level, AgencyFunction function) implements Comparable<Duty> {
            @Override
            public int compareTo(Duty other) {
                int byLevel = level.compareTo(other.level);
                return byLevel == 0 ? function.compareTo(other.function) : byLevel;
            }
        }

        private final Directory directory;
        private final Map<AgencyId, Set<AgencyFunction>> now = new HashMap<>();
        private final Set<Duty> ever = new TreeSet<>();

        Held(Directory directory) {
            this.directory = directory;
            for (AgencyEntry entry : directory.entries()) {
                entry.functions().forEach(function -> receive(new Charge(entry.id(), function)));
            }
        }

        private void receive(Charge charge) {
            directory.entry(charge.agency()).ifPresent(entry -> {
                now.computeIfAbsent(entry.id(), agency -> new HashSet<>()).add(charge.function());
                ever.add(new Duty(entry.level(), charge.function()));
            });
        }

        Held after(List<SuccessionEvent> events) {
            events.stream()
                    .filter(event -> event.province().isEmpty())
                    .collect(Collectors.groupingBy(SuccessionEvent::day, java.util.TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(this::day);
            return this;
        }

        /** All that is named goes before what is left of an agency does. */
        private void day(List<SuccessionEvent> events) {
            List<Transfer> transfers = events.stream()
                    .flatMap(event -> event.transfers().stream())
                    .sorted(Comparator.comparing(transfer -> transfer.function().isEmpty()))
                    .toList();
            List<Set<AgencyFunction>> gone = transfers.stream().map(this::leave).toList();
            for (int i = 0; i < transfers.size(); i++) {
                arrive(transfers.get(i), gone.get(i));
            }
        }

        private Set<AgencyFunction> leave(Transfer transfer) {
            Set<AgencyFunction> had = now.computeIfAbsent(transfer.from(), agency -> new HashSet<>());
            Set<AgencyFunction> going = new HashSet<>(
                    transfer.function().<Set<AgencyFunction>>map(Set::of).orElse(had));
            going.retainAll(had);
            had.removeAll(going);
            return going;
        }

        private void arrive(Transfer transfer, Set<AgencyFunction> functions) {
            if (!(transfer.to() instanceof Transfer.ToNobody)) {
                transfer.to()
                        .agencies()
                        .forEach(agency -> functions.forEach(function -> receive(new Charge(agency, function))));
            }
        }

        /** A district that was forgotten does not bring its level back. */
        private static boolean isThere(AgencyEntry entry, LocalDate day) {
            boolean ended = entry.level() == AdministrativeLevel.DISTRICT && day.isAfter(DistrictLevel.LAST_DAY);
            return entry.isOn(day) && !ended;
        }

        void unheld(LocalDate day, Consumer<Finding> findings) {
            Set<AdministrativeLevel> levels = new HashSet<>();
            Set<Duty> held = new HashSet<>();
            directory.entries().stream().filter(entry -> isThere(entry, day)).forEach(entry -> {
                levels.add(entry.level());
                now.getOrDefault(entry.id(), Set.of()).forEach(function -> held.add(new Duty(entry.level(), function)));
            });
            ever.stream()
                    .filter(duty -> levels.contains(duty.level()) && !held.contains(duty))
                    .forEach(duty -> findings.accept(Finding.of(
                            SuccessionFinding.FUNCTION_UNHELD,
                            EVENTS,
                            Map.of(
                                    "day", Argument.day(day),
                                    "level", level(duty.level()),
                                    "function", Argument.phrase(duty.function().phrase())))));
        }
    }

    static Argument level(AdministrativeLevel level) {
        return Argument.phrase(new Phrase(level.noun(Language.VIETNAMESE), level.noun(Language.ENGLISH)));
    }
}
