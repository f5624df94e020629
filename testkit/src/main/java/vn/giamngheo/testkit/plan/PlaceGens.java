package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Places of every level, as documents name them and as lists of units have them, on both sides of a reorganisation. */
public final class PlaceGens {

    private static final List<Province> CURRENT = listOn(Province.FIRST_DAY_OF_CURRENT_CODES);

    private static final List<Province> FORMER = listOn(Province.FIRST_DAY_OF_CURRENT_CODES.minusDays(1));

    private PlaceGens() {}

    private static List<Province> listOn(LocalDate day) {
        return Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, day).stream()
                .map(unit -> Province.on(unit.code(), day))
                .toList();
    }

    /** The province as it is on a day of its list. */
    static AdministrativeUnit unitOn(Province province, LocalDate day) {
        return Gazetteer.provinces()
                .unitOn(AdministrativeLevel.PROVINCE, province.code(), day)
                .orElseThrow();
    }

    /** {@return provinces of both lists of codes; simplest is the first of the current one} */
    public static Gen<Province> provinces() {
        return Gens.oneOf(Gens.among(CURRENT), Gens.among(FORMER));
    }

    /**
     * {@return the provinces that there are on a day; simplest is the first of its list}
     *
     * @param day the day
     */
    public static Gen<Province> provincesOn(LocalDate day) {
        return Gens.among(day.isBefore(Province.FIRST_DAY_OF_CURRENT_CODES) ? FORMER : CURRENT);
    }

    /** {@return places of every level as documents name them; simplest is the country} */
    public static Gen<Place> places() {
        return Gens.among(
                        AdministrativeLevel.NATION,
                        AdministrativeLevel.PROVINCE,
                        AdministrativeLevel.COMMUNE,
                        AdministrativeLevel.DISTRICT,
                        AdministrativeLevel.VILLAGE)
                .then(PlaceGens::places);
    }

    /**
     * {@return places of a level as documents name them}
     *
     * @param level the level
     */
    public static Gen<Place> places(AdministrativeLevel level) {
        return switch (level) {
            case NATION -> Gens.constant(Place.of("cả nước", level));
            case PROVINCE ->
                provinces().map(province -> Place.of(province.unit().name(), AdministrativeLevel.PROVINCE));
            case DISTRICT -> Gens.among(Names.DISTRICTS).map(Place::parse);
            case COMMUNE -> communes();
            case VILLAGE -> Gens.among(Names.VILLAGES).map(Place::parse);
        };
    }

    private static Gen<Place> communes() {
        return Gens.among(Stream.of("xã ", "phường ", "đặc khu ")
                        .flatMap(kind -> Names.COMMUNES.stream().map(kind::concat))
                        .toList())
                .map(Place::parse);
    }

    /**
     * {@return small lists of districts and communes of one province that fit, and the provinces built in: of before the
     * end of the districts, of after it, or of both with what became of the communes on that day; simplest is one commune
     * of after}
     */
    public static Gen<Gazetteer> gazetteers() {
        return choices -> new Territory(choices).gazetteer();
    }

    /** {@return units: provinces of any time, and communes and districts; simplest is a current province} */
    public static Gen<AdministrativeUnit> units() {
        Gen<AdministrativeUnit> small = gazetteers().then(gazetteer -> Gens.among(gazetteer.units()));
        return Gens.oneOf(provinces().map(Province::unit), small);
    }

    /** {@return which units are meant; simplest is a current province} */
    public static Gen<UnitRef> refs() {
        return units().map(AdministrativeUnit::ref);
    }

    /** {@return what became of units: of provinces as built in, and of communes; simplest is one of a province} */
    public static Gen<UnitChange> changes() {
        Gen<UnitChange> ofCommunes = choices ->
                Gens.among(new Territory(choices, true).gazetteer().changes()).from(choices);
        return Gens.oneOf(Gens.among(Gazetteer.provinces().changes()), ofCommunes);
    }

    /** {@return communes becoming urban or rural, half of them on a day of reorganisation} */
    public static Gen<AreaChange> areaChanges() {
        Gen<LocalDate> days = Gens.oneOf(Gens.among(LawDays.REORGANISATIONS), TimeGens.days());
        return choices -> new AreaChange(
                days.from(choices), Gens.among(AreaType.URBAN, AreaType.RURAL).from(choices));
    }

    /** {@return lists of designated areas, of districts only while there were any; simplest is a list of one commune} */
    public static Gen<DesignatedAreaList> areaLists() {
        return choices -> {
            Designation designation = designations().from(choices);
            return list(choices, designation, LawDays.FIRST);
        };
    }

    /** {@return what lists of areas are lists of: known ones, and one that is not; simplest is poor communes} */
    public static Gen<Designation> designations() {
        return Gens.among(
                Designation.POOR_COMMUNE,
                Designation.EXTREMELY_DISADVANTAGED_COMMUNE,
                Designation.POOR_DISTRICT,
                Designation.EXTREMELY_DISADVANTAGED_VILLAGE,
                new Designation("xa-an-toan-khu"));
    }

    private static AdministrativeLevel level(Designation designation) {
        return designation.equals(Designation.POOR_DISTRICT)
                ? AdministrativeLevel.DISTRICT
                : designation.equals(Designation.EXTREMELY_DISADVANTAGED_VILLAGE)
                        ? AdministrativeLevel.VILLAGE
                        : AdministrativeLevel.COMMUNE;
    }

    private static LocalDate lastDay(Designation designation) {
        return level(designation) == AdministrativeLevel.DISTRICT ? LawDays.DISTRICTS_ENDED.minusDays(1) : LawDays.LAST;
    }

    private static DesignatedAreaList list(Choices choices, Designation designation, LocalDate least) {
        LocalDate last = lastDay(designation);
        LocalDate from = TimeGens.days(least, last).from(choices);
        LocalDate until = TimeGens.days(from, last).from(choices);
        Set<String> codes = new TreeSet<>(
                Gens.between(0, 99).map(PlaceGens::communeCode).list(1, 4).from(choices));
        return new DesignatedAreaList(
                designation,
                level(designation),
                codes,
                from,
                until,
                // The provinces make such lists by decisions that nobody follows up here.
                InstrumentReference.of(LawGens.administrative(choices, InstrumentKind.DECISION)),
                LawGens.provenances().from(choices));
    }

    /** {@return lists of designated areas that go together, often one after the other; simplest is none} */
    public static Gen<DesignatedAreas> designatedAreas() {
        Gen<List<DesignatedAreaList>> lists =
                choices -> following(choices, designations().from(choices));
        return choices -> {
            List<DesignatedAreaList> all = new ArrayList<>();
            Set<String> designations = new TreeSet<>();
            for (List<DesignatedAreaList> some : lists.list(0, 3).from(choices)) {
                if (designations.add(some.get(0).designation().code())) {
                    all.addAll(some);
                }
            }
            return DesignatedAreas.of(all);
        };
    }

    private static List<DesignatedAreaList> following(Choices choices, Designation designation) {
        DesignatedAreaList first = list(choices, designation, LawDays.FIRST);
        LocalDate next = first.until().plusDays(1);
        return choices.upTo(1) == 0 || next.isAfter(lastDay(designation))
                ? List.of(first)
                : List.of(first, list(choices, designation, next));
    }

    private static String communeCode(int number) {
        return Integer.toString(20_000 + 3 * number);
    }

    /** Districts and communes of one province. */
    private static final class Territory {

        private static final int DISTRICT_CODE = 540;
        private static final int MOST_DISTRICTS = 2;
        private static final int MOST_COMMUNES = 4;
        private static final int MOST_MERGED = 3;
        private static final LocalDate DAY = LawDays.DISTRICTS_ENDED;

        private final Choices choices;
        private final boolean before;
        private final boolean after;
        private final List<AdministrativeUnit> units = new ArrayList<>();
        private final List<UnitChange> changes = new ArrayList<>();
        private int named;

        Territory(Choices choices) {
            this(choices, choices.upTo(2));
        }

        Territory(Choices choices, boolean both) {
            this(choices, both ? 2 : 0);
        }

        private Territory(Choices choices, int era) {
            this.choices = choices;
            this.before = era > 0;
            this.after = era != 1;
        }

        Gazetteer gazetteer() {
            if (before) {
                Province province = provincesOn(DAY.minusDays(1)).from(choices);
                int districts = 1 + choices.upTo(MOST_DISTRICTS - 1);
                for (int i = 0; i < districts; i++) {
                    district(i, province);
                }
            } else {
                Province province = provincesOn(DAY).from(choices);
                int communes = 1 + choices.upTo(MOST_COMMUNES - 1);
                for (int i = 0; i < communes; i++) {
                    units.add(commune(nextName(), communeCode(units.size()))
                            .validFrom(DAY)
                            .parent(province.code())
                            .build());
                }
            }
            return Gazetteer.of(units, changes);
        }

        private void district(int index, Province province) {
            AdministrativeUnit district = AdministrativeUnit.builder()
                    .level(AdministrativeLevel.DISTRICT)
                    .code(Integer.toString(DISTRICT_CODE + index))
                    .name(QuantityGens.at(List.of("Huyện An Lão", "Huyện Vân Canh"), index))
                    .validUntil(DAY.minusDays(1))
                    .parent(province.code())
                    .provenance(LawGens.provenances().from(choices))
                    .build();
            units.add(district);
            List<AdministrativeUnit> communes = new ArrayList<>();
            int count = 1 + choices.upTo(MOST_COMMUNES - 1);
            for (int i = 0; i < count; i++) {
                communes.add(commune(nextName(), communeCode(named))
                        .validUntil(DAY.minusDays(1))
                        .parent(district.code())
                        .build());
            }
            units.addAll(communes);
            if (after) {
                merge(communes, province.successor());
            }
        }

        private void merge(List<AdministrativeUnit> communes, Province province) {
            int from = 0;
            while (from < communes.size()) {
                int to = Math.min(communes.size(), from + 1 + choices.upTo(MOST_MERGED - 1));
                if (to == from + 1 && choices.onceIn(4)) {
                    divide(communes.get(from), province);
                } else {
                    become(communes.subList(from, to), province);
                }
                from = to;
            }
        }

        /** Some communes become one that is called after the first and sometimes keeps its code. */
        private void become(List<AdministrativeUnit> old, Province province) {
            AdministrativeUnit first = old.get(0);
            String code = choices.upTo(1) == 0 ? newCode() : first.code();
            AdministrativeUnit commune = later(base(first), code, province);
            boolean sameName = commune.name().equals(first.name());
            if (old.size() > 1) {
                old.forEach(each -> change(
                        each == first && sameName ? UnitChange.Kind.ENLARGED : UnitChange.Kind.MERGED,
                        each,
                        commune,
                        true));
            } else if (sameName) {
                change(UnitChange.Kind.RECODED, first, commune, true);
            } else {
                change(UnitChange.Kind.RECLASSIFIED, first, commune, true);
            }
        }

        private void divide(AdministrativeUnit old, Province province) {
            for (String half : List.of(" Đông", " Tây")) {
                change(UnitChange.Kind.DIVIDED, old, later(base(old) + half, newCode(), province), false);
            }
        }

        private AdministrativeUnit later(String name, String code, Province province) {
            AdministrativeUnit commune =
                    commune(name, code).validFrom(DAY).parent(province.code()).build();
            units.add(commune);
            return commune;
        }

        private String newCode() {
            return communeCode(100 + units.size());
        }

        private static String base(AdministrativeUnit commune) {
            return commune.name().substring(commune.name().indexOf(' ') + 1);
        }

        private void change(UnitChange.Kind kind, AdministrativeUnit from, AdministrativeUnit to, boolean whole) {
            changes.add(new UnitChange(DAY, kind, from.ref(), to.ref(), whole, instrument(), to.provenance()));
        }

        private static InstrumentReference instrument() {
            return Gazetteer.provinces().changes().stream()
                    .filter(change -> change.day().equals(DAY))
                    .map(UnitChange::by)
                    .findFirst()
                    .orElseThrow();
        }

        private String nextName() {
            return QuantityGens.at(Names.COMMUNES, named++);
        }

        private AdministrativeUnit.Builder commune(String name, String code) {
            AreaType area = choices.upTo(3) == 3 ? AreaType.URBAN : AreaType.RURAL;
            return AdministrativeUnit.builder()
                    .level(AdministrativeLevel.COMMUNE)
                    .code(code)
                    .name((area == AreaType.URBAN ? "Phường " : "Xã ") + name)
                    .area(choices.onceIn(8) ? Optional.empty() : Optional.of(area))
                    .provenance(LawGens.provenances().from(choices));
        }
    }
}
