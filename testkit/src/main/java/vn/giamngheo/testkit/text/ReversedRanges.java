package vn.giamngheo.testkit.text;

import java.math.BigDecimal;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.testkit.text.ReversedRange.Fault;

/** Makes ranges of one or two decimals from 0,1 % to below 100 %, the ends mostly close to each other. */
public final class ReversedRanges implements Gen<ReversedRange> {

    private static final int MOST = 90;
    private static final Gen<Fault> FAULTS = Gens.among(Fault.values());
    private static final Gen<String> DASHES = Gens.among("-", " - ", "–", " – ");

    private ReversedRanges() {}

    /** {@return the generator} */
    public static ReversedRanges all() {
        return new ReversedRanges();
    }

    @Override
    public ReversedRange from(Choices choices) {
        Fault fault = FAULTS.from(choices);
        int decimals = 1 + choices.upTo(1);
        int unit = decimals == 1 ? 10 : 100;
        int digits = 1 + choices.upTo(MOST * unit - 1);
        BigDecimal low = BigDecimal.valueOf(digits, decimals);
        BigDecimal high = BigDecimal.valueOf(digits + 1L + choices.upTo(9 * unit), decimals);
        return new ReversedRange(text(comma(low), comma(high), fault, choices), low, high, fault);
    }

    private static String text(String low, String high, Fault fault, Choices choices) {
        return switch (fault) {
            case NONE -> low + DASHES.from(choices) + high + "%";
            case REVERSED -> high + DASHES.from(choices) + low + "%";
            case REVERSED_IN_WORDS -> "từ " + high + " đến " + low + "%";
            case DASH_LOST -> high + low + (choices.upTo(1) == 0 ? "%" : " %");
            case UNIT_LOST -> high + DASHES.from(choices) + low;
        };
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
