package vn.giamngheo.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.text.VietnameseText;

/** Prints a report. */
public final class SeedReport {

    private SeedReport() {}

    /**
     * Runs the report.
     *
     * @param args {@code --lang vi} or {@code --lang en}
     */
    public static void main(String[] args) {
        // Not System.out as it is: its encoding is that of the console, which need not know Vietnamese.
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(VietnameseText.nfc("Giảm nghèo") + " " + String.join(" ", args) + ", wire format "
                + WireFormat.schemaVersion());
    }
}
