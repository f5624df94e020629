package vn.giamngheo.validation;

import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.text.Phrase;

/** What can be wrong with administrative units and their changes. Codes are stable; the texts may improve. */
public enum GazetteerFinding implements WordedFinding {
    /** One code means two units on one day. */
    CODE_TWICE(
            "gazetteer.code-twice",
            Severity.ERROR,
            "Một mã chỉ hai đơn vị hành chính trong cùng một ngày: {reason}.",
            "One code means two units on one day: {reason}.",
            "Sửa mã, hoặc ngày đầu và ngày cuối của hai đơn vị.",
            "Correct the code, or the first and last days of the two units."),
    /** A change leads from or to a unit that is not there. */
    UNIT_UNKNOWN(
            "gazetteer.unit-unknown",
            Severity.ERROR,
            "Thay đổi dẫn từ hoặc đến đơn vị hành chính không có: {reason}.",
            "A change leads from or to a unit that is not there: {reason}.",
            "Bổ sung đơn vị còn thiếu, hoặc sửa ngày của thay đổi.",
            "Add the unit that is missing, or correct the day of the change."),
    /** A change does not fit the days of its units. */
    DAYS_DIFFER(
            "gazetteer.days-differ",
            Severity.ERROR,
            "Ngày của thay đổi không khớp với ngày đầu, ngày cuối của đơn vị hành chính: {reason}.",
            "The day of a change does not fit the first and last days of its units: {reason}.",
            "Đơn vị trước có ngày cuối là hôm trước, đơn vị sau có ngày đầu là đúng ngày thay đổi.",
            "The unit before ends on the day before, the unit after begins on the day of the change."),
    /** Two changes take the same territory along. */
    TERRITORY_TWICE(
            "gazetteer.territory-twice",
            Severity.ERROR,
            "Địa bàn của một đơn vị hành chính được chuyển đi hai lần: {reason}.",
            "The territory of one unit is taken along twice: {reason}.",
            "Nếu đơn vị bị chia, ghi mỗi thay đổi là một phần; nếu không, bỏ thay đổi thừa.",
            "If the unit was divided, each change is of a part; otherwise remove one."),
    /** Changes lead back to where they began. */
    CYCLE(
            "gazetteer.cycle",
            Severity.ERROR,
            "Các thay đổi về đơn vị hành chính dẫn vòng về chỗ ban đầu: {reason}.",
            "Changes of units lead back to where they began: {reason}.",
            "Kiểm tra ngày và hai đầu của từng thay đổi.",
            "Check the day and both ends of each change."),
    /** The code of a unit above means no unit. */
    PARENT_UNKNOWN(
            "gazetteer.parent-unknown",
            Severity.ERROR,
            "Mã đơn vị cấp trên không chỉ đơn vị nào: {reason}.",
            "The code of the unit above means no unit: {reason}.",
            "Sửa mã đơn vị cấp trên, hoặc bổ sung đơn vị đó cho đủ thời gian.",
            "Correct the code, or add that unit for all days.");

    private final FindingWords words;

    GazetteerFinding(
            String id,
            Severity severity,
            String vietnamese,
            String english,
            String vietnameseHint,
            String englishHint) {
        this.words = new FindingWords(
                id, severity, new Phrase(vietnamese, english), new Phrase(vietnameseHint, englishHint));
    }

    @Override
    public FindingWords words() {
        return words;
    }

    /** {@return the finding for a kind of fault} */
    static GazetteerFinding of(GazetteerFault.Kind kind) {
        return valueOf(kind.name());
    }
}
