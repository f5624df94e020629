package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Member;

/** What a rule says of each member of a household. Made for one household: it remembers what it found. */
final class MemberJudge {

    private final MemberRule rule;
    private final LocalDate day;
    private final Map<Member, Truth> known = new HashMap<>();
    /** Made when it is first needed: mostly everything is known. */
    private @Nullable MemberOptions options;

    MemberJudge(MemberRule rule, LocalDate day) {
        this.rule = rule;
        this.day = day;
    }

    Truth truth(Member member) {
        return rule.isAllKnown(member)
                ? Truth.of(rule.concerns().test(member, day))
                : known.computeIfAbsent(
                        options().alike(member), like -> only(combinations(like).reachable()));
    }

    private MemberOptions options() {
        MemberOptions made = options;
        if (made == null) {
            made = MemberOptions.of(List.of(rule), day);
            options = made;
        }
        return made;
    }

    /** Of a member who is not listed: of whom nothing is known. */
    Truth truthOfAnybody() {
        return truth(Member.builder().id("-").build());
    }

    Truth truthOfAny(List<Member> members) {
        Truth any = Truth.FAILS;
        for (Member member : members) {
            any = any.or(truth(member));
            if (any == Truth.HOLDS) {
                return any;
            }
        }
        return any;
    }

    private static Truth only(Set<Boolean> reachable) {
        return reachable.size() == 1 ? Truth.of(reachable.contains(true)) : Truth.UNKNOWN;
    }

    private Combinations<Boolean> combinations(Member member) {
        List<List<UnaryOperator<Member>>> ofFacts =
                rule.unknown(member).stream().map(options()::of).toList();
        return Combinations.of(member, ofFacts, complete -> rule.concerns().test(complete, day));
    }

    /** The unknown facts that can still change what the rule says of their member. */
    List<FactRef> open(List<Member> members) {
        List<FactRef> open = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            List<MemberFact> unknown = rule.unknown(member);
            if (truth(member) == Truth.UNKNOWN) {
                Combinations<Boolean> combinations = combinations(member);
                for (int fact = 0; fact < unknown.size(); fact++) {
                    if (combinations.varying(fact).stream().anyMatch(given -> given.size() > 1)) {
                        open.add(unknown.get(fact).of(i, member));
                    }
                }
            }
        }
        return open;
    }
}
