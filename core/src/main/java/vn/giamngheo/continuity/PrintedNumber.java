package vn.giamngheo.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giamngheo.text.VietnameseText;

/** The numbers that documents print before sections and tasks, as labels that can be compared. */
final class PrintedNumber {

    /** What is no longer is worth no reading: numbers are short. */
    private static final int MAX_LENGTH = 200;

    private static final String LABEL = "(?:\\d+[a-zđ]?|[ivxlc]+|[a-zđ])";
    private static final Pattern DOTTED = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*[.)/]*");
    private static final Pattern CLOSING = Pattern.compile("[.)/]+$");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private PrintedNumber() {}

    /** The words of a text in the form to compare by; commas and the like are no words. */
    static List<String> words(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        String plain = VietnameseText.identityKey(text).replaceAll("[,;:]", " ");
        return Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** The labels of {@code III.8} are {@code iii} and {@code 8}; none if the word is no number. */
    static List<String> labels(String word) {
        if (!DOTTED.matcher(word).matches()) {
            return List.of();
        }
        return Stream.of(CLOSING.matcher(word).replaceAll("").split("\\."))
                .map(label -> LEADING_ZEROS.matcher(label).replaceAll(""))
                .toList();
    }

    /** The labels of a number as printed, with or without the word for what it numbers; none if it is no number. */
    static List<String> printed(String number) {
        List<String> words = words(number);
        Optional<CitedUnit> unit = CitedUnit.at(words, 0);
        int at = unit.map(CitedUnit::length).orElse(0);
        if (words.size() != at + 1) {
            return List.of();
        }
        List<String> labels = labels(words.get(at));
        return unit.map(known -> known.mark(labels)).orElse(labels);
    }

    /** Labels below others; {@code 2.3} below {@code 2} adds only its last. */
    static void append(List<String> above, List<String> labels) {
        int known = labels.size() - 1;
        boolean repeats = known > 0
                && known <= above.size()
                && above.subList(above.size() - known, above.size()).equals(labels.subList(0, known));
        above.addAll(repeats ? new ArrayList<>(labels.subList(known, labels.size())) : labels);
    }
}
