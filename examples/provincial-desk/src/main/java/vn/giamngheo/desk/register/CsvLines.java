package vn.giamngheo.desk.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table as lines of the wire format: made while they are read, one row at a time. */
final class CsvLines extends InputStream {

    private static final int HEAD = 1 << 14;
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> rows;
    private final CsvColumns columns;
    /** By how much the line of the file is larger than that of the stream, from which line on. */
    private final NavigableMap<Long, Long> ahead = new TreeMap<>();

    private byte[] line = new byte[0];
    private int at;
    private long number;
    private boolean checked;

    CsvLines(InputStream csv, CsvColumns columns) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8), HEAD);
        char separator = separator(text);
        this.reader = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text);
        this.rows = reader.iterator();
        this.columns = columns;
    }

    /** The one of semicolon, comma and tab that stands most often in the first line; the mark before it is passed over. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(HEAD);
        char[] head = new char[HEAD - 1];
        int length = Math.max(0, text.read(head));
        text.reset();
        String first = new String(head, 0, length).lines().findFirst().orElse("");
        char most = ';';
        for (char sign : List.of(',', '\t')) {
            most = count(first, sign) > count(first, most) ? sign : most;
        }
        return most;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    @Override
    public int read() throws IOException {
        return fill() ? line[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        Objects.checkFromIndexSize(from, most, into.length);
        if (most == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(most, line.length - at);
        System.arraycopy(line, at, into, from, taken);
        at += taken;
        return taken;
    }

    /** Whether there is a byte to take. */
    private boolean fill() throws CsvRefusedException {
        while (at == line.length) {
            @Nullable NamedCsvRecord row = next();
            if (row == null) {
                return false;
            }
            number++;
            long over = row.getStartingLineNumber() - number;
            if (ahead.isEmpty() || ahead.lastEntry().getValue() != over) {
                ahead.put(number, over);
            }
            line = (columns.line(row.getFieldsAsMap()) + "\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        return true;
    }

    private @Nullable NamedCsvRecord next() throws CsvRefusedException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            NamedCsvRecord row = rows.next();
            check(row.getHeader());
            return row;
        } catch (RuntimeException e) {
            // What it says may quote the row.
            throw new CsvRefusedException(lineInFile(number) + 1, CsvRefusedException.BROKEN);
        }
    }

    private void check(List<String> heads) throws CsvRefusedException {
        if (!checked) {
            checked = true;
            for (int i = 0; i < heads.size(); i++) {
                if (!columns.has(heads.get(i))) {
                    throw new CsvRefusedException(1, CsvRefusedException.column(i + 1));
                }
            }
        }
    }

    /** Where a line of this stream begins in the file. */
    long lineInFile(long lineOfStream) {
        Map.@Nullable Entry<Long, Long> over = ahead.floorEntry(lineOfStream);
        return over == null ? lineOfStream + 1 : lineOfStream + over.getValue();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
