package vn.giamngheo.observation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;

/**
 * Counts written with decimals. Nobody counts 10,98 households: a spreadsheet took the mark between thousands for a
 * decimal mark and dropped the zero at the end, or somebody set the mark in a wrong place.
 */
public final class LostThousands {

    /** Digits in groups of whatever length, then a mark and the last digits. */
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,15}(?:[.,][0-9]{3}){0,4})[.,]([0-9]{1,15})");

    private static final Pattern MARKS = Pattern.compile("[.,]");
    private static final int GROUP = 3;
    private static final int MAX_LENGTH = 200;

    private LostThousands() {}

    /**
     * What a count written with decimals may have been: of "10.98 hộ" these are 10.980, for zeros at the end that were
     * dropped; 1.098, for a mark in a wrong place; and 10, for decimals that do not belong there. These are candidates
     * for a person to choose from.
     *
     * @param text the words of one count
     * @return the candidates, in this order and each once; empty if the text is readable as it is, or would not be a
     *     count without the decimals either
     */
    public static List<Long> candidates(String text) {
        if (text.length() > MAX_LENGTH || StatedParser.count(text).isPresent()) {
            return List.of();
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return List.of();
        }
        String whole = MARKS.matcher(number.group(1)).replaceAll("");
        String decimals = number.group(2);
        String padded = decimals + "0".repeat(Math.max(0, GROUP - decimals.length()));
        String before = text.substring(0, number.start());
        String after = text.substring(number.end());
        return Stream.of(whole + padded, whole + decimals, whole)
                .flatMap(digits -> exact(before + digits + after).stream())
                .distinct()
                .toList();
    }

    private static Optional<Long> exact(String text) {
        return StatedParser.count(text).flatMap(Stated::exact);
    }
}
