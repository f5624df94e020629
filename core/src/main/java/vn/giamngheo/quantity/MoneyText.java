package vn.giamngheo.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.text.VietnameseText;

/** Amounts of đồng in Vietnamese prose. */
final class MoneyText {

    /** Words before the currency, and the power of ten they stand for. */
    private static final Map<String, Integer> MULTIPLIERS = Map.of(
            "",
            0,
            "nghìn",
            3,
            "ngàn",
            3,
            "triệu",
            6,
            "tỷ",
            9,
            "tỉ",
            9,
            "nghìn tỷ",
            12,
            "nghìn tỉ",
            12,
            "ngàn tỷ",
            12,
            "ngàn tỉ",
            12);

    private static final Set<String> CURRENCIES = Set.of("đồng", "đ", "vnđ", "vnd");

    private static final int MAX_LENGTH = 200;

    private MoneyText() {}

    /** An amount with its unit and nothing else; empty if it is anything else, or not a whole number of đồng. */
    static Optional<Vnd> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String key = VietnameseText.identityKey(text);
        boolean negative = key.startsWith("-");
        return StatedItem.read(negative ? key.substring(1) : key)
                .map(item -> negative ? item.negated() : item)
                .flatMap(MoneyText::amount);
    }

    /** The amount of a number with its unit. */
    static Optional<Vnd> amount(StatedItem item) {
        int currency = item.rest().lastIndexOf(' ') + 1;
        Integer exponent = MULTIPLIERS.get(item.rest().substring(0, currency).strip());
        if (exponent == null || !isCurrency(item.rest().substring(currency))) {
            return Optional.empty();
        }
        // There is no part of a đồng; "10,000 đồng" is not 10 đồng to whoever wrote it.
        return exponent == 0 && item.number().scale() > 0
                ? Optional.empty()
                : item.scaled(exponent).map(Vnd::of);
    }

    static boolean isCurrency(String word) {
        return CURRENCIES.contains(word);
    }
}
