package vn.giamngheo.examples.pictures;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How wide words are, at most: by a table of a wide typeface, since nobody knows which one a reader has. */
final class Lettering {

    /** Sizes are in hundredths of the size of the type. */
    private static final int HUNDRED = 100;

    private static final int SIZE = 12;
    private static final int BOLD_PERCENT = 115;

    private Lettering() {}

    /** How wide a line of words is in a picture, in units of its own. */
    static int width(String words) {
        int hundredths = Normalizer.normalize(words, Normalizer.Form.NFD)
                .codePoints()
                .map(Lettering::hundredths)
                .sum();
        return hundredths * SIZE / HUNDRED + 1;
    }

    /** How wide a line of bold words is. */
    static int boldWidth(String words) {
        return width(words) * BOLD_PERCENT / HUNDRED;
    }

    /** The words in lines that are not wider, bold ones too. */
    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (boldWidth(longer) > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static int hundredths(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (codePoint) {
            case 'i', 'j', 'l' -> 28;
            case ' ', '.', ',', ':', ';' -> 34;
            case 'f', 't', 'r', 'I', '(', ')', '-', '/', '\'' -> 42;
            case 'c', 's', 'z', 'v', 'x', 'y', 'k' -> 60;
            case 'm', 'M', '—' -> 100;
            case 'w', '≤', '≥', '<', '>', '+', '−', '→' -> 84;
            default -> Character.isUpperCase(codePoint) ? 80 : 65;
        };
    }
}
