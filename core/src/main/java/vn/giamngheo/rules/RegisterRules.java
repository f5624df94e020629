package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.HouseholdRegister;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Rule;

/** The list of a commune: each household, and what only shows beside the others. What all share is told by the first. */
final class RegisterRules {

    private static final JsonPointer REVIEWS = JsonPointer.ROOT.child("reviews");

    /** Shorter ids tell the members of one household apart; from so many digits on they are read as numbers of persons. */
    private static final int DIGITS_OF_PERSON = 9;

    private RegisterRules() {}

    static List<Rule<HouseholdRegister>> all() {
        List<Rule<HouseholdRegister>> all =
                new ArrayList<>(Nested.each(ReviewRules.all(), "reviews", HouseholdRegister::reviews));
        all.add(Rule.of(RegisterFinding.HOUSEHOLD_TWICE, RegisterRules::households));
        all.add(Rule.of(RegisterFinding.PERSON_TWICE, RegisterRules::persons));
        all.add(Rule.of(RegisterFinding.AREAS_MIXED, RegisterRules::areas));
        all.add(Rule.of(RegisterFinding.PROVINCES_MIXED, RegisterRules::provinces));
        all.add(Rule.of(
                "register.rounds",
                Set.of(RegisterFinding.STANDARDS_MIXED, RegisterFinding.YEARS_MIXED),
                RegisterRules::rounds));
        return List.copyOf(all);
    }

    private static JsonPointer household(int index) {
        return REVIEWS.child(index).child("household");
    }

    private static void households(HouseholdRegister register, Consumer<Finding> findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < register.reviews().size(); i++) {
            String id = register.reviews().get(i).household().id();
            @Nullable Integer other = first.putIfAbsent(id, i);
            if (other != null) {
                findings.accept(Finding.of(
                        RegisterFinding.HOUSEHOLD_TWICE,
                        household(i).child("id"),
                        Map.of(
                                "id", Argument.personal(Argument.text(id)),
                                "first", Argument.place(household(other)))));
            }
        }
    }

    private static void persons(HouseholdRegister register, Consumer<Finding> findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < register.reviews().size(); i++) {
            List<Member> members = register.reviews().get(i).household().members();
            for (int j = 0; j < members.size(); j++) {
                String id = members.get(j).id();
                @Nullable Integer other = isOfPerson(id) ? first.putIfAbsent(id, i) : null;
                if (other != null) {
                    findings.accept(Finding.of(
                            RegisterFinding.PERSON_TWICE,
                            household(i).child("members").child(j).child("id"),
                            Map.of(
                                    "id", Argument.personal(Argument.text(id)),
                                    "first", Argument.place(household(other)))));
                }
            }
        }
    }

    private static boolean isOfPerson(String id) {
        if (id.length() < DIGITS_OF_PERSON) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** R28: a commune is of one area; mostly some households were brought up to date when it became a ward, and some not. */
    private static void areas(HouseholdRegister register, Consumer<Finding> findings) {
        mixed(
                register,
                RegisterFinding.AREAS_MIXED,
                index -> household(index).child("area"),
                review -> review.household().areaOrNullOn(review.review().day()),
                area -> Argument.phrase(((AreaType) area).phrase()),
                findings);
    }

    private static void provinces(HouseholdRegister register, Consumer<Finding> findings) {
        mixed(
                register,
                RegisterFinding.PROVINCES_MIXED,
                index -> household(index).child("province"),
                review -> review.household().provinceOrNull(),
                province -> Argument.text(province + " (" + ((Province) province).name() + ")"),
                findings);
    }

    /** Numbers of another standard cannot be added to these; of another year they can, and are counted twice. */
    private static void rounds(HouseholdRegister register, Consumer<Finding> findings) {
        boolean standards = mixed(
                register,
                RegisterFinding.STANDARDS_MIXED,
                RegisterRules::review,
                RegisterRules::standard,
                id -> Argument.text(id.toString()),
                findings);
        if (!standards) {
            mixed(
                    register,
                    RegisterFinding.YEARS_MIXED,
                    RegisterRules::review,
                    review -> review.review().day().getYear(),
                    year -> Argument.text(year.toString()),
                    findings);
        }
    }

    private static JsonPointer review(int index) {
        return REVIEWS.child(index).child("review");
    }

    private static @Nullable Object standard(HouseholdReview review) {
        @Nullable PovertyStandard standard = review.standardOrNull();
        return standard == null ? null : standard.id();
    }

    /** One finding, at the first household that differs from the first one that states it; whether there is one. */
    private static boolean mixed(
            HouseholdRegister register,
            FindingCode code,
            IntFunction<JsonPointer> place,
            Function<HouseholdReview, @Nullable Object> value,
            Function<Object, Argument> shown,
            Consumer<Finding> findings) {
        @Nullable Object first = null;
        @Nullable Object other = null;
        int at = 0;
        int number = 0;
        for (int i = 0; i < register.reviews().size(); i++) {
            @Nullable Object found = value.apply(register.reviews().get(i));
            if (found == null) {
                continue;
            }
            if (first == null) {
                first = found;
            } else if (!found.equals(first)) {
                number++;
                if (other == null) {
                    other = found;
                    at = i;
                }
            }
        }
        if (first != null && other != null) {
            findings.accept(Finding.of(
                    code,
                    place.apply(at),
                    Map.of(
                            "first", shown.apply(first),
                            "other", shown.apply(other),
                            "number", Argument.whole(number))));
        }
        return other != null;
    }
}
