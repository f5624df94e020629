package vn.giamngheo.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.VietnameseText;

/**
 * What stands between two marks that may separate the entries of a list.
 *
 * @param before the mark before it
 * @param start index of its first character in the cleaned text
 * @param end index after its last character
 */
record Chunk(Mark before, int start, int end) {

    /** The word <i>và</i> and the marks, the stronger ones later. */
    enum Mark {
        NONE,
        AND,
        COMMA,
        COLON,
        SEMICOLON
    }

    private static final Pattern MARKS = Pattern.compile("[,;:()]|(?<= )[^ ,;:()]{2}(?= )");
    private static final Pattern BULLET = Pattern.compile("[-\u2010-\u2015\u2212+*\u2022] ");

    /** The chunks of a cleaned text in order; those without a letter or digit are left out. */
    static List<Chunk> of(String text) {
        boolean balanced = isBalanced(text);
        List<Chunk> chunks = new ArrayList<>();
        Mark before = Mark.NONE;
        int start = 0;
        int depth = 0;
        Matcher marks = MARKS.matcher(text);
        while (marks.find()) {
            Mark mark = mark(marks.group());
            if (balanced) {
                depth += marks.group().equals("(") ? 1 : marks.group().equals(")") ? -1 : 0;
            }
            if (mark == Mark.NONE || depth > 0) {
                continue;
            }
            boolean added = add(chunks, text, before, start, marks.start());
            // Of two marks in a row, as in ", và ", the stronger one counts.
            before = added || mark.compareTo(before) > 0 ? mark : before;
            start = marks.end();
        }
        add(chunks, text, before, start, text.length());
        return chunks;
    }

    private static Mark mark(String found) {
        return switch (found) {
            case "," -> Mark.COMMA;
            case ";" -> Mark.SEMICOLON;
            case ":" -> Mark.COLON;
            case "(", ")" -> Mark.NONE;
            default -> VietnameseText.identityKey(found).equals("và") ? Mark.AND : Mark.NONE;
        };
    }

    private static boolean add(List<Chunk> chunks, String text, Mark before, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        Matcher bullet = BULLET.matcher(text).region(from, to);
        if (before != Mark.AND && before != Mark.COMMA && bullet.lookingAt()) {
            from = bullet.end();
        }
        while (from < to && text.charAt(to - 1) == ' ') {
            to--;
        }
        boolean says = text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
        if (says) {
            chunks.add(new Chunk(before, from, to));
        }
        return says;
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0;
    }
}
