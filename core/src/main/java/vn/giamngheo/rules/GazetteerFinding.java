package vn.giamngheo.rules;

import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be wrong with administrative units and their changes. Codes are stable; the texts may improve. */
public enum GazetteerFinding implements WordedFinding {
    /** One code means two units on one day. */
    CODE_TWICE(FindingWords.of("gazetteer.code-twice", Severity.ERROR)
            .cause(
                    "Trong một danh mục và một cấp, hai đơn vị hành chính có cùng mã và có ngày chung.",
                    "Two units of one list and level have the same code and days in common.")
            .message(
                    "Một mã chỉ hai đơn vị hành chính trong cùng một ngày: {reason}.",
                    "One code means two units on one day: {reason}.")
            .hint(
                    "Sửa mã, hoặc ngày đầu và ngày cuối của hai đơn vị.",
                    "Correct the code, or the first and last days of the two units.")),
    /** A change leads from or to a unit that is not there. */
    UNIT_UNKNOWN(FindingWords.of("gazetteer.unit-unknown", Severity.ERROR)
            .cause(
                    "Một thay đổi nêu đơn vị hành chính (mã, tên, ngày đầu) không có trong danh mục kèm theo.",
                    "A change names a unit (code, name, first day) that is not among the units.")
            .message(
                    "Thay đổi dẫn từ hoặc đến đơn vị hành chính không có: {reason}.",
                    "A change leads from or to a unit that is not there: {reason}.")
            .hint(
                    "Bổ sung đơn vị còn thiếu, hoặc sửa ngày của thay đổi.",
                    "Add the unit that is missing, or correct the day of the change.")),
    /** A change does not fit the days of its units. */
    DAYS_DIFFER(FindingWords.of("gazetteer.days-differ", Severity.ERROR)
            .cause(
                    "Đơn vị trước thay đổi không kết thúc vào đúng hôm trước, hoặc đơn vị sau không bắt đầu vào đúng ngày thay đổi.",
                    "The unit before a change does not end on the day before it, or the unit after does not begin on its day.")
            .message(
                    "Ngày của thay đổi không khớp với ngày đầu, ngày cuối của đơn vị hành chính: {reason}.",
                    "The day of a change does not fit the first and last days of its units: {reason}.")
            .hint(
                    "Đơn vị trước có ngày cuối là hôm trước, đơn vị sau có ngày đầu là đúng ngày thay đổi.",
                    "The unit before ends on the day before, the unit after begins on the day of the change.")),
    /** Two changes take the same territory along. */
    TERRITORY_TWICE(FindingWords.of("gazetteer.territory-twice", Severity.ERROR)
            .cause(
                    "Một thay đổi đã chuyển toàn bộ địa bàn của đơn vị, hoặc đã dẫn đến cùng đơn vị, mà còn thay đổi khác chuyển đi nữa.",
                    "A change takes the whole territory of a unit, or leads to the same unit, and another one does so too.")
            .message(
                    "Địa bàn của một đơn vị hành chính được chuyển đi hai lần: {reason}.",
                    "The territory of one unit is taken along twice: {reason}.")
            .hint(
                    "Nếu đơn vị bị chia, ghi mỗi thay đổi là một phần; nếu không, bỏ thay đổi thừa.",
                    "If the unit was divided, each change is of a part; otherwise remove one.")),
    /** Changes lead back to where they began. */
    CYCLE(FindingWords.of("gazetteer.cycle", Severity.ERROR)
            .cause(
                    "Các thay đổi nối tiếp nhau dẫn trở lại đúng đơn vị hành chính ban đầu.",
                    "Changes that follow each other lead back to the unit they began with.")
            .message(
                    "Các thay đổi về đơn vị hành chính dẫn vòng về chỗ ban đầu: {reason}.",
                    "Changes of units lead back to where they began: {reason}.")
            .hint("Kiểm tra ngày và hai đầu của từng thay đổi.", "Check the day and both ends of each change.")),
    /** The code of a unit above means no unit. */
    PARENT_UNKNOWN(FindingWords.of("gazetteer.parent-unknown", Severity.ERROR)
            .cause(
                    "Vào ít nhất một ngày của đơn vị, mã đơn vị cấp trên không chỉ đơn vị nào; thường do đơn vị cấp trên kết thúc sớm hơn.",
                    "On at least one day of the unit the code of the unit above means none; mostly because that one ended earlier.")
            .message(
                    "Mã đơn vị cấp trên không chỉ đơn vị nào: {reason}.",
                    "The code of the unit above means no unit: {reason}.")
            .hint(
                    "Sửa mã đơn vị cấp trên, hoặc bổ sung đơn vị đó cho đủ thời gian.",
                    "Correct the code, or add that unit for all days.")),
    /** A unit of the level of districts goes on after that level ended. */
    LEVEL_ENDED(FindingWords.of("gazetteer.level-ended", Severity.WARNING)
            .cause(
                    "Đơn vị hành chính cấp huyện không có ngày cuối, hoặc ngày cuối sau ngày 30/06/2025, khi cấp huyện đã kết thúc.",
                    "A unit of the level of districts has no last day, or one after 30/06/2025, when that level ended.")
            .message(
                    "{unit} còn ghi tồn tại sau ngày {last}, ngày cuối của cấp huyện.",
                    "{unit} is there after {last}, the last day of the level of districts.")
            .hint(
                    "Ghi ngày cuối của đơn vị là ngày 30/06/2025 hoặc sớm hơn.",
                    "Give the unit its last day, 30/06/2025 or earlier.")
            .law(DistrictLevel.LAW)
            .since(DistrictLevel.ENDED)),
    /** A name or code has letters that only look Vietnamese. */
    LOOK_ALIKE(FindingWords.of("gazetteer.look-alike", Severity.WARNING)
            .cause(
                    "Mã, tên hoặc tên gọi khác của đơn vị có chữ cái chỉ giống chữ Việt, nên tra cứu theo tên viết đúng sẽ khó khớp.",
                    "A code, name or other name has letters that only look Vietnamese, so that looking it up by its right spelling is unsafe.")
            .message(
                    "{unit}: chữ cái chỉ giống chữ Việt trong {found}.",
                    "{unit}: letters that only look Vietnamese in {found}.")
            .hint("Gõ lại tên bằng bộ gõ Unicode.", "Type the name again.")),
    /** A code means another unit from one day to the next. */
    CODE_PASSED_ON(FindingWords.of("gazetteer.code-passed-on", Severity.INFORMATION)
            .cause(
                    "Một mã chỉ đơn vị khác tên ngay từ hôm sau ngày cuối của đơn vị trước, mà đó không phải là đổi tên; như mã 52 từ ngày 01/07/2025.",
                    "From one day to the next a code means a unit of another name that is not the same one renamed; as 52 does since 01/07/2025.")
            .message(
                    "Mã {code} chỉ {before} đến hết ngày {last}, và chỉ {after} từ hôm sau.",
                    "The code {code} means {before} up to {last}, and {after} from the next day on.")
            .hint(
                    "Không cần sửa; khi dùng mã này luôn ghi kèm ngày hoặc danh mục.",
                    "Nothing to change; never use this code without a day or the list it is of.")),
    /** Two units of one level under one unit have the same name on one day. */
    NAME_TWICE(FindingWords.of("gazetteer.name-twice", Severity.WARNING)
            .cause(
                    "Hai đơn vị hành chính cùng cấp, cùng danh mục và cùng đơn vị cấp trên có tên giống nhau trong cùng thời gian.",
                    "Two units of one list and level, under the same unit, have the same name at the same time.")
            .message(
                    "{unit} và {other} có cùng tên trong cùng thời gian.",
                    "{unit} and {other} have the same name at the same time.")
            .hint(
                    "Kiểm tra có phải một đơn vị được nhập hai lần hay không, và mã đơn vị cấp trên.",
                    "Check whether one unit was entered twice, and the code of the unit above.")),
    /** A unit ends and no change says what became of it. */
    END_UNTOLD(FindingWords.of("gazetteer.end-untold", Severity.WARNING)
            .cause(
                    "Đơn vị có ngày cuối mà không thay đổi nào dẫn từ đó đi, trong khi bảng có thay đổi của cùng cấp; cấp huyện kết thúc ngày 30/06/2025 không tính.",
                    "A unit has a last day and no change leads from it although the table has changes of that level; districts that ended on 30/06/2025 do not count.")
            .message(
                    "{unit} kết thúc ngày {last} mà không thay đổi nào cho biết địa bàn về đâu.",
                    "{unit} ends on {last} and no change says where its territory went.")
            .hint(
                    "Bổ sung thay đổi, hoặc bỏ ngày cuối nếu đơn vị vẫn còn.",
                    "Add the change, or remove the last day if the unit is still there.")
            .judgingTogether()),
    /** A change is of a day before the instrument that orders it. */
    BEFORE_INSTRUMENT(FindingWords.of("gazetteer.before-instrument", Severity.WARNING)
            .cause(
                    "Ngày của thay đổi đứng trước ngày ban hành, hoặc trước năm ghi trong số của văn bản quyết định việc đó.",
                    "The day of a change is before the day of issue, or before the year in the number, of the instrument that orders it.")
            .message(
                    "Thay đổi ngày {day} ghi theo {by}, văn bản ban hành sau đó.",
                    "The change of {day} is said to be ordered by {by}, which is later.")
            .hint(
                    "Kiểm tra ngày của thay đổi và số, ký hiệu văn bản.",
                    "Check the day of the change and the number of the instrument."));

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
