package vn.giamngheo.testkit.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.testkit.text.DirtyNumber.Fault;
import vn.giamngheo.testkit.text.DirtyNumber.Kind;

/** All that can be wrong with one number. Each fault knows what its text says, so that no reader has to be asked. */
final class NumberFaults {

    private static final int GROUP = 3;
    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;
    private static final int MOST_PER_CENT = 100;

    private final Kind kind;
    private final String unit;
    private final BigDecimal meant;
    private final List<DirtyNumber> found = new ArrayList<>();

    private NumberFaults(Kind kind, String unit, BigDecimal meant) {
        this.kind = kind;
        this.unit = unit;
        this.meant = meant;
    }

    /** The number of households itself, then with each fault that it can have. */
    static List<DirtyNumber> ofCount(int number) {
        NumberFaults faults = new NumberFaults(Kind.COUNT, " hộ", BigDecimal.valueOf(number));
        faults.of(number, Fault.NONE, grouped(number, '.'));
        faults.whole(number, 1);
        if (number > 0) {
            faults.says(Fault.UNIT_SLIP, grouped(number, '.') + " nghìn hộ", faults.times(THOUSAND));
        }
        return List.copyOf(faults.found);
    }

    /** An amount in đồng. */
    static List<DirtyNumber> ofDong(int number) {
        NumberFaults faults = new NumberFaults(Kind.MONEY, " đồng", BigDecimal.valueOf(number));
        faults.of(number, Fault.NONE, grouped(number, '.'));
        faults.whole(number, 1);
        faults.nothing(Fault.UNIT_LOST, grouped(number, '.'));
        if (number > 0) {
            faults.says(Fault.UNIT_SLIP, grouped(number, '.') + " nghìn đồng", faults.times(THOUSAND));
        }
        return List.copyOf(faults.found);
    }

    /** An amount in millions of đồng. */
    static List<DirtyNumber> ofMillions(int number) {
        BigDecimal meant = BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(MILLION));
        NumberFaults faults = new NumberFaults(Kind.MONEY, " triệu đồng", meant);
        faults.of(number, Fault.NONE, grouped(number, '.'));
        faults.whole(number, MILLION);
        faults.nothing(Fault.UNIT_LOST, grouped(number, '.'));
        faults.nothing(Fault.UNIT_LOST, grouped(number, '.') + " triệu");
        if (number > 0) {
            faults.says(Fault.UNIT_SLIP, grouped(number, '.') + " nghìn đồng", BigDecimal.valueOf(number * 1_000L));
            faults.says(Fault.UNIT_SLIP, grouped(number, '.') + " tỷ đồng", faults.times(THOUSAND));
        }
        return List.copyOf(faults.found);
    }

    /** A rate of hundredths, or tenths, of a per cent. */
    static List<DirtyNumber> ofRate(int digits, int decimals) {
        BigDecimal rate = BigDecimal.valueOf(digits, decimals);
        NumberFaults faults = new NumberFaults(Kind.RATE, "%", rate);
        String written = comma(rate);
        faults.says(Fault.NONE, written + "%", rate);
        faults.nothing(Fault.ENGLISH_MARKS, rate.toPlainString() + "%");
        faults.rate(Fault.MARK_MISPLACED, BigDecimal.valueOf(digits, decimals - 1));
        faults.rate(Fault.MARK_MISPLACED, BigDecimal.valueOf(digits, decimals + 1));
        faults.rate(Fault.MARK_LOST, written.replace(",", ""), BigDecimal.valueOf(digits));
        faults.nothing(Fault.MARK_DOUBLED, written.replace(",", ",,") + "%");
        faults.nothing(Fault.SPACE_FOR_MARK, written.replace(",", " ") + "%");
        faults.letters(written);
        faults.nothing(Fault.UNIT_LOST, written);
        faults.nothing(Fault.UNIT_SLIP, written + "‰");
        faults.nothing(Fault.UNIT_SLIP, written + " điểm %");
        return List.copyOf(faults.found);
    }

    /** A number without a word beside it. */
    static List<DirtyNumber> ofBare(int number) {
        NumberFaults faults = new NumberFaults(Kind.BARE, "", BigDecimal.valueOf(number));
        faults.says(Fault.NONE, Integer.toString(number), faults.meant);
        if (number >= MILLION) {
            faults.says(Fault.NONE, grouped(number, '.'), faults.meant);
            faults.says(Fault.NONE, grouped(number, ','), faults.meant);
            faults.nothing(Fault.MIXED_MARKS, mixed(grouped(number, '.')).replace(',', ' '));
        } else if (number >= THOUSAND) {
            faults.nothing(Fault.NOTATION_UNTOLD, grouped(number, '.'));
            faults.nothing(Fault.NOTATION_UNTOLD, grouped(number, ','));
        }
        return List.copyOf(faults.found);
    }

    /** What goes wrong with groups of digits. */
    private void whole(int number, int scale) {
        String right = grouped(number, '.');
        letters(right);
        if (number < THOUSAND) {
            return;
        }
        BigDecimal oneGroupLess = BigDecimal.valueOf(number, GROUP).multiply(BigDecimal.valueOf(scale));
        if (number < MILLION) {
            says(Fault.ENGLISH_MARKS, grouped(number, ',') + unit, scale == 1 ? null : oneGroupLess);
            misplaced(Integer.toString(number));
        } else {
            nothing(Fault.ENGLISH_MARKS, grouped(number, ',') + unit);
            says(Fault.MIXED_MARKS, mixed(right) + unit, scale == 1 ? null : oneGroupLess);
        }
        says(Fault.MARK_LOST, number + unit, meant);
        nothing(Fault.MARK_DOUBLED, right.replaceFirst("\\.", "..") + unit);
        nothing(Fault.SPACE_FOR_MARK, right.replace('.', ' ') + unit);
        zeros(right, BigDecimal.valueOf(scale));
    }

    private void misplaced(String digits) {
        for (int at = 1; at < digits.length(); at++) {
            if (digits.length() - at != GROUP) {
                nothing(Fault.MARK_MISPLACED, digits.substring(0, at) + "." + digits.substring(at) + unit);
            }
        }
    }

    /** As of a spreadsheet that took the last mark for a decimal one. */
    private void zeros(String right, BigDecimal scale) {
        String left = right.replaceFirst("0{1,3}$", "");
        if (left.endsWith(".")) {
            String shorter = left.substring(0, left.length() - 1);
            says(Fault.ZEROS_LOST, shorter + unit, new BigDecimal(shorter.replace(".", "")).multiply(scale));
        } else if (!left.equals(right)) {
            nothing(Fault.ZEROS_LOST, left + unit);
        }
    }

    private void letters(String written) {
        for (int i = 0; i < written.length(); i++) {
            for (char letter : lettersFor(written.charAt(i)).toCharArray()) {
                nothing(Fault.LETTER_FOR_DIGIT, written.substring(0, i) + letter + written.substring(i + 1) + unit);
            }
        }
    }

    private static String lettersFor(char digit) {
        return switch (digit) {
            case '0' -> "Oo";
            case '1' -> "lI";
            default -> "";
        };
    }

    private void of(int number, Fault fault, String written) {
        says(fault, written + unit, number == 0 ? BigDecimal.ZERO : meant);
    }

    private void rate(Fault fault, BigDecimal says) {
        rate(fault, comma(says), says);
    }

    private void rate(Fault fault, String written, BigDecimal says) {
        says(fault, written + unit, says.compareTo(BigDecimal.valueOf(MOST_PER_CENT)) <= 0 ? says : null);
    }

    private BigDecimal times(int factor) {
        return meant.multiply(BigDecimal.valueOf(factor));
    }

    private void nothing(Fault fault, String text) {
        says(fault, text, null);
    }

    private void says(Fault fault, String text, @Nullable BigDecimal says) {
        found.add(new DirtyNumber(text, kind, meant, Optional.ofNullable(says), fault));
    }

    private static String grouped(int number, char mark) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', mark);
    }

    private static String mixed(String right) {
        int last = right.lastIndexOf('.');
        return right.substring(0, last) + "," + right.substring(last + 1);
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
