package vn.giamngheo.agency;

import java.util.Map;
import java.util.regex.Pattern;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** Identity keys of names: abbreviations written out, spelling levelled. */
final class NameKey {

    /** Single words; in keys of names they mean nothing else. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            word("ubnd", "ủy ban nhân dân"),
            word("hđnd", "hội đồng nhân dân"),
            word("ub", "ủy ban"),
            word("mttq", "mặt trận tổ quốc"),
            word("mttqvn", "mặt trận tổ quốc việt nam"),
            // As printed in a plan of 2024.
            word("mtqvn", "mặt trận tổ quốc việt nam"),
            word("ubmttq", "ủy ban mặt trận tổ quốc"),
            word("ubmttqvn", "ủy ban mặt trận tổ quốc việt nam"),
            word("vn", "việt nam"),
            word("nh", "ngân hàng"),
            word("csxh", "chính sách xã hội"),
            word("nhcsxh", "ngân hàng chính sách xã hội"),
            word("nhnn", "ngân hàng nhà nước"),
            word("tncs", "thanh niên cộng sản"),
            word("hcm", "hồ chí minh"),
            word("lhpn", "liên hiệp phụ nữ"),
            word("ccb", "cựu chiến binh"),
            word("lđlđ", "liên đoàn lao động"),
            word("htx", "hợp tác xã"),
            word("bhxh", "bảo hiểm xã hội"),
            word("đbqh", "đại biểu quốc hội"),
            word("chqs", "chỉ huy quân sự"),
            word("bđbp", "bộ đội biên phòng"),
            word("bcđ", "ban chỉ đạo"),
            word("btv", "ban thường vụ"),
            word("ctmtqg", "chương trình mục tiêu quốc gia"),
            word("ttr", "thường trực"),
            word("pcvp", "phó chánh văn phòng"),
            word("cvp", "chánh văn phòng"),
            word("vp", "văn phòng"),
            word("pct", "phó chủ tịch"),
            word("ct", "chủ tịch"));

    private static final Pattern COMMA = Pattern.compile(" ?, ?");
    private static final Pattern AMPERSAND = Pattern.compile(" ?& ?");

    private NameKey() {}

    static String of(String name) {
        String spelling = COMMA.matcher(VietnameseText.identityKey(name)).replaceAll(", ");
        String words = AMPERSAND.matcher(written(spelling)).replaceAll(" và ");
        return withoutEdges(words);
    }

    /** Without the marks around the name; brackets and quotation marks stay. */
    private static String withoutEdges(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isEdge(words.charAt(start), "(\"“")) {
            start++;
        }
        while (start < end && isEdge(words.charAt(end - 1), ")\"”")) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isEdge(char c, String kept) {
        // Of a pair of surrogates both halves are no letter by themselves.
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && kept.indexOf(c) < 0;
    }

    static String wording(String text, String argument) {
        String cleaned = VietnameseText.clean(text);
        if (cleaned.isEmpty()) {
            throw RefusedException.blank("tên cơ quan (" + argument + ")", argument);
        }
        return cleaned;
    }

    /** The spelling with abbreviations written out. */
    private static String written(String spelling) {
        StringBuilder out = new StringBuilder(spelling.length() * 2);
        int at = 0;
        while (at < spelling.length()) {
            int end = at;
            while (end < spelling.length() && Character.isLetterOrDigit(spelling.charAt(end))) {
                end++;
            }
            if (end == at) {
                out.append(spelling.charAt(at));
                at++;
                continue;
            }
            int department = Departments.write(spelling, at, end, out);
            if (department < 0) {
                String word = spelling.substring(at, end);
                out.append(ABBREVIATIONS.getOrDefault(word, word));
            }
            at = Math.max(end, department);
        }
        return out.toString();
    }

    private static Map.Entry<String, String> word(String abbreviation, String words) {
        return Map.entry(VietnameseText.identityKey(abbreviation), VietnameseText.identityKey(words));
    }
}
