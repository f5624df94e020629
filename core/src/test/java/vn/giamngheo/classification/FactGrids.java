package vn.giamngheo.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.PovertyStandard;

/** Values to try for unknown facts: both sides of every boundary of the national standards and of those in tests. */
final class FactGrids {

    /** The day of all households that are tried; ages count on it. */
    static final LocalDate DAY = LocalDate.of(2024, 10, 15);

    private FactGrids() {}

    static Stream<UnaryOperator<Household>> areas() {
        return Stream.of(AreaType.values())
                .map(area -> household -> household.toBuilder().area(area).build());
    }

    static Stream<UnaryOperator<Household>> incomes(PovertyStandard standard, int persons) {
        return amounts(standard, persons).stream().map(amount -> household -> household.withIncome(amount));
    }

    /** Per month and head, or where lines are of a year, of a year and of all persons. */
    static List<Income> amounts(PovertyStandard standard, int persons) {
        List<Income> incomes = new ArrayList<>();
        incomes.add(Income.perHeadPerMonth(Vnd.ZERO));
        incomes.add(Income.perHeadPerMonth(Vnd.of(1_000_000_000)));
        for (IncomeLine line : standard.lines()) {
            for (AreaType area : AreaType.values()) {
                line.in(area).find().ifPresent(value -> {
                    for (int step = -1; step <= 1; step++) {
                        Vnd amount = Vnd.of(value.dong() + step);
                        incomes.add(
                                standard.linePeriod().months() == 1
                                        ? Income.perHeadPerMonth(amount)
                                        : Income.ofHousehold(amount.multipliedBy(persons), 12));
                    }
                });
            }
        }
        return incomes;
    }

    static Stream<UnaryOperator<Household>> judged(DeprivationIndicator indicator) {
        return Stream.of(DeprivationStatus.DEPRIVED, DeprivationStatus.NOT_DEPRIVED)
                .map(status -> household ->
                        household.withDeprivations(household.deprivations().with(indicator, status)));
    }

    static List<LocalDate> births() {
        List<LocalDate> births = new ArrayList<>(
                List.of(DAY, LocalDate.of(1985, 12, 31), LocalDate.of(1986, 1, 1), LocalDate.of(1940, 5, 5)));
        for (int age : List.of(3, 5, 6, 12, 15, 16, 18, 31)) {
            births.add(DAY.minusYears(age));
            births.add(DAY.minusYears(age).plusDays(1));
        }
        return births;
    }

    private static <V> List<UnaryOperator<Member>> each(Stream<V> values, BiConsumer<Member.Builder, V> setter) {
        return values.<UnaryOperator<Member>>map(value -> member -> {
                    Member.Builder builder = member.toBuilder();
                    setter.accept(builder, value);
                    return builder.build();
                })
                .toList();
    }

    private static Stream<Boolean> bool() {
        return Stream.of(true, false);
    }

    /** Every value of a fact of a member. */
    static List<UnaryOperator<Member>> values(String fact) {
        return switch (fact) {
            case "birthDate" -> each(births().stream(), Member.Builder::birthDate);
            case "healthInsurance" -> each(bool(), Member.Builder::healthInsurance);
            case "work" -> each(Stream.of(WorkStatus.values()), Member.Builder::work);
            case "attained" -> each(Stream.of(EducationLevel.values()), Member.Builder::attained);
            case "attending" -> each(Stream.of(EducationLevel.values()), Member.Builder::attending);
            case "trainedByEmployer" -> each(bool(), Member.Builder::trainedByEmployer);
            case "undernourished" -> each(bool(), Member.Builder::undernourished);
            case "untreatedIllness" -> each(bool(), Member.Builder::untreatedIllness);
            case "disability" -> each(bool(), Member.Builder::disability);
            case "allowance" -> each(Stream.of(SocialAllowance.values()), Member.Builder::allowance);
            default -> throw new IllegalArgumentException(fact);
        };
    }

    static final List<String> MEMBER_FACTS = List.of(
            "birthDate",
            "healthInsurance",
            "work",
            "attained",
            "attending",
            "trainedByEmployer",
            "undernourished",
            "untreatedIllness",
            "disability",
            "allowance");

    /** The values of a fact of the member at a place of the list. */
    static Stream<UnaryOperator<Household>> ofMember(int index, String fact) {
        return values(fact).stream().map(value -> household -> {
            List<Member> members = new ArrayList<>(household.members());
            members.set(index, value.apply(members.get(index)));
            return household.toBuilder().members(members).build();
        });
    }

    static Stream<UnaryOperator<Household>> sizes() {
        return IntStream.rangeClosed(1, 999)
                .mapToObj(size -> household -> household.toBuilder().size(size).build());
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Members of whom everything is known. */
    static List<Member> someMembers(int count, Random random) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Member member = Member.builder().id("m" + i).build();
            for (String fact : MEMBER_FACTS) {
                member = one(random, values(fact)).apply(member);
            }
            members.add(member);
        }
        return members;
    }

    /** The household without a fact of the member at a place of the list. */
    static Household forget(Household household, int index, String fact) {
        List<Member> members = new ArrayList<>(household.members());
        Member.Builder builder = members.get(index).toBuilder();
        switch (fact) {
            case "birthDate" -> builder.birthDate(Optional.empty());
            case "healthInsurance" -> builder.healthInsurance(Optional.empty());
            case "work" -> builder.work(Optional.empty());
            case "attained" -> builder.attained(Optional.empty());
            case "attending" -> builder.attending(Optional.empty());
            case "trainedByEmployer" -> builder.trainedByEmployer(Optional.empty());
            case "undernourished" -> builder.undernourished(Optional.empty());
            case "untreatedIllness" -> builder.untreatedIllness(Optional.empty());
            case "disability" -> builder.disability(Optional.empty());
            case "allowance" -> builder.allowance(Optional.empty());
            default -> throw new IllegalArgumentException(fact);
        }
        members.set(index, builder.build());
        return household.toBuilder().members(members).build();
    }
}
