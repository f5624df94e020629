package vn.giamngheo.schedule;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giamngheo.text.VietnameseText;

/**
 * Reads one phrase: everything that names times behind one opening.
 *
 * <p>Phrases are matched without spaces, because documents lose them ("quýII/2017") and scatter them ("2021 -2030"). A
 * space between two digits, or between two Roman numerals, is kept as {@code _}: there it may stand for a lost
 * character, and nothing is guessed.
 */
final class Phrases {

    private static final Pattern DIGIT_GAP = Pattern.compile("(?<=\\d) (?=\\d)");

    private static final Pattern ROMAN_GAP = Pattern.compile("(?<![\\p{L}\\d])([ivx]+) (?=[ivx]+(?![\\p{L}\\d]))");

    private static final Pattern FULL_STOP = Pattern.compile("[./…:]+$");

    /** What may stand before a time without adding to it. */
    private static final Pattern LEAD = Pattern.compile("^(?:[-+•*]|phấnđấu"
            + "|thời(?:gian|hạn|điểm)(?:thựchiện|hoànthành|triểnkhai|báocáo|tổchức|gửi|kếtthúc)?:?"
            + "|(?:triểnkhai)?thựchiện:?|hoànthành:?|xong|ngày(?:banhành|hiệulực|cậpnhật|ký):?)+");

    private Phrases() {}

    /**
     * Reads a text that is one phrase.
     *
     * @param text one or more pieces of a wording
     * @param opening whether the text opens its segment: only there a bare "2021-2025" or "11/03/2022" is a time
     * @return the frames, none if it is no phrase
     */
    static List<TimeFrame> read(String text, boolean opening) {
        String key = key(text);
        return Stream.<Phrase>of(
                        FixedPhrases::read,
                        MilestonePhrase::read,
                        YearlyPhrase::read,
                        SpanPhrases::read,
                        DatedPhrases::read,
                        (k) -> opening ? DatedPhrases.readBare(k) : List.of())
                .map(phrase -> phrase.read(key))
                .filter(frames -> !frames.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String key(String text) {
        String key = VietnameseText.identityKey(text);
        key = DIGIT_GAP.matcher(key).replaceAll("_");
        key = ROMAN_GAP.matcher(key).replaceAll("$1_");
        key = FULL_STOP.matcher(key.replace(" ", "")).replaceFirst("");
        return LEAD.matcher(key).replaceFirst("");
    }

    /** One way to read a key. */
    @FunctionalInterface
    private interface Phrase {
        List<TimeFrame> read(String key);
    }
}
