package vn.giamngheo.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.text.Language;

class MeasureASampleTest {

    private static List<String> printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MeasureASample.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Six dimensions of two indicators each: nested, every indicator weighs a twelfth, and a third is four of them. */
    @Test
    void thePoorAreTheWeightedPersonsWithFourDeprivationsOfTwelve() {
        long poor = 0;
        long all = 0;
        for (Respondent one : Respondent.of(2026)) {
            long persons = one.weight() * one.size();
            all += persons;
            poor += Long.bitCount(one.deprived()) >= 4 ? persons : 0;
        }

        assertThat(printed()).contains("H = " + Ratio.of(poor, all).percentIn(Language.VIETNAMESE, 2));
    }

    @Test
    void whatIsPublishedHidesSmallCountsAndNoneCanBeComputedBack() {
        List<String> lines = printed();

        assertThat(lines).anyMatch(line -> line.startsWith("· "));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("T"))
                .hasSizeGreaterThan(6)
                .allSatisfy(line -> {
                    // A single hidden count in a row would follow from the total of the row.
                    assertThat(line.chars().filter(c -> c == '·').count()).isNotEqualTo(1);
                });
    }

    @Test
    void whatIsSentIsReceivedAsItWas() {
        assertThat(printed()).anyMatch(line -> line.startsWith("true: "));
    }
}
