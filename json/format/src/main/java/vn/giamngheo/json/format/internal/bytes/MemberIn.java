package vn.giamngheo.json.format.internal.bytes;

import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.Sex;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;

/** Reads members of a household. */
final class MemberIn {

    private static final int ID = 0;
    private static final int BIRTH_DATE = 1;
    private static final int SEX = 2;
    private static final int HEALTH_INSURANCE = 3;
    private static final int WORK = 4;
    private static final int ATTAINED = 5;
    private static final int ATTENDING = 6;
    private static final int TRAINED_BY_EMPLOYER = 7;
    private static final int UNDERNOURISHED = 8;
    private static final int UNTREATED_ILLNESS = 9;
    private static final int DISABILITY = 10;
    private static final int ALLOWANCE = 11;

    static final Words<String> NAMES = Words.names(
            "id",
            "birthDate",
            "sex",
            "healthInsurance",
            "work",
            "attained",
            "attending",
            "trainedByEmployer",
            "undernourished",
            "untreatedIllness",
            "disability",
            "allowance");

    static final Words<Sex> SEXES = Words.kebab(Sex.class);
    static final Words<WorkStatus> WORKS = Words.kebab(WorkStatus.class);
    static final Words<EducationLevel> LEVELS = Words.kebab(EducationLevel.class);
    static final Words<SocialAllowance> ALLOWANCES = Words.kebab(SocialAllowance.class);

    private MemberIn() {}

    static Member read(Cursor in) {
        Member.Builder member = Member.builder();
        int seen = 0;
        for (int name = in.firstName(NAMES); name >= 0; name = in.nextName(NAMES)) {
            seen = Seen.with(seen, name);
            property(in, name, member);
        }
        Seen.require(1 << ID, seen);
        return member.build();
    }

    private static void property(Cursor in, int name, Member.Builder to) {
        switch (name) {
            case ID -> to.id(in.text());
            case BIRTH_DATE -> to.birthDate(in.date());
            case SEX -> to.sex(in.word(SEXES));
            case HEALTH_INSURANCE -> to.healthInsurance(in.flag());
            case WORK -> to.work(in.word(WORKS));
            case ATTAINED -> to.attained(in.word(LEVELS));
            case ATTENDING -> to.attending(in.word(LEVELS));
            case TRAINED_BY_EMPLOYER -> to.trainedByEmployer(in.flag());
            case UNDERNOURISHED -> to.undernourished(in.flag());
            case UNTREATED_ILLNESS -> to.untreatedIllness(in.flag());
            case DISABILITY -> to.disability(in.flag());
            case ALLOWANCE -> to.allowance(in.word(ALLOWANCES));
            default -> throw NotSure.here();
        }
    }
}
