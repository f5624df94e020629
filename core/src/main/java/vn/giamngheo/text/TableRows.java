package vn.giamngheo.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into rows of cells, as RFC 4180 has them. */
final class TableRows {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String text;
    private final List<TableFault> faults;
    private final List<Cells> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private TableRows(String text, List<TableFault> faults) {
        this.text = text;
        this.faults = faults;
        this.at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /**
     * The cells of one row.
     *
     * @param line the line on which it begins
     * @param cells without the spaces around them
     */
    record Cells(int line, List<String> cells) {}

    static List<Cells> read(String text, List<TableFault> faults) {
        TableRows reader = new TableRows(text, faults);
        while (reader.at < text.length()) {
            reader.row();
        }
        return reader.rows;
    }

    private void row() {
        int begins = line;
        if (text.charAt(at) == '#') {
            toEndOfLine();
            endLine();
            return;
        }
        List<String> cells = new ArrayList<>();
        do {
            cells.add(cell());
        } while (skip(','));
        endLine();
        if (cells.size() > 1 || !cells.get(0).isEmpty()) {
            rows.add(new Cells(begins, List.copyOf(cells)));
        }
    }

    private String cell() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || text.charAt(at) != '"') {
            int begin = at;
            while (at < text.length() && text.charAt(at) != ',' && !endsLine(text.charAt(at))) {
                at++;
            }
            return text.substring(begin, at).strip();
        }
        return quoted();
    }

    private String quoted() {
        int begins = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !skip('"')) {
                afterQuote();
                return cell.toString().strip();
            }
            if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
        fault(begins, new Phrase("dấu ngoặc kép không được đóng", "a quotation mark is not closed"), cell);
        return cell.toString().strip();
    }

    private void afterQuote() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != ',' && !endsLine(text.charAt(at))) {
            at++;
        }
        String rest = text.substring(begin, at);
        if (!rest.isBlank()) {
            fault(
                    line,
                    new Phrase("có chữ sau dấu ngoặc kép đóng", "text stands behind a closing quotation mark"),
                    rest);
        }
    }

    private void fault(int where, Phrase reason, CharSequence found) {
        faults.add(new TableFault(where, "", TableFault.Kind.QUOTE, Phrase.shown(found.toString()), reason));
    }

    private void toEndOfLine() {
        while (at < text.length() && !endsLine(text.charAt(at))) {
            at++;
        }
    }

    private void endLine() {
        boolean ended = skip('\r');
        ended |= skip('\n');
        if (ended) {
            line++;
        }
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    private boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }
}
