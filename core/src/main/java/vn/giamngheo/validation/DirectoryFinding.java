package vn.giamngheo.validation;

import vn.giamngheo.directory.DirectoryFault;
import vn.giamngheo.text.Phrase;

/** What can be wrong with the entries of a directory of agencies. Codes are stable; the texts may improve. */
public enum DirectoryFinding implements WordedFinding {
    /** One id is there twice. */
    ID_TWICE(
            "directory.id-twice",
            Severity.ERROR,
            "Hai cơ quan trong danh bạ có cùng một mã: {reason}.",
            "Two agencies of the directory have one id: {reason}.",
            "Đặt cho mỗi cơ quan một mã riêng.",
            "Give each agency an id of its own."),
    /** An alias is the name of another entry. */
    NAME_TAKEN(
            "directory.name-taken",
            Severity.ERROR,
            "Tên gọi khác của một cơ quan là tên của cơ quan khác cùng cấp: {reason}.",
            "Another name of one agency is the name of another of its level: {reason}.",
            "Bỏ tên gọi khác đó, hoặc ghi thời gian dùng tên.",
            "Remove that name, or say when it was in use.");

    private final FindingWords words;

    DirectoryFinding(
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
    static DirectoryFinding of(DirectoryFault.Kind kind) {
        return valueOf(kind.name());
    }
}
