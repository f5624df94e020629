package vn.giamngheo.rules;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Table;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** What can be seen of a table before it is read. */
final class TableTextRules {

    /** No cell of reference data is as long. */
    private static final int LONGEST = 4_000;

    /** No more are shown of one line. */
    private static final int SHOWN = 5;

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final char GRAPHEME_JOINER = '\u034f';
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    /** What UTF-8 of Vietnamese becomes when it is read byte by byte, and what takes the place of an unknown byte. */
    private static final Pattern MISREAD = Pattern.compile(
            "\ufffd|\u00e1[\u00ba\u00bb][^\\s,]|\u00c4[\u2018\u0091\u0090]|\u00c6[\u00b0\u00a1\u00af\u00a0]");

    static final List<Rule<TableText>> ALL = List.of(
            Rule.of(
                    "table.letters",
                    Set.of(
                            TableFinding.WRONG_ENCODING,
                            TableFinding.LOOK_ALIKE,
                            TableFinding.DECOMPOSED,
                            TableFinding.INVISIBLE),
                    TableTextRules::lines),
            Rule.of(TableFinding.CELL_LONG, TableTextRules::cells));

    private TableTextRules() {}

    private static void lines(TableText table, Consumer<Finding> findings) {
        String text = table.text();
        int line = 0;
        int begin = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        while (begin < text.length()) {
            int end = endOfLine(text, begin);
            line++;
            line(text.substring(begin, end), line, findings);
            begin = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private static int endOfLine(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static void line(String line, int number, Consumer<Finding> findings) {
        say(TableFinding.WRONG_ENCODING, number, misread(line), findings);
        say(TableFinding.LOOK_ALIKE, number, LookAlikes.words(line), findings);
        say(TableFinding.INVISIBLE, number, invisible(line), findings);
        int apart = apart(line);
        if (apart > 0) {
            findings.accept(Finding.of(
                    TableFinding.DECOMPOSED,
                    at(number),
                    Map.of("line", whole(number), "count", Argument.whole(apart))));
        }
    }

    private static void say(TableFinding code, int line, List<String> found, Consumer<Finding> findings) {
        if (!found.isEmpty()) {
            findings.accept(Finding.of(code, at(line), Map.of("line", whole(line), "found", Argument.texts(found))));
        }
    }

    private static JsonPointer at(int line) {
        return JsonPointer.ROOT.child(line);
    }

    /** Lines are named as editors number them, without points between the digits. */
    private static Argument whole(int line) {
        return Argument.text(Integer.toString(line));
    }

    private static List<String> misread(String line) {
        Set<String> found = new LinkedHashSet<>();
        Matcher misread = MISREAD.matcher(line);
        while (found.size() < SHOWN && misread.find()) {
            found.add("“" + misread.group() + "”");
        }
        return List.copyOf(found);
    }

    private static List<String> invisible(String line) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < line.length() && found.size() < SHOWN; i++) {
            char c = line.charAt(i);
            if (isInvisible(c)) {
                found.add(shown(c));
            }
        }
        return List.copyOf(found);
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || c == GRAPHEME_JOINER || (type == Character.SPACE_SEPARATOR && c != ' ');
    }

    private static String shown(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "U+" + "0".repeat(4 - digits.length()) + digits;
    }

    /** How many letters stand before a mark that they have a common form with. */
    private static int apart(String line) {
        int count = 0;
        for (int i = 1; i < line.length(); i++) {
            char mark = line.charAt(i);
            if (mark >= FIRST_MARK && mark <= LAST_MARK && compose(line.charAt(i - 1), mark)) {
                count++;
            }
        }
        return count;
    }

    private static boolean compose(char letter, char mark) {
        return Character.isLetter(letter)
                && Normalizer.normalize("" + letter + mark, Normalizer.Form.NFC).length() == 1;
    }

    private static void cells(TableText table, Consumer<Finding> findings) {
        if (table.text().length() <= LONGEST) {
            return;
        }
        for (Table.Row row : Table.parse(table.text(), Set.of(), Set.of()).rows()) {
            row.cells().forEach((column, cell) -> {
                if (cell.length() > LONGEST) {
                    findings.accept(tooLong(row.line(), vn.giamngheo.text.Phrase.shown(column), cell.length()));
                }
            });
        }
    }

    private static Finding tooLong(int line, String column, int length) {
        return Finding.of(
                TableFinding.CELL_LONG,
                at(line).child(column),
                Map.of("line", whole(line), "column", Argument.text(column), "length", Argument.whole(length)));
    }
}
