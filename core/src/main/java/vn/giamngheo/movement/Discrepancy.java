package vn.giamngheo.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;

/** One thing in a report on movement that does not go together, or that keeps it from being checked. */
public sealed interface Discrepancy {

    /**
     * {@return true if the report contradicts itself; false if something is unknown, tolerated or explained otherwise}
     */
    boolean isContradiction();

    /**
     * {@return a sentence with all numbers}
     *
     * @param language the language of the reader
     */
    String describe(Language language);

    /**
     * The end is not what start, decreases and increases lead to.
     *
     * @param account which account
     * @param expected start less decreases plus increases
     * @param end the end as reported
     * @param tolerance how much is put down to households formed or dissolved
     * @param acrossStandards whether start and end were found under different standards, so that households changed
     *     lists without any change in their lives
     */
    record Residual(MovementAccount account, long expected, long end, long tolerance, boolean acrossStandards)
            implements Discrepancy {
        /** {@return what no column explains: end less expected; never 0} */
        public long residual() {
            return end - expected;
        }

        /** {@return whether it is within the tolerance} */
        public boolean isTolerated() {
            return Math.abs(residual()) <= tolerance;
        }

        @Override
        public boolean isContradiction() {
            return !isTolerated() && !acrossStandards;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            String difference = w.of(Math.abs(residual()));
            String more = residual() > 0
                    ? w.say("cao hơn " + difference, difference + " more")
                    : w.say("thấp hơn " + difference, difference + " fewer");
            String why = isTolerated()
                    ? w.say(
                            "; trong phạm vi chênh lệch cho phép (" + w.of(tolerance)
                                    + ") do lập hộ, tách hộ, chuyển đến, chuyển đi, chết",
                            "; within the tolerance of " + w.of(tolerance)
                                    + " for those formed, split, moved or died out")
                    : acrossStandards
                            ? w.say(
                                    "; số đầu kỳ và số cuối kỳ theo hai chuẩn nghèo khác nhau",
                                    "; start and end are of different standards")
                            : "";
            return w.say(
                    "Diễn biến " + w.account(account) + ": tính theo các cột tăng, giảm thì số cuối kỳ là "
                            + w.of(expected) + ", báo cáo ghi " + w.of(end) + " (" + more + ")" + why + ".",
                    "Movement of " + w.account(account) + ": the columns lead to " + w.of(expected)
                            + " at the end, the report says " + w.of(end) + " (" + more + ")" + why + ".");
        }
    }

    /**
     * Columns are unknown, so the account cannot be checked.
     *
     * @param account which account
     * @param columns the unknown columns, at least one
     * @param implied what would close the account, if one column is unknown
     */
    record Unknown(MovementAccount account, List<MovementColumn> columns, Optional<ImpliedCell> implied)
            implements Discrepancy {
        /**
         * Copies the list.
         *
         * @param account which account
         * @param columns the unknown columns
         * @param implied what would close the account
         */
        public Unknown {
            columns = List.copyOf(columns);
        }

        /** {@return true if only a number below 0 would close the account} */
        @Override
        public boolean isContradiction() {
            return implied.filter(cell -> cell.value() < 0).isPresent();
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            String closing = implied.map(cell -> w.say(
                            "; để số liệu cân đối thì cột này phải là " + w.of(cell.value()),
                            "; " + w.of(cell.value()) + " would close the account"))
                    .orElse("");
            return w.say(
                    "Diễn biến " + w.account(account) + ": chưa có số liệu cột " + w.columns(account, columns) + closing
                            + ".",
                    "Movement of " + w.account(account) + ": unknown: " + w.columns(account, columns) + closing + ".");
        }
    }

    /**
     * A number is below 0.
     *
     * @param account which account
     * @param column the column
     * @param value the number, below 0
     */
    record Negative(MovementAccount account, MovementColumn column, long value) implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Diễn biến " + w.account(account) + ": cột " + w.column(account, column) + " là số âm ("
                            + w.of(value) + ").",
                    "Movement of " + w.account(account) + ": " + w.column(account, column) + " is negative ("
                            + w.of(value) + ").");
        }
    }

    /**
     * More left the list than were on it at the start.
     *
     * @param account which account
     * @param start how many there were at the start
     * @param left how many left, in the columns that are known
     */
    record MoreLeftThanStarted(MovementAccount account, long start, long left) implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Diễn biến " + w.account(account) + ": các cột giảm cộng lại là " + w.of(left)
                            + ", lớn hơn số đầu kỳ (" + w.of(start) + ").",
                    "Movement of " + w.account(account) + ": " + w.of(left)
                            + " left, more than there were at the start (" + w.of(start) + ").");
        }
    }

    /**
     * What one account says went to the other list is not what the account of that list says came.
     *
     * @param account the account they left
     * @param left how many, by the account they left
     * @param came how many, by the account they came to
     */
    record Cross(MovementAccount account, long left, long came) implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            MovementAccount other = account.other();
            return w.say(
                    "Diễn biến " + w.account(account) + ", cột " + w.column(account, MovementColumn.TO_OTHER_LIST)
                            + ": " + w.of(left) + "; diễn biến " + w.account(other) + ", cột "
                            + w.column(other, MovementColumn.FROM_OTHER_LIST) + ": " + w.of(came)
                            + ". Hai số phải bằng nhau.",
                    "Movement of " + w.account(account) + ", " + w.column(account, MovementColumn.TO_OTHER_LIST) + ": "
                            + w.of(left) + "; movement of " + w.account(other) + ", "
                            + w.column(other, MovementColumn.FROM_OTHER_LIST) + ": " + w.of(came)
                            + ". Both must be the same.");
        }
    }

    /**
     * There are fewer persons than households, or persons and no household. Not asked of the columns of other increase and
     * decrease: persons are born and die, and households split and join, without the other.
     *
     * @param list whose list
     * @param column the column
     * @param households how many households
     * @param persons how many persons
     */
    record PersonsAndHouseholds(PovertyList list, MovementColumn column, long households, long persons)
            implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            String where = "“" + w.of(column.phrase(list)) + "” (" + w.of(list.phrase()) + ")";
            return w.say(
                    "Cột " + where + ": số nhân khẩu là " + w.of(persons) + ", số hộ là " + w.of(households) + ".",
                    "Column " + where + ": persons " + w.of(persons) + ", households " + w.of(households) + ".");
        }
    }

    /**
     * Persons are reported, households are not.
     *
     * @param list whose list
     */
    record PersonsAlone(PovertyList list) implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return false;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            String who = w.of(list.phrase());
            return w.say(
                    "Diễn biến " + who + " chỉ có dòng nhân khẩu, không có dòng hộ.",
                    "The movement of " + who + " is reported in persons, not in households.");
        }
    }

    /**
     * Start and end were found under different standards: the difference between them is no change in poverty.
     *
     * @param atStart the standard at the start
     * @param atEnd the standard at the end
     */
    record StandardBreak(StandardId atStart, StandardId atEnd) implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            return new Words(language)
                    .say(
                            "Số đầu kỳ theo chuẩn nghèo " + atStart + ", số cuối kỳ theo chuẩn nghèo " + atEnd
                                    + ": không so sánh được hai số với nhau.",
                            "The start is of the standard " + atStart + ", the end of " + atEnd
                                    + ": start and end cannot be compared.");
        }
    }

    /** It is not told under which standard start or end were found. */
    record StandardUnknown() implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return false;
        }

        @Override
        public String describe(Language language) {
            return new Words(language)
                    .say(
                            "Báo cáo không nêu chuẩn nghèo áp dụng ở đầu kỳ hoặc cuối kỳ: chưa đủ căn cứ để so sánh.",
                            "The standard of the start or of the end is not told: nothing shows that they can be"
                                    + " compared.");
        }
    }

    /**
     * The total of households is of another day than the end, so no rate follows from it.
     *
     * @param totalAsOf the day of the total
     * @param endDay the day of the end
     */
    record TotalOfAnotherDay(LocalDate totalAsOf, LocalDate endDay) implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return false;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Tổng số hộ tính đến ngày " + w.of(totalAsOf) + ", không phải ngày cuối kỳ " + w.of(endDay)
                            + ": không dùng làm mẫu số để tính tỷ lệ.",
                    "The total of households is of " + w.of(totalAsOf) + ", not of the end, " + w.of(endDay)
                            + ": it is no denominator.");
        }
    }

    /**
     * There are more poor and near-poor households at the end than households in all.
     *
     * @param listed poor and near-poor households at the end, as far as known
     * @param total all households
     */
    record MoreThanAll(long listed, long total) implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Số hộ nghèo và hộ cận nghèo cuối kỳ là " + w.of(listed) + ", lớn hơn tổng số hộ trên địa bàn ("
                            + w.of(total) + ").",
                    "There are " + w.of(listed)
                            + " poor and near-poor households at the end, more than households in all (" + w.of(total)
                            + ").");
        }
    }

    /**
     * The printed rate is not the one the numbers round to.
     *
     * @param list whose rate
     * @param printed the rate as printed
     * @param figured the rate of the numbers, with the same decimals
     * @param households how many households at the end
     * @param total all households
     * @param ofPersons whether persons by households round to the printed rate
     */
    record RateMismatch(
            PovertyList list,
            PublishedRate printed,
            PublishedRate figured,
            long households,
            long total,
            boolean ofPersons)
            implements Discrepancy {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            String rate = w.of(list.phrase());
            String persons = ofPersons
                    ? w.say(
                            "; tỷ lệ đã ghi là số nhân khẩu chia cho tổng số hộ",
                            "; what is printed is persons divided by households")
                    : "";
            return w.say(
                    "Tỷ lệ " + rate + " ghi " + printed.in(language) + ", nhưng " + w.of(households) + "/" + w.of(total)
                            + " hộ là " + figured.in(language) + persons + ".",
                    "The rate of " + rate + " is printed as " + printed.in(language) + ", but " + w.of(households)
                            + " of " + w.of(total) + " is " + figured.in(language) + persons + ".");
        }
    }
}
