package vn.giamngheo.testkit.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

/**
 * A few words of the law against those that a standard holds. The wording of a standard has {@code …} where the law has
 * numbers, and both may leave words out so.
 *
 * @param words the words as a case quotes them
 */
record Quotation(String words) {

    private static final Pattern MONEY = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");
    private static final Pattern INDICATORS = Pattern.compile("(\\d{1,3}) (?:chỉ số|tiêu chí)");
    private static final int MONTHS_OF_YEAR = 12;

    /** Whether the pieces of one of the two are found in the other, in their order. */
    boolean isOf(String wording) {
        String quoted = VietnameseText.identityKey(words);
        String held = VietnameseText.identityKey(wording);
        return holds(quoted, held) || holds(held, MONEY.matcher(quoted).replaceAll("…"));
    }

    private static boolean holds(String text, String pieces) {
        int from = 0;
        for (String piece : pieces.split("…", -1)) {
            int at = text.indexOf(piece.strip(), from);
            if (at < 0) {
                return false;
            }
            from = at + piece.strip().length();
        }
        return true;
    }

    /** The amounts and the numbers of indicators that the standard does not have in an area. */
    List<String> foreignNumbers(PovertyStandard standard, List<AreaType> areas) {
        List<String> lines = new ArrayList<>();
        for (IncomeLine line : standard.lines()) {
            areas.forEach(area -> line.in(area).find().ifPresent(amount -> {
                lines.add(Language.VIETNAMESE.notation().format(amount.dong()));
                // Decisions state some lines a year beside those a month.
                lines.add(Language.VIETNAMESE.notation().format(amount.dong() * MONTHS_OF_YEAR));
            }));
        }
        List<Integer> counts = standard.cutoffs().stream()
                .map(CountCutoff::count)
                .flatMap(count -> count.find().stream())
                .toList();
        List<String> foreign = new ArrayList<>();
        MONEY.matcher(words).results().map(MatchResult::group).forEach(amount -> {
            if (!lines.contains(amount)) {
                foreign.add(amount);
            }
        });
        INDICATORS.matcher(words).results().map(number -> number.group(1)).forEach(number -> {
            if (!counts.contains(Integer.valueOf(number))) {
                foreign.add(number);
            }
        });
        return foreign;
    }

    /** Whether there is nothing but what stands for left-out words. */
    boolean isEmpty() {
        return Arrays.stream(words.split("…", -1)).allMatch(VietnameseText::isBlank);
    }
}
