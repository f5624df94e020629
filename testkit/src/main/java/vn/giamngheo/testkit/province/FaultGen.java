package vn.giamngheo.testkit.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.PovertyList;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.JsonPointer;

/**
 * Puts a fault into a province.
 *
 * @param provinces the provinces
 * @param fault the fault
 */
record FaultGen(Gen<GeneratedProvince> provinces, ProvinceFault fault) implements Gen<FaultyProvince> {

    /** Half of them, which a commune always keeps, are a thousand. */
    static final long HOUSEHOLDS = 2_000;

    private static final long THOUSAND = 1_000;
    private static final int MOST_MORE = 5;

    @Override
    public FaultyProvince from(Choices choices) {
        // Few provinces have no number with two digits that differ.
        GeneratedProvince province =
                provinces.where(each -> !places(each).isEmpty()).from(choices);
        Place place = Gens.among(places(province)).from(choices);
        return new FaultyProvince(
                province, fault, Gens.among(wrongs(province, place)).from(choices));
    }

    /** {@return the places in a list of years at which a year goes on under the standard of the one before} */
    static List<Integer> continued(List<StatusCases> cases) {
        return IntStream.range(1, cases.size())
                .filter(i -> cases.get(i).equals(cases.get(i - 1)))
                .boxed()
                .toList();
    }

    private record Place(ProvinceUnit unit, int year) {}

    private List<Place> places(GeneratedProvince province) {
        return province.communes().stream()
                .flatMap(unit -> province.years().stream().map(year -> new Place(unit, year)))
                .filter(place -> !wrongs(province, place).isEmpty())
                .toList();
    }

    private List<Wrong> wrongs(GeneratedProvince province, Place place) {
        if (fault == ProvinceFault.PART_MISSING) {
            return List.of(new Wrong(place.unit(), place.year(), Optional.empty(), List.of()));
        }
        MovementReport report = province.movement(place.unit(), place.year());
        if (fault != ProvinceFault.START_DIFFERS) {
            return digits(place, report);
        }
        int before = place.year() - 1;
        boolean goesOn =
                province.years().contains(before) && province.standard(before).equals(province.standard(place.year()));
        return goesOn ? starts(place, report) : List.of();
    }

    private List<Wrong> digits(Place place, MovementReport report) {
        List<Wrong> wrongs = new ArrayList<>();
        for (MovementAccount account : MovementAccount.values()) {
            for (MovementColumn column : MovementColumn.values()) {
                long right = report.cell(account, column).orElseThrow();
                misprints(right)
                        .forEach(wrong -> wrongs.add(
                                wrong(place, with(report, account, column, wrong), List.of(pointer(account, column)))));
            }
        }
        misprints(report.totalHouseholds().orElseThrow())
                .filter(total -> total > 0)
                .forEach(total -> wrongs.add(wrong(
                        place,
                        report.toBuilder().totalHouseholds(total).build(),
                        List.of(JsonPointer.ROOT.child("totalHouseholds")))));
        return wrongs;
    }

    private LongStream misprints(long right) {
        if (fault == ProvinceFault.THOUSAND_LOST) {
            return right < THOUSAND ? LongStream.empty() : LongStream.of(right / THOUSAND);
        }
        String digits = Long.toString(right);
        return IntStream.range(1, digits.length())
                .filter(i -> digits.charAt(i) != digits.charAt(i - 1))
                .mapToLong(i -> Long.parseLong(digits.substring(0, i - 1)
                        + digits.charAt(i)
                        + digits.charAt(i - 1)
                        + digits.substring(i + 1)));
    }

    /** More at the start, who then left; as many persons, that no household is without one. */
    private static List<Wrong> starts(Place place, MovementReport report) {
        return Stream.of(PovertyList.values())
                .flatMap(list -> LongStream.rangeClosed(1, MOST_MORE).mapToObj(more -> {
                    MovementReport wrong = report;
                    List<JsonPointer> pointers = new ArrayList<>();
                    for (MovementAccount account :
                            List.of(list.households(), list.households().persons())) {
                        for (MovementColumn column : List.of(MovementColumn.START, MovementColumn.OTHER_DECREASE)) {
                            wrong = with(
                                    wrong,
                                    account,
                                    column,
                                    report.cell(account, column).orElseThrow() + more);
                            pointers.add(pointer(account, column));
                        }
                    }
                    return wrong(place, wrong, pointers);
                }))
                .toList();
    }

    private static Wrong wrong(Place place, MovementReport report, List<JsonPointer> pointers) {
        return new Wrong(place.unit(), place.year(), Optional.of(report), List.copyOf(pointers));
    }

    private static MovementReport with(
            MovementReport report, MovementAccount account, MovementColumn column, long number) {
        List<Movement> accounts = report.accounts().stream()
                .map(each -> each.account() == account
                        ? each.toBuilder().cell(column, number).build()
                        : each)
                .toList();
        return report.toBuilder().accounts(accounts).build();
    }

    private static JsonPointer pointer(MovementAccount account, MovementColumn column) {
        return JsonPointer.ROOT
                .child("accounts")
                .child(List.of(MovementAccount.values()).indexOf(account))
                .child(column.property());
    }
}
