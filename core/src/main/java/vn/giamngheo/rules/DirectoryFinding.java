package vn.giamngheo.rules;

import vn.giamngheo.directory.DirectoryFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be wrong with the entries of a directory of agencies. Codes are stable; the texts may improve. */
public enum DirectoryFinding implements WordedFinding {
    /** One id is there twice. */
    ID_TWICE(FindingWords.of("directory.id-twice", Severity.ERROR)
            .cause(
                    "Một mã cơ quan được dùng cho hai mục của danh bạ; mã không bao giờ được dùng lại.",
                    "One id is used for two entries of the directory; ids are never used again.")
            .message(
                    "Hai cơ quan trong danh bạ có cùng một mã: {reason}.",
                    "Two agencies of the directory have one id: {reason}.")
            .hint("Đặt cho mỗi cơ quan một mã riêng.", "Give each agency an id of its own.")),
    /** An alias is the name of another entry. */
    NAME_TAKEN(FindingWords.of("directory.name-taken", Severity.ERROR)
            .cause(
                    "Tên hoặc tên gọi khác của một cơ quan là tên chính thức của cơ quan khác cùng cấp trong cùng thời gian.",
                    "A name or other name of one agency is the proper name of another of that level at the same time.")
            .message(
                    "Tên gọi khác của một cơ quan là tên của cơ quan khác cùng cấp: {reason}.",
                    "Another name of one agency is the name of another of its level: {reason}.")
            .hint("Bỏ tên gọi khác đó, hoặc ghi thời gian dùng tên.", "Remove that name, or say when it was in use.")),
    /** An agency of the level of districts goes on after that level ended. */
    LEVEL_ENDED(FindingWords.of("directory.level-ended", Severity.WARNING)
            .cause(
                    "Cơ quan cấp huyện không có ngày cuối, hoặc ngày cuối sau ngày 30/06/2025, khi cấp huyện đã kết thúc.",
                    "An agency of the level of districts has no last day, or one after 30/06/2025, when that level ended.")
            .message(
                    "{agency} còn ghi tồn tại sau ngày {last}, ngày cuối của cấp huyện.",
                    "{agency} is there after {last}, the last day of the level of districts.")
            .hint(
                    "Ghi ngày cuối của cơ quan là ngày 30/06/2025 hoặc sớm hơn.",
                    "Give the agency its last day, 30/06/2025 or earlier.")
            .law(DistrictLevel.LAW)
            .since(DistrictLevel.ENDED)),
    /** A name has letters that only look Vietnamese. */
    LOOK_ALIKE(FindingWords.of("directory.look-alike", Severity.WARNING)
            .cause(
                    "Tên hoặc tên gọi khác của cơ quan có chữ cái chỉ giống chữ Việt.",
                    "A name or other name of an agency has letters that only look Vietnamese.")
            .message(
                    "{agency}: chữ cái chỉ giống chữ Việt trong {found}.",
                    "{agency}: letters that only look Vietnamese in {found}.")
            .hint("Gõ lại tên cơ quan bằng bộ gõ Unicode.", "Type the name of the agency again.")),
    /** An alias is one of two agencies of a level at the same time. */
    ALIAS_SHARED(
            FindingWords.of("directory.alias-shared", Severity.INFORMATION)
                    .cause(
                            "Hai cơ quan cùng cấp có chung một tên gọi khác trong cùng thời gian, nên văn bản dùng tên đó không cho biết là cơ quan nào.",
                            "Two agencies of a level share another name at the same time, so that a document with that name does not tell which is meant.")
                    .message(
                            "“{name}” là tên gọi khác của cả {agency} và {other}.",
                            "“{name}” is another name of both {agency} and {other}.")
                    .hint(
                            "Không cần sửa nếu thực tế gọi như vậy; nếu không, bỏ tên ở một cơ quan hoặc ghi thời gian dùng tên.",
                            "Nothing to change if both are called so; otherwise remove it from one, or say when it was in use.")),
    /** An alias is the name of its own entry in another spelling. */
    ALIAS_NEEDLESS(FindingWords.of("directory.alias-needless", Severity.INFORMATION)
            .cause(
                    "Tên gọi khác của cơ quan chỉ là cách viết khác của chính tên đó: viết tắt thông dụng, dấu nối, vị trí dấu thanh.",
                    "Another name of an agency is but its own name in another spelling: a usual abbreviation, a dash, the place of a tone mark.")
            .message(
                    "{agency}: tên gọi khác “{name}” chỉ là cách viết khác của chính tên đó.",
                    "{agency}: the other name “{name}” is its own name in another spelling.")
            .hint(
                    "Có thể bỏ tên gọi khác này; các cách viết thông dụng được hiểu sẵn.",
                    "It can be removed; usual spellings are understood without it.")),
    /** An alias was in use only on days on which its agency was not there. */
    ALIAS_NEVER(FindingWords.of("directory.alias-never", Severity.WARNING)
            .cause(
                    "Thời gian dùng tên gọi khác không có ngày nào chung với thời gian tồn tại của cơ quan.",
                    "The days of another name have none in common with those of the agency.")
            .message(
                    "{agency}: “{name}” được ghi là dùng khi cơ quan chưa có hoặc không còn.",
                    "{agency}: “{name}” was in use when the agency was not there.")
            .hint(
                    "Sửa ngày của tên gọi khác, hoặc ngày đầu và ngày cuối của cơ quan.",
                    "Correct the days of the name, or the first and last days of the agency.")),
    /** A text names the agency on a day on which it is not there. */
    SEEN_OUTSIDE(FindingWords.of("directory.seen-outside", Severity.WARNING)
            .cause(
                    "Ngày của văn bản sớm nhất có nêu tên cơ quan nằm ngoài thời gian tồn tại đã ghi của cơ quan.",
                    "The day of the earliest text that names the agency is not between its first and last day.")
            .message(
                    "{agency} được nêu tên ngày {seen}, ngoài thời gian tồn tại đã ghi.",
                    "{agency} is named on {seen}, when it is not there.")
            .hint(
                    "Đối chiếu văn bản đã đọc với ngày đầu, ngày cuối của cơ quan.",
                    "Hold the text that was read against the first and last days of the agency.")),
    /** An agency never has a function. */
    WITHOUT_FUNCTIONS(FindingWords.of("directory.without-functions", Severity.INFORMATION)
            .cause(
                    "Cơ quan không có chức năng nào và không sự kiện nào chuyển chức năng đến, nên không theo dõi được ai kế thừa.",
                    "An agency has no function and no event brings it one, so that nobody can be told to come after it.")
            .message("{agency} không có chức năng nào.", "{agency} has no function.")
            .hint(
                    "Ghi chức năng của cơ quan nếu cần biết cơ quan nào kế thừa.",
                    "Say what the agency is charged with, if those after it are to be found."));

    private final FindingWords words;

    DirectoryFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }

    /** {@return the finding for a kind of fault} */
    static DirectoryFinding of(DirectoryFault.Kind kind) {
        return valueOf(kind.name());
    }
}
