package vn.giamngheo.allocation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.Language;

/**
 * A number within bounds shared out end by end: what the units get adds up at either end. Between the ends nothing is
 * said, for what a unit gets need not rise with the total; see {@link #losers()}.
 *
 * @param low the allocation of the least number
 * @param high the allocation of the greatest number
 */
public record AllocationRange(Allocation low, Allocation high) {

    /**
     * Checks that the two are ends of one range.
     *
     * @param low the allocation of the least number
     * @param high the allocation of the greatest number
     * @throws vn.giamngheo.text.RefusedException if the requests differ in more than the total, or the least total is
     *     above the greatest
     */
    public AllocationRange {
        AllocationEnds.checkEnds(low.request(), high.request());
    }

    /**
     * {@return what a unit gets at the two ends, the lesser number first}
     *
     * @param code the code of the unit
     * @throws IllegalArgumentException if there is no such unit
     */
    public WholeRange of(String code) {
        long atLow = low.of(code);
        long atHigh = high.of(code);
        return new WholeRange(Math.min(atLow, atHigh), Math.max(atLow, atHigh));
    }

    /** {@return the sums at the two ends: the totals} */
    public WholeRange sum() {
        return new WholeRange(low.sum(), high.sum());
    }

    /**
     * The units that get less of the greater number: with the largest remainder this can happen (the Alabama paradox),
     * and is no fault of the figures. Whoever shares out a range should look at them.
     *
     * @return their codes, in order; mostly empty; unmodifiable
     */
    public List<String> losers() {
        return low.shares().stream()
                .filter(share -> share.number() > high.of(share.code()))
                .map(AllocationShare::code)
                .toList();
    }

    /**
     * The ranges in words, a line for the whole, one for each unit, and one that names the units that get less of the
     * greater number.
     *
     * @param language the language of the reader
     * @return lines joined by {@code \n}
     */
    public String describe(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String head = (vietnamese ? "Phân bổ " : "Shared out: ")
                + ends(low.request().total(), high.request().total(), language) + ":";
        Stream<String> lines = low.shares().stream()
                .map(share -> share.code() + ": " + ends(share.number(), high.of(share.code()), language));
        String less = vietnamese
                ? "khi tổng tăng lại được phân bổ ít hơn (nghịch lý Alabama): "
                : "given less of the greater total (Alabama paradox): ";
        Stream<String> note = losers().isEmpty() ? Stream.empty() : Stream.of(less + Words.codes(losers()));
        return Stream.of(Stream.of(head), lines, note).flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    /** {@code 4.600–5.000 hộ}; the end of the least total first, also where it is the greater number. */
    private String ends(long atLow, long atHigh, Language language) {
        CountUnit unit = low.request().unit();
        return atLow == atHigh
                ? Words.counted(atLow, unit, language)
                : language.notation().format(atLow) + "–" + Words.several(atHigh, unit, language);
    }
}
