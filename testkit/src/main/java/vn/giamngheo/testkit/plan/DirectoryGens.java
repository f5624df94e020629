package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyAlias;
import vn.giamngheo.directory.AgencyEntry;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.directory.Setting;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Directories of agencies, and what became of them: some of what is built in, and small tables that fit beside it. */
public final class DirectoryGens {

    private static final int MOST_ENTRIES = 8;
    private static final int MOST_EVENTS = 3;

    private static final List<AgencyFunction> FUNCTIONS = Stream.of(
                    Stream.of(AgencyFunction.POVERTY_REDUCTION),
                    Directory.standard().entries().stream()
                            .flatMap(entry -> entry.functions().stream().sorted()),
                    Stream.of(AgencyFunction.of("quan-ly-cho")))
            .flatMap(functions -> functions)
            .distinct()
            .toList();

    private DirectoryGens() {}

    private static Gen<AgencyEntry> builtIn() {
        return Gens.among(Directory.standard().entries());
    }

    /** {@return ids of the directory that is built in} */
    public static Gen<AgencyId> ids() {
        return builtIn().map(AgencyEntry::id);
    }

    /** {@return functions: those of the directory, and one that is not known; simplest is the reduction of poverty} */
    public static Gen<AgencyFunction> functions() {
        return Gens.among(FUNCTIONS);
    }

    /** {@return other names, always in use or from a day, to a day; simplest is always} */
    public static Gen<AgencyAlias> aliases() {
        return choices -> {
            Optional<LocalDate> from = TimeGens.days().optional().from(choices);
            Optional<LocalDate> until = choices.upTo(1) == 0
                    ? Optional.empty()
                    : Optional.of(TimeGens.days(from.orElse(LawDays.FIRST), LawDays.LAST)
                            .from(choices));
            return new AgencyAlias(
                    Gens.among("Trung tâm DVVL", "Cơ quan chuyên trách giảm nghèo")
                            .from(choices),
                    from,
                    until);
        };
    }

    /** {@return entries: of the directory that is built in, and others; simplest is one that is built in} */
    public static Gen<AgencyEntry> entries() {
        return Gens.oneOf(builtIn(), events(1).map(world -> world.entries().get(0)));
    }

    /** {@return small directories with the provinces that are built in; simplest is one without agencies} */
    public static Gen<Directory> directories() {
        return builtIn()
                .list(0, MOST_ENTRIES)
                .map(some -> Directory.of(new LinkedHashSet<>(some), Gazetteer.provinces()));
    }

    /** {@return from where names are read: documents of the centre, of provinces, and of a commune or district} */
    public static Gen<Setting> settings() {
        return choices -> {
            LocalDate day = TimeGens.days().from(choices);
            AdministrativeUnit province = Gens.among(Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, day))
                    .from(choices);
            return switch (choices.upTo(3)) {
                case 0 -> Setting.of(province, day);
                case 1 -> Setting.ofTheCentre(day);
                case 2 -> Setting.ofSomeProvince(day);
                default -> {
                    AdministrativeLevel level = day.isBefore(LawDays.DISTRICTS_ENDED) && choices.upTo(1) == 1
                            ? AdministrativeLevel.DISTRICT
                            : AdministrativeLevel.COMMUNE;
                    Place place = PlaceGens.places(level).from(choices);
                    yield new Setting(day, level, Optional.of(province.ref()), Optional.of(place));
                }
            };
        };
    }

    /** {@return agencies of the directory that is built in, each in a place of its level} */
    public static Gen<Agency> agencies() {
        return choices -> {
            AgencyEntry entry = builtIn().from(choices);
            LocalDate day = entry.validUntil().or(entry::validFrom).orElse(LawDays.LAST);
            AdministrativeLevel level = entry.level();
            if (level == AdministrativeLevel.NATION) {
                return Agency.of(entry, Optional.empty(), Optional.empty());
            }
            AdministrativeUnit province = Gens.among(Gazetteer.provinces().unitsOn(AdministrativeLevel.PROVINCE, day))
                    .from(choices);
            Optional<Place> place = level == AdministrativeLevel.PROVINCE
                    ? Optional.empty()
                    : Optional.of(PlaceGens.places(level).from(choices));
            return Agency.of(entry, Optional.of(province.ref()), place);
        };
    }

    /** Agencies and events that need nothing but each other. */
    private static Gen<Reorganisations> events(int least) {
        return choices -> {
            Reorganisations world = new Reorganisations();
            for (LocalDate day : eventDays().list(least, MOST_EVENTS).from(choices)) {
                world.add(day, choices);
            }
            return world;
        };
    }

    private static Gen<LocalDate> eventDays() {
        return Gens.oneOf(Gens.among(LawDays.REORGANISATIONS), TimeGens.days(LawDays.FIRST.plusDays(1), LawDays.LAST));
    }

    /** {@return what became of agencies: events that are built in and others of every kind; simplest is one that is built in} */
    public static Gen<SuccessionEvent> events() {
        return Gens.oneOf(
                Gens.among(Succession.standard().events()),
                events(1).map(world -> world.events().get(0)));
    }

    /** {@return where functions went} */
    public static Gen<Transfer> transfers() {
        return events().map(event -> event.transfers().get(0));
    }

    /** {@return small successions with a directory of their own; simplest is one without events} */
    public static Gen<Succession> successions() {
        return events(0)
                .map(world -> Succession.of(Directory.of(world.entries(), Gazetteer.provinces()), world.events()));
    }

    /**
     * {@return what a deployer adds to what is built in, and can add: agencies, events, districts and communes, lists of
     * areas; simplest is nothing but one commune}
     */
    public static Gen<ReferenceTables> tables() {
        return choices -> {
            Reorganisations world = events(0).from(choices);
            return new ReferenceTables(
                    world.entries(),
                    world.events(),
                    choices.part(PlaceGens.gazetteers()),
                    choices.part(PlaceGens.designatedAreas()));
        };
    }

    /** Some functions, each once. */
    static List<AgencyFunction> some(int count, Choices choices) {
        int first = choices.upTo(FUNCTIONS.size() - 1);
        return IntStream.range(0, count)
                .mapToObj(i -> QuantityGens.at(FUNCTIONS, first + i))
                .toList();
    }
}
