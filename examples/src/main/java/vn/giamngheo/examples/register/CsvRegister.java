package vn.giamngheo.examples.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/** A register as CSV (RFC 4180) with a head line, read one record at a time. */
final class CsvRegister {

    private CsvRegister() {}

    static void read(Reader csv, char separator, Consumer<Row> to) throws IOException {
        try (CsvReader<NamedCsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(csv)) {
            records.forEach(each -> to.accept(new Row(each.getStartingLineNumber(), each.getFieldsAsMap())));
        }
    }
}
