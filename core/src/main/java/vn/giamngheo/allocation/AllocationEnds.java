package vn.giamngheo.allocation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * What comes of sharing out a number known only within bounds: the result of its least value and that of its greatest,
 * each by itself.
 *
 * @param low the result of the least number
 * @param high the result of the greatest number
 */
public record AllocationEnds(AllocationResult low, AllocationResult high) {

    /**
     * Checks that the two are ends of one range.
     *
     * @param low the result of the least number
     * @param high the result of the greatest number
     * @throws RefusedException if the requests differ in more than the total, or the least total is above the greatest
     */
    public AllocationEnds {
        checkEnds(low.request(), high.request());
    }

    static void checkEnds(AllocationRequest low, AllocationRequest high) {
        boolean alike = low.unit().equals(high.unit()) && low.units().equals(high.units());
        if (!alike || low.total() > high.total()) {
            throw new RefusedException(
                    "hai đầu (low, high) phải cùng yêu cầu, chỉ khác số phải phân bổ (total), đầu low không lớn hơn",
                    "low and high must be of requests that differ only in the total, low not above high");
        }
    }

    /**
     * {@return the allocations of both ends}
     *
     * @throws RefusedException if an end cannot be shared out, with all that keeps it from that
     */
    public AllocationRange orElseThrow() {
        if (low instanceof Allocation least && high instanceof Allocation greatest) {
            return new AllocationRange(least, greatest);
        }
        throw new RefusedException(impossible(Language.VIETNAMESE), impossible(Language.ENGLISH));
    }

    private String impossible(Language language) {
        List<String> reasons = Stream.of(low, high)
                .filter(end -> end instanceof Impossible)
                .map(end -> end.describe(language))
                .distinct()
                .toList();
        return String.join("; ", reasons);
    }

    /**
     * Both results in words: unit by unit if both ends can be shared out, otherwise why not.
     *
     * @param language the language of the reader
     * @return lines joined by {@code \n}
     */
    public String describe(Language language) {
        return low instanceof Allocation && high instanceof Allocation
                ? orElseThrow().describe(language)
                : Stream.of(low, high).map(end -> end.describe(language)).collect(Collectors.joining("\n"));
    }
}
