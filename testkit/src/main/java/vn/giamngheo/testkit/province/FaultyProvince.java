package vn.giamngheo.testkit.province;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.movement.LevelCheck;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;
import vn.giamngheo.text.JsonPointer;

/**
 * A province of which the report of one commune in one year has a fault, and which tells where. The reports of districts
 * and province are those of the true numbers.
 *
 * <p>Immutable.
 */
public final class FaultyProvince {

    private final GeneratedProvince sound;
    private final ProvinceFault fault;
    private final Wrong wrong;

    FaultyProvince(GeneratedProvince sound, ProvinceFault fault, Wrong wrong) {
        this.sound = sound;
        this.fault = fault;
        this.wrong = wrong;
    }

    /** {@return the province without the fault} */
    public GeneratedProvince sound() {
        return sound;
    }

    /** {@return what is wrong} */
    public ProvinceFault fault() {
        return fault;
    }

    /** {@return the commune whose report is wrong} */
    public ProvinceUnit unit() {
        return wrong.unit();
    }

    /** {@return the year that the report is of} */
    public int year() {
        return wrong.year();
    }

    /**
     * {@return the numbers that are not the true ones, as places in the report; none where there is no report} A check
     * against the unit above finds the same places in the report of that.
     */
    public List<JsonPointer> pointers() {
        return wrong.pointers();
    }

    /** {@return the unit of which the commune is a part in that year} */
    public ProvinceUnit above() {
        return sound.units(year()).stream()
                .filter(whole -> sound.parts(whole, year()).contains(unit()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * {@return the report of a unit on a year; empty if it is the one that is missing}
     *
     * @param unit a unit at the end of that year
     * @param year one of the years
     */
    public Optional<MovementReport> movement(ProvinceUnit unit, int year) {
        return unit.equals(unit()) && year == year() ? wrong.report() : Optional.of(sound.movement(unit, year));
    }

    /**
     * {@return the reports of a unit over the years; empty if the only one is missing}
     *
     * @param unit a unit
     */
    public Optional<MovementSeries> movements(ProvinceUnit unit) {
        List<MovementReport> reports = sound.yearsOf(unit).stream()
                .flatMap(year -> movement(unit, year).stream())
                .toList();
        return reports.isEmpty() ? Optional.empty() : Optional.of(MovementSeries.of(reports));
    }

    /**
     * {@return the report of a unit held against those of its parts}
     *
     * @param unit a unit at the end of that year, but no commune
     * @param year one of the years
     * @throws IllegalArgumentException if it is a commune
     */
    public LevelCheck levels(ProvinceUnit unit, int year) {
        LevelCheck check = sound.levels(unit, year);
        return LevelCheck.of(
                check.whole(),
                sound.parts(unit, year).stream()
                        .flatMap(part -> movement(part, year).stream())
                        .toList());
    }

    @Override
    public String toString() {
        return fault + " in " + unit() + " " + year() + " " + pointers() + ": " + wrong.report() + "; in " + sound;
    }
}
