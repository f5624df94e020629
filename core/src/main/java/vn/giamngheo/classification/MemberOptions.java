package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;

/**
 * How an unknown fact of a member can turn out: one value of each class of values that some rules treat alike, so that
 * few stand for all.
 *
 * @param births a day of birth of each class, ascending
 * @param levels a level of education of each class
 */
record MemberOptions(NavigableSet<LocalDate> births, Set<EducationLevel> levels) {

    static MemberOptions of(Collection<MemberRule> rules, LocalDate day) {
        NavigableSet<LocalDate> births = new TreeSet<>();
        Set<EducationLevel> levels = EnumSet.of(EducationLevel.NONE);
        // Each class of days ends with the last day before an answer may change, the youngest with the review itself.
        births.add(day);
        for (MemberRule rule : rules) {
            rule.ages().forEach(age -> births.add(day.minusYears(age)));
            rule.birthYears().stream()
                    .map(year -> LocalDate.of(year, 1, 1).minusDays(1))
                    .filter(last -> last.isBefore(day))
                    .forEach(births::add);
            levels.addAll(rule.levels());
        }
        return new MemberOptions(births, levels);
    }

    /** The member without what does not matter, so that members who differ in nothing else become equal. */
    Member alike(Member member) {
        return member.toBuilder()
                .id("-")
                .sex(Optional.empty())
                .birthDate(member.birthDate()
                        .map(birth -> births.tailSet(birth, true).first()))
                .build();
    }

    /** Every way one unknown fact can turn out. */
    List<UnaryOperator<Member>> of(MemberFact fact) {
        return switch (fact) {
            case BIRTH_DATE -> each(births.stream(), Member.Builder::birthDate);
            case HEALTH_INSURANCE -> each(bool(), Member.Builder::healthInsurance);
            case WORK -> each(Stream.of(WorkStatus.SEEKING, WorkStatus.SELF_EMPLOYED), Member.Builder::work);
            case ATTAINED -> each(levels.stream(), Member.Builder::attained);
            case ATTENDING -> each(levels.stream(), Member.Builder::attending);
            case TRAINED_BY_EMPLOYER -> each(bool(), Member.Builder::trainedByEmployer);
            case UNDERNOURISHED -> each(bool(), Member.Builder::undernourished);
            case UNTREATED_ILLNESS -> each(bool(), Member.Builder::untreatedIllness);
            case DISABILITY -> each(bool(), Member.Builder::disability);
            case ALLOWANCE ->
                each(
                        Stream.of(SocialAllowance.NONE, SocialAllowance.ELDERLY, SocialAllowance.OTHER),
                        Member.Builder::allowance);
        };
    }

    private static Stream<Boolean> bool() {
        return Stream.of(false, true);
    }

    private interface Setter<V> {
        void set(Member.Builder builder, V value);
    }

    private static <V> List<UnaryOperator<Member>> each(Stream<V> values, Setter<V> setter) {
        return values.<UnaryOperator<Member>>map(value -> member -> {
                    Member.Builder builder = member.toBuilder();
                    setter.set(builder, value);
                    return builder.build();
                })
                .toList();
    }
}
