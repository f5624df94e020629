package vn.giamngheo.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.agency.Chunk.Mark;
import vn.giamngheo.agency.ListHead.Reach;
import vn.giamngheo.text.VietnameseText;

/**
 * Splits a cleaned text into entries. A semicolon always separates; a comma and <i>và</i> separate where a name
 * begins behind them, and a comma also where nothing before it is a name or a class.
 */
final class AgencyReader {

    /** Names of departments have at most three parts: <i>Văn hóa, Thể thao và Du lịch</i>. */
    private static final int MOST_CHUNKS_OF_A_DEPARTMENT = 3;

    /** What stands further back in an entry is not looked at; no name is as long, and time stays linear. */
    private static final int LONGEST_NAME = 500;

    private static final Pattern REQUEST = Pattern.compile("(?:đề nghị|giao) ");
    private static final String FULL_STOPS = " ./…";

    private final String text;
    private final List<Chunk> chunks;
    private final List<AgencyRef> refs = new ArrayList<>();

    /** Keys of pieces by where they stand: the same piece is asked for many times. */
    private final Map<Long, String> keys = new HashMap<>();

    /** The head that is open, and the mark that separated the first two names behind it. */
    private @Nullable ListHead head;

    private Mark separator = Mark.NONE;

    private AgencyReader(String text) {
        this.text = text;
        this.chunks = Chunk.of(text);
    }

    static List<AgencyRef> read(String cleaned) {
        AgencyReader reader = new AgencyReader(cleaned);
        int next = 0;
        while (next < reader.chunks.size()) {
            next = reader.entry(next);
        }
        return List.copyOf(reader.refs);
    }

    /** Whether the text asks where it could order: <i>Đề nghị …</i>. */
    static boolean isRequest(String key) {
        return key.startsWith("đề nghị ");
    }

    /** Reads the entry, or the head of a list, that begins with a chunk; answers where the next one begins. */
    private int entry(int first) {
        int start = chunks.get(first).start();
        Optional<ListHead> opened = head == null ? headWithoutColon(first) : Optional.empty();
        if (opened.isPresent()) {
            open(opened.get());
            start = afterWords(start, opened.get().words());
        }
        closeHeadAt(first, start);
        int named = spelling(words(start, chunks.get(first).end())).startsWith("sở ") ? afterWords(start, 1) : start;
        int last = Math.max(first, endOfDepartment(named, first));
        while (last + 1 < chunks.size() && !separates(start, last + 1)) {
            last++;
            if (chunks.get(last).before() == Mark.COLON) {
                Optional<ListHead> found =
                        ListHead.before(keyOf(start, chunks.get(last - 1).end()));
                if (found.isPresent()) {
                    open(found.get());
                    return last;
                }
            }
        }
        add(text.substring(start, chunks.get(last).end()));
        if (last + 1 < chunks.size()) {
            leave(chunks.get(last + 1).before());
        }
        return last + 1;
    }

    private boolean separates(int start, int next) {
        Chunk chunk = chunks.get(next);
        if (chunk.before() == Mark.SEMICOLON) {
            return true;
        }
        if (chunk.before() == Mark.COLON) {
            return false;
        }
        String piece = keyOf(start, chunks.get(next - 1).end());
        if (startsEntry(key(next), piece)) {
            return chunk.before() != Mark.AND || !isOneOffice(piece, key(next));
        }
        if (!Classes.isOpen(piece) && Classes.startsWithUnmarkedClass(key(next))) {
            return true;
        }
        boolean department = endOfDepartment(chunk.start(), next) >= 0;
        if (chunk.before() == Mark.AND) {
            return department && (head != null ? Departments.isName(piece) : Departments.isDepartment(piece));
        }
        boolean listed = head != null && head.reach() == Reach.BARE;
        boolean carried = department && (head != null || Departments.isDepartment(piece));
        return listed || carried || !isNamed(piece);
    }

    /** <i>Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân</i> serves both. */
    private static boolean isOneOffice(String before, String behind) {
        return before.equals("văn phòng đoàn đại biểu quốc hội") && Phrases.starts(behind, "hội đồng nhân dân");
    }

    private static boolean startsEntry(String key, String before) {
        if (Classes.startsWithLowerPartyCommittee(key) && Classes.listsPartyCommittees(before)) {
            return false;
        }
        String asked = withoutRequest(key);
        return asked.startsWith("các ")
                ? Classes.startsWithClass(asked) || Officers.startsWithOffice(asked)
                : Officers.startsWithOffice(asked) || Bodies.startsWithBody(asked);
    }

    private static boolean isNamed(String key) {
        String asked = withoutRequest(key);
        return Officers.startsWithOffice(asked) || Bodies.startsWithBody(asked) || Classes.isOpen(asked);
    }

    /** <i>Các Sở Tài chính, Y tế</i>. */
    private Optional<ListHead> headWithoutColon(int first) {
        String key = spelling(words(chunks.get(first).start(), chunks.get(first).end()));
        return ListHead.HEADS.stream()
                .filter(candidate -> candidate.key().contains("các ") && key.startsWith(candidate.key() + " "))
                .filter(candidate ->
                        endOfDepartment(afterWords(chunks.get(first).start(), candidate.words()), first) >= 0)
                .findFirst();
    }

    private int afterWords(int start, int words) {
        int at = start;
        for (int i = 0; i < words; i++) {
            at = text.indexOf(' ', at) + 1;
        }
        return at;
    }

    private void open(ListHead opened) {
        head = opened;
        separator = Mark.NONE;
    }

    /** A head ends where a name stands that needs none. */
    private void closeHeadAt(int first, int start) {
        if (head == null || head.reach() == Reach.ALL) {
            return;
        }
        String key = keyOf(start, chunks.get(first).end());
        boolean nameless = head.reach() == Reach.BARE && !startsEntry(key, "") && !Classes.startsWithClass(key);
        boolean bare = nameless || endOfDepartment(start, first) >= 0;
        if (!bare) {
            head = null;
        }
    }

    /** What the mark behind an entry means for the head: a semicolon ends what commas have listed. */
    private void leave(Mark mark) {
        if (head == null) {
            AgencyRef last = refs.get(refs.size() - 1);
            if (mark != Mark.SEMICOLON && Departments.isDepartment(last.key())) {
                open(ListHead.CARRIED);
            }
        } else if (mark == Mark.SEMICOLON && (separator == Mark.COMMA || head.reach() == Reach.ALL)) {
            head = null;
        } else if (separator == Mark.NONE) {
            separator = mark == Mark.SEMICOLON ? Mark.SEMICOLON : Mark.COMMA;
        }
    }

    /** The last chunk of the longest name of a department that begins at an index; -1 if there is none. */
    private int endOfDepartment(int start, int first) {
        for (int last = Math.min(first + MOST_CHUNKS_OF_A_DEPARTMENT, chunks.size()) - 1; last >= first; last--) {
            int end = chunks.get(last).end();
            if (start < end && Departments.isName(keyOf(start, end))) {
                return last;
            }
        }
        return -1;
    }

    private String words(int start, int end) {
        return text.substring(start, Math.max(start, Math.min(end, start + LONGEST_NAME)));
    }

    /** Unlike the key of a name, with abbreviations as they are: its words are those of the text. */
    private static String spelling(String wording) {
        return VietnameseText.identityKey(wording);
    }

    private String keyOf(int start, int end) {
        return keys.computeIfAbsent((long) start << Integer.SIZE | end, place -> NameKey.of(words(start, end)));
    }

    private String key(int chunk) {
        return keyOf(chunks.get(chunk).start(), chunks.get(chunk).end());
    }

    private void add(String piece) {
        int end = piece.length();
        while (end > 0 && FULL_STOPS.indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        String wording = piece.substring(0, end);
        if (head != null) {
            refs.add(ref(wording, head.each() + " " + wording));
        } else {
            Matcher asked = REQUEST.matcher(spelling(wording));
            refs.add(ref(wording, asked.lookingAt() ? wording.substring(asked.end()) : wording));
        }
    }

    private static AgencyRef ref(String wording, String name) {
        String key = NameKey.of(name);
        if (Officers.startsWithOffice(key)) {
            return new AgencyRef.Officer(wording, name, Officers.areSeveral(key));
        }
        return body(wording, name, key);
    }

    /** The body with a wording that names no office. */
    static AgencyRef body(String wording) {
        return body(wording, wording, NameKey.of(wording));
    }

    private static AgencyRef body(String wording, String name, String key) {
        return Classes.isClass(key) ? new AgencyRef.Group(wording, name) : new AgencyRef.Named(wording, name);
    }

    private static String withoutRequest(String key) {
        Matcher asked = REQUEST.matcher(key);
        return asked.lookingAt() ? key.substring(asked.end()) : key;
    }
}
