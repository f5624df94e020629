package vn.giamngheo.rules;

import java.util.List;
import java.util.stream.Collectors;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.PovertyList;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;

/**
 * Where the parts of a report stand in its document, and their names.
 *
 * @param report the report
 * @param root where the report stands
 */
record MovementPointers(MovementReport report, JsonPointer root) {

    /** The report itself if the account is not there. */
    JsonPointer to(MovementAccount account) {
        int index = report.accounts().stream().map(Movement::account).toList().indexOf(account);
        return index < 0 ? root : root.child("accounts").child(index);
    }

    JsonPointer to(MovementAccount account, MovementColumn column) {
        JsonPointer at = to(account);
        return at.equals(root) ? root : at.child(column.property());
    }

    static Argument name(MovementAccount account) {
        return Argument.phrase(account.phrase());
    }

    static Argument name(PovertyList list) {
        return Argument.phrase(list.phrase());
    }

    static Argument name(PovertyList list, MovementColumn column) {
        return names(list, List.of(column));
    }

    /** The words at the heads of the columns, in quotes. */
    static Argument names(PovertyList list, List<MovementColumn> columns) {
        return Argument.phrase(new Phrase(
                columns.stream()
                        .map(column -> "“" + column.phrase(list).vietnamese() + "”")
                        .collect(Collectors.joining(", ")),
                columns.stream()
                        .map(column -> "“" + column.phrase(list).english() + "”")
                        .collect(Collectors.joining(", "))));
    }
}
