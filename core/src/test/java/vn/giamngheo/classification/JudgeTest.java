package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.text.Phrase;

class JudgeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

    private static final Cutoff UNINSURED = new Cutoff.Uninsured(6);
    private static final Cutoff DEPENDANTS = new Cutoff.DependantsAbove(16, 50);
    private static final Cutoff UNTRAINED =
            new Cutoff.Untrained(16, 31, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY);
    private static final Cutoff SCHOOL = new Cutoff.BelowSchoolLevel(3, 6, 12, 16);
    private static final Cutoff UNFINISHED = new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.LOWER_SECONDARY);
    private static final Cutoff AREA = new Cutoff.FloorAreaBelow(BigDecimal.valueOf(8));

    private static Household.Builder household() {
        return Household.builder().id("h");
    }

    private static Household of(Member... members) {
        return household().addMembers(members).build();
    }

    private static Member.Builder member(int number) {
        return Member.builder().id("m" + number);
    }

    /** Has the birthday on the review itself. */
    private static Member.Builder aged(int number, int age) {
        return member(number).birthDate(DAY.minusYears(age));
    }

    /** Has the birthday on the day after the review. */
    private static Member.Builder notYetAged(int number, int age) {
        return member(number).birthDate(DAY.minusYears(age).plusDays(1));
    }

    private static Judgement judge(Cutoff cutoff, Household household) {
        Judgement judgement = Judge.judge(cutoff, household, DAY);
        assertThat(Judge.truth(cutoff, household, DAY)).isEqualTo(judgement.deprived());
        return judgement;
    }

    private static List<String> unknown(Judgement judgement) {
        return judgement.unknown().stream().map(fact -> fact.path().toString()).toList();
    }

    private static Truth truth(Cutoff cutoff, Member member) {
        return judge(cutoff, of(member)).deprived();
    }

    private static BigDecimal distance(Judgement judgement) {
        return judgement.distance().orElseThrow().amount();
    }

    @Nested
    class OfInsurance {

        @Test
        void holdsFromTheBirthdayOnTheReviewOn() {
            assertThat(truth(UNINSURED, aged(1, 6).healthInsurance(false).build()))
                    .isEqualTo(Truth.HOLDS);
            assertThat(truth(UNINSURED, notYetAged(1, 6).healthInsurance(false).build()))
                    .isEqualTo(Truth.FAILS);
            assertThat(truth(UNINSURED, aged(1, 6).healthInsurance(true).build()))
                    .isEqualTo(Truth.FAILS);
        }

        @Test
        void isOpenOnlyAsFarAsTheOtherFactDoesNotDecide() {
            assertThat(truth(UNINSURED, member(1).healthInsurance(true).build()))
                    .isEqualTo(Truth.FAILS);
            assertThat(truth(UNINSURED, notYetAged(1, 6).build())).isEqualTo(Truth.FAILS);

            Judgement byAge =
                    judge(UNINSURED, of(member(1).healthInsurance(false).build()));
            assertThat(byAge.deprived()).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown(byAge)).containsExactly("/members/0/birthDate");

            Judgement byBoth = judge(
                    UNINSURED,
                    of(aged(1, 30).healthInsurance(true).build(), member(2).build()));
            assertThat(unknown(byBoth)).containsExactly("/members/1/birthDate", "/members/1/healthInsurance");
            assertThat(byBoth.members()).isEmpty();
        }

        @Test
        void namesWhoMakesItSoAndTheirAge() {
            Judgement judgement = judge(
                    UNINSURED,
                    of(
                            aged(1, 40).healthInsurance(true).build(),
                            aged(2, 70).healthInsurance(false).build(),
                            member(3).build()));

            assertThat(judgement.deprived()).isEqualTo(Truth.HOLDS);
            assertThat(judgement.members()).containsExactly("m2");
            assertThat(judgement.operands())
                    .containsExactly(new Operand(
                            new Phrase("tuổi của thành viên m2", "age of member m2"),
                            BigDecimal.valueOf(70),
                            new Phrase("tuổi", "years")));
            assertThat(judgement.unknown()).isEmpty();
            assertThat(judgement.distance()).isEmpty();
            assertThat(judgement.condition())
                    .isEqualTo(new Phrase(
                            "có ít nhất một thành viên từ đủ 6 tuổi trở lên không có bảo hiểm y tế",
                            "at least one member aged 6 or over has no health insurance"));
        }

        @Test
        void namesUnknownFactsInWords() {
            Judgement judgement = judge(UNINSURED, of(aged(2, 30).build()));

            assertThat(judgement.unknown())
                    .extracting(FactRef::name)
                    .containsExactly(new Phrase("bảo hiểm y tế của thành viên m2", "health insurance of member m2"));
        }

        @Test
        void isOpenWhereMembersAreNotListed() {
            Judgement judgement = judge(UNINSURED, household().size(4).build());

            assertThat(judgement.deprived()).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown(judgement)).containsExactly("/members");
            assertThat(judge(UNINSURED, household().build()).deprived()).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class OfDependants {

        private static Member child(int number) {
            return notYetAged(number, 16).build();
        }

        private static Member adult(int number) {
            return aged(number, 16).allowance(SocialAllowance.NONE).build();
        }

        @Test
        void exactlyHalfIsNotDeprived() {
            Judgement judgement = judge(DEPENDANTS, of(child(1), child(2), adult(3), adult(4)));

            assertThat(judgement.deprived()).isEqualTo(Truth.FAILS);
            assertThat(judgement.operands())
                    .extracting(Operand::value)
                    .containsExactly(BigDecimal.valueOf(2), BigDecimal.valueOf(4));
            assertThat(distance(judgement)).isEqualByComparingTo("0");
            assertThat(judgement.members()).isEmpty();
        }

        @Test
        void moreThanHalfIs() {
            Judgement three = judge(DEPENDANTS, of(child(1), child(2), adult(3)));
            assertThat(three.deprived()).isEqualTo(Truth.HOLDS);
            assertThat(distance(three)).isEqualByComparingTo("0.5");
            assertThat(three.members()).containsExactly("m1", "m2");

            assertThat(judge(DEPENDANTS, of(child(1), adult(2), adult(3))).deprived())
                    .isEqualTo(Truth.FAILS);
        }

        @ParameterizedTest
        @CsvSource({"1, 2, FAILS", "1, 1, HOLDS", "33, 100, FAILS", "34, 100, HOLDS"})
        void comparesByMultiplying(int children, int members, Truth expected) {
            Member[] all = IntStream.rangeClosed(1, members)
                    .mapToObj(number -> number <= children ? child(number) : adult(number))
                    .toArray(Member[]::new);
            Cutoff third = new Cutoff.DependantsAbove(16, members == 100 ? 33 : 50);

            assertThat(judge(third, of(all)).deprived()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "NONE, true, FAILS",
            "NONE, false, FAILS",
            "ELDERLY, false, HOLDS",
            "DISABLED, true, HOLDS",
            "DISABLED, , HOLDS",
            "OTHER, true, HOLDS",
            "OTHER, false, FAILS",
            "OTHER, , UNKNOWN",
            ", true, UNKNOWN",
            ", false, UNKNOWN"
        })
        void elderlyAndDisabledCountIfTheyHaveAnAllowance(
                SocialAllowance allowance, Boolean disability, Truth expected) {
            Member.Builder adult = aged(1, 60);
            if (allowance != null) {
                adult.allowance(allowance);
            }
            if (disability != null) {
                adult.disability(disability);
            }

            assertThat(truth(DEPENDANTS, adult.build())).isEqualTo(expected);
        }

        @Test
        void isDecidedWhereTheUnknownMembersCannotTipIt() {
            assertThat(judge(
                                    DEPENDANTS,
                                    of(child(1), child(2), child(3), member(4).build(), adult(5)))
                            .deprived())
                    .isEqualTo(Truth.HOLDS);
            assertThat(judge(DEPENDANTS, of(child(1), member(2).build(), adult(3), adult(4)))
                            .deprived())
                    .isEqualTo(Truth.FAILS);

            Judgement open = judge(DEPENDANTS, of(child(1), aged(2, 70).build(), adult(3)));
            assertThat(open.deprived()).isEqualTo(Truth.UNKNOWN);
            assertThat(open.distance()).isEmpty();
            assertThat(open.operands().get(0).name().vietnamese()).isEqualTo("số người phụ thuộc đã rõ");
            assertThat(unknown(open)).containsExactly("/members/1/disability", "/members/1/allowance");
        }

        @Test
        void isOpenWhereMembersAreNotListed() {
            assertThat(judge(DEPENDANTS, household().size(2).build()).deprived())
                    .isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class OfEducation {

        @ParameterizedTest
        @CsvSource({
            "15, NONE, NONE, false, FAILS",
            "16, NONE, NONE, false, HOLDS",
            "16, PRIMARY, PRIMARY, false, HOLDS",
            "16, LOWER_SECONDARY, NONE, false, FAILS",
            "16, NONE, LOWER_SECONDARY, false, FAILS",
            "17, NONE, NONE, true, HOLDS",
            "18, LOWER_SECONDARY, LOWER_SECONDARY, false, HOLDS",
            "18, LOWER_SECONDARY, NONE, true, FAILS",
            "18, UPPER_SECONDARY, NONE, false, FAILS",
            "30, NONE, VOCATIONAL, false, FAILS",
            "30, HIGHER, NONE, false, FAILS",
            "30, NONE, NONE, false, HOLDS",
            "31, NONE, NONE, false, FAILS"
        })
        void ofYoungAdultsAsksForTheLevelOfTheirAge(
                int age, EducationLevel attained, EducationLevel attending, boolean trained, Truth expected) {
            Member member = aged(1, age)
                    .attained(attained)
                    .attending(attending)
                    .trainedByEmployer(trained)
                    .build();

            assertThat(truth(UNTRAINED, member)).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "2, NONE, FAILS",
            "3, NONE, HOLDS",
            "3, PRESCHOOL, FAILS",
            "5, PRESCHOOL, FAILS",
            "6, PRESCHOOL, HOLDS",
            "6, PRIMARY, FAILS",
            "5, PRIMARY, FAILS",
            "11, PRIMARY, FAILS",
            "12, PRIMARY, HOLDS",
            "12, LOWER_SECONDARY, FAILS",
            "15, UPPER_SECONDARY, FAILS",
            "15, NONE, HOLDS",
            "16, NONE, FAILS"
        })
        void ofChildrenAsksForTheLevelOfTheirAge(int age, EducationLevel attending, Truth expected) {
            assertThat(truth(SCHOOL, aged(1, age).attending(attending).build())).isEqualTo(expected);
        }

        @Test
        void ofChildrenIsDecidedByTheHighestLevelWhateverTheAge() {
            assertThat(truth(
                            SCHOOL,
                            member(1).attending(EducationLevel.LOWER_SECONDARY).build()))
                    .isEqualTo(Truth.FAILS);
            assertThat(truth(SCHOOL, member(1).attending(EducationLevel.PRIMARY).build()))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(truth(SCHOOL, aged(1, 16).build())).isEqualTo(Truth.FAILS);
            assertThat(judge(SCHOOL, of(aged(1, 20).build(), aged(2, 40).build()))
                            .deprived())
                    .isEqualTo(Truth.FAILS);
        }

        @ParameterizedTest
        @CsvSource({"4, NONE, FAILS", "5, NONE, HOLDS", "14, NONE, HOLDS", "14, PRESCHOOL, FAILS", "15, NONE, FAILS"})
        void ofChildrenCanAskForAnySchool(int age, EducationLevel attending, Truth expected) {
            assertThat(truth(
                            new Cutoff.OutOfSchool(5, 15),
                            aged(1, age).attending(attending).build()))
                    .isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "1985-12-31, NONE, NONE, FAILS",
            "1986-01-01, NONE, NONE, HOLDS",
            "1986-01-01, LOWER_SECONDARY, NONE, FAILS",
            "1986-01-01, PRIMARY, VOCATIONAL, FAILS",
            "1986-01-01, PRIMARY, NONE, HOLDS",
            "2009-10-15, PRIMARY, NONE, HOLDS",
            "2009-10-16, PRIMARY, NONE, FAILS"
        })
        void ofAdultsAsksThoseBornFromAYearOn(
                LocalDate birth, EducationLevel attained, EducationLevel attending, Truth expected) {
            Member member = member(1)
                    .birthDate(birth)
                    .attained(attained)
                    .attending(attending)
                    .build();

            assertThat(truth(UNFINISHED, member)).isEqualTo(expected);
        }

        @Test
        void ofAdultsIsOpenWithoutTheDayOfBirth() {
            Member member = member(1)
                    .attained(EducationLevel.NONE)
                    .attending(EducationLevel.NONE)
                    .build();

            assertThat(truth(UNFINISHED, member)).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void nobodyIsBornAfterTheReviewEvenIfUnlisted() {
            Cutoff later = new Cutoff.SchoolingUnfinished(0, 2025, EducationLevel.PRIMARY);
            Cutoff nobody = new Cutoff.SchoolingUnfinished(15, 2020, EducationLevel.PRIMARY);

            assertThat(judge(later, of(member(1).build())).deprived()).isEqualTo(Truth.FAILS);
            assertThat(judge(nobody, household().build()).deprived()).isEqualTo(Truth.FAILS);
        }

        @Test
        void trainingMattersOnlyWhereSchoolingDoesNotDecide() {
            Judgement judgement = judge(
                    UNTRAINED,
                    of(aged(1, 25)
                            .attained(EducationLevel.PRIMARY)
                            .attending(EducationLevel.NONE)
                            .build()));

            assertThat(unknown(judgement)).containsExactly("/members/0/trainedByEmployer");
        }
    }

    @Nested
    class OfWorkAndHealth {

        @ParameterizedTest
        @EnumSource(WorkStatus.class)
        void holdsForWhoSeeksOrHasNoContract(WorkStatus work) {
            boolean deprived =
                    Set.of(WorkStatus.SEEKING, WorkStatus.WAGE_WITHOUT_CONTRACT).contains(work);
            Cutoff cutoff = new Cutoff.WithoutWork(15);

            assertThat(truth(cutoff, aged(1, 15).work(work).build())).isEqualTo(Truth.of(deprived));
            assertThat(truth(cutoff, notYetAged(1, 15).work(work).build())).isEqualTo(Truth.FAILS);
            assertThat(truth(cutoff, member(1).work(work).build())).isEqualTo(deprived ? Truth.UNKNOWN : Truth.FAILS);
        }

        @Test
        void holdsForUndernourishedChildrenOnly() {
            Cutoff cutoff = new Cutoff.Undernourished(16);

            assertThat(truth(cutoff, notYetAged(1, 16).undernourished(true).build()))
                    .isEqualTo(Truth.HOLDS);
            assertThat(truth(cutoff, aged(1, 16).undernourished(true).build())).isEqualTo(Truth.FAILS);
            assertThat(truth(cutoff, notYetAged(1, 16).undernourished(false).build()))
                    .isEqualTo(Truth.FAILS);
            assertThat(truth(cutoff, aged(1, 30).build())).isEqualTo(Truth.FAILS);
            assertThat(truth(cutoff, member(1).undernourished(true).build())).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void illnessDoesNotAskForAnAge() {
            Cutoff cutoff = new Cutoff.UntreatedIllness();

            assertThat(truth(cutoff, member(1).untreatedIllness(true).build())).isEqualTo(Truth.HOLDS);
            assertThat(truth(cutoff, member(1).untreatedIllness(false).build())).isEqualTo(Truth.FAILS);
            assertThat(truth(cutoff, aged(1, 30).build())).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class OfHousing {

        private static Household with(Dwelling.Builder dwelling) {
            return household().dwelling(dwelling.build()).build();
        }

        private static Household floor(String squareMetres, int persons) {
            return household()
                    .size(persons)
                    .dwelling(Dwelling.builder()
                            .floorArea(new BigDecimal(squareMetres))
                            .build())
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "23.9, 3, HOLDS, 0.1",
            "23.9999, 3, HOLDS, 0.0001",
            "24, 3, FAILS, 0",
            "24.1, 3, FAILS, 0.1",
            "8, 1, FAILS, 0",
            "7.9, 1, HOLDS, 0.1",
            "0, 1, HOLDS, 8"
        })
        void r15ExactlyEightSquareMetresIsNotDeprived(String area, int persons, Truth expected, String distance) {
            Judgement judgement = judge(AREA, floor(area, persons));

            assertThat(judgement.deprived()).isEqualTo(expected);
            assertThat(distance(judgement)).isEqualByComparingTo(distance);
            assertThat(judgement.operands())
                    .extracting(Operand::value)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(
                            new BigDecimal(area), BigDecimal.valueOf(persons), BigDecimal.valueOf(8L * persons));
        }

        @Test
        void areaWithoutTheNumberOfPersonsIsDecidedAtTheEndsOnly() {
            assertThat(judge(AREA, with(Dwelling.builder().floorArea(new BigDecimal("7.9"))))
                            .deprived())
                    .isEqualTo(Truth.HOLDS);
            assertThat(judge(AREA, with(Dwelling.builder().floorArea(new BigDecimal("7992"))))
                            .deprived())
                    .isEqualTo(Truth.FAILS);
            Judgement open = judge(AREA, with(Dwelling.builder().floorArea(new BigDecimal("7991.9"))));
            assertThat(open.deprived()).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown(open)).containsExactly("/size");
            assertThat(unknown(judge(AREA, household().size(3).build()))).containsExactly("/dwelling/floorArea");
            assertThat(unknown(judge(AREA, household().build()))).containsExactly("/dwelling/floorArea", "/size");
        }

        @Test
        void partsAreCounted() {
            Cutoff two = new Cutoff.NonDurableParts(2);
            Judgement judgement = judge(
                    two,
                    with(Dwelling.builder()
                            .wall(Material.NON_DURABLE)
                            .pillar(Material.DURABLE)
                            .roof(Material.NON_DURABLE)));
            assertThat(judgement.deprived()).isEqualTo(Truth.HOLDS);
            assertThat(distance(judgement)).isEqualByComparingTo("0");
            assertThat(judgement.operands()).extracting(Operand::value).containsExactly(BigDecimal.valueOf(2));

            assertThat(judge(
                                    two,
                                    with(Dwelling.builder()
                                            .wall(Material.NON_DURABLE)
                                            .roof(Material.NON_DURABLE)))
                            .deprived())
                    .isEqualTo(Truth.HOLDS);
            assertThat(judge(two, with(Dwelling.builder().wall(Material.DURABLE).roof(Material.DURABLE)))
                            .deprived())
                    .isEqualTo(Truth.FAILS);
            Judgement open = judge(two, with(Dwelling.builder().wall(Material.DURABLE)));
            assertThat(open.deprived()).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown(open)).containsExactly("/dwelling/pillar", "/dwelling/roof");
        }

        @ParameterizedTest
        @CsvSource({"SOLID, FAILS", "SEMI_SOLID, FAILS", "SEMI_FLIMSY, HOLDS", "FLIMSY, HOLDS", ", UNKNOWN"})
        void gradeDecides(HouseGrade grade, Truth expected) {
            Dwelling.Builder dwelling = Dwelling.builder();
            if (grade != null) {
                dwelling.grade(grade);
            }

            assertThat(judge(new Cutoff.FlimsyHouse(), with(dwelling)).deprived())
                    .isEqualTo(expected);
        }

        @Test
        void waterAndLatrineMustBeAccepted() {
            Cutoff water = new Cutoff.UncleanWater(Set.of(WaterSource.TAP, WaterSource.RAIN));
            Cutoff latrine = new Cutoff.UnhygienicLatrine(Set.of(Latrine.SEPTIC));

            assertThat(judge(water, household().water(WaterSource.RAIN).build()).deprived())
                    .isEqualTo(Truth.FAILS);
            assertThat(judge(water, household().water(WaterSource.of("river")).build())
                            .deprived())
                    .isEqualTo(Truth.HOLDS);
            assertThat(unknown(judge(water, household().build()))).containsExactly("/water");
            assertThat(judge(latrine, household().latrine(Latrine.SEPTIC).build())
                            .deprived())
                    .isEqualTo(Truth.FAILS);
            assertThat(judge(latrine, household().latrine(Latrine.NO_LATRINE).build())
                            .deprived())
                    .isEqualTo(Truth.HOLDS);
            assertThat(unknown(judge(latrine, household().build()))).containsExactly("/latrine");
        }
    }

    @Nested
    class OfInformation {

        private static final Cutoff ASSETS =
                new Cutoff.WithoutAssets(Set.of(Asset.TV, Asset.RADIO), Set.of(Asset.LAPTOP));

        @Test
        void internetAlone() {
            Cutoff cutoff = new Cutoff.WithoutInternet();

            assertThat(judge(cutoff, household().internet(true).build()).deprived())
                    .isEqualTo(Truth.FAILS);
            assertThat(judge(cutoff, household().internet(false).build()).deprived())
                    .isEqualTo(Truth.HOLDS);
            assertThat(unknown(judge(cutoff, household().build()))).containsExactly("/internet");
        }

        @ParameterizedTest
        @CsvSource({
            "true, true, FAILS",
            "true, false, HOLDS",
            "false, true, HOLDS",
            "false, , HOLDS",
            ", false, HOLDS",
            "true, , UNKNOWN",
            ", , UNKNOWN"
        })
        void telephoneOrInternet(Boolean telephone, Boolean internet, Truth expected) {
            Household.Builder household = household();
            if (telephone != null) {
                household.telephone(telephone);
            }
            if (internet != null) {
                household.internet(internet);
            }

            assertThat(judge(new Cutoff.WithoutTelephoneOrInternet(), household.build())
                            .deprived())
                    .isEqualTo(expected);
        }

        @Test
        void oneAssetOfEitherGroupIsEnough() {
            Household none = household()
                    .putAssets(Asset.TV, false)
                    .putAssets(Asset.RADIO, false)
                    .putAssets(Asset.LAPTOP, false)
                    .build();
            assertThat(judge(ASSETS, none).deprived()).isEqualTo(Truth.HOLDS);
            assertThat(judge(ASSETS, household().putAssets(Asset.LAPTOP, true).build())
                            .deprived())
                    .isEqualTo(Truth.FAILS);
            Household open = household()
                    .putAssets(Asset.TV, false)
                    .putAssets(Asset.TABLET, true)
                    .build();
            assertThat(judge(ASSETS, open).deprived()).isEqualTo(Truth.UNKNOWN);
            assertThat(unknown(judge(ASSETS, open))).containsExactly("/assets/laptop", "/assets/radio");
        }

        @Test
        void theLoudspeakerIsEnoughToo() {
            Cutoff cutoff = new Cutoff.WithoutAssetsAndLoudspeaker(Set.of(Asset.TV));

            Household heard = household().loudspeaker(true).build();
            assertThat(judge(cutoff, heard).deprived()).isEqualTo(Truth.FAILS);
            Household neither =
                    household().loudspeaker(false).putAssets(Asset.TV, false).build();
            assertThat(judge(cutoff, neither).deprived()).isEqualTo(Truth.HOLDS);
            assertThat(unknown(judge(cutoff, household().loudspeaker(false).build())))
                    .containsExactly("/assets/tv");
        }
    }

    @Test
    void incomeIsNotJudgedHere() {
        Cutoff income = new Cutoff.IncomeIndicator(Comparison.AT_MOST, ParameterId.POVERTY_LINE);

        assertThatThrownBy(() -> Judge.judge(income, household().build(), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cutoff");
    }

    @Test
    void bornOn29FebruaryCompletesAYearOn1March() {
        Member leap = member(1)
                .birthDate(LocalDate.of(2008, 2, 29))
                .undernourished(true)
                .build();
        Cutoff cutoff = new Cutoff.Undernourished(15);

        assertThat(Judge.truth(cutoff, of(leap), LocalDate.of(2023, 2, 28))).isEqualTo(Truth.HOLDS);
        assertThat(Judge.truth(cutoff, of(leap), LocalDate.of(2023, 3, 1))).isEqualTo(Truth.FAILS);
    }
}
