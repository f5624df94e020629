package vn.giamngheo.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two lists of codes, as the gazetteer has them on the last day of the one and the first of the other. */
final class ProvinceLists {

    /** Read when a province is first named. */
    private static final Map<String, AdministrativeUnit> FORMER = on(Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1));

    private static final Map<String, AdministrativeUnit> CURRENT = on(Province.FIRST_DAY_OF_CURRENT_CODES);

    private ProvinceLists() {}

    private static Map<String, AdministrativeUnit> on(LocalDate day) {
        return Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, day).stream()
                .collect(Collectors.toUnmodifiableMap(AdministrativeUnit::code, Function.identity()));
    }

    static Optional<AdministrativeUnit> unit(String code, Province.Codes codes) {
        return Optional.ofNullable((codes == Province.Codes.FORMER ? FORMER : CURRENT).get(code));
    }

    /** The former list has the names without the word for the kind. */
    static String name(AdministrativeUnit unit, Province.Codes codes) {
        return codes == Province.Codes.CURRENT ? unit.name() : withoutKind(unit.name());
    }

    private static String withoutKind(String name) {
        return List.of("Tỉnh ", "Thành phố ").stream()
                .filter(name::startsWith)
                .findFirst()
                .map(kind -> name.substring(kind.length()))
                .orElse(name);
    }

    static AdministrativeUnit currentOf(AdministrativeUnit former) {
        return Gazetteer.provinces()
                .on(former.ref(), Province.FIRST_DAY_OF_CURRENT_CODES)
                .get(0)
                .unit();
    }

    static List<AdministrativeUnit> formerOf(AdministrativeUnit current) {
        return Gazetteer.provinces().on(current.ref(), Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1)).stream()
                .map(UnitPath::unit)
                .toList();
    }
}
