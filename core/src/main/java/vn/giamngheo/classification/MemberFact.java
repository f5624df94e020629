package vn.giamngheo.classification;

import java.util.Optional;
import vn.giamngheo.household.Member;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** A fact of a member that cut-offs ask for. */
enum MemberFact {
    BIRTH_DATE("birthDate", "ngày sinh", "date of birth"),
    HEALTH_INSURANCE("healthInsurance", "bảo hiểm y tế", "health insurance"),
    WORK("work", "tình trạng việc làm", "work"),
    ATTAINED("attained", "trình độ đã hoàn thành", "level of education completed"),
    ATTENDING("attending", "cấp học đang theo học", "level of education attended"),
    TRAINED_BY_EMPLOYER("trainedByEmployer", "việc được doanh nghiệp tuyển dụng, đào tạo", "training by an employer"),
    UNDERNOURISHED("undernourished", "tình trạng dinh dưỡng", "nutrition"),
    UNTREATED_ILLNESS("untreatedIllness", "việc khám, chữa bệnh khi ốm đau", "care when ill"),
    DISABILITY("disability", "tình trạng khuyết tật", "disability"),
    ALLOWANCE("allowance", "trợ cấp xã hội hằng tháng", "monthly social allowance");

    private final String property;
    private final Phrase noun;

    MemberFact(String property, String vietnamese, String english) {
        this.property = property;
        this.noun = new Phrase(vietnamese, english);
    }

    boolean isKnown(Member member) {
        return value(member).isPresent();
    }

    private Optional<?> value(Member member) {
        return switch (this) {
            case BIRTH_DATE -> member.birthDate();
            case HEALTH_INSURANCE -> member.healthInsurance();
            case WORK -> member.work();
            case ATTAINED -> member.attained();
            case ATTENDING -> member.attending();
            case TRAINED_BY_EMPLOYER -> member.trainedByEmployer();
            case UNDERNOURISHED -> member.undernourished();
            case UNTREATED_ILLNESS -> member.untreatedIllness();
            case DISABILITY -> member.disability();
            case ALLOWANCE -> member.allowance();
        };
    }

    /** This fact of the member at a place in the list of members. */
    FactRef of(int index, Member member) {
        return new FactRef(
                JsonPointer.ROOT.child("members").child(index).child(property),
                new Phrase(
                        noun.vietnamese() + " của thành viên " + member.id(),
                        noun.english() + " of member " + member.id()));
    }
}
