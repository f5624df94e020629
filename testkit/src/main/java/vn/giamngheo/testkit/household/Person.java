package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.Sex;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/**
 * A member before it is one.
 *
 * @param birth the day of birth
 * @param sex the sex
 * @param troubles what is otherwise than with most
 * @param forgotten what nobody recorded
 */
record Person(LocalDate birth, Sex sex, List<Trouble> troubles, List<MemberFact> forgotten) {

    /** The facts of a member. */
    enum MemberFact {
        BIRTH_DATE,
        HEALTH_INSURANCE,
        WORK,
        ATTAINED,
        ATTENDING,
        TRAINED_BY_EMPLOYER,
        UNDERNOURISHED,
        UNTREATED_ILLNESS,
        DISABILITY,
        ALLOWANCE,
        SEX
    }

    private static final int MOST_TROUBLES = 4;
    private static final Gen<Sex> SEX = Gens.among(Sex.values());
    private static final Gen<List<Trouble>> TROUBLES =
            Gens.among(Trouble.values()).list(0, MOST_TROUBLES);
    private static final Gen<List<MemberFact>> FORGOTTEN =
            Gens.among(MemberFact.values()).list(0, 3);

    static Gen<Person> of(Gen<LocalDate> births, boolean unknownFacts) {
        return choices -> new Person(
                births.from(choices),
                SEX.from(choices),
                TROUBLES.from(choices),
                unknownFacts ? FORGOTTEN.from(choices) : List.of());
    }

    static Person plain(LocalDate birth) {
        return new Person(birth, Sex.FEMALE, List.of(), List.of());
    }

    Person untroubled() {
        return new Person(birth, sex, List.of(), forgotten);
    }

    /** The member on a day, not before the birth. */
    Member member(int number, LocalDate day) {
        Member.Builder member =
                Member.builder().id(String.valueOf(number)).birthDate(birth).sex(sex);
        int age = member.build().ageOn(day).orElseThrow();
        usual(member, age);
        troubles.forEach(trouble -> trouble.befall(member, age));
        forgotten.forEach(fact -> forget(member, fact));
        return member.build();
    }

    private static void usual(Member.Builder member, int age) {
        member.healthInsurance(true)
                .work(age < 16 ? WorkStatus.NOT_SEEKING : WorkStatus.SELF_EMPLOYED)
                .trainedByEmployer(false)
                .undernourished(false)
                .untreatedIllness(false)
                .disability(false)
                .allowance(SocialAllowance.NONE);
        if (age < 3) {
            member.attained(EducationLevel.NONE).attending(EducationLevel.NONE);
        } else if (age < 6) {
            member.attained(EducationLevel.NONE).attending(EducationLevel.PRESCHOOL);
        } else if (age < 12) {
            member.attained(EducationLevel.PRESCHOOL).attending(EducationLevel.PRIMARY);
        } else if (age < 16) {
            member.attained(EducationLevel.PRIMARY).attending(EducationLevel.LOWER_SECONDARY);
        } else if (age < 18) {
            member.attained(EducationLevel.LOWER_SECONDARY).attending(EducationLevel.UPPER_SECONDARY);
        } else {
            member.attained(EducationLevel.UPPER_SECONDARY).attending(EducationLevel.NONE);
        }
    }

    private static void forget(Member.Builder member, MemberFact fact) {
        switch (fact) {
            case BIRTH_DATE -> member.birthDate(Optional.empty());
            case HEALTH_INSURANCE -> member.healthInsurance(Optional.empty());
            case WORK -> member.work(Optional.empty());
            case ATTAINED -> member.attained(Optional.empty());
            case ATTENDING -> member.attending(Optional.empty());
            case TRAINED_BY_EMPLOYER -> member.trainedByEmployer(Optional.empty());
            case UNDERNOURISHED -> member.undernourished(Optional.empty());
            case UNTREATED_ILLNESS -> member.untreatedIllness(Optional.empty());
            case DISABILITY -> member.disability(Optional.empty());
            case ALLOWANCE -> member.allowance(Optional.empty());
            case SEX -> member.sex(Optional.empty());
        }
    }
}
