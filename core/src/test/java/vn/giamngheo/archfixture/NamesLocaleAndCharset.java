package vn.giamngheo.archfixture;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The same as {@link UsesDefaults}, done well: no rule may object. */
public final class NamesLocaleAndCharset {
    public String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    public String format(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }

    public byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public DecimalFormat decimal() {
        return new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    public DateTimeFormatter date() {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    }
}
