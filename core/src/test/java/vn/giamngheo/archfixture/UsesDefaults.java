package vn.giamngheo.archfixture;

import java.nio.charset.Charset;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.function.UnaryOperator;

public final class UsesDefaults {
    public String upper(String text) {
        return text.toUpperCase();
    }

    public UnaryOperator<String> lower() {
        return String::toLowerCase;
    }

    public String format(int number) {
        return String.format("%d", number);
    }

    public String formatted(int number) {
        return "%d".formatted(number);
    }

    public byte[] bytes(String text) {
        return text.getBytes();
    }

    public String text(byte[] bytes) {
        return new String(bytes);
    }

    public Locale locale() {
        return Locale.getDefault();
    }

    public Charset charset() {
        return Charset.defaultCharset();
    }

    public String separator() {
        return System.lineSeparator();
    }

    public DecimalFormat decimal() {
        return new DecimalFormat("0");
    }

    public NumberFormat number() {
        return NumberFormat.getIntegerInstance();
    }

    public Collator collator() {
        return Collator.getInstance();
    }

    public String message(int number) {
        return MessageFormat.format("{0}", number);
    }

    public DateTimeFormatter date() {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy");
    }

    public DateTimeFormatter built() {
        return new DateTimeFormatterBuilder().toFormatter();
    }
}
