package vn.giamngheo.directory;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.UnitRef;

/** Puts the name of an agency and those of its places together. */
final class AgencyNames {

    /** The last words of a committee that is named after its place alone: <i>Ban Thường vụ Tỉnh ủy Gia Lai</i>. */
    private static final Pattern COMMITTEE = Pattern.compile("(?<before>|.* )(?:Tỉnh|Huyện)(?<body> (?:ủy|đoàn))");

    private AgencyNames() {}

    static String of(Agency agency) {
        Optional<String> province = agency.province().map(UnitRef::name).map(AgencyNames::inText);
        if (agency.level() == AdministrativeLevel.NATION) {
            return agency.title();
        }
        if (agency.level() == AdministrativeLevel.PROVINCE) {
            return province.map(place -> join(agency, place)).orElse(agency.title());
        }
        return agency.place()
                .map(place -> join(agency, inText(place.name()))
                        + province.map(whole -> ", " + whole).orElse(""))
                .orElseGet(() -> agency.title()
                        + province.map(whole -> " thuộc " + whole).orElse(""));
    }

    private static String join(Agency agency, String place) {
        Matcher committee = COMMITTEE.matcher(agency.title());
        Optional<PlaceKind> kind =
                PlaceKind.ofName(place).filter(one -> !one.head().isEmpty());
        if (committee.matches() && kind.isPresent()) {
            String before = committee.group("before");
            return before
                    + capital(kind.get().head())
                    + committee.group("body")
                    + place.substring(kind.get().word().length());
        }
        return NameKeys.withoutAnyPlace(agency.title(), agency.level()) + " " + place;
    }

    /** The name of a unit as it stands within a sentence: <i>tỉnh Gia Lai</i>. */
    static String inText(String unit) {
        return PlaceKind.ofName(unit)
                .map(kind -> kind.word() + unit.substring(kind.word().length()))
                .orElse(unit);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
