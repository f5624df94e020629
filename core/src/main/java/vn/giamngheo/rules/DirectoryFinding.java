package vn.giamngheo.rules;

import vn.giamngheo.directory.DirectoryFault;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be wrong with the entries of a directory of agencies. Codes are stable; the texts may improve. */
public enum DirectoryFinding implements WordedFinding {
    /** One id is there twice. */
    ID_TWICE(FindingWords.of("directory.id-twice", Severity.ERROR)
            .cause("…", "One id is there twice.")
            .message(
                    "Hai cơ quan trong danh bạ có cùng một mã: {reason}.",
                    "Two agencies of the directory have one id: {reason}.")
            .hint("Đặt cho mỗi cơ quan một mã riêng.", "Give each agency an id of its own.")),
    /** An alias is the name of another entry. */
    NAME_TAKEN(FindingWords.of("directory.name-taken", Severity.ERROR)
            .cause("…", "An alias is the name of another entry.")
            .message(
                    "Tên gọi khác của một cơ quan là tên của cơ quan khác cùng cấp: {reason}.",
                    "Another name of one agency is the name of another of its level: {reason}.")
            .hint("Bỏ tên gọi khác đó, hoặc ghi thời gian dùng tên.", "Remove that name, or say when it was in use."));

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
