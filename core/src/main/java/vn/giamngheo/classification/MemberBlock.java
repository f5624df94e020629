package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.household.Member;
import vn.giamngheo.standard.Cutoff;

/**
 * Indicators judged from facts of the members listed. Members are independent of each other, so the completions of a
 * household are found member by member; what hangs together are the facts of one member.
 */
final class MemberBlock {

    /**
     * An indicator and its rule.
     *
     * @param bit its bit
     * @param cutoff its cut-off
     * @param rule the rule of the cut-off
     * @param ref what the commune would judge
     */
    record Asked(int bit, Cutoff cutoff, MemberRule rule, FactRef ref) {}

    private final List<Asked> asked;
    private final List<Member> members;
    /** The cases of each member; the same object where members differ in nothing that matters. */
    private final List<MemberCases> cases;

    private final List<MemberCases> kinds;
    private final MemberStates.Shares shares;

    MemberBlock(List<Asked> asked, List<Member> members, LocalDate day) {
        this.asked = asked;
        this.members = members;
        this.shares = MemberStates.Shares.of(asked, members.size());
        MemberOptions options = MemberOptions.of(asked.stream().map(Asked::rule).toList(), day);
        Map<Member, MemberCases> known = new HashMap<>();
        this.cases = members.stream()
                .map(member -> known.computeIfAbsent(
                        options.alike(member), like -> new MemberCases(like, asked, shares, options, day)))
                .toList();
        this.kinds = cases.stream().distinct().toList();
    }

    /**
     * The completions.
     *
     * @param singly whether to name facts of members also behind indicators of which no fact is known
     */
    FactBlock completed(DeprivationKeys keys, boolean singly) {
        FactBlock.Varying varying = new FactBlock.Varying(keys);
        Set<Integer> masks = states(kinds, MemberStates.ofNobody(shares)).masks();
        Set<Asked> named = new LinkedHashSet<>();
        for (Asked one : asked) {
            if (singly || isPartlyKnown(one)) {
                named.add(one);
            } else {
                addJudged(one, masks, varying);
            }
        }
        if (!named.isEmpty()) {
            Map<MemberCases, Set<MemberStates.Rest>> rests = new HashMap<>();
            collectRests(kinds, MemberStates.ofNobody(shares), rests);
            rests.forEach((own, rest) -> addFacts(own, rest, named, varying));
        }
        return new FactBlock(keys.of(masks), varying.sets());
    }

    private boolean isPartlyKnown(Asked one) {
        return members.stream().anyMatch(member -> one.rule().facts().stream().anyMatch(fact -> fact.isKnown(member)));
    }

    private int number(MemberCases own) {
        return Collections.frequency(cases, own);
    }

    private MemberStates states(List<MemberCases> some, MemberStates before) {
        MemberStates states = before;
        for (MemberCases own : some) {
            states = states.with(own.choices(), number(own));
        }
        return states;
    }

    /** For each kind of member what all others come to. By halves, so that nobody is added again for each. */
    private void collectRests(
            List<MemberCases> some, MemberStates others, Map<MemberCases, Set<MemberStates.Rest>> rests) {
        if (some.size() == 1) {
            MemberCases own = some.get(0);
            rests.put(own, others.with(own.choices(), number(own) - 1).rests());
            return;
        }
        List<MemberCases> left = some.subList(0, some.size() / 2);
        List<MemberCases> right = some.subList(some.size() / 2, some.size());
        collectRests(left, states(right, others), rests);
        collectRests(right, states(left, others), rests);
    }

    /** What one indicator alone leaves open, where it is named instead of facts of members. */
    private static void addJudged(Asked one, Set<Integer> masks, FactBlock.Varying varying) {
        Set<Set<Integer>> given = new LinkedHashSet<>();
        for (int mask : masks) {
            if ((mask & one.bit()) == 0 && masks.contains(mask | one.bit())) {
                given.add(Set.of(mask, mask | one.bit()));
            }
        }
        varying.add(one.ref(), given);
    }

    private void addFacts(MemberCases own, Set<MemberStates.Rest> rests, Set<Asked> named, FactBlock.Varying varying) {
        for (MemberFact fact : own.unknown()) {
            if (own.open().stream()
                    .anyMatch(one -> named.contains(one) && one.rule().facts().contains(fact))) {
                Set<Set<Integer>> given = varying.keysOf(given(own.varying(fact), rests));
                for (int i = 0; i < members.size(); i++) {
                    if (cases.get(i) == own) {
                        varying.put(fact.of(i, members.get(i)), given);
                    }
                }
            }
        }
    }

    private Set<Set<Integer>> given(Set<Set<Integer>> varying, Set<MemberStates.Rest> rests) {
        Set<Set<Integer>> given = new LinkedHashSet<>();
        for (Set<Integer> choices : varying) {
            for (MemberStates.Rest rest : rests) {
                Set<Integer> masks = new LinkedHashSet<>();
                choices.forEach(choice -> masks.add(shares.mask(rest, choice)));
                given.add(masks);
            }
        }
        return given;
    }
}
