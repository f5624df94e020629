package vn.giamngheo.desk.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** What was found on the lines of a register, as files to work from. */
@Service
public class FindingFiles {

    /** So that spreadsheets take it for UTF-8. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Phrase LINE = new Phrase("Dòng", "Line");
    private static final Phrase CODE = new Phrase("Mã phát hiện", "Code");
    private static final Phrase SEVERITY = new Phrase("Mức độ", "Severity");
    private static final Phrase PLACE = new Phrase("Vị trí", "Place");
    private static final Phrase MESSAGE = new Phrase("Nội dung", "Message");

    private final Registers registers;
    private final JsonMapper mapper;

    FindingFiles(Registers registers, JsonMapper mapper) {
        this.registers = registers;
        this.mapper = mapper;
    }

    /**
     * Writes the findings as CSV, for people.
     *
     * @param id the register
     * @param language of the heads and the messages
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void csv(String id, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                LINE.in(language), CODE.in(language), SEVERITY.in(language), PLACE.in(language), MESSAGE.in(language));
        registers.eachFinding(
                id,
                finding -> csv.writeRecord(
                        Long.toString(finding.line()),
                        finding.code(),
                        finding.severity().noun(language),
                        finding.place(),
                        finding.message().in(language)));
        csv.flush();
        text.flush();
    }

    /**
     * Writes the findings as lines of JSON, for programs.
     *
     * @param id the register
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void ndjson(String id, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        registers.eachFinding(id, finding -> {
            ObjectNode line = mapper.createObjectNode();
            line.put("line", finding.line())
                    .put("code", finding.code())
                    .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                    .put("place", finding.place());
            line.putObject("message")
                    .put("vi", finding.message().vietnamese())
                    .put("en", finding.message().english());
            write(text, line + "\n");
        });
        text.flush();
    }

    private static void write(Writer text, String line) {
        try {
            text.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
