package vn.giamngheo.json.format.internal.bytes;

import java.util.Arrays;

/** Looks at the members of a household: how many, and whether the library would take them. */
final class MemberScan {

    /** The ids of so many members are held against each other. */
    private static final int MOST = 32;

    private static final int ID = 0;

    private final Lexer in;
    private final long reviewed;
    private final Names names = new Names(MemberIn.NAMES);
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int size;

    /** @param reviewed the day of the review, such as {@code 20250701}: nobody may be born later */
    MemberScan(Lexer in, long reviewed) {
        this.in = in;
        this.reviewed = reviewed;
    }

    int size() {
        return size;
    }

    int scan(byte[] bytes, int from) {
        size = 0;
        int at = Lexer.take(bytes, from, '[');
        do {
            at = member(bytes, Lexer.take(bytes, at, '{'));
            at = in.goesOn(bytes, at, ']');
        } while (in.more());
        return at;
    }

    private int member(byte[] bytes, int from) {
        int at = from;
        int seen = 0;
        int name = -1;
        do {
            at = in.name(bytes, at, names, name);
            name = in.name();
            seen = Seen.with(seen, name);
            at = in.goesOn(bytes, property(bytes, at, name), '}');
        } while (in.more());
        Seen.require(1 << ID, seen);
        return at;
    }

    private int property(byte[] bytes, int at, int name) {
        return switch (name) {
            case ID -> id(bytes, at);
            case 1 -> birthDate(bytes, at);
            case 2, 4, 5, 6, 11 -> in.word(bytes, at, words(name));
            default -> Lexer.flag(bytes, at);
        };
    }

    private static Words<?> words(int name) {
        return switch (name) {
            case 2 -> MemberIn.SEXES;
            case 4 -> MemberIn.WORKS;
            case 11 -> MemberIn.ALLOWANCES;
            default -> MemberIn.LEVELS;
        };
    }

    private int birthDate(byte[] bytes, int from) {
        int at = in.date(bytes, from);
        if (in.number() > reviewed) {
            throw NotSure.here();
        }
        return at;
    }

    /** Refuses the id of a member before, and what may be one in another normal form. */
    private int id(byte[] bytes, int from) {
        int at = in.text(bytes, from);
        int start = in.start();
        int end = in.end();
        if (size == MOST || (size > 0 && !isAscii(bytes, start, end))) {
            throw NotSure.here();
        }
        for (int i = 0; i < size; i++) {
            if (Arrays.equals(bytes, starts[i], ends[i], bytes, start, end)) {
                throw NotSure.here();
            }
        }
        starts[size] = start;
        ends[size] = end;
        size++;
        return at;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
