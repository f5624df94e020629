package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Member;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.text.Phrase;

/**
 * Judges raw facts by the cut-offs of a standard.
 *
 * <p>Exact: unknown facts leave an indicator unknown only where two ways in which they can turn out differ. A member who
 * is not listed is one of whom nothing is known; a household of unknown size has from 1 to 999 members.
 */
final class Judge {

    private static final Phrase YEARS = new Phrase("tuổi", "years");
    private static final Phrase PERSONS = new Phrase("người", "persons");
    private static final Phrase PARTS = new Phrase("bộ phận", "parts");

    private final Cutoff cutoff;
    private final Household household;
    private final LocalDate day;

    private Judge(Cutoff cutoff, Household household, LocalDate day) {
        this.cutoff = cutoff;
        this.household = household;
        this.day = day;
    }

    /**
     * Whether a household is deprived by a cut-off; unknown facts leave it unknown only where they matter.
     *
     * @throws IllegalArgumentException if the cut-off is one of income, which the table of the standard judges
     */
    static Truth truth(Cutoff cutoff, Household household, LocalDate day) {
        if (cutoff instanceof Cutoff.FloorAreaBelow floor) {
            return FloorArea.truth(floor, household);
        }
        @Nullable Truth ofHouse = HouseRule.truth(cutoff, household);
        if (ofHouse != null) {
            return ofHouse;
        }
        MemberJudge members = new MemberJudge(memberRule(cutoff), day);
        if (household.members().isEmpty()) {
            return members.truthOfAnybody();
        }
        return cutoff instanceof Cutoff.DependantsAbove above
                ? Dependants.of(above, members, household).truth()
                : members.truthOfAny(household.members());
    }

    /**
     * The same, with all that it rests on.
     *
     * @throws IllegalArgumentException if the cut-off is one of income, which the table of the standard judges
     */
    static Judgement judge(Cutoff cutoff, Household household, LocalDate day) {
        return new Judge(cutoff, household, day).judge(truth(cutoff, household, day));
    }

    private static MemberRule memberRule(Cutoff cutoff) {
        @Nullable MemberRule rule = MemberRule.find(cutoff);
        if (rule == null) {
            throw new IllegalArgumentException("cutoff must be judged from raw facts but was " + cutoff);
        }
        return rule;
    }

    private Judgement judge(Truth truth) {
        if (cutoff instanceof Cutoff.FloorAreaBelow floor) {
            return FloorArea.judge(floor, household, truth);
        }
        @Nullable HouseRule house = HouseRule.find(cutoff);
        return house == null ? ofMembers(truth) : ofHouse(house, truth);
    }

    private Judgement ofHouse(HouseRule rule, Truth truth) {
        List<FactRef> unknown = truth == Truth.UNKNOWN
                ? rule.unknown(household).stream().map(HouseFact::ref).toList()
                : List.of();
        if (!(cutoff instanceof Cutoff.NonDurableParts parts)) {
            return judgement(truth, List.of(), Optional.empty(), List.of(), unknown);
        }
        int found = HouseRule.nonDurableParts(household);
        Operand operand = new Operand(
                new Phrase("số bộ phận bằng vật liệu không bền chắc", "parts of non-durable material"),
                BigDecimal.valueOf(found),
                PARTS);
        Optional<Distance> distance = rule.unknown(household).isEmpty()
                ? Optional.of(new Distance(BigDecimal.valueOf(Math.abs(found - parts.parts())), PARTS))
                : Optional.empty();
        return judgement(truth, List.of(operand), distance, List.of(), unknown);
    }

    private Judgement ofMembers(Truth truth) {
        MemberJudge judge = new MemberJudge(memberRule(cutoff), day);
        List<Member> members = household.members();
        List<FactRef> unknown =
                truth != Truth.UNKNOWN ? List.of() : members.isEmpty() ? List.of(Facts.MEMBERS) : judge.open(members);
        List<Member> responsible = truth == Truth.HOLDS
                ? members.stream()
                        .filter(member -> judge.truth(member) == Truth.HOLDS)
                        .toList()
                : List.of();
        List<String> ids = responsible.stream().map(Member::id).toList();
        if (cutoff instanceof Cutoff.DependantsAbove above && !members.isEmpty()) {
            Dependants dependants = Dependants.of(above, judge, household);
            return judgement(truth, dependants.operands(), dependants.distance(), ids, unknown);
        }
        return judgement(truth, ages(responsible), Optional.empty(), ids, unknown);
    }

    private List<Operand> ages(List<Member> members) {
        List<Operand> ages = new ArrayList<>();
        if (memberRule(cutoff).facts().contains(MemberFact.BIRTH_DATE)) {
            members.forEach(member -> member.ageOn(day)
                    .ifPresent(age -> ages.add(new Operand(
                            new Phrase("tuổi của thành viên " + member.id(), "age of member " + member.id()),
                            BigDecimal.valueOf(age),
                            YEARS))));
        }
        return ages;
    }

    private Judgement judgement(
            Truth truth,
            List<Operand> operands,
            Optional<Distance> distance,
            List<String> members,
            List<FactRef> unknown) {
        return new Judgement(truth, CutoffWords.of(cutoff), operands, distance, members, unknown);
    }

    /**
     * How many members are dependants.
     *
     * @param cutoff the share they are compared with
     * @param sure those who are, whatever is unknown
     * @param open those of whom it is unknown
     * @param members all members
     */
    private record Dependants(Cutoff.DependantsAbove cutoff, int sure, int open, int members) {

        private static final int PERCENT = 100;

        static Dependants of(Cutoff.DependantsAbove cutoff, MemberJudge judge, Household household) {
            int sure = 0;
            int open = 0;
            for (Member member : household.members()) {
                Truth truth = judge.truth(member);
                sure += truth == Truth.HOLDS ? 1 : 0;
                open += truth == Truth.UNKNOWN ? 1 : 0;
            }
            return new Dependants(cutoff, sure, open, household.members().size());
        }

        Truth truth() {
            return isAbove(sure) ? Truth.HOLDS : isAbove(sure + open) ? Truth.UNKNOWN : Truth.FAILS;
        }

        private boolean isAbove(int dependants) {
            return PERCENT * dependants > cutoff.percent() * members;
        }

        List<Operand> operands() {
            Phrase name = open == 0
                    ? new Phrase("số người phụ thuộc", "dependants")
                    : new Phrase("số người phụ thuộc đã rõ", "dependants known");
            return List.of(
                    new Operand(name, BigDecimal.valueOf(sure), PERSONS),
                    new Operand(new Phrase("số thành viên", "members"), BigDecimal.valueOf(members), PERSONS));
        }

        Optional<Distance> distance() {
            BigDecimal limit =
                    BigDecimal.valueOf((long) cutoff.percent() * members, 2).stripTrailingZeros();
            return open > 0
                    ? Optional.empty()
                    : Optional.of(new Distance(
                            BigDecimal.valueOf(sure).subtract(limit).abs(), PERSONS));
        }
    }
}
