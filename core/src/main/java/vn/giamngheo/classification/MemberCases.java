package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.giamngheo.household.Member;

/**
 * What the unknown facts of one member can still decide. Each combination gives a choice: the bits of the indicators it
 * makes the household deprived in, and above them whether the member is a dependant. Compared by identity.
 *
 * <p>Given the day of birth, indicators that share no other unknown fact do not depend on each other. So they are
 * looked at in groups, day by day, and not all combinations together.
 */
final class MemberCases {

    private final List<MemberBlock.Asked> open;
    private final List<MemberFact> unknown;
    private final int decided;
    private final List<Group> groups;

    /**
     * Indicators that share unknown facts.
     *
     * @param facts these facts, without the day of birth
     * @param byBirth the choices for each day of birth
     */
    private record Group(List<MemberFact> facts, List<Combinations<Integer>> byBirth) {

        /** For each combination of the facts the choice by day of birth. */
        Set<List<Integer>> courses() {
            Set<List<Integer>> courses = new LinkedHashSet<>();
            for (int i = 0; i < byBirth.get(0).results().size(); i++) {
                int combination = i;
                courses.add(byBirth.stream()
                        .map(choices -> choices.results().get(combination))
                        .toList());
            }
            return courses;
        }
    }

    MemberCases(
            Member member,
            List<MemberBlock.Asked> asked,
            MemberStates.Shares shares,
            MemberOptions options,
            LocalDate day) {
        this.open = asked.stream()
                .filter(one -> truth(one, member, day) == Truth.UNKNOWN)
                .toList();
        this.decided = asked.stream()
                .filter(one -> truth(one, member, day) == Truth.HOLDS)
                .mapToInt(shares::choice)
                .sum();
        this.unknown = open.stream()
                .flatMap(one -> one.rule().unknown(member).stream())
                .distinct()
                .sorted()
                .toList();
        List<Member> byBirth = unknown.contains(MemberFact.BIRTH_DATE)
                ? options.of(MemberFact.BIRTH_DATE).stream()
                        .map(birth -> birth.apply(member))
                        .toList()
                : List.of(member);
        this.groups = Linked.groups(open, this::ownFacts).stream()
                .map(rules -> group(rules, byBirth, shares, options, day))
                .toList();
    }

    private static Truth truth(MemberBlock.Asked one, Member member, LocalDate day) {
        return new MemberJudge(one.rule(), day).truth(member);
    }

    private Set<MemberFact> ownFacts(MemberBlock.Asked one) {
        Set<MemberFact> facts = new HashSet<>(one.rule().facts());
        facts.retainAll(unknown);
        facts.remove(MemberFact.BIRTH_DATE);
        return facts;
    }

    private Group group(
            List<MemberBlock.Asked> rules,
            List<Member> byBirth,
            MemberStates.Shares shares,
            MemberOptions options,
            LocalDate day) {
        List<MemberFact> facts = unknown.stream()
                .filter(fact -> rules.stream().anyMatch(one -> ownFacts(one).contains(fact)))
                .toList();
        List<List<UnaryOperator<Member>>> ofFacts =
                facts.stream().map(options::of).toList();
        return new Group(
                facts,
                byBirth.stream()
                        .map(member -> Combinations.of(
                                member,
                                ofFacts,
                                complete -> rules.stream()
                                        .filter(one -> one.rule().concerns().test(complete, day))
                                        .mapToInt(shares::choice)
                                        .sum()))
                        .toList());
    }

    /** The indicators that are not decided as far as this member goes. */
    List<MemberBlock.Asked> open() {
        return open;
    }

    /** The unknown facts they ask for. */
    List<MemberFact> unknown() {
        return unknown;
    }

    /** Everything the facts of the member can choose. */
    Set<Integer> choices() {
        Set<Integer> choices = new LinkedHashSet<>();
        for (int birth = 0; birth < births(); birth++) {
            choices.addAll(choices(groups, birth));
        }
        return choices;
    }

    private int births() {
        return groups.isEmpty() ? 1 : groups.get(0).byBirth().size();
    }

    private Set<Integer> choices(List<Group> some, int birth) {
        Set<Integer> choices = Set.of(decided);
        for (Group group : some) {
            choices = joined(choices, group.byBirth().get(birth).reachable());
        }
        return choices;
    }

    private static Set<Integer> joined(Set<Integer> some, Set<Integer> others) {
        Set<Integer> joined = new LinkedHashSet<>();
        some.forEach(one -> others.forEach(other -> joined.add(one | other)));
        return joined;
    }

    /** What one fact alone can still choose among: a set for each combination of the others. */
    Set<Set<Integer>> varying(MemberFact fact) {
        return fact == MemberFact.BIRTH_DATE ? varyingBirth() : varyingOther(fact);
    }

    private Set<Set<Integer>> varyingBirth() {
        Set<List<Integer>> courses =
                Set.of(Stream.generate(() -> decided).limit(births()).toList());
        for (Group group : groups) {
            Set<List<Integer>> more = new LinkedHashSet<>();
            Set<List<Integer>> own = group.courses();
            courses.forEach(one -> own.forEach(other -> more.add(both(one, other))));
            courses = more;
        }
        Set<Set<Integer>> varying = new LinkedHashSet<>();
        courses.forEach(course -> varying.add(new LinkedHashSet<>(course)));
        return Combinations.largest(varying);
    }

    private static List<Integer> both(List<Integer> one, List<Integer> other) {
        List<Integer> both = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            both.add(one.get(i) | other.get(i));
        }
        return both;
    }

    private Set<Set<Integer>> varyingOther(MemberFact fact) {
        Group group = groups.stream()
                .filter(one -> one.facts().contains(fact))
                .findFirst()
                .orElseThrow();
        List<Group> others =
                groups.stream().filter(one -> !one.facts().contains(fact)).toList();
        Set<Set<Integer>> varying = new LinkedHashSet<>();
        for (int birth = 0; birth < births(); birth++) {
            Set<Integer> beside = choices(others, birth);
            for (Set<Integer> given :
                    group.byBirth().get(birth).varying(group.facts().indexOf(fact))) {
                beside.forEach(one -> varying.add(joined(given, Set.of(one))));
            }
        }
        return Combinations.largest(varying);
    }
}
