package vn.giamngheo.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.VietnameseText;

/**
 * The words of a reduction taken apart: "giảm", what falls, the figure, of what number, in which time, compared with
 * when.
 *
 * @param text all the words, without needless spaces
 * @param falls what falls, where that stands before the figure; may be empty
 * @param figure the words of the figure, with a noun if it is a number
 * @param number the noun after a per cent sign: "số hộ nghèo", "hộ nghèo"; may be empty
 * @param yearly whether it falls so much in each year
 * @param since the words after "so với"
 */
record ReductionWording(String text, String falls, String figure, String number, boolean yearly, Schedule since) {

    private static final String REDUCED = "giảm";
    /** Words that make it a level to stand at: "giảm xuống còn 6,9%". */
    private static final Set<String> LEVEL = Set.of("còn", "xuống");

    private static final Set<String> YEARLY = Set.of("mỗi năm", "một năm", "hằng năm", "hàng năm");
    private static final Set<String> ON_AVERAGE = Set.of("bình quân", "trung bình");
    private static final String A_YEAR = "/năm";
    private static final String COMPARED_WITH = "so với";
    private static final String NUMBER = "số ";
    /** Words behind a per cent sign that belong to the figure: "2% trở lên", "từ 2% đến 2,5%". */
    private static final Set<String> GOES_ON = Set.of("trở", "đến");

    private static final String HALF = "một nửa";
    private static final PublishedRate FIFTY = PublishedRate.of("50");
    private static final String RATE = "tỷ lệ";
    private static final String POINT = "điểm";
    private static final String TIMES = "lần";
    /** Words between a number and its noun. */
    private static final Set<String> POWERS = Set.of("chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ");

    private static final Map<String, CountUnit> NOUNS = Map.of(
            "hộ", CountUnit.HOUSEHOLD,
            "người", CountUnit.PERSON,
            "khẩu", CountUnit.PERSON,
            "huyện", CountUnit.DISTRICT,
            "xã", CountUnit.COMMUNE,
            "thôn", CountUnit.VILLAGE);

    private static final int MAX_LENGTH = 1000;

    /** Takes words apart; empty if they do not begin with "giảm", have no figure or state a level. */
    static Optional<ReductionWording> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String clean = VietnameseText.clean(text);
        List<String> words = new ArrayList<>(List.of(clean.split(" ", -1)));
        if (!key(words.remove(0)).equals(REDUCED)) {
            return Optional.empty();
        }
        Schedule since = Schedule.unstated();
        int compared = indexOf(words, Set.of(COMPARED_WITH));
        if (compared >= 0) {
            since = Schedule.parse(joined(words.subList(compared + 2, words.size())));
            words = words.subList(0, compared);
        }
        boolean inEachYear = removed(words, YEARLY);
        boolean aYear = trimmedYear(words);
        removed(words, ON_AVERAGE);
        return taken(clean, words, inEachYear || aYear, since);
    }

    private static Optional<ReductionWording> taken(String text, List<String> words, boolean yearly, Schedule since) {
        int start = figure(words);
        if (start < 0
                || words.subList(0, start).stream().map(ReductionWording::key).anyMatch(LEVEL::contains)) {
            return Optional.empty();
        }
        String falls = joined(words.subList(0, start));
        List<String> rest = words.subList(start, words.size());
        boolean half = indexOf(rest, Set.of(HALF)) == 0;
        if (half && !falls.isEmpty()) {
            // Perhaps "ít nhất một nửa".
            return Optional.empty();
        }
        int end = half ? 2 : numberOf(rest);
        return Optional.of(new ReductionWording(
                text, falls, joined(rest.subList(0, end)), joined(rest.subList(end, rest.size())), yearly, since));
    }

    /** Where the figure begins: with its qualifiers if it can be read with them, else with its first digit. */
    private static int figure(List<String> words) {
        int digit = -1;
        for (int i = 0; i < words.size(); i++) {
            List<String> rest = words.subList(i, words.size());
            String figure = joined(rest.subList(0, numberOf(rest)));
            boolean level = LEVEL.contains(key(words.get(i)));
            // "tỷ lệ 2,3%" can be read as a rate, but here the words say what falls.
            boolean falls = key(figure).startsWith(RATE) || key(figure).startsWith(REDUCED);
            if (!level && !falls && (isReadable(figure) || indexOf(rest, Set.of(HALF)) == 0)) {
                return i;
            }
            if (digit < 0 && Character.isDigit(words.get(i).codePointAt(0))) {
                digit = i;
            }
        }
        return digit;
    }

    private static boolean isReadable(String figure) {
        return StatedParser.points(figure).isPresent()
                || StatedParser.rate(figure).isPresent()
                || StatedParser.count(figure).isPresent();
    }

    /** Where "hộ nghèo" begins behind a per cent sign; the number of words if nothing does. */
    private static int numberOf(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean noun = Character.isLetter(words.get(i).codePointAt(0)) && !GOES_ON.contains(key(words.get(i)));
            if (noun && words.get(i - 1).endsWith("%")) {
                return i;
            }
        }
        return words.size();
    }

    /** Takes the two words away; false if they are not there. */
    private static boolean removed(List<String> words, Set<String> pairs) {
        int at = indexOf(words, pairs);
        if (at < 0) {
            return false;
        }
        words.subList(at, at + 2).clear();
        return true;
    }

    private static boolean trimmedYear(List<String> words) {
        String all = joined(words);
        String stopped = all.replaceFirst("[.,;]$", "").strip();
        int slash = stopped.lastIndexOf('/');
        if (slash < 0 || !key(stopped.substring(slash)).equals(A_YEAR)) {
            return false;
        }
        String before = stopped.substring(0, slash).strip();
        words.clear();
        if (!before.isEmpty()) {
            words.addAll(List.of(before.split(" ", -1)));
        }
        return true;
    }

    private static int indexOf(List<String> words, Set<String> pairs) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (pairs.contains(key(words.get(i) + " " + words.get(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static String joined(List<String> words) {
        return String.join(" ", words);
    }

    private static String key(String words) {
        return VietnameseText.identityKey(words);
    }

    /** Whether the wording itself says that it is a share of what falls. */
    boolean isShare() {
        return key(number).startsWith(NUMBER) || isHalf();
    }

    private boolean isHalf() {
        return key(figure).equals(HALF);
    }

    boolean saysPoints() {
        return List.of(key(figure).split(" ", -1)).contains(POINT)
                || key(figure).contains(" " + POINT);
    }

    boolean saysPerCent() {
        return key(figure).contains("%") || key(figure).contains("phần trăm");
    }

    /** The figure in per cent, also where the words say points of it. */
    Optional<Stated<PublishedRate>> percent() {
        return isHalf() ? Optional.of(Stated.exactly(FIFTY)) : StatedParser.rate(withoutPoint());
    }

    private String withoutPoint() {
        return key(figure).replace(POINT + " ", "");
    }

    /** What falls. */
    String of() {
        return Stream.of(number, falls)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(RATE);
    }

    /** The noun of a number: "hộ nghèo" of "khoảng 4.812 hộ nghèo". */
    Optional<String> noun() {
        int digits = figure.length();
        while (digits > 0 && !Character.isDigit(figure.charAt(digits - 1))) {
            digits--;
        }
        String noun = figure.substring(digits).replaceFirst("[.,;]$", "").strip();
        while (POWERS.contains(key(firstWord(noun)))) {
            noun = noun.substring(firstWord(noun).length()).strip();
        }
        return Optional.of(noun).filter(words -> !words.isEmpty());
    }

    /** Whether the noun of a number can be what is counted: "hộ nghèo" are no persons, "2 lần" nothing at all. */
    boolean counts(CountUnit unit) {
        String first = noun().map(ReductionWording::firstWord)
                .map(ReductionWording::key)
                .orElse(TIMES);
        CountUnit said = NOUNS.getOrDefault(first, unit);
        return !first.equals(TIMES) && said.equals(unit);
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
    }

    /** What a figure that cannot be read may have been: a range without its dash, or a dot before decimals. */
    List<Stated<PublishedRate>> offered() {
        String percent = withoutPoint();
        Optional<Stated<PublishedRate>> dotted = StatedParser.rate(percent.replace('.', ','));
        return Stream.concat(StatedParser.splits(percent).stream(), dotted.stream())
                .toList();
    }
}
