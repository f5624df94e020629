package vn.giamngheo.desk.store;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they can stand in an address: {@code 768/QĐ-UBND} is {@code 768-qd-ubnd}. */
final class Slug {

    private static final int LONGEST = 40;

    private Slug() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-|-$", "");
    }
}
