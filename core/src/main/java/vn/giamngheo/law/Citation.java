package vn.giamngheo.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Writes a reference the way running text cites it. */
final class Citation {

    private static final Map<String, String> UNITS = Map.of(
            "điểm", "point",
            "khoản", "clause",
            "điều", "Article",
            "mục", "Section",
            "chương", "Chapter",
            "phần", "Part",
            "phụ lục", "Appendix");

    /** A label is a number, a Roman number or a letter; any other word, as in <i>Điều này</i>, is none. */
    private static final Pattern UNIT = Pattern.compile("(?<unit>(?iu:điểm|khoản|điều|mục|chương|phần|phụ lục)) "
            + "(?<label>\\d+(?:\\.\\d+)*[a-zđ]?|[IVXLC]+|[a-zA-ZđĐ])(?:,? |$)");

    private static final Phrase AS_AMENDED =
            new Phrase(" và các văn bản sửa đổi, bổ sung hoặc thay thế", " as amended, supplemented or replaced");

    private Citation() {}

    static String of(InstrumentReference reference, Language language) {
        String act = act(reference, language) + (reference.asAmended() ? AS_AMENDED.in(language) : "");
        Optional<String> provision = reference.provision();
        if (provision.isEmpty()) {
            return act;
        }
        return language == Language.VIETNAMESE ? provision.get() + " " + act : english(provision.get()) + " of " + act;
    }

    private static String act(InstrumentReference reference, Language language) {
        Optional<InstrumentNumber> number = reference.number();
        if (number.isEmpty()) {
            return reference.title().orElseThrow();
        }
        Optional<String> kind = number.get().kind().or(reference::kind).flatMap(known -> known.name(language));
        return kind.map(name -> name + " " + number.get()).orElse(number.get().text());
    }

    /** The provision in English unit by unit; as printed where it is more than a row of units. */
    private static String english(String provision) {
        List<String> units = new ArrayList<>();
        Matcher unit = UNIT.matcher(provision);
        int at = 0;
        while (at < provision.length()) {
            unit.region(at, provision.length());
            if (!unit.lookingAt()) {
                return provision;
            }
            String name = UNITS.get(unit.group("unit").toLowerCase(Locale.ROOT));
            units.add(Objects.requireNonNull(name) + " " + unit.group("label"));
            at = unit.end();
        }
        return String.join(", ", units);
    }
}
