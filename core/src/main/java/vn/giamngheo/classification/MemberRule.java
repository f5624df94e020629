package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.standard.Cutoff;

/**
 * What a cut-off asks of one member. Facts are taken as independent of each other: a combination that is odd, such as a
 * pupil of twelve at a university, is as possible as any other.
 *
 * @param facts the facts it asks for
 * @param concerns whether a member makes the household deprived or, for dependants, is one; all {@code facts} must be
 *     known
 * @param ages the ages at which the answer may change
 * @param birthYears the years of birth from which it may change
 * @param levels the levels of education from which it may change
 */
record MemberRule(
        Set<MemberFact> facts,
        BiPredicate<Member, LocalDate> concerns,
        Set<Integer> ages,
        Set<Integer> birthYears,
        Set<EducationLevel> levels) {

    MemberRule {
        facts = Set.copyOf(facts);
        ages = Set.copyOf(ages);
        birthYears = Set.copyOf(birthYears);
        levels = Set.copyOf(levels);
    }

    private static MemberRule byAge(MemberFact fact, BiPredicate<Member, LocalDate> concerns, int age) {
        return new MemberRule(Set.of(MemberFact.BIRTH_DATE, fact), concerns, Set.of(age), Set.of(), Set.of());
    }

    /** The rule of a cut-off; null if it does not look at single members. */
    static @Nullable MemberRule find(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.Uninsured rule) {
            return byAge(
                    MemberFact.HEALTH_INSURANCE,
                    (member, day) -> age(member, day) >= rule.from() && !is(member.healthInsurance()),
                    rule.from());
        }
        if (cutoff instanceof Cutoff.WithoutWork rule) {
            return byAge(
                    MemberFact.WORK,
                    (member, day) -> age(member, day) >= rule.from() && lacksWork(member),
                    rule.from());
        }
        if (cutoff instanceof Cutoff.Undernourished rule) {
            return byAge(
                    MemberFact.UNDERNOURISHED,
                    (member, day) -> age(member, day) < rule.below() && is(member.undernourished()),
                    rule.below());
        }
        if (cutoff instanceof Cutoff.UntreatedIllness) {
            return new MemberRule(
                    Set.of(MemberFact.UNTREATED_ILLNESS),
                    (member, day) -> is(member.untreatedIllness()),
                    Set.of(),
                    Set.of(),
                    Set.of());
        }
        if (cutoff instanceof Cutoff.DependantsAbove rule) {
            return new MemberRule(
                    Set.of(MemberFact.BIRTH_DATE, MemberFact.DISABILITY, MemberFact.ALLOWANCE),
                    (member, day) -> age(member, day) < rule.childrenBelow() || hasAllowance(member),
                    Set.of(rule.childrenBelow()),
                    Set.of(),
                    Set.of());
        }
        return ofEducation(cutoff);
    }

    private static @Nullable MemberRule ofEducation(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.OutOfSchool rule) {
            return new MemberRule(
                    Set.of(MemberFact.BIRTH_DATE, MemberFact.ATTENDING),
                    (member, day) -> isWithin(age(member, day), rule.from(), rule.below()) && !attendsSchool(member),
                    Set.of(rule.from(), rule.below()),
                    Set.of(),
                    Set.of(EducationLevel.PRESCHOOL));
        }
        if (cutoff instanceof Cutoff.BelowSchoolLevel rule) {
            return new MemberRule(
                    Set.of(MemberFact.BIRTH_DATE, MemberFact.ATTENDING),
                    (member, day) -> isBelowSchoolLevel(rule, member, age(member, day)),
                    Set.of(rule.from(), rule.primaryFrom(), rule.secondaryFrom(), rule.below()),
                    Set.of(),
                    Set.of(EducationLevel.PRESCHOOL, EducationLevel.PRIMARY, EducationLevel.LOWER_SECONDARY));
        }
        if (cutoff instanceof Cutoff.SchoolingUnfinished rule) {
            return new MemberRule(
                    Set.of(MemberFact.BIRTH_DATE, MemberFact.ATTAINED, MemberFact.ATTENDING),
                    (member, day) -> isUnfinished(rule, member, day),
                    Set.of(rule.from()),
                    Set.of(rule.bornFrom()),
                    levels(EducationLevel.PRESCHOOL, rule.level()));
        }
        if (cutoff instanceof Cutoff.Untrained rule) {
            return new MemberRule(
                    Set.of(
                            MemberFact.BIRTH_DATE,
                            MemberFact.ATTAINED,
                            MemberFact.ATTENDING,
                            MemberFact.TRAINED_BY_EMPLOYER),
                    (member, day) -> isUntrained(rule, member, age(member, day)),
                    Set.of(rule.from(), rule.higherFrom(), rule.below()),
                    Set.of(),
                    levels(rule.lower(), rule.higher()));
        }
        return null;
    }

    private static Set<EducationLevel> levels(EducationLevel one, EducationLevel other) {
        return EnumSet.of(one, other);
    }

    private static boolean isUnfinished(Cutoff.SchoolingUnfinished rule, Member member, LocalDate day) {
        return age(member, day) >= rule.from()
                && member.birthDate().orElseThrow().getYear() >= rule.bornFrom()
                && !reaches(member.attained(), rule.level())
                && !attendsSchool(member);
    }

    private static boolean isUntrained(Cutoff.Untrained rule, Member member, int age) {
        boolean isOlder = age >= rule.higherFrom();
        EducationLevel asked = isOlder ? rule.higher() : rule.lower();
        return isWithin(age, rule.from(), rule.below())
                && !reaches(member.attained(), asked)
                && !reaches(member.attending(), asked)
                && !(isOlder && is(member.trainedByEmployer()));
    }

    private static boolean isBelowSchoolLevel(Cutoff.BelowSchoolLevel rule, Member member, int age) {
        EducationLevel asked = age < rule.primaryFrom()
                ? EducationLevel.PRESCHOOL
                : age < rule.secondaryFrom() ? EducationLevel.PRIMARY : EducationLevel.LOWER_SECONDARY;
        return isWithin(age, rule.from(), rule.below()) && !reaches(member.attending(), asked);
    }

    private static boolean lacksWork(Member member) {
        WorkStatus work = member.work().orElseThrow();
        return work == WorkStatus.SEEKING || work == WorkStatus.WAGE_WITHOUT_CONTRACT;
    }

    private static boolean hasAllowance(Member member) {
        return switch (member.allowance().orElseThrow()) {
            case ELDERLY, DISABLED -> true;
            case OTHER -> is(member.disability());
            case NONE -> false;
        };
    }

    private static int age(Member member, LocalDate day) {
        return member.ageOn(day).orElseThrow();
    }

    private static boolean isWithin(int age, int from, int below) {
        return age >= from && age < below;
    }

    private static boolean attendsSchool(Member member) {
        return reaches(member.attending(), EducationLevel.PRESCHOOL);
    }

    private static boolean reaches(Optional<EducationLevel> level, EducationLevel asked) {
        return level.orElseThrow().compareTo(asked) >= 0;
    }

    private static boolean is(Optional<Boolean> fact) {
        return fact.orElseThrow();
    }

    /** The unknown facts of a member that this rule asks for, in a fixed order. */
    List<MemberFact> unknown(Member member) {
        return facts.stream().filter(fact -> !fact.isKnown(member)).sorted().toList();
    }

    /** Whether no fact of a member is unknown that this rule asks for. */
    boolean isAllKnown(Member member) {
        for (MemberFact fact : facts) {
            if (!fact.isKnown(member)) {
                return false;
            }
        }
        return true;
    }
}
