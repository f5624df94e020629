package vn.giamngheo.movement;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;

/** Where one report on movement does not go on where the one before it ends. */
public sealed interface SeriesBreak {

    /** {@return the earlier report: its index in {@link MovementSeries#reports()}} */
    int earlier();

    /** {@return the later report: its index in {@link MovementSeries#reports()}} */
    int later();

    /** {@return true if the reports contradict each other; false if something between them is missing or has changed} */
    boolean isContradiction();

    /**
     * {@return a sentence with all operands}
     *
     * @param language the language of the reader
     */
    String describe(Language language);

    /**
     * Time between the two that no report covers.
     *
     * @param earlier the index of the earlier report
     * @param later the index of the later report
     * @param end the end of the earlier one
     * @param start the start of the later one
     */
    record Gap(int earlier, int later, LocalDate end, LocalDate start) implements SeriesBreak {
        @Override
        public boolean isContradiction() {
            return false;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Từ " + w.of(end) + " đến " + w.of(start) + " không có báo cáo diễn biến.",
                    "There is no report from " + w.of(end) + " to " + w.of(start) + ".");
        }
    }

    /**
     * Time that both cover: movements in it are counted twice.
     *
     * @param earlier the index of the earlier report
     * @param later the index of the later report
     * @param end the end of the earlier one
     * @param start the start of the later one
     */
    record Overlap(int earlier, int later, LocalDate end, LocalDate start) implements SeriesBreak {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Hai báo cáo trùng thời gian: báo cáo trước đến " + w.of(end) + ", báo cáo sau từ " + w.of(start)
                            + ".",
                    "Two reports overlap: the earlier one goes to " + w.of(end) + ", the later one begins on "
                            + w.of(start) + ".");
        }
    }

    /**
     * The later report begins under another standard than the earlier ends with: numbers are not compared across it.
     *
     * @param earlier the index of the earlier report
     * @param later the index of the later report
     * @param on the day of both
     * @param before the standard at the end of the earlier one; empty if not told
     * @param after the standard at the start of the later one; empty if not told
     */
    record StandardChange(int earlier, int later, LocalDate on, Optional<StandardId> before, Optional<StandardId> after)
            implements SeriesBreak {
        @Override
        public boolean isContradiction() {
            return false;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Tại ngày " + w.of(on) + ", số cuối kỳ trước theo chuẩn nghèo " + name(w, before)
                            + ", số đầu kỳ sau theo chuẩn nghèo " + name(w, after)
                            + "; không so sánh số liệu trước và sau ngày này.",
                    "On " + w.of(on) + " the earlier report ends under the standard " + name(w, before)
                            + ", the later one begins under " + name(w, after)
                            + "; nothing is compared across that day.");
        }

        private static String name(Words w, Optional<StandardId> standard) {
            return standard.map(StandardId::value).orElse(w.say("(không nêu)", "(not told)"));
        }
    }

    /**
     * The number at the start of the later report is not that at the end of the earlier one.
     *
     * @param earlier the index of the earlier report
     * @param later the index of the later report
     * @param account which account
     * @param end the number at the end of the earlier one
     * @param start the number at the start of the later one
     */
    record StockDiffers(int earlier, int later, MovementAccount account, long end, long start) implements SeriesBreak {
        @Override
        public boolean isContradiction() {
            return true;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Diễn biến " + w.account(account) + ": số cuối kỳ trước là " + w.of(end) + ", số đầu kỳ sau là "
                            + w.of(start) + ".",
                    "Movement of " + w.account(account) + ": " + w.of(end) + " at the end of the earlier report, "
                            + w.of(start) + " at the start of the later one.");
        }
    }

    /**
     * An account that only one of the two reports.
     *
     * @param earlier the index of the earlier report
     * @param later the index of the later report
     * @param account which account
     */
    record AccountMissing(int earlier, int later, MovementAccount account) implements SeriesBreak {
        @Override
        public boolean isContradiction() {
            return false;
        }

        @Override
        public String describe(Language language) {
            Words w = new Words(language);
            return w.say(
                    "Diễn biến " + w.account(account) + " chỉ có ở một trong hai báo cáo liền nhau.",
                    "The movement of " + w.account(account) + " is in one of two successive reports only.");
        }
    }
}
