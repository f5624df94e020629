package vn.giamngheo.movement;

import java.time.LocalDate;
import vn.giamngheo.place.Place;
import vn.giamngheo.text.Language;

/** Something in the reports of the parts of a place that does not go together with the report of the whole. */
public sealed interface LevelIssue {

    /** {@return true if parts and whole contradict each other; false if something is missing} */
    boolean isContradiction();

    /**
     * {@return a sentence with all operands}
     *
     * @param language the language of the reader
     */
    String describe(Language language);

    private static String partsAddUpTo(Words w, boolean partial) {
        return partial
                ? w.say("một phần các đơn vị cộng lại đã là ", "some of the parts already add up to ")
                : w.say("các đơn vị cộng lại là ", "the parts add up to ");
    }

    /** Something that keeps reports from being added up. */
    sealed interface Obstacle extends LevelIssue {
        @Override
        default boolean isContradiction() {
            return true;
        }
    }

    /**
     * There are several reports of one place, or the whole is among its parts.
     *
     * @param place the place
     */
    record PlaceTwice(Place place) implements Obstacle {
        @Override
        public String describe(Language language) {
            return new Words(language)
                    .say(
                            place.name() + " có nhiều hơn một báo cáo.",
                            "There is more than one report of " + place.name() + ".");
        }
    }

    /**
     * A part reports on another time.
     *
     * @param place the part
     * @param startDay its start
     * @param endDay its end
     */
    record OtherPeriod(Place place, LocalDate startDay, LocalDate endDay) implements Obstacle {
        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Báo cáo của " + place.name() + " thuộc kỳ khác: từ " + w.of(startDay) + " đến " + w.of(endDay)
                            + ".",
                    "The report of " + place.name() + " is of another time: from " + w.of(startDay) + " to "
                            + w.of(endDay) + ".");
        }
    }

    /**
     * A part was found under other standards, or does not tell them where the others do.
     *
     * @param place the part
     */
    record OtherStandard(Place place) implements Obstacle {
        @Override
        public String describe(Language language) {
            return new Words(language)
                    .say(
                            "Báo cáo của " + place.name() + " theo chuẩn nghèo khác hoặc không nêu chuẩn.",
                            "The report of " + place.name() + " is of another standard, or does not tell it.");
        }
    }

    /**
     * A number that the whole reports is unknown in a part.
     *
     * @param place the part
     * @param account which account
     * @param column the column
     */
    record PartUnknown(Place place, MovementAccount account, MovementColumn column) implements LevelIssue {
        @Override
        public boolean isContradiction() {
            return false;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    place.name() + ": chưa có số liệu " + w.account(account) + ", cột " + w.column(account, column)
                            + ".",
                    place.name() + ": unknown: " + w.account(account) + ", " + w.column(account, column) + ".");
        }
    }

    /**
     * The parts do not add up to the whole.
     *
     * @param account which account
     * @param column the column
     * @param whole what the whole reports
     * @param sum what the known parts add up to
     * @param partial whether parts are missing or unknown: then the known ones alone are more than the whole
     */
    record ColumnDiffers(MovementAccount account, MovementColumn column, long whole, long sum, boolean partial)
            implements LevelIssue {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            String parts = partsAddUpTo(w, partial);
            return w.say(
                    "Diễn biến " + w.account(account) + ", cột " + w.column(account, column) + ": toàn địa bàn là "
                            + w.of(whole) + ", " + parts + w.of(sum) + ".",
                    "Movement of " + w.account(account) + ", " + w.column(account, column) + ": the whole has "
                            + w.of(whole) + ", " + parts + w.of(sum) + ".");
        }
    }

    /**
     * The totals of households of the parts do not add up to that of the whole.
     *
     * @param whole the total of the whole
     * @param sum what the totals of the parts add up to
     * @param partial whether parts are missing or unknown: then the known ones alone are more than the whole
     */
    record TotalDiffers(long whole, long sum, boolean partial) implements LevelIssue {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            String parts = partsAddUpTo(w, partial);
            return w.say(
                    "Tổng số hộ toàn địa bàn là " + w.of(whole) + ", " + parts + w.of(sum) + ".",
                    "The total of households is " + w.of(whole) + ", " + parts + w.of(sum) + ".");
        }
    }
}
