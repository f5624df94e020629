package vn.giamngheo.agency;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.VietnameseText;

/**
 * What provincial departments (and the ministries above them) are named after, then and now. Needed to tell where one
 * name ends in <i>Các Sở: Tài nguyên và Môi trường, Y tế và Nội vụ</i>; not a directory of agencies.
 */
final class Departments {

    /** Names of several parts, each part in full and abbreviated; a name before those that it begins like. */
    private static final List<Name> ABBREVIATED = List.of(
            name("lao động-thương binh và xã hội", "lao động|lđ", "thương binh|tb", "xã hội|xh"),
            name("kế hoạch và đầu tư", "kế hoạch|kh", "đầu tư|đt"),
            name("tài nguyên và môi trường", "tài nguyên|tn", "môi trường|mt"),
            name("nông nghiệp và phát triển nông thôn", "nông nghiệp|nn", "phát triển nông thôn|ptnt"),
            name("nông nghiệp và môi trường", "nông nghiệp|nn", "môi trường|mt"),
            name("thông tin và truyền thông", "thông tin|tt", "truyền thông|tt"),
            name("giáo dục và đào tạo", "giáo dục|gd", "đào tạo|đt"),
            name("khoa học và công nghệ", "khoa học|kh", "công nghệ|cn"),
            name("giao thông vận tải", "giao thông|gt", "vận tải|vt"),
            name("văn hóa, thể thao và du lịch", "văn hóa|vh", "thể thao|tt", "du lịch|dl"));

    private static final Set<String> NAMES = Stream.concat(
                    ABBREVIATED.stream().map(Name::full),
                    Stream.of(
                            "tài chính",
                            "tư pháp",
                            "nội vụ",
                            "y tế",
                            "xây dựng",
                            "công thương",
                            "văn hóa và thể thao",
                            "dân tộc và tôn giáo",
                            "du lịch",
                            "ngoại vụ",
                            "quy hoạch-kiến trúc",
                            "an toàn thực phẩm"))
            .map(VietnameseText::identityKey)
            .collect(Collectors.toUnmodifiableSet());

    private Departments() {}

    /** Whether a {@link NameKey key} is such a name, all of it and nothing else. */
    static boolean isName(String key) {
        return NAMES.contains(key);
    }

    static boolean isDepartment(String key) {
        return key.startsWith("sở ") && isName(key.substring("sở ".length()));
    }

    /**
     * Writes the name that a word begins, in full.
     *
     * @param spelling what is read
     * @param at where the word begins
     * @param end where it ends
     * @param out takes the name in full
     * @return where the name ends; -1 if none begins here
     */
    static int write(String spelling, int at, int end, StringBuilder out) {
        for (Name name : ABBREVIATED) {
            if (name.mayBegin(spelling, at, end)) {
                Matcher match = name.pattern().matcher(spelling).region(at, spelling.length());
                if (match.lookingAt()) {
                    String glued = match.group("glued");
                    out.append(glued == null ? "" : glued.equals("s") ? "sở " : "bộ ")
                            .append(name.full());
                    return match.end();
                }
            }
        }
        return -1;
    }

    private static Name name(String full, String... parts) {
        // SLĐTBXH, BLĐTBXH: the body glued to the abbreviation of what it is for.
        String glued = Stream.of(parts)
                .map(part -> part.substring(part.indexOf('|') + 1))
                .collect(Collectors.joining("[-&.]?", "(?<glued>[sb])", ""));
        // All parts, each in full or abbreviated, however joined.
        String joined = Stream.of(parts)
                .map(part -> "(?:" + VietnameseText.identityKey(part) + ")")
                .collect(Collectors.joining("(?: ?[-&,.] ?| và | )?"));
        String first = parts[0].substring(0, parts[0].indexOf('|'));
        return new Name(
                VietnameseText.identityKey(full),
                first.substring(0, first.indexOf(' ')),
                parts[0].substring(parts[0].indexOf('|') + 1),
                Pattern.compile("(?:" + glued + "|" + joined + ")(?![\\p{L}\\p{N}])"));
    }

    /**
     * A name of several parts.
     *
     * @param full the key of the name
     * @param firstWord its first word
     * @param abbreviation of its first part
     * @param pattern all its spellings
     */
    private record Name(String full, String firstWord, String abbreviation, Pattern pattern) {

        boolean mayBegin(String spelling, int at, int end) {
            boolean inFull = end - at == firstWord.length() && spelling.startsWith(firstWord, at);
            boolean glued = "sb".indexOf(spelling.charAt(at)) >= 0 && spelling.startsWith(abbreviation, at + 1);
            return inFull || glued || spelling.startsWith(abbreviation, at);
        }
    }
}
