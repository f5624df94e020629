package vn.giamngheo.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.place.AdministrativeLevel;

/** The level of administration of a body, from the {@link NameKey key} of its name. */
final class Levels {

    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}])(?:"
            + "(?<province>tỉnh)"
            + "|(?<district>huyện|quận|thị xã|thị ủy)"
            + "|(?<commune>thị trấn|(?<!hợp tác |thông tấn )xã(?! hội)|phường|cấp cơ sở)"
            + "|(?<village>(?<!nông )thôn)"
            + "|(?<nation>trung ương|bộ chính trị|ban bí thư|thủ tướng|bộ trưởng)"
            + ")(?![\\p{L}\\p{N}])");

    private static final Pattern OF_DEPARTMENTS =
            Pattern.compile("(?:(?:phó )?giám đốc )?(?:các )?sở(?![\\p{L}\\p{N}]).*");
    private static final Pattern OF_MINISTRIES =
            Pattern.compile("(?:các )?(?:bộ|chính phủ|quốc hội|ủy ban dân tộc|ủy ban thường vụ quốc hội"
                    + "|thanh tra chính phủ|văn phòng chính phủ)(?![\\p{L}\\p{N}]).*");
    private static final Pattern OF_THE_ARMY =
            Pattern.compile("bộ (?:chỉ huy|chỉ huy quân sự|đội|tư lệnh)(?!\\p{L}).*");

    private Levels() {}

    static Optional<AdministrativeLevel> of(String key) {
        Matcher word = WORDS.matcher(key);
        if (word.find()) {
            return Optional.of(level(word));
        }
        if (OF_DEPARTMENTS.matcher(key).matches()) {
            return Optional.of(AdministrativeLevel.PROVINCE);
        }
        return OF_MINISTRIES.matcher(key).matches() && !OF_THE_ARMY.matcher(key).matches()
                ? Optional.of(AdministrativeLevel.NATION)
                : Optional.empty();
    }

    private static AdministrativeLevel level(Matcher word) {
        for (AdministrativeLevel level : AdministrativeLevel.values()) {
            if (word.group(level.code()) != null) {
                return level;
            }
        }
        throw new IllegalStateException("no level of " + word.group());
    }
}
