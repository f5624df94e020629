package vn.giamngheo.trajectory;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * How a rate stands to its target on a day, with what that rests on. What a target asks for is met by a rate that would
 * be printed, with the decimals of the target, as the target or better; a milestone likewise.
 *
 * @param path the way to the target
 * @param actual the rate on the day
 * @param day the day, at its end
 * @param status how it stands
 * @param reason why
 * @param milestone where the rate was to stand on the day if it changes evenly, with the decimals of the target; only
 *     where the status rests on it
 */
public record Assessment(
        RatePath path,
        KnownRate actual,
        LocalDate day,
        Status status,
        Reason reason,
        Optional<PublishedRate> milestone) {

    /** How a rate stands to its target. */
    public enum Status {
        /** Better than all the target asks for. */
        EXCEEDED("exceeded", new Phrase("vượt mục tiêu", "exceeded")),
        /** As the target asks. */
        ACHIEVED("achieved", new Phrase("đạt mục tiêu", "achieved")),
        /** Not there, or not certainly, but at its milestone or better. */
        ON_TRACK("on-track", new Phrase("đúng tiến độ", "on track")),
        /** Worse than its milestone, or than the target when the time is over. */
        BEHIND("behind", new Phrase("chậm so với mục tiêu", "behind")),
        /** What is known does not tell. */
        UNDECIDED("undecided", new Phrase("chưa kết luận được", "undecided"));

        private final String code;
        private final Phrase phrase;

        Status(String code, Phrase phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    /** Why a rate stands as it does. */
    public enum Reason {
        /** It is better than the target, as printed. */
        BETTER_THAN_TARGET("better-than-target", new Phrase("tốt hơn mức mục tiêu", "better than the target")),
        /** It meets the target, as printed. */
        MEETS_TARGET("meets-target", new Phrase("đã ở mức mục tiêu", "at the target")),
        /** It is at the milestone of the day or better. */
        MEETS_MILESTONE(
                "meets-milestone",
                new Phrase("bằng hoặc tốt hơn mốc của ngày này", "at the milestone of the day or better")),
        /** It is worse than the milestone of the day. */
        SHORT_OF_MILESTONE(
                "short-of-milestone", new Phrase("kém hơn mốc của ngày này", "short of the milestone of the day")),
        /** The time is over and the target not met. */
        TIME_OVER("time-over", new Phrase("đã hết thời hạn mà chưa đạt", "the time is over and the target not met")),
        /** The figure is printed too coarsely to be held against the target or the milestone. */
        TOO_COARSE(
                "too-coarse",
                new Phrase("số liệu làm tròn quá thô để so sánh", "the figure is printed too coarsely to be compared")),
        /** The day lies before the start of the path. */
        NOT_STARTED(
                "not-started", new Phrase("ngày này trước ngày của mức xuất phát", "the day is before the baseline's")),
        /** The target is the baseline, so nothing tells which side of it is better. */
        NO_DIRECTION(
                "no-direction",
                new Phrase(
                        "mục tiêu bằng mức xuất phát, không xác định được chiều tăng hay giảm",
                        "the target is the baseline: no direction can be told"));

        private final String code;
        private final Phrase phrase;

        Reason(String code, Phrase phrase) {
            this.code = code;
            this.phrase = phrase;
        }

        /** {@return the wire form} */
        public String code() {
            return code;
        }

        /** {@return the words for it} */
        public Phrase phrase() {
            return phrase;
        }
    }

    /**
     * Judges again: an assessment is no other than its figures give.
     *
     * @param path the way to the target
     * @param actual the rate on the day
     * @param day the day
     * @param status how it stands
     * @param reason why
     * @param milestone where the rate was to stand on the day
     * @throws RefusedException if path, actual rate and day give another status, reason or milestone
     */
    public Assessment {
        Objects.requireNonNull(milestone, "milestone");
        Judged judged = Judged.of(path, actual, day);
        if (!judged.equals(new Judged(status, reason, milestone))) {
            throw new RefusedException(
                    "kết quả đánh giá (status, reason, milestone) không khớp với số liệu: theo số liệu là "
                            + judged.status().code() + ", " + judged.reason().code(),
                    "status, reason and milestone must be what the figures give, which is "
                            + judged.status().code() + ", " + judged.reason().code());
        }
    }

    static Assessment of(RatePath path, KnownRate actual, LocalDate day) {
        Judged judged = Judged.of(path, actual, day);
        return new Assessment(path, actual, day, judged.status(), judged.reason(), judged.milestone());
    }

    /**
     * The assessment with its figures: {@code đúng tiến độ: ngày 30/06/2024 là 7,5%, bằng hoặc tốt hơn mốc của ngày
     * này (8,0%); mục tiêu 6,8% đến 31/12/2024}.
     *
     * @param language the language of the reader
     * @return the words, without a capital at the beginning and a full stop at the end
     */
    public String describe(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String rate = actual.in(language);
        String on = language.shortDay(day);
        String mark = milestone.map(value -> " (" + value.in(language) + ")").orElse("");
        String goal = StatedText.rate(path.target(), language);
        return status.phrase().in(language) + ": "
                + (vietnamese ? "ngày " + on + " là " + rate : rate + " on " + on)
                + ", "
                + reason.phrase().in(language)
                + mark
                + (vietnamese ? "; mục tiêu " + goal + " đến " : "; target " + goal + " by ")
                + language.shortDay(path.due());
    }

    /** What the figures give. */
    private record Judged(Status status, Reason reason, Optional<PublishedRate> milestone) {

        static Judged of(RatePath path, KnownRate actual, LocalDate day) {
            RateGoal goal = path.goal();
            if (day.isBefore(path.start())) {
                return of(Status.UNDECIDED, Reason.NOT_STARTED);
            }
            if (goal.isExceededBy(actual)) {
                return of(Status.EXCEEDED, Reason.BETTER_THAN_TARGET);
            }
            if (goal.isMetBy(actual)) {
                return of(Status.ACHIEVED, Reason.MEETS_TARGET);
            }
            if (goal.direction() == Direction.NONE) {
                return of(Status.UNDECIDED, goal.isMissedBy(actual) ? Reason.NO_DIRECTION : Reason.TOO_COARSE);
            }
            return day.isBefore(path.due()) ? onTheWay(path, goal, actual, day) : atTheEnd(goal, actual);
        }

        private static Judged atTheEnd(RateGoal goal, KnownRate actual) {
            return goal.isMissedBy(actual)
                    ? of(Status.BEHIND, Reason.TIME_OVER)
                    : of(Status.UNDECIDED, Reason.TOO_COARSE);
        }

        private static Judged onTheWay(RatePath path, RateGoal goal, KnownRate actual, LocalDate day) {
            PublishedRate milestone = path.milestone(day);
            RateGoal step = goal.onTheWay(milestone);
            if (step.isMetBy(actual)) {
                return new Judged(Status.ON_TRACK, Reason.MEETS_MILESTONE, Optional.of(milestone));
            }
            return step.isMissedBy(actual)
                    ? new Judged(Status.BEHIND, Reason.SHORT_OF_MILESTONE, Optional.of(milestone))
                    : new Judged(Status.UNDECIDED, Reason.TOO_COARSE, Optional.of(milestone));
        }

        private static Judged of(Status status, Reason reason) {
            return new Judged(status, reason, Optional.empty());
        }
    }
}
