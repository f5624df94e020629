package vn.giamngheo.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Designation;
import vn.giamngheo.text.VietnameseText;

/**
 * Which units a wording means: <i>các huyện, thị xã, thành phố</i>; <i>các huyện nghèo</i>.
 *
 * @param words the kinds of units, some with a name behind them; none if the wording tells the level alone
 * @param designation the areas that they are, or that they have
 * @param having whether they have such areas; otherwise they are such themselves
 */
record UnitClass(Set<PlaceWords> words, Optional<Designation> designation, boolean having) {

    /** What lists of all units of a level name; others that there are go with them. */
    private static final List<Set<PlaceKind>> FULL_LISTS = List.of(
            Set.of(PlaceKind.RURAL_DISTRICT, PlaceKind.TOWN, PlaceKind.CITY),
            Set.of(PlaceKind.COMMUNE, PlaceKind.WARD, PlaceKind.TOWNSHIP),
            Set.of(PlaceKind.COMMUNE, PlaceKind.WARD, PlaceKind.SPECIAL_ZONE));

    /** All units of a level. */
    static final UnitClass ALL = new UnitClass(Set.of(), Optional.empty(), false);

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern KIND = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + PlaceKind.WORDS + ")" + END);
    private static final Pattern COMMITTEE = Pattern.compile("(?<![\\p{L}\\p{N}])(huyện|quận|thị|thành) ủy" + END);
    private static final Pattern BEHIND = Pattern.compile("(?:[ ,]|(?<=[ ,])và)+$");

    /** <i>Huyện, nghèo</i> is so printed in a decision of 2022. */
    private static final Pattern AREA =
            Pattern.compile("(?<kind>huyện|xã),? (?<area>nghèo|đặc biệt khó khăn|đbkk)" + END);

    private static final Pattern HAVING = Pattern.compile("(?<units>.*) có (?:các )?(?<areas>xã .*)");

    private static final Map<String, Designation> DESIGNATIONS = Map.of(
            "huyện nghèo", Designation.POOR_DISTRICT,
            "xã nghèo", Designation.POOR_COMMUNE,
            "xã đặc biệt khó khăn", Designation.EXTREMELY_DISADVANTAGED_COMMUNE,
            "xã đbkk", Designation.EXTREMELY_DISADVANTAGED_COMMUNE);

    UnitClass {
        words = Set.copyOf(words);
    }

    private Set<PlaceKind> kinds() {
        return words.stream().flatMap(word -> word.kind().stream()).collect(Collectors.toSet());
    }

    private boolean isAll() {
        Set<PlaceKind> kinds = kinds();
        return words.stream().noneMatch(PlaceWords::isNamed)
                && (words.isEmpty() || FULL_LISTS.stream().anyMatch(kinds::containsAll));
    }

    /** Reads what follows <i>các</i>: <i>huyện, thị xã, thành phố</i>; <i>huyện ủy, thị ủy</i>. */
    static UnitClass read(String wording) {
        Matcher having = HAVING.matcher(wording);
        if (having.matches()) {
            Matcher area = AREA.matcher(having.group("areas"));
            if (area.matches()) {
                return new UnitClass(words(having.group("units")), designation(area), true);
            }
        }
        Matcher area = AREA.matcher(wording);
        if (area.find()) {
            String units = wording.substring(0, area.start()) + area.group("kind") + wording.substring(area.end());
            return new UnitClass(words(units), designation(area), false);
        }
        return new UnitClass(words(wording), Optional.empty(), false);
    }

    private static Optional<Designation> designation(Matcher area) {
        return Optional.ofNullable(DESIGNATIONS.get(area.group("kind") + " " + area.group("area")));
    }

    private static Set<PlaceWords> words(String wording) {
        String text = COMMITTEE
                .matcher(wording)
                .replaceAll(
                        found -> PlaceKind.ofHead(found.group(1)).orElseThrow().word());
        Set<PlaceWords> words = new LinkedHashSet<>();
        Matcher kinds = KIND.matcher(text);
        boolean more = kinds.find();
        while (more) {
            Optional<PlaceKind> kind = PlaceKind.ofWord(kinds.group());
            int start = kinds.end();
            more = kinds.find();
            String name = text.substring(start, more ? kinds.start() : text.length());
            words.add(new PlaceWords(kind, BEHIND.matcher(name).replaceFirst("").strip()));
        }
        return words;
    }

    /** The level that the kinds are of; a <i>thành phố</i> goes with the others. Empty if they are of several. */
    Optional<AdministrativeLevel> level() {
        Set<AdministrativeLevel> levels = kinds().stream()
                .filter(kind -> kind != PlaceKind.CITY)
                .map(PlaceKind::level)
                .collect(Collectors.toSet());
        return switch (levels.size()) {
            case 0 -> Optional.of(AdministrativeLevel.DISTRICT);
            case 1 -> levels.stream().findFirst();
            default -> Optional.empty();
        };
    }

    boolean has(AdministrativeUnit unit) {
        return isAll() || words.stream().anyMatch(word -> fits(word, unit));
    }

    /** Whether each name that stands behind a kind is that of a unit. */
    boolean namesOnly(List<AdministrativeUnit> units) {
        return words.stream()
                .filter(PlaceWords::isNamed)
                .allMatch(word -> units.stream().anyMatch(unit -> fits(word, unit)));
    }

    private static boolean fits(PlaceWords word, AdministrativeUnit unit) {
        return word.isNamed()
                ? VietnameseText.identityKey(unit.name()).equals(word.full())
                : word.kind().equals(PlaceKind.ofName(unit.name()));
    }
}
