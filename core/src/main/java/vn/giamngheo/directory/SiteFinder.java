package vn.giamngheo.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.directory.Sites.Fit;
import vn.giamngheo.directory.Sites.Site;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.PlaceMatch;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.VietnameseText;

/** Finds the places that the words behind a name mean, seen from a document. */
final class SiteFinder {

    private final Gazetteer gazetteer;
    private final Setting setting;
    /** The name as written, for places that the gazetteer does not have. */
    private final String written;

    SiteFinder(Gazetteer gazetteer, Setting setting, String written) {
        this.gazetteer = gazetteer;
        this.setting = setting;
        this.written = written;
    }

    /**
     * The places of bodies of a level.
     *
     * @param words the words for the place; none if the name names none
     * @param tellsLevel whether the name itself tells the level
     */
    Sites find(AdministrativeLevel level, List<PlaceWords> words, boolean tellsLevel) {
        return switch (level) {
            case NATION -> words.isEmpty() ? Sites.at(Optional.empty(), Optional.empty()) : Sites.NOWHERE;
            case PROVINCE ->
                words.size() > 1 ? Sites.NOWHERE : province(words.stream().findFirst());
            default -> below(level, words, tellsLevel);
        };
    }

    private Sites province(Optional<PlaceWords> words) {
        if (words.isEmpty()) {
            return Sites.at(setting.province(), Optional.empty());
        }
        if (words.get()
                .kind()
                .filter(kind -> !kind.isOf(AdministrativeLevel.PROVINCE))
                .isPresent()) {
            return Sites.NOWHERE;
        }
        if (words.get().isNamed()) {
            return named(words.get());
        }
        boolean city = words.get().kind().equals(Optional.of(PlaceKind.CITY));
        return city && setting.province().filter(SiteFinder::isCity).isEmpty()
                ? Sites.NOWHERE
                : Sites.at(setting.province(), Optional.empty());
    }

    private static boolean isCity(UnitRef province) {
        return PlaceKind.ofName(province.name()).equals(Optional.of(PlaceKind.CITY));
    }

    private Sites named(PlaceWords words) {
        return sites(
                words,
                AdministrativeLevel.PROVINCE,
                unit -> Stream.of(new Site(Optional.of(unit.ref()), Optional.empty())));
    }

    private Sites below(AdministrativeLevel level, List<PlaceWords> words, boolean tellsLevel) {
        List<PlaceWords> own = words;
        Optional<UnitRef> province = setting.province();
        Optional<Sites> whole = whole(words);
        if (whole.isPresent()) {
            if (whole.get().fit() != Fit.NAMED) {
                return whole.get();
            }
            province = whole.get().sites().get(0).province();
            own = words.subList(0, words.size() - 1);
        }
        if (own.isEmpty()) {
            boolean elsewhere = whole.isPresent() && !province.equals(setting.province());
            return words.isEmpty() || tellsLevel
                    ? Sites.at(province, elsewhere ? Optional.empty() : placeOfSetting(level))
                    : Sites.NOWHERE;
        }
        PlaceWords first = own.get(0);
        boolean fits = first.kind().map(kind -> kind.isOf(level)).orElse(tellsLevel);
        if (!fits) {
            return Sites.NOWHERE;
        }
        if (!first.isNamed()) {
            return own.size() == 1 ? Sites.at(province, placeOfSetting(level)) : Sites.NOWHERE;
        }
        return place(level, own, province);
    }

    /** The province that the last words name, if they name one and are not the place itself. */
    private Optional<Sites> whole(List<PlaceWords> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        PlaceWords last = words.get(words.size() - 1);
        boolean may = last.kind().equals(Optional.of(PlaceKind.PROVINCE))
                || (words.size() > 1 && last.kind().equals(Optional.of(PlaceKind.CITY)));
        Sites found = may ? province(Optional.of(last)) : Sites.NOWHERE;
        boolean district = last.kind().equals(Optional.of(PlaceKind.CITY)) && found.fit() != Fit.NAMED;
        return found.fit() == Fit.NONE || district ? Optional.empty() : Optional.of(found);
    }

    private Optional<Place> placeOfSetting(AdministrativeLevel level) {
        return setting.place().filter(place -> place.level() == level);
    }

    private Sites place(AdministrativeLevel level, List<PlaceWords> words, Optional<UnitRef> province) {
        boolean known = province.map(whole -> !parts(whole, level).isEmpty())
                .orElseGet(() -> !gazetteer.unitsOn(level, setting.day()).isEmpty());
        if (!known) {
            return Sites.at(province, Optional.of(Place.of(asWritten(words), level)));
        }
        return sites(
                words.get(0),
                level,
                unit -> provincesOf(unit, province)
                        .map(whole -> new Site(Optional.of(whole), Optional.of(placeOf(unit)))));
    }

    /** The province of a unit on the day; the one that is told, if it is that. */
    private Stream<UnitRef> provincesOf(AdministrativeUnit unit, Optional<UnitRef> told) {
        return told.map(Stream::of)
                .orElseGet(() -> gazetteer.unitsOn(AdministrativeLevel.PROVINCE, setting.day()).stream()
                        .map(AdministrativeUnit::ref))
                .filter(whole -> parts(whole, unit.level()).contains(unit));
    }

    private List<AdministrativeUnit> parts(UnitRef whole, AdministrativeLevel level) {
        return gazetteer.partsOn(whole, level, setting.day());
    }

    static Place placeOf(AdministrativeUnit unit) {
        return Place.of(AgencyNames.inText(unit.name()), unit.level());
    }

    private Sites sites(PlaceWords words, AdministrativeLevel level, Function<AdministrativeUnit, Stream<Site>> site) {
        PlaceMatch match = gazetteer.find(words.full(), level, setting.day());
        if (match instanceof PlaceMatch.Found found) {
            boolean same = found.spelling() == PlaceMatch.Spelling.AS_NAMED && isOfKind(found.unit(), words);
            return Sites.of(
                    same ? Fit.NAMED : Fit.LIKE, site.apply(found.unit()).toList());
        }
        if (match instanceof PlaceMatch.Ambiguous several) {
            List<Site> named = all(several.units(), words, site);
            return named.isEmpty()
                    ? Sites.of(Fit.LIKE, several.units().stream().flatMap(site).toList())
                    : Sites.of(Fit.NAMED, named);
        }
        if (match instanceof PlaceMatch.NotThen then) {
            return Sites.of(Fit.NOT_THEN, all(then.units(), words, site));
        }
        PlaceMatch.NotFound none = (PlaceMatch.NotFound) match;
        return Sites.of(Fit.LIKE, none.near().stream().flatMap(site).toList());
    }

    /** Those of the units that have exactly that name: the gazetteer forgives lost marks. */
    private static List<Site> all(
            List<AdministrativeUnit> units, PlaceWords words, Function<AdministrativeUnit, Stream<Site>> site) {
        return units.stream()
                .filter(unit -> isOfKind(unit, words) && isNamed(unit, words))
                .flatMap(site)
                .toList();
    }

    private static boolean isOfKind(AdministrativeUnit unit, PlaceWords words) {
        return words.kind().isEmpty() || words.kind().equals(PlaceKind.ofName(unit.name()));
    }

    private static boolean isNamed(AdministrativeUnit unit, PlaceWords words) {
        return Stream.concat(Stream.of(unit.name()), unit.aliases().stream())
                .map(VietnameseText::identityKey)
                .anyMatch(key -> key.equals(words.name())
                        || PlaceKind.ofName(key)
                                .filter(kind -> key.equals(kind.word() + " " + words.name()))
                                .isPresent());
    }

    /** The names of places with the letters of the document, the word for their kind written out. */
    private String asWritten(List<PlaceWords> words) {
        return words.stream()
                .map(place ->
                        place.kind().map(kind -> kind.word() + " ").orElse("") + Spelling.in(written, place.name()))
                .collect(Collectors.joining(", "));
    }
}
