package vn.giamngheo.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads stated quantities from Vietnamese prose: the few words that state one quantity, not whole sentences.
 *
 * <p>Understood, in any of the spellings that share an {@linkplain vn.giamngheo.text.VietnameseText#identityKey
 * identity key}: a number in Vietnamese notation with its unit; a range, "2,3-2,5%", "2,3 đến 2,5%" or "từ 2,3% đến
 * 2,5%", whose first number has the unit of the second if it has none; before it, in any order, "khoảng" (xấp xỉ,
 * ước) and one of "ít nhất" (tối thiểu, không dưới …), "trên" (hơn), "không quá" (tối đa, nhiều nhất …), "dưới"; or
 * "(từ) … trở lên", "(từ) … trở xuống"; also "đạt" and "là", which say nothing; a full stop, comma or semicolon at the
 * end.
 *
 * <p>A range with the greater number first, "6,9-6,7%", is put in order. Not so "từ 9,2 đến 6,9%", which as well tells
 * of a change from one to the other, and not "900-1,2 tỷ đồng", where the first number has hardly the unit of the
 * second. What is not understood, or could mean two things, is answered with nothing, never with a guess.
 */
public final class StatedParser {

    private static final Set<String> FILLERS = Set.of("là", "đạt");
    /** None may begin with another one: they have no order. */
    private static final Set<String> LEVEL_FILLERS =
            Set.of("là", "đạt", "tỷ lệ", "còn", "xuống còn", "giảm còn", "giảm xuống còn");

    private static final Set<String> POINT_FILLERS = Set.of("giảm");

    private static final Set<String> FACTOR_FILLERS = Set.of("là", "đạt", "bằng", "gấp", "tăng gấp", "tăng lên");

    /** Before "gấp đôi", where "gấp" is no filler. "Tăng" alone never stands before a number of times. */
    private static final Set<String> DOUBLE_FILLERS = Set.of("là", "đạt", "bằng", "tăng", "lên");

    /** Factors in words, and how the same would be said with a number. */
    private static final Map<String, String> FACTOR_WORDS = Map.of("gấp đôi", "2 lần", "gấp rưỡi", "1,5 lần");

    /** Whole factors whose number is a word; "một lần", once as much or as much again, is none of them. */
    private static final Map<String, String> TIMES_WORDS = Map.ofEntries(
            Map.entry("hai lần", "2 lần"),
            Map.entry("ba lần", "3 lần"),
            Map.entry("bốn lần", "4 lần"),
            Map.entry("năm lần", "5 lần"),
            Map.entry("sáu lần", "6 lần"),
            Map.entry("bảy lần", "7 lần"),
            Map.entry("bẩy lần", "7 lần"),
            Map.entry("tám lần", "8 lần"),
            Map.entry("chín lần", "9 lần"),
            Map.entry("mười lần", "10 lần"));

    private static final String TIMES = "lần";

    private static final Set<String> PERCENT = Set.of("%", "phần trăm");
    private static final Set<String> POINTS = Set.of("điểm %", "điểm phần trăm", "%", "phần trăm");

    /** Words between a number and its noun, and the power of ten they stand for. */
    private static final Map<String, Integer> MULTIPLIERS =
            Map.of("chục", 1, "trăm", 2, "nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tỷ", 9, "tỉ", 9);

    private static final int MAX = 100;
    private static final char COMMA = ',';

    private StatedParser() {}

    /**
     * Reads a rate: "8,49%", "còn 2,2%", "ít nhất khoảng 5%". Percentage points ("2 điểm %") are no rate.
     *
     * @param text the words of one quantity
     * @return the rate as printed, or empty if it is none, not from 0 to 100 %, or mangled like "6,96,7%"
     */
    public static Optional<Stated<PublishedRate>> rate(String text) {
        BigDecimal plain = PlainWording.percent(text);
        if (plain != null && isPercentage(plain)) {
            return Optional.of(Stated.exactly(new PublishedRate(plain)));
        }
        return StatedPhrase.read(text, LEVEL_FILLERS)
                .flatMap(phrase -> phrase.stated(StatedParser::rate, !phrase.from()));
    }

    /**
     * Reads percentage points: "1,5 điểm %", "1 - 1,5 điểm phần trăm", "giảm 2,3-2,5%". Official texts print points as
     * "%" too, so that this and {@link #rate(String)} may both read a text; which of them is meant, the sentence says.
     *
     * @param text the words of one quantity
     * @return the points as printed, or empty if it is none, or not from 0 to 100
     */
    public static Optional<Stated<PublishedPoints>> points(String text) {
        BigDecimal plain = PlainWording.points(text);
        if (plain != null && isPercentage(plain)) {
            return Optional.of(Stated.exactly(new PublishedPoints(plain)));
        }
        return StatedPhrase.read(text, POINT_FILLERS)
                .flatMap(phrase -> phrase.stated(StatedParser::points, !phrase.from()));
    }

    /**
     * Reads a factor: "gấp 1,5 lần", "2,5-3 lần", "tăng lên 1,5 lần", "ít nhất gấp đôi", "gấp rưỡi", and in words from
     * "gấp hai lần" to "gấp mười lần". "Tăng 1,5 lần" is not read: it is said for half as much again and for two and a
     * half times as much.
     *
     * @param text the words of one quantity
     * @return the factor as printed, or empty if it is none, not above 0, or above 1,000,000
     */
    public static Optional<Stated<PublishedFactor>> factor(String text) {
        return StatedPhrase.read(text, FACTOR_FILLERS)
                .map(phrase -> phrase.inFigures(TIMES_WORDS).orElse(phrase))
                .flatMap(phrase -> phrase.stated(StatedParser::factor, !phrase.from()))
                .or(() -> StatedPhrase.read(text, DOUBLE_FILLERS)
                        .flatMap(phrase -> phrase.inFigures(FACTOR_WORDS))
                        .flatMap(phrase -> phrase.stated(StatedParser::factor, false)));
    }

    /**
     * Reads a count: "khoảng 2.570 trẻ em", "48.267 hộ", "1,2 triệu người". The noun phrase after the number may be
     * missing and is not looked at, except that another number in it, a per cent sign or a currency makes it no count.
     * Neither is a bare number with decimals, be they zeros: "10,000 hộ" is meant as 10.000 households.
     * After nghìn, triệu and the like it may not be missing: of a bare "5 triệu" one would think as of money.
     *
     * @param text the words of one quantity
     * @return the count, or empty if it is none
     */
    public static Optional<Stated<Long>> count(String text) {
        return StatedPhrase.read(text, LEVEL_FILLERS)
                .flatMap(phrase -> phrase.stated(StatedParser::count, !phrase.from() && !phrase.borrowsUnit()));
    }

    /**
     * Reads an amount of money: "khoảng 350.000 triệu đồng", "từ 5 triệu đến 7 triệu đồng". A number without a unit is
     * no amount, nor is an amount per person or per month.
     *
     * @param text the words of one quantity
     * @return the amount, or empty if it is none, or not a whole number of đồng within the range of {@link Vnd}
     */
    public static Optional<Stated<Vnd>> money(String text) {
        Vnd plain = PlainWording.money(text);
        return plain == null ? inWords(text) : Optional.of(Stated.exactly(plain));
    }

    private static Optional<Stated<Vnd>> inWords(String text) {
        return StatedPhrase.read(text, FILLERS)
                .flatMap(phrase -> phrase.stated(MoneyText::amount, !phrase.from() && !phrase.borrowsUnit()));
    }

    /**
     * What a range of rates may have been whose dash was lost: "6,96,7%" can only be 6,9 and 6,7; "12,510,5%" is 12,5
     * and 10,5, or 12,51 and 0,5. Every way to cut the digits between the two commas that leaves two rates, the
     * earliest cut first. These are candidates for a person to choose from, even where there is one only.
     *
     * @param text the words of one rate, as for {@link #rate(String)}, without a bound
     * @return the candidates; empty if the text has not just two commas, or is readable as it is
     */
    public static List<Stated<PublishedRate>> splits(String text) {
        return StatedPhrase.read(text, LEVEL_FILLERS)
                .filter(phrase -> phrase.bound().isEmpty() && phrase.second().isEmpty())
                .map(phrase -> splits(phrase.first(), phrase.about()))
                .orElse(List.of());
    }

    private static List<Stated<PublishedRate>> splits(String body, boolean about) {
        List<Stated<PublishedRate>> candidates = new ArrayList<>();
        int first = body.indexOf(COMMA);
        int second = body.indexOf(COMMA, first + 1);
        for (int cut = first + 2; first >= 0 && cut < second; cut++) {
            Optional<PublishedRate> left =
                    StatedItem.read(body.substring(0, cut) + "%").flatMap(StatedParser::rate);
            // "0" may lead a number only where a comma follows: nobody writes "07,5%" in a range.
            boolean padded = body.charAt(cut) == '0' && cut + 1 < second;
            Optional<PublishedRate> right = StatedItem.read(body.substring(cut)).flatMap(StatedParser::rate);
            if (left.isPresent() && right.isPresent() && !padded) {
                Stated<PublishedRate> range = ordered(left.get(), right.get());
                candidates.add(about ? Stated.about(range) : range);
            }
        }
        return List.copyOf(candidates);
    }

    private static Stated<PublishedRate> ordered(PublishedRate a, PublishedRate b) {
        return a.compareTo(b) <= 0 ? Stated.between(a, b) : Stated.between(b, a);
    }

    private static Optional<PublishedRate> rate(StatedItem item) {
        return Optional.of(item)
                .filter(i -> PERCENT.contains(i.rest()) && isPercentage(i.number()))
                .map(i -> new PublishedRate(i.number()));
    }

    private static Optional<PublishedPoints> points(StatedItem item) {
        return Optional.of(item)
                .filter(i -> POINTS.contains(i.rest()) && isPercentage(i.number()))
                .map(i -> new PublishedPoints(i.number()));
    }

    private static Optional<PublishedFactor> factor(StatedItem item) {
        return Optional.of(item)
                .filter(i -> i.rest().equals(TIMES) && PublishedFactor.accepts(i.number()))
                .map(i -> new PublishedFactor(i.number()));
    }

    private static boolean isPercentage(BigDecimal number) {
        return number.scale() <= Decimals.MAX_DECIMALS && number.compareTo(BigDecimal.valueOf(MAX)) <= 0;
    }

    private static Optional<Long> count(StatedItem item) {
        int exponent = 0;
        String noun = item.rest();
        for (Integer power = MULTIPLIERS.get(firstWord(noun));
                power != null;
                power = MULTIPLIERS.get(firstWord(noun))) {
            exponent += power;
            noun = noun.substring(firstWord(noun).length()).strip();
        }
        boolean isCount = item.rest().isEmpty() || (item.apart() && isNounPhrase(noun));
        // "10,000 hộ" is not 10 households to whoever wrote it.
        boolean whole = exponent > 0 || item.number().scale() <= 0;
        return isCount && whole ? item.scaled(exponent) : Optional.empty();
    }

    /** Words with which no other quantity begins and in which no other number stands. */
    private static boolean isNounPhrase(String words) {
        if (words.isEmpty()) {
            return false;
        }
        String first = firstWord(words);
        // "đồng bào", "đồng chí" are people.
        boolean people = words.startsWith("đồng bào") || words.startsWith("đồng chí");
        boolean money = MoneyText.isCurrency(first) || MoneyText.isCurrency(first.replaceFirst("/.*", ""));
        return Character.isLetter(words.codePointAt(0))
                && words.chars().noneMatch(c -> Character.isDigit(c) || c == '%')
                && (people || !money)
                && !first.equals("rưỡi")
                && !words.equals("điểm")
                && !words.startsWith("điểm phần trăm")
                && !words.startsWith("phần trăm");
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }
}
