package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/**
 * The members of a household under a review, whose day decides their ages. The ages that are asked about are readings of this
 * library, with room to spare, not rules of schools or of allowances. Nothing is said of the age of who is born after the
 * review.
 */
final class MemberRules {

    private static final int MOST_YEARS = 110;
    private static final int LEAST_YEARS_OF_ELDERLY = 60;
    private static final int CHILDREN_BELOW = 16;
    /** From this age on, any level can be completed. */
    private static final int ANY_LEVEL_FROM = 19;

    private MemberRules() {}

    static List<Rule<HouseholdReview>> all() {
        return List.of(
                Rule.of(ReviewFinding.BORN_AFTER, MemberRules::bornAfter),
                Rule.of(ReviewFinding.AGE_IMPLAUSIBLE, MemberRules::age),
                Rule.of(ReviewFinding.LEVEL_ABOVE_AGE, MemberRules::levels),
                Rule.of(ReviewFinding.ALLOWANCE_ABOVE_AGE, MemberRules::allowances),
                Rule.of(ReviewFinding.ONLY_CHILDREN, MemberRules::onlyChildren));
    }

    private static void bornAfter(HouseholdReview review, Consumer<Finding> findings) {
        List<Member> members = review.household().members();
        LocalDate day = review.review().day();
        for (int i = 0; i < members.size(); i++) {
            @Nullable LocalDate birth = members.get(i).birthDate().orElse(null);
            if (birth != null && birth.isAfter(day)) {
                findings.accept(Finding.of(
                        ReviewFinding.BORN_AFTER,
                        member(i, "birthDate"),
                        Map.of(
                                "birthDate", Argument.personal(Argument.day(birth)),
                                "review", Argument.day(day))));
            }
        }
    }

    private static void age(HouseholdReview review, Consumer<Finding> findings) {
        List<Member> members = review.household().members();
        LocalDate day = review.review().day();
        for (int i = 0; i < members.size(); i++) {
            int age = age(members.get(i), day);
            if (age > MOST_YEARS) {
                findings.accept(Finding.of(
                        ReviewFinding.AGE_IMPLAUSIBLE,
                        member(i, "birthDate"),
                        Map.of("age", Argument.whole(age), "bound", Argument.whole(MOST_YEARS))));
            }
        }
    }

    private static void levels(HouseholdReview review, Consumer<Finding> findings) {
        List<Member> members = review.household().members();
        for (int i = 0; i < members.size(); i++) {
            Optional<EducationLevel> attained = members.get(i).attained();
            int age = attained.isEmpty()
                    ? -1
                    : age(members.get(i), review.review().day());
            if (age >= 0 && age < ANY_LEVEL_FROM && age < leastAge(attained.get())) {
                findings.accept(Finding.of(
                        ReviewFinding.LEVEL_ABOVE_AGE,
                        member(i, "attained"),
                        Map.of(
                                "age", Argument.whole(age),
                                "attained", Argument.phrase(attained.get().phrase()),
                                "bound", Argument.whole(leastAge(attained.get())))));
            }
        }
    }

    /** The age below which nobody has completed a level. */
    private static int leastAge(EducationLevel level) {
        return switch (level) {
            case NONE -> 0;
            case PRESCHOOL -> 4;
            case PRIMARY -> 9;
            case LOWER_SECONDARY -> 13;
            case VOCATIONAL -> 15;
            case UPPER_SECONDARY -> 16;
            case HIGHER -> ANY_LEVEL_FROM;
        };
    }

    private static void allowances(HouseholdReview review, Consumer<Finding> findings) {
        List<Member> members = review.household().members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).allowance().orElse(null) != SocialAllowance.ELDERLY) {
                continue;
            }
            int age = age(members.get(i), review.review().day());
            if (age >= 0 && age < LEAST_YEARS_OF_ELDERLY) {
                findings.accept(Finding.of(
                        ReviewFinding.ALLOWANCE_ABOVE_AGE,
                        member(i, "allowance"),
                        Map.of("age", Argument.whole(age), "bound", Argument.whole(LEAST_YEARS_OF_ELDERLY))));
            }
        }
    }

    /** Said only where every age is known. */
    private static void onlyChildren(HouseholdReview review, Consumer<Finding> findings) {
        List<Member> members = review.household().members();
        LocalDate day = review.review().day();
        for (int i = 0; i < members.size(); i++) {
            int age = age(members.get(i), day);
            if (age < 0 || age >= CHILDREN_BELOW) {
                return;
            }
        }
        if (!members.isEmpty()) {
            findings.accept(Finding.of(
                    ReviewFinding.ONLY_CHILDREN,
                    ReviewRules.HOUSEHOLD.child("members"),
                    Map.of("members", Argument.whole(members.size()), "bound", Argument.whole(CHILDREN_BELOW))));
        }
    }

    /** The age in completed years; −1 if it is not known. By numbers: a period would be made for each member. */
    private static int age(Member member, LocalDate day) {
        @Nullable LocalDate birth = member.birthDate().orElse(null);
        if (birth == null || birth.isAfter(day)) {
            return -1;
        }
        boolean before = day.getMonthValue() < birth.getMonthValue()
                || (day.getMonthValue() == birth.getMonthValue() && day.getDayOfMonth() < birth.getDayOfMonth());
        return day.getYear() - birth.getYear() - (before ? 1 : 0);
    }

    private static JsonPointer member(int index, String fact) {
        return ReviewRules.HOUSEHOLD.child("members").child(index).child(fact);
    }
}
