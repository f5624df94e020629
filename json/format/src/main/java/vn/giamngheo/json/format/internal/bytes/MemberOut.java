package vn.giamngheo.json.format.internal.bytes;

import static vn.giamngheo.json.format.internal.bytes.LineOut.ascii;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.Sex;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WorkStatus;

/** Writes members of a household as the tables do. */
final class MemberOut {

    private static final byte[] MEMBERS = ascii(",\"members\":");
    private static final byte[] ID = ascii(",{\"id\":");
    private static final byte[] BIRTH_DATE = ascii(",\"birthDate\":");
    private static final Written<Sex> SEX = Written.kebab(Sex.class, ",\"sex\":\"", "\"");
    private static final byte[] HEALTH_INSURANCE = ascii(",\"healthInsurance\":");
    private static final Written<WorkStatus> WORK = Written.kebab(WorkStatus.class, ",\"work\":\"", "\"");
    private static final Written<EducationLevel> ATTAINED =
            Written.kebab(EducationLevel.class, ",\"attained\":\"", "\"");
    private static final Written<EducationLevel> ATTENDING =
            Written.kebab(EducationLevel.class, ",\"attending\":\"", "\"");
    private static final byte[] TRAINED_BY_EMPLOYER = ascii(",\"trainedByEmployer\":");
    private static final byte[] UNDERNOURISHED = ascii(",\"undernourished\":");
    private static final byte[] UNTREATED_ILLNESS = ascii(",\"untreatedIllness\":");
    private static final byte[] DISABILITY = ascii(",\"disability\":");
    private static final Written<SocialAllowance> ALLOWANCE =
            Written.kebab(SocialAllowance.class, ",\"allowance\":\"", "\"");

    private MemberOut() {}

    static void write(List<Member> members, LineOut out) {
        if (members.isEmpty()) {
            return;
        }
        out.raw(MEMBERS);
        int first = out.place();
        for (Member member : members) {
            write(member, out);
        }
        out.replace(first, '[');
        out.raw(']');
    }

    private static void write(Member member, LineOut out) {
        out.raw(ID);
        out.text(member.id());
        Optional<LocalDate> birthDate = member.birthDate();
        if (birthDate.isPresent()) {
            out.raw(BIRTH_DATE);
            out.date(birthDate.get());
        }
        out.constant(SEX, member.sex());
        out.flag(HEALTH_INSURANCE, member.healthInsurance());
        out.constant(WORK, member.work());
        out.constant(ATTAINED, member.attained());
        out.constant(ATTENDING, member.attending());
        out.flag(TRAINED_BY_EMPLOYER, member.trainedByEmployer());
        out.flag(UNDERNOURISHED, member.undernourished());
        out.flag(UNTREATED_ILLNESS, member.untreatedIllness());
        out.flag(DISABILITY, member.disability());
        out.constant(ALLOWANCE, member.allowance());
        out.raw('}');
    }
}
