package vn.giamngheo.desk.register;

import java.util.Optional;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Finding;

/** Says what was found on a row of a table, of which nobody sees the JSON: by column and cell. */
final class CsvWords extends LineWords {

    /** The codes of what is wrong with the text of a document and not with the household. */
    private static final String OF_FORMAT = "json.";

    private static final Phrase TWO_INCOMES = new Phrase(
            "Dòng có cả thu nhập hộ và thu nhập đầu người. Chỉ ghi một trong hai cột.",
            "The row has the income of the household and that of a head. Fill one of the two columns only.");

    private static final Phrase ROW = new Phrase(
            "Các ô của dòng này không hợp với nhau. Đối chiếu lại với phiếu rà soát.",
            "The cells of this row do not go together. Compare them with the review form.");

    private final CsvColumns columns;

    CsvWords(CsvColumns columns) {
        this.columns = columns;
    }

    @Override
    String place(JsonPointer place) {
        return columns.columnOf(place).map(CsvColumns.Described::head).orElse("");
    }

    @Override
    Phrase message(Finding finding, JsonPointer place) {
        String code = finding.code().id();
        if (!code.startsWith(OF_FORMAT)) {
            return super.message(finding, place);
        }
        Optional<CsvColumns.Described> column = columns.columnOf(place);
        if (code.equals("json.unknown-property") && column.isPresent()) {
            return TWO_INCOMES;
        }
        return column.map(CsvWords::cell).orElse(ROW);
    }

    private static Phrase cell(CsvColumns.Described column) {
        return new Phrase(
                "Không đọc được ô này. Cần ghi " + column.expected().vietnamese() + ".",
                "This cell cannot be read. It must be " + column.expected().english() + ".");
    }
}
