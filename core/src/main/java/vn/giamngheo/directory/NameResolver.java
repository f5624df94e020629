package vn.giamngheo.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.directory.Sites.Fit;
import vn.giamngheo.place.AdministrativeLevel;

/**
 * Finds out what the name of one body means: the longest beginning that is the stem of a name of an entry, with nothing
 * but words for a place behind it.
 */
final class NameResolver {

    /** A committee that is named after the kind of its place: <i>Thành ủy</i>. */
    private static final Pattern COMMITTEE =
            Pattern.compile("(?:.* )?(?<head>tỉnh|thành|huyện|quận|thị) (?:ủy|đoàn)(?: .*)?");

    private final Register register;
    private final Setting setting;
    /** The whole name, with the office. */
    private final AgencyRef named;

    private final AgencyRef body;
    private final Optional<String> office;
    private final Set<Agency> near = new LinkedHashSet<>();

    /**
     * A resolver of one name.
     *
     * @param register what there is
     * @param setting from where the name is read
     * @param named the name
     * @param body the name of the body in it
     * @param office the name of the office in it
     */
    NameResolver(Register register, Setting setting, AgencyRef named, AgencyRef body, Optional<String> office) {
        this.register = register;
        this.setting = setting;
        this.named = named;
        this.body = body;
        this.office = office;
    }

    Resolution resolve() {
        String key = body.key();
        for (int end = key.length(); end > 0; end = key.lastIndexOf(' ', end - 1)) {
            String stem = withoutComma(key.substring(0, end));
            List<EntryName> names = register.names().of(stem);
            Optional<Resolution> found = names.isEmpty()
                    ? Optional.empty()
                    : placeWords(stem, key.substring(end)).flatMap(words -> of(names, words));
            if (found.isPresent()) {
                return found.get();
            }
        }
        near.addAll(new Suggestions(register, setting).of(key));
        return new Resolution.NotFound(named, List.copyOf(near));
    }

    private static String withoutComma(String stem) {
        return stem.endsWith(",") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static Optional<List<PlaceWords>> placeWords(String stem, String rest) {
        Matcher committee = COMMITTEE.matcher(stem);
        Optional<PlaceKind> kind = committee.matches() ? PlaceKind.ofHead(committee.group("head")) : Optional.empty();
        return PlaceWords.read(rest.strip())
                .map(words -> kind.map(of -> ofKind(words, of)).orElse(words));
    }

    /** <i>Thành ủy Huế</i> is that of the <i>thành phố</i>. */
    private static List<PlaceWords> ofKind(List<PlaceWords> words, PlaceKind kind) {
        List<PlaceWords> all = new ArrayList<>(words);
        if (words.isEmpty()
                || words.get(0).kind().filter(other -> other != kind).isPresent()) {
            all.add(0, new PlaceWords(Optional.of(kind), ""));
        } else {
            all.set(0, new PlaceWords(Optional.of(kind), words.get(0).name()));
        }
        return all;
    }

    private Optional<Resolution> of(List<EntryName> names, List<PlaceWords> words) {
        List<Reading> readings = readings(names, words);
        List<Reading> fitting = fitting(readings, Fit.NAMED);
        if (!fitting.isEmpty()) {
            return decided(words.isEmpty() ? fitting : fitting.subList(0, 1), words.isEmpty());
        }
        List<Agency> notThen = agencies(fitting(readings, Fit.NOT_THEN), false);
        if (!notThen.isEmpty()) {
            return Optional.of(new Resolution.NotThen(named, setting.day(), notThen));
        }
        near.addAll(agencies(fitting(readings, Fit.LIKE), true));
        return Optional.empty();
    }

    /**
     * A name read as one of a level.
     *
     * @param names the names of entries of that level
     * @param sites where they may be
     */
    private record Reading(List<EntryName> names, Sites sites) {}

    /** The widest level first; that of the document alone where the name tells none. */
    private List<Reading> readings(List<EntryName> names, List<PlaceWords> words) {
        Map<AdministrativeLevel, List<EntryName>> levels = names.stream()
                .collect(Collectors.groupingBy(name -> name.entry().level(), TreeMap::new, Collectors.toList()));
        boolean tellsLevel = levels.size() == 1;
        if (words.isEmpty() && levels.containsKey(setting.level())) {
            levels.keySet().retainAll(Set.of(setting.level()));
        }
        SiteFinder finder = new SiteFinder(register.gazetteer(), setting, body.name());
        return levels.entrySet().stream()
                .map(level -> new Reading(level.getValue(), finder.find(level.getKey(), words, tellsLevel)))
                .toList();
    }

    private static List<Reading> fitting(List<Reading> readings, Fit fit) {
        return readings.stream().filter(reading -> reading.sites.fit() == fit).toList();
    }

    private Optional<Resolution> decided(List<Reading> readings, boolean placeUntold) {
        List<Agency> there = agencies(readings, true);
        if (there.size() > 1) {
            return Optional.of(new Resolution.Ambiguous(named, there));
        }
        if (there.size() == 1) {
            Agency agency = there.get(0);
            boolean supplied = placeUntold && body.level().isEmpty() && agency.level() == setting.level();
            return Optional.of(new Resolution.Found(named, agency, office, supplied));
        }
        List<Agency> atOtherTimes = agencies(readings, false);
        return atOtherTimes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Resolution.NotThen(named, setting.day(), atOtherTimes));
    }

    private List<Agency> agencies(List<Reading> readings, boolean onTheDay) {
        Set<Agency> agencies = new LinkedHashSet<>();
        for (Reading reading : readings) {
            for (EntryName name : reading.names) {
                if (!onTheDay || name.isOn(setting.day())) {
                    reading.sites.sites().stream()
                            .filter(site -> register.mayBeIn(name.entry(), site.province()))
                            .forEach(site -> agencies.add(Agency.of(name.entry(), site.province(), site.place())));
                }
            }
        }
        return List.copyOf(agencies);
    }
}
