package vn.giamngheo.testkit.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Whether two texts are one name, by how they are read aloud: each word as its letters and its tone, wherever the mark
 * of the tone stands. Knows nothing of the library.
 */
final class ReadAloud {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private ReadAloud() {}

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    private static String of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\u200b\u00ad\ufeff\u2060]", "")
                .replace("\u01a3", "u\u031b")
                .replaceAll("[\u00f0\u0256]", "đ")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u00a0\u2009\u202f\u3000\\s]+", " ")
                .replaceAll(" ?([-/]) ?", "$1");
        StringBuilder aloud = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char c : Normalizer.normalize(apart, Normalizer.Form.NFD).strip().toCharArray()) {
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
            } else {
                if (!Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                    aloud.append(tones);
                    tones.setLength(0);
                }
                aloud.append(c);
            }
        }
        return aloud.append(tones).toString();
    }
}
