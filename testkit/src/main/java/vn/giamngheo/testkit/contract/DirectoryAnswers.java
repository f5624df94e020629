package vn.giamngheo.testkit.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;

/**
 * What a succession answers to every agency, each function it ever has, and the day before, of and after each event and each
 * beginning and end. Agencies of provinces are asked about in those that have events of their own and in one that has none.
 */
final class DirectoryAnswers {

    private final Succession succession;
    private final Directory directory;
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<String> problems = new LinkedHashSet<>();

    /**
     * A question with its answer.
     *
     * @param agency who had the function
     * @param function the function
     * @param day the day asked for
     * @param holding the answer
     */
    record Answer(Agency agency, AgencyFunction function, LocalDate day, Holding holding) {

        /** Who is certain to hold it. */
        Set<AgencyId> holders() {
            return held(holding).map(held -> held.by().id()).collect(Collectors.toCollection(TreeSet::new));
        }

        String asked() {
            return "who holds " + function + " of " + agency.id() + " on " + day;
        }
    }

    DirectoryAnswers(Succession succession, LocalDate someDay) {
        this.succession = succession;
        this.directory = succession.directory();
        days.add(someDay);
        Stream.concat(
                        succession.events().stream().map(SuccessionEvent::day),
                        directory.entries().stream()
                                .flatMap(entry -> Stream.concat(
                                        entry.validFrom().stream(),
                                        entry.validUntil().stream().map(day -> day.plusDays(1)))))
                .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
    }

    /** Every question, in the order of agencies, functions and days. */
    List<Answer> all() {
        List<Answer> answers = new ArrayList<>();
        for (AgencyEntry entry : directory.entries()) {
            for (Agency agency : agencies(entry)) {
                for (AgencyFunction function : functions(entry, agency)) {
                    for (LocalDate day : days) {
                        answers.add(new Answer(agency, function, day, succession.holderOf(agency, function, day)));
                    }
                }
            }
        }
        return answers;
    }

    List<String> problems() {
        all().forEach(this::lookAt);
        for (AgencyEntry entry : directory.entries()) {
            agencies(entry).forEach(agency -> guesses(entry, agency));
        }
        succession.events().stream().filter(event -> event.province().isEmpty()).forEach(this::happened);
        return List.copyOf(problems);
    }

    private Set<AgencyFunction> functions(AgencyEntry entry, Agency agency) {
        Set<AgencyFunction> functions = new TreeSet<>(entry.functions());
        days.forEach(day -> functions.addAll(succession.functionsOf(agency, day)));
        return functions;
    }

    private List<Agency> agencies(AgencyEntry entry) {
        if (entry.level() == AdministrativeLevel.NATION) {
            return List.of(Agency.of(entry, Optional.empty(), Optional.empty()));
        }
        LocalDate day = entry.validUntil()
                .or(entry::validFrom)
                .or(entry::seen)
                .orElse(days.iterator().next());
        return provinces(entry, day).stream()
                .map(province -> Agency.of(entry, Optional.of(province), Optional.empty()))
                .toList();
    }

    private Set<UnitRef> provinces(AgencyEntry entry, LocalDate day) {
        if (entry.province().isPresent()) {
            return refs(entry.province().stream(), day);
        }
        Set<Province> own = succession.events().stream()
                .map(SuccessionEvent::province)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<UnitRef> provinces = refs(own.stream(), day);
        directory.gazetteer().unitsOn(AdministrativeLevel.PROVINCE, day).stream()
                .map(AdministrativeUnit::ref)
                .filter(unit -> !provinces.contains(unit))
                .findFirst()
                .ifPresent(provinces::add);
        return provinces;
    }

    private Set<UnitRef> refs(Stream<Province> provinces, LocalDate day) {
        return provinces
                .flatMap(province -> directory.gazetteer().provinceOn(province.code(), day).stream())
                .map(AdministrativeUnit::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Holding.Held> held(Holding holding) {
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream().flatMap(part -> held(part.holding()));
        }
        return holding instanceof Holding.Held held ? Stream.of(held) : Stream.empty();
    }

    private void lookAt(Answer answer) {
        boolean known = directory
                .entry(answer.agency().id())
                .filter(entry -> !entry.isBeforeKnown(answer.day()))
                .isPresent();
        boolean own = succession.functionsOf(answer.agency(), answer.day()).contains(answer.function());
        if (known && own && !answer.holders().equals(Set.of(answer.agency().id()))) {
            problems.add(
                    answer.asked() + ": not itself, although it is charged with that then, but " + answer.holders());
        }
        held(answer.holding()).forEach(held -> holder(answer, held));
        if (answer.holding() instanceof Holding.Unresolved unresolved
                && unresolved.reason() == Holding.Reason.NOT_ITS_FUNCTION) {
            problems.add(answer.asked() + ": nobody, not even that this is not resolved");
        }
    }

    private void holder(Answer answer, Holding.Held held) {
        AgencyId holder = held.by().id();
        boolean there = directory
                .entry(holder)
                .filter(entry -> entry.isOn(answer.day()))
                .isPresent();
        if (!there) {
            problems.add(answer.asked() + ": " + holder + ", which is not there on that day");
        }
        AgencyId at = answer.agency().id();
        for (Step step : held.chain()) {
            if (!step.from().id().equals(at)) {
                problems.add(answer.asked() + ": by a chain with a link missing between " + at + " and "
                        + step.from().id());
            }
            if (step.by().number().isEmpty()) {
                problems.add(answer.asked() + ": by a step that cites no instrument by number");
            }
            at = step.to().id();
        }
        if (!at.equals(holder)) {
            problems.add(answer.asked() + ": by a chain that ends at " + at + " and not at " + holder);
        }
    }

    /** R29: who is not asked for a function must not be told one of several holders. */
    private void guesses(AgencyEntry entry, Agency agency) {
        for (LocalDate day : days) {
            if (!entry.validUntil().filter(day::isAfter).isPresent()) {
                continue;
            }
            Set<AgencyId> each = functions(entry, agency).stream()
                    .flatMap(function -> held(succession.holderOf(agency, function, day)))
                    .map(held -> held.by().id())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (each.size() > 1 && succession.holderOf(agency, day) instanceof Holding.Held held) {
                problems.add("who succeeded " + agency.id() + " by " + day + ": "
                        + held.by().id() + " alone, although " + each + " each have functions of it");
            }
        }
    }

    /** On the day before who gives still has the function, from the day on who receives does. */
    private void happened(SuccessionEvent event) {
        for (Transfer transfer : event.transfers()) {
            if (transfer.function().isPresent() && transfer.to() instanceof Transfer.To to) {
                happened(
                        event, transfer.from(), to.agency(), transfer.function().get());
            }
        }
    }

    private void happened(SuccessionEvent event, AgencyId from, AgencyId to, AgencyFunction function) {
        LocalDate before = event.day().minusDays(1);
        boolean goesOn = succession.events().stream()
                .filter(other -> other.day().equals(event.day()))
                .flatMap(other -> other.transfers().stream())
                .anyMatch(transfer -> transfer.from().equals(to));
        Optional<Agency> giving = undisturbed(from, before);
        Optional<Agency> receiving = undisturbed(to, event.day());
        if (giving.isEmpty() || receiving.isEmpty() || goesOn) {
            return;
        }
        if (!succession.functionsOf(giving.get(), before).contains(function)) {
            problems.add("event '" + event.id() + "' takes " + function + " from " + from
                    + ", which does not have it on " + before);
        }
        if (succession.functionsOf(giving.get(), event.day()).contains(function)) {
            problems.add("event '" + event.id() + "' takes " + function + " from " + from + ", which still has it on "
                    + event.day());
        }
        for (LocalDate day : List.of(event.day(), event.day().plusDays(1))) {
            boolean received = succession.functionsOf(receiving.get(), day).contains(function);
            boolean over = day.isAfter(event.day())
                    && succession.events().stream()
                            .anyMatch(other -> other.day().equals(day));
            if (!received && !over) {
                problems.add("event '" + event.id() + "' gives " + function + " to " + to
                        + ", which does not have it on " + day);
            }
        }
    }

    /** The agency where no events of a province of its own are in the way: the last, which is asked about beside those. */
    private Optional<Agency> undisturbed(AgencyId id, LocalDate day) {
        return directory
                .entry(id)
                .filter(entry ->
                        entry.level() == AdministrativeLevel.NATION || entry.level() == AdministrativeLevel.PROVINCE)
                .filter(entry -> entry.province().isEmpty())
                .filter(entry -> entry.isOn(day))
                .map(this::agencies)
                .map(agencies -> agencies.get(agencies.size() - 1));
    }
}
