package vn.giamngheo.rules;

import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be wrong with administrative units and their changes. Codes are stable; the texts may improve. */
public enum GazetteerFinding implements WordedFinding {
    /** One code means two units on one day. */
    CODE_TWICE(FindingWords.of("gazetteer.code-twice", Severity.ERROR)
            .cause("…", "One code means two units on one day.")
            .message(
                    "Một mã chỉ hai đơn vị hành chính trong cùng một ngày: {reason}.",
                    "One code means two units on one day: {reason}.")
            .hint(
                    "Sửa mã, hoặc ngày đầu và ngày cuối của hai đơn vị.",
                    "Correct the code, or the first and last days of the two units.")),
    /** A change leads from or to a unit that is not there. */
    UNIT_UNKNOWN(FindingWords.of("gazetteer.unit-unknown", Severity.ERROR)
            .cause("…", "A change leads from or to a unit that is not there.")
            .message(
                    "Thay đổi dẫn từ hoặc đến đơn vị hành chính không có: {reason}.",
                    "A change leads from or to a unit that is not there: {reason}.")
            .hint(
                    "Bổ sung đơn vị còn thiếu, hoặc sửa ngày của thay đổi.",
                    "Add the unit that is missing, or correct the day of the change.")),
    /** A change does not fit the days of its units. */
    DAYS_DIFFER(FindingWords.of("gazetteer.days-differ", Severity.ERROR)
            .cause("…", "A change does not fit the days of its units.")
            .message(
                    "Ngày của thay đổi không khớp với ngày đầu, ngày cuối của đơn vị hành chính: {reason}.",
                    "The day of a change does not fit the first and last days of its units: {reason}.")
            .hint(
                    "Đơn vị trước có ngày cuối là hôm trước, đơn vị sau có ngày đầu là đúng ngày thay đổi.",
                    "The unit before ends on the day before, the unit after begins on the day of the change.")),
    /** Two changes take the same territory along. */
    TERRITORY_TWICE(FindingWords.of("gazetteer.territory-twice", Severity.ERROR)
            .cause("…", "Two changes take the same territory along.")
            .message(
                    "Địa bàn của một đơn vị hành chính được chuyển đi hai lần: {reason}.",
                    "The territory of one unit is taken along twice: {reason}.")
            .hint(
                    "Nếu đơn vị bị chia, ghi mỗi thay đổi là một phần; nếu không, bỏ thay đổi thừa.",
                    "If the unit was divided, each change is of a part; otherwise remove one.")),
    /** Changes lead back to where they began. */
    CYCLE(FindingWords.of("gazetteer.cycle", Severity.ERROR)
            .cause("…", "Changes lead back to where they began.")
            .message(
                    "Các thay đổi về đơn vị hành chính dẫn vòng về chỗ ban đầu: {reason}.",
                    "Changes of units lead back to where they began: {reason}.")
            .hint("Kiểm tra ngày và hai đầu của từng thay đổi.", "Check the day and both ends of each change.")),
    /** The code of a unit above means no unit. */
    PARENT_UNKNOWN(FindingWords.of("gazetteer.parent-unknown", Severity.ERROR)
            .cause("…", "The code of a unit above means no unit.")
            .message(
                    "Mã đơn vị cấp trên không chỉ đơn vị nào: {reason}.",
                    "The code of the unit above means no unit: {reason}.")
            .hint(
                    "Sửa mã đơn vị cấp trên, hoặc bổ sung đơn vị đó cho đủ thời gian.",
                    "Correct the code, or add that unit for all days."));

    private final FindingWords words;

    GazetteerFinding(FindingWords words) {
        this.words = words;
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
