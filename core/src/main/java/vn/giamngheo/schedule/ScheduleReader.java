package vn.giamngheo.schedule;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.VietnameseText;

/** Divides a wording into pieces and finds the longest runs of pieces that are phrases. */
final class ScheduleReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Beyond this a text is prose; also bounds the work a hostile text can cause. */
    private static final int MAX_LENGTH = 1_000;

    /** The longest list of one opening: the months of a year. */
    private static final int MAX_RUN = 12;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** "Và những năm tiếp theo" belongs to the year before it. */
    private static final Pattern SEPARATOR =
            Pattern.compile(",|\n|(?<!\\p{L})và(?!\\p{L})(?! (?:những|các) năm )", FLAGS);

    /** Group 1 is the event; a day in digits after "kể từ ngày" is a date, well written or not. */
    private static final Pattern EVENT = Pattern.compile(
            "^[-+•* ]*(?:thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|báo cáo))? ?:? ?)?"
                    + "((?:(?:ngay )?(?:sau )?khi|(?:kể )?từ khi|nếu|trong (?:suốt )?quá trình"
                    + "|(?:kể )?từ ngày(?! ?\\d))(?!\\p{L})[^\\p{L}]*\\p{L}.*)$",
            FLAGS | Pattern.DOTALL);

    private static final Pattern FULL_STOP = Pattern.compile("[ ./…]+$");

    private final String segment;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TimeFrame> frames = new ArrayList<>();

    private ScheduleReader(String segment) {
        this.segment = segment;
    }

    /** Where a piece stands in the segment. */
    private record Piece(int start, int end) {}

    /** Frames, and how many pieces they took. */
    private record Run(List<TimeFrame> frames, int length) {}

    static List<TimeFrame> read(String wording) {
        // Line by line, because cleaning turns line breaks into spaces and the lines of a cell are often a list.
        String lines = LINE_BREAK
                .splitAsStream(wording)
                .map(VietnameseText::clean)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n"));
        if (lines.isEmpty()) {
            return List.of();
        }
        List<TimeFrame> frames = new ArrayList<>();
        if (lines.length() <= MAX_LENGTH) {
            Arrays.stream(lines.split(";")).forEach(segment -> frames.addAll(new ScheduleReader(segment).read()));
        }
        return frames.isEmpty() ? List.of(new Unreadable(lines)) : List.copyOf(frames);
    }

    private List<TimeFrame> read() {
        divide();
        int unread = 0;
        int at = 0;
        while (at < pieces.size()) {
            Optional<Run> run = runAt(at);
            if (run.isPresent()) {
                keepUnread(unread, at);
                frames.addAll(run.get().frames());
                unread = at + run.get().length();
            }
            at = Math.max(unread, at + 1);
        }
        keepUnread(unread, at);
        return frames;
    }

    private void keepUnread(int first, int end) {
        if (first < end) {
            frames.add(new Unreadable(text(first, end - 1)));
        }
    }

    private void divide() {
        Matcher separator = SEPARATOR.matcher(segment);
        int from = 0;
        while (separator.find()) {
            addPiece(from, separator.start());
            from = separator.end();
        }
        addPiece(from, segment.length());
    }

    private void addPiece(int start, int end) {
        if (!segment.substring(start, end).isBlank()) {
            pieces.add(new Piece(start, end));
        }
    }

    private Optional<Run> runAt(int first) {
        for (int last = Math.min(first + MAX_RUN, pieces.size()) - 1; last >= first; last--) {
            List<TimeFrame> read = Phrases.read(text(first, last), first == 0);
            if (!read.isEmpty()) {
                return Optional.of(new Run(read, last - first + 1));
            }
        }
        // An event may name anything, also dates that are none of ours: it keeps the rest to itself.
        Matcher event =
                EVENT.matcher(oneLine(segment.substring(pieces.get(first).start())));
        return event.matches()
                ? Optional.of(new Run(
                        List.of(new AfterEvent(FULL_STOP.matcher(event.group(1)).replaceFirst(""))),
                        pieces.size() - first))
                : Optional.empty();
    }

    private String text(int first, int last) {
        return oneLine(
                segment.substring(pieces.get(first).start(), pieces.get(last).end()));
    }

    private static String oneLine(String part) {
        return part.replace('\n', ' ').strip();
    }
}
