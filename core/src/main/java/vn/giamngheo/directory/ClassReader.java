package vn.giamngheo.directory;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.place.AdministrativeLevel;

/** Reads what a class of bodies means, from the key of its wording. */
final class ClassReader {

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String EACH = "(?:tất cả các|toàn bộ các|các|những|từng|mỗi)";

    /** Words that mean some of a class, and all that follows them. */
    private static final Pattern SOME = Pattern.compile(
            "(?:^|,? )(?:(?:có )?liên quan|(?:đã )?được (?:giao|phân công)|phụ trách|chủ trì|chức năng|nêu trên|nói trên"
                    + "|có thẩm quyền|có trách nhiệm|nào|tham gia|thành viên|còn lại|khác|tương ứng|trọng điểm)" + END
                    + ".*");

    private static final String SOME_BEFORE = "một số ";

    /** Words that say no more than in which province: that of the document. */
    private static final Pattern WHERE = Pattern.compile(
            " (?:(?:của|trong|trực thuộc|thuộc|ở|toàn|trên địa bàn)(?: toàn)? (?:tỉnh|thành phố)|trực thuộc trung ương)$");

    private static final Pattern LEVEL = Pattern.compile("(?<body>.*?)(?:^| )cấp (?<level>tỉnh|huyện|xã|cơ sở)");

    private static final Pattern UNITS = Pattern.compile("(?<body>.*?)(?:^| )" + EACH + " (?<units>(?:"
            + PlaceKind.WORDS + "|(?:huyện|quận|thị|thành) ủy)" + END + ".*)");

    /** <i>UBND huyện, thị xã, thành phố</i>. */
    private static final Pattern BARE_UNITS = Pattern.compile(
            "(?<body>[^,]*?)(?:^| )(?<units>(?:" + PlaceKind.WORDS + "), (?:" + PlaceKind.WORDS + ")" + END + ".*)");

    private static final Pattern PLACES = Pattern.compile("(?:" + EACH + " )?địa phương" + END + ".*");
    private static final Pattern LIST = Pattern.compile("(?:" + EACH + END + ".*|.*,.*)");
    private static final Pattern FIRST = Pattern.compile("^" + EACH + " ");
    private static final Pattern ITEMS = Pattern.compile(", | và ");
    private static final Pattern OF_A_PROVINCE = Pattern.compile(".* tỉnh");

    private static final Map<String, AdministrativeLevel> LEVELS = Map.of(
            "tỉnh", AdministrativeLevel.PROVINCE,
            "huyện", AdministrativeLevel.DISTRICT,
            "xã", AdministrativeLevel.COMMUNE,
            "cơ sở", AdministrativeLevel.COMMUNE);

    private static final Map<String, AgencyKind> KINDS = Map.of(
            "sở", AgencyKind.DEPARTMENT,
            "ban", AgencyKind.COMMITTEE_BOARD,
            "bộ", AgencyKind.MINISTRY,
            "hội", AgencyKind.MASS_ORGANISATION,
            "đoàn thể", AgencyKind.MASS_ORGANISATION,
            "hội đoàn thể", AgencyKind.MASS_ORGANISATION,
            "tổ chức đoàn thể", AgencyKind.MASS_ORGANISATION,
            "tổ chức chính trị-xã hội", AgencyKind.MASS_ORGANISATION);

    private ClassReader() {}

    static ClassMeaning read(String key) {
        Matcher some = SOME.matcher(key);
        boolean qualified = some.find();
        String wording = qualified ? key.substring(0, some.start()) : key;
        boolean few = wording.startsWith(SOME_BEFORE);
        String each = few ? "các " + wording.substring(SOME_BEFORE.length()) : wording;
        return meaning(each).qualified(qualified || few);
    }

    /** A wording without the words that mean some of a class; empty if there are none. */
    static Optional<String> withoutQualifier(String key) {
        Matcher some = SOME.matcher(key);
        return some.find() && some.start() > 0 ? Optional.of(key.substring(0, some.start())) : Optional.empty();
    }

    private static ClassMeaning meaning(String wording) {
        String here = WHERE.matcher(wording).replaceFirst("");
        Matcher level = LEVEL.matcher(here);
        if (level.matches()) {
            Optional<AdministrativeLevel> told = Optional.ofNullable(LEVELS.get(level.group("level")));
            String body = level.group("body");
            return LIST.matcher(body).matches() ? kinds(body, told) : ClassMeaning.ofUnits(body, told, UnitClass.ALL);
        }
        Optional<ClassMeaning> units = units(UNITS.matcher(here)).or(() -> units(BARE_UNITS.matcher(here)));
        if (units.isPresent()) {
            return units.get();
        }
        if (PLACES.matcher(here).matches()) {
            return ClassMeaning.ofUnits("", Optional.empty(), UnitClass.ALL);
        }
        boolean provincial = OF_A_PROVINCE.matcher(wording).matches();
        return kinds(here, provincial ? Optional.of(AdministrativeLevel.PROVINCE) : Optional.empty());
    }

    private static Optional<ClassMeaning> units(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String units = matcher.group("units");
        boolean committees = units.matches("(?:huyện|quận|thị|thành) ủy.*");
        String body = (matcher.group("body") + (committees ? " huyện ủy" : "")).strip();
        UnitClass which = UnitClass.read(units);
        return Optional.of(ClassMeaning.ofUnits(body, which.level(), which));
    }

    private static ClassMeaning kinds(String wording, Optional<AdministrativeLevel> told) {
        Set<AgencyKind> kinds = new LinkedHashSet<>();
        for (String item : ITEMS.split(FIRST.matcher(wording).replaceFirst(""), -1)) {
            KINDS.entrySet().stream()
                    .filter(kind -> item.equals(kind.getKey()) || item.equals(kind.getKey() + " tỉnh"))
                    .forEach(kind -> kinds.add(kind.getValue()));
        }
        if (!kinds.contains(AgencyKind.DEPARTMENT)) {
            // Beside sở it is Ban Dân tộc; in "các phòng, ban" and "các ban, ngành" it may be anything.
            kinds.remove(AgencyKind.COMMITTEE_BOARD);
        }
        Optional<AdministrativeLevel> level = kinds.contains(AgencyKind.DEPARTMENT)
                ? Optional.of(AdministrativeLevel.PROVINCE)
                : kinds.contains(AgencyKind.MINISTRY) ? Optional.of(AdministrativeLevel.NATION) : told;
        return ClassMeaning.ofKinds(kinds, level);
    }
}
