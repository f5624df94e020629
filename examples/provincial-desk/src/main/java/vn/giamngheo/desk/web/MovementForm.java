package vn.giamngheo.desk.web;

import java.util.List;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.text.Language;

/**
 * The form of a movement account, as it stands.
 *
 * @param startDay the day of the start, as the field has it
 * @param endDay the day of the end
 * @param total all households, as written
 * @param poorRate the printed rate, as written
 * @param tolerance in households, as written
 * @param accounts poor and near-poor households
 */
record MovementForm(
        String startDay, String endDay, String total, String poorRate, String tolerance, List<Account> accounts) {

    static final List<MovementAccount> ACCOUNTS =
            List.of(MovementAccount.POOR_HOUSEHOLDS, MovementAccount.NEAR_POOR_HOUSEHOLDS);

    /**
     * An account.
     *
     * @param name what it is of
     * @param cells its columns
     */
    record Account(String name, List<Cell> cells) {}

    /**
     * A column of an account.
     *
     * @param field the name of its field
     * @param name what it is called
     * @param value as written
     */
    record Cell(String field, String name, String value) {}

    static MovementForm of(Answers answers, Language language) {
        return new MovementForm(
                answers.text("start-day"),
                answers.text("end-day"),
                answers.text("total"),
                answers.text("poor-rate"),
                answers.text("tolerance"),
                ACCOUNTS.stream()
                        .map(account -> account(account, answers, language))
                        .toList());
    }

    private static Account account(MovementAccount account, Answers answers, Language language) {
        return new Account(
                account.phrase().in(language),
                List.of(MovementColumn.values()).stream()
                        .map(column -> new Cell(
                                field(account, column),
                                column.phrase(account.list()).in(language),
                                answers.text(field(account, column))))
                        .toList());
    }

    static String field(MovementAccount account, MovementColumn column) {
        return account.code() + "-" + column.property();
    }
}
