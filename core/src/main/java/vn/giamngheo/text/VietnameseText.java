package vn.giamngheo.text;

import java.text.Normalizer;

/** Vietnamese text in one normal form. */
public final class VietnameseText {

    private VietnameseText() {}

    /**
     * Composes base letters and combining marks (Unicode normal form C), so that texts which look the same are equal.
     *
     * @param text any text
     * @return the composed text
     */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
