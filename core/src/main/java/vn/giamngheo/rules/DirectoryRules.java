package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.DirectoryFault;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Agencies. */
final class DirectoryRules {

    static final Set<DirectoryFinding> REFUSED = Arrays.stream(DirectoryFault.Kind.values())
            .map(DirectoryFinding::of)
            .collect(Collectors.toUnmodifiableSet());

    /** What is found although a directory can be made, and whether events bring functions or not. */
    static final List<Rule<DirectoryEntries>> QUALITY = List.of(
            each(DirectoryFinding.LEVEL_ENDED, DirectoryRules::levelEnded),
            each(DirectoryFinding.LOOK_ALIKE, DirectoryRules::lookAlikes),
            each(DirectoryFinding.ALIAS_NEEDLESS, DirectoryRules::aliasNeedless),
            each(DirectoryFinding.ALIAS_NEVER, DirectoryRules::aliasNever),
            each(DirectoryFinding.SEEN_OUTSIDE, DirectoryRules::seenOutside),
            Rule.of(DirectoryFinding.ALIAS_SHARED, DirectoryRules::aliasesShared));

    static final Rule<DirectoryEntries> REFUSALS = Rule.of("directory.whole", REFUSED, DirectoryRules::refusals);

    /** Without events only of agencies that were always there: those that began may have received theirs. */
    static final Rule<DirectoryEntries> WITHOUT_FUNCTIONS = each(
            DirectoryFinding.WITHOUT_FUNCTIONS,
            (entry, found) -> withoutFunctions(entry, entry.validFrom().isPresent(), found));

    private DirectoryRules() {}

    private static Rule<DirectoryEntries> each(
            DirectoryFinding code, BiConsumer<AgencyEntry, Consumer<Map<String, Argument>>> check) {
        return Rule.of(code, (subject, findings) -> {
            for (int i = 0; i < subject.agencies().size(); i++) {
                JsonPointer at = at(i);
                check.accept(subject.agencies().get(i), arguments -> findings.accept(Finding.of(code, at, arguments)));
            }
        });
    }

    static JsonPointer at(int index) {
        return JsonPointer.ROOT.child("agencies").child(index);
    }

    private static void refusals(DirectoryEntries subject, Consumer<Finding> findings) {
        refusals(Directory.check(subject.agencies()), subject.agencies()).forEach(findings);
    }

    /** Faults in which one of some agencies is concerned, each at the last of those. */
    static List<Finding> refusals(List<DirectoryFault> faults, List<AgencyEntry> agencies) {
        Map<AgencyId, Integer> last = new HashMap<>();
        for (int i = 0; i < agencies.size(); i++) {
            last.put(agencies.get(i).id(), i);
        }
        List<Finding> findings = new ArrayList<>();
        for (DirectoryFault fault : faults) {
            fault.entries().stream()
                    .filter(last::containsKey)
                    .map(last::get)
                    .max(Integer::compare)
                    .ifPresent(index -> findings.add(Finding.of(
                            DirectoryFinding.of(fault.kind()),
                            at(index),
                            Map.of("reason", Argument.phrase(fault.reason())))));
        }
        return findings;
    }

    static Argument named(AgencyEntry entry) {
        return Argument.text(entry.name() + " (" + entry.id() + ")");
    }

    private static void levelEnded(AgencyEntry entry, Consumer<Map<String, Argument>> found) {
        boolean after = entry.validUntil().orElse(LocalDate.MAX).isAfter(DistrictLevel.LAST_DAY);
        if (entry.level() == AdministrativeLevel.DISTRICT && after) {
            found.accept(Map.of("agency", named(entry), "last", Argument.day(DistrictLevel.LAST_DAY)));
        }
    }

    private static void lookAlikes(AgencyEntry entry, Consumer<Map<String, Argument>> found) {
        List<String> words = LookAlikes.in(
                Stream.concat(Stream.of(entry.name()), entry.aliases().stream().map(AgencyAlias::name)));
        if (!words.isEmpty()) {
            found.accept(Map.of("agency", named(entry), "found", Argument.texts(words)));
        }
    }

    private static String key(String name) {
        return new AgencyRef.Named(name).key();
    }

    private static void aliasNeedless(AgencyEntry entry, Consumer<Map<String, Argument>> found) {
        String own = key(entry.name());
        entry.aliases().stream()
                .filter(alias -> key(alias.name()).equals(own))
                .forEach(alias -> found.accept(alias(entry, alias)));
    }

    private static Map<String, Argument> alias(AgencyEntry entry, AgencyAlias alias) {
        return Map.of("agency", named(entry), "name", Argument.text(alias.name()));
    }

    private static void aliasNever(AgencyEntry entry, Consumer<Map<String, Argument>> found) {
        entry.aliases().stream()
                .filter(alias -> Span.of(entry, alias).isEmpty())
                .forEach(alias -> found.accept(alias(entry, alias)));
    }

    /** From a day up to another, both inclusive; whenever no day is told. */
    private record Span(LocalDate first, LocalDate last) {

        Span(Optional<LocalDate> from, Optional<LocalDate> until) {
            this(from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX));
        }

        static Span of(AgencyEntry entry, AgencyAlias alias) {
            return new Span(entry.validFrom(), entry.validUntil()).and(new Span(alias.from(), alias.until()));
        }

        Span and(Span other) {
            return new Span(
                    first.isAfter(other.first) ? first : other.first, last.isBefore(other.last) ? last : other.last);
        }

        boolean isEmpty() {
            return last.isBefore(first);
        }
    }

    private static void seenOutside(AgencyEntry entry, Consumer<Map<String, Argument>> found) {
        entry.seen()
                .filter(day -> !entry.isOn(day))
                .ifPresent(day -> found.accept(Map.of("agency", named(entry), "seen", Argument.day(day))));
    }

    private static void withoutFunctions(AgencyEntry entry, boolean mayReceive, Consumer<Map<String, Argument>> found) {
        if (entry.functions().isEmpty() && !mayReceive) {
            found.accept(Map.of("agency", named(entry)));
        }
    }

    /** The same where the agencies that events bring functions are known. */
    static void withoutFunctions(List<AgencyEntry> agencies, Set<AgencyId> receivers, Consumer<Finding> findings) {
        for (int i = 0; i < agencies.size(); i++) {
            JsonPointer at = at(i);
            withoutFunctions(
                    agencies.get(i),
                    receivers.contains(agencies.get(i).id()),
                    arguments -> findings.accept(Finding.of(DirectoryFinding.WITHOUT_FUNCTIONS, at, arguments)));
        }
    }

    /** An alias of an entry. */
    private record Alias(int index, AgencyEntry entry, AgencyAlias alias) {

        boolean meets(Alias other) {
            boolean samePlace = entry.province().isEmpty()
                    || other.entry.province().isEmpty()
                    || entry.province().equals(other.entry.province());
            return samePlace
                    && !entry.id().equals(other.entry.id())
                    && !Span.of(entry, alias)
                            .and(Span.of(other.entry, other.alias))
                            .isEmpty();
        }
    }

    private record NameOfLevel(AdministrativeLevel level, String key) {}

    /** Each alias is said once, with the first that it meets. */
    private static void aliasesShared(DirectoryEntries subject, Consumer<Finding> findings) {
        Map<NameOfLevel, List<Alias>> groups = new HashMap<>();
        for (int i = 0; i < subject.agencies().size(); i++) {
            AgencyEntry entry = subject.agencies().get(i);
            for (AgencyAlias alias : entry.aliases()) {
                groups.computeIfAbsent(new NameOfLevel(entry.level(), key(alias.name())), name -> new ArrayList<>())
                        .add(new Alias(i, entry, alias));
            }
        }
        groups.values().forEach(group -> shared(group, findings));
    }

    private static void shared(Collection<Alias> group, Consumer<Finding> findings) {
        List<Alias> before = new ArrayList<>();
        for (Alias alias : group) {
            before.stream()
                    .filter(alias::meets)
                    .findFirst()
                    .ifPresent(other -> findings.accept(Finding.of(
                            DirectoryFinding.ALIAS_SHARED,
                            at(alias.index()),
                            Map.of(
                                    "name", Argument.text(alias.alias().name()),
                                    "agency", named(other.entry()),
                                    "other", named(alias.entry())))));
            before.add(alias);
        }
    }
}
