package vn.giamngheo.testkit.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.PointsReview;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.internal.HouseholdTypes;
import vn.giamngheo.testkit.internal.Typed;
import vn.giamngheo.validation.Profile;

class HouseholdTypesTest {

    private static final List<Class<?>> JUDGED = List.of(
            vn.giamngheo.household.Household.class,
            vn.giamngheo.classification.HouseholdReview.class,
            vn.giamngheo.classification.HouseholdRegister.class,
            vn.giamngheo.standard.PovertyStandard.class,
            vn.giamngheo.standard.StandardAddition.class);

    private static <T> List<T> samples(Gen<T> gen) {
        return LongStream.range(0, 1_000)
                .mapToObj(seed -> gen.sample(seed).value())
                .toList();
    }

    private static Set<Class<?>> kinds(List<?> of) {
        return of.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    @Test
    void everyTypeIsMadeFromItsSeedAlone() {
        for (Typed<?> typed : HouseholdTypes.all()) {
            for (long seed = 0; seed < 60; seed++) {
                Object made = typed.gen().get().sample(seed).value();

                assertThat(typed.type()).isAssignableFrom(made.getClass());
                assertThat(words(typed.gen().get().sample(seed).value())).isEqualTo(words(made));
            }
            assertThat(typed.gen().get().sample(0).simpler().limit(20)).allMatch(simpler -> simpler.value() != null);
        }
    }

    /** Without the addresses of what has no words. */
    private static String words(Object made) {
        return made.toString().replaceAll("@[0-9a-f]+", "");
    }

    @Test
    void whatTheRulesJudgeHasNoErrors() {
        for (Typed<?> typed : HouseholdTypes.all()) {
            if (JUDGED.contains(typed.type())) {
                for (long seed = 0; seed < 200; seed++) {
                    Object made = typed.gen().get().sample(seed).value();
                    assertThat(StandardRules.validator()
                                    .validate(made, Profile.PUBLISH, java.time.LocalDate.of(2026, 12, 31))
                                    .hasErrors())
                            .as("%s of seed %d", typed.type(), seed)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyKindOfClosedTypesAppears() {
        assertThat(kinds(samples(StandardParts.cutoffs()))).containsAll(leaves(Cutoff.class));
        assertThat(kinds(samples(StandardParts.conditions()))).containsAll(leaves(Condition.class));
        assertThat(kinds(samples(HouseholdParts.incomes()))).containsAll(leaves(Income.class));
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(sealed));
        Set<Class<?>> leaves = new java.util.HashSet<>();
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (next.isSealed()) {
                Stream.of(next.getPermittedSubclasses()).forEach(open::push);
            } else {
                leaves.add(next);
            }
        }
        return leaves;
    }

    @Test
    void profilesHaveEveryStatusAndSometimesNothing() {
        List<DeprivationProfile> made = samples(HouseholdParts.profiles());

        assertThat(made.stream()
                        .flatMap(profile -> profile.asMap().values().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DeprivationStatus.values());
        assertThat(made).contains(DeprivationProfile.none());
    }

    @Test
    void amountsStandOnLinesAndBeside() {
        List<Vnd> made = samples(HouseholdParts.amounts());
        long line = NationalStandards.VN_2022
                .lines()
                .get(0)
                .in(AreaType.RURAL)
                .get()
                .dong();

        assertThat(made).contains(Vnd.ZERO, Vnd.of(1), Vnd.of(line), Vnd.of(line - 1), Vnd.of(line + 1));
        assertThat(made).anyMatch(amount -> amount.dong() > 100_000_000_000L);
        assertThat(made).allMatch(amount -> amount.dong() >= 0);
    }

    @Test
    void membersHaveEveryFactAndAreOldEnoughForAnyDayOfTheStandard() {
        List<Member> made = samples(HouseholdParts.members());

        assertThat(made)
                .allMatch(member ->
                        member.ageOn(java.time.LocalDate.of(2022, 1, 1)).isPresent());
        for (vn.giamngheo.household.WorkStatus work : vn.giamngheo.household.WorkStatus.values()) {
            assertThat(made).anyMatch(member -> member.work().orElseThrow() == work);
        }
        for (vn.giamngheo.household.SocialAllowance allowance : vn.giamngheo.household.SocialAllowance.values()) {
            assertThat(made).anyMatch(member -> member.allowance().orElseThrow() == allowance);
        }
        for (vn.giamngheo.household.EducationLevel level : vn.giamngheo.household.EducationLevel.values()) {
            if (level != vn.giamngheo.household.EducationLevel.VOCATIONAL) {
                assertThat(made).anyMatch(member -> member.attained().orElseThrow() == level);
            }
        }
    }

    @Test
    void pointsStandOnTheLineOfTheFormAndAreClassified() {
        List<PointsReview> made = samples(StandardParts.pointsReviews());
        PovertyEngine engine = PovertyEngine.of(Standards.national());

        assertThat(made.stream()
                        .filter(review -> review.b1() == (review.area() == AreaType.RURAL ? 140 : 175))
                        .count())
                .isGreaterThan(100);
        assertThat(made.stream().map(PointsReview::b2).collect(Collectors.toSet()))
                .contains(0, 20, 30, 40, 120);
        assertThat(made)
                .allMatch(review -> engine.classifyByPoints(review).status().isClass());
    }

    @Test
    void determinationsAreDecidedAndNot() {
        Set<PovertyStatus> statuses = samples(StandardParts.determinations()).stream()
                .map(Determination::status)
                .collect(Collectors.toSet());

        assertThat(statuses)
                .containsAll(Arrays.asList(
                        PovertyStatus.POOR,
                        PovertyStatus.NON_POOR,
                        PovertyStatus.INDETERMINATE,
                        PovertyStatus.UNDEFINED_BY_LAW));
    }
}
