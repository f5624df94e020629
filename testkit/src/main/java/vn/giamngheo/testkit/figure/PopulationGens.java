package vn.giamngheo.testkit.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.giamngheo.disclosure.FrequencyTable;
import vn.giamngheo.disclosure.SuppressionRule;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.population.LeftOut;
import vn.giamngheo.population.StatusCell;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.survey.LonelyUnits;
import vn.giamngheo.survey.Sample;
import vn.giamngheo.survey.SamplingUnit;
import vn.giamngheo.survey.SurveyDesign;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.Phrase;

/** Makes counts of many households, tables to be published and samples. */
public final class PopulationGens {

    private static final long MOST = 1_000_000;
    private static final int MOST_CELLS = 6;
    private static final int MOST_ROWS = 4;
    private static final int MOST_STRATA = 3;

    private static final List<PovertyStatus> CLASSES = List.of(PovertyStatus.values()).stream()
            .filter(PovertyStatus::isClass)
            .toList();

    private PopulationGens() {}

    /**
     * {@return the generator of counts of nobody or of up to 6 kinds of households: of one class, of several possible ones,
     * under one or more standards or none; some were left out}
     */
    public static Gen<StatusCounts<Unit.Households>> statusCounts() {
        return cells().list(0, MOST_CELLS)
                .then(cells -> leftOut().map(out -> {
                    StatusCounts<Unit.Households> counts = StatusCounts.of(Unit.HOUSEHOLDS, cells, out);
                    return counts.standards().size() > 1 ? counts.acrossStandards() : counts;
                }));
    }

    /** {@return the generator of kinds of households} */
    public static Gen<StatusCell> cells() {
        Gen<Set<PovertyStatus>> certain = Gens.among(CLASSES).map(Set::of);
        Gen<Set<PovertyStatus>> open = Gens.among(CLASSES)
                .then(one -> Gens.among(CLASSES)
                        .map(other -> Set.copyOf(
                                List.of(one, other).stream().distinct().toList())));
        Gen<PovertyStandard> standards =
                Gens.rarely(Gens.constant(NationalStandards.VN_2022), 3, Gens.among(Times.standards()));
        Gen<Long> weights = Amounts.total(MOST);
        Gen<StatusCell> under = standards.then(standard -> Gens.rarely(certain, 3, open)
                .then(possible -> weights.map(weight -> new StatusCell(Optional.of(standard.id()), possible, weight))));
        return Gens.rarely(
                under,
                10,
                weights.map(weight -> new StatusCell(Optional.empty(), Set.of(PovertyStatus.NO_STANDARD), weight)));
    }

    /** {@return the generator of those left out, mostly nobody} */
    public static Gen<LeftOut> leftOut() {
        Phrase reason = new Phrase("không có ngày sinh", "there is no birth date");
        Gen<LeftOut> some = Gens.between(1L, 9L)
                .then(number -> Gens.among(
                        new LeftOut(number, List.of(), 0),
                        new LeftOut(0, List.of(), number),
                        new LeftOut(number, List.of(new LeftOut.Refusal(reason, number)), 1)));
        return Gens.rarely(Gens.constant(LeftOut.nobody()), 3, some);
    }

    /** {@return the generator of rules for hiding what is small, with thresholds from the least there is} */
    public static Gen<SuppressionRule> suppressionRules() {
        Gen<SuppressionRule> rules = Gens.among(3L, 5L, 10L, 2L).map(SuppressionRule::below);
        return rules.then(rule -> Gens.among(SuppressionRule.Zeros.values())
                .then(zeros -> Gens.among(SuppressionRule.Totals.values())
                        .map(totals -> rule.with(zeros).with(totals))));
    }

    /**
     * {@return the generator of tables of 1 to 4 communes by class of household} Many cells are 0, or on and beside the
     * thresholds that are in use: 3, 5 and 10.
     */
    public static Gen<FrequencyTable> frequencies() {
        List<String> columns = List.of(
                PovertyStatus.POOR.phrase().vietnamese(),
                PovertyStatus.NEAR_POOR.phrase().vietnamese(),
                PovertyStatus.NON_POOR.phrase().vietnamese());
        Gen<Long> counts =
                Gens.oneOf(Gens.constant(0L), Gens.among(1L, 2L, 3L, 4L, 5L, 6L, 9L, 10L, 11L), Amounts.upTo(MOST));
        return counts.list(columns.size(), columns.size()).list(1, MOST_ROWS).map(rows -> {
            FrequencyTable.Builder table = FrequencyTable.builder(columns);
            for (int i = 0; i < rows.size(); i++) {
                table.row(List.of("xã " + Places.NAMES.get(i)), row(columns, rows.get(i)));
            }
            return table.build();
        });
    }

    private static Map<String, Long> row(List<String> columns, List<Long> counts) {
        Map<String, Long> row = new LinkedHashMap<>();
        IntStream.range(0, columns.size()).forEach(i -> row.put(columns.get(i), counts.get(i)));
        return row;
    }

    /** {@return the generator of primary sampling units} */
    public static Gen<SamplingUnit> samplingUnits() {
        return Gens.between(1, MOST_STRATA).then(stratum -> Gens.between(1, 9).map(psu -> unit(stratum, psu)));
    }

    private static SamplingUnit unit(int stratum, int psu) {
        return new SamplingUnit("tầng " + stratum, "địa bàn " + psu);
    }

    /**
     * {@return the generator of designs of 1 to 3 strata} Strata have two units or more, or one where that is provided for;
     * of some it is told how many units there are in all, which may be just those drawn.
     */
    public static Gen<SurveyDesign> designs() {
        Gen<Integer> sizes = Gens.between(2, 5);
        return sizes.list(1, MOST_STRATA).then(all -> choices -> design(all, choices));
    }

    private static SurveyDesign design(List<Integer> sizes, Choices choices) {
        LonelyUnits lonely = Gens.among(LonelyUnits.values()).from(choices);
        TreeSet<SamplingUnit> units = new TreeSet<>();
        TreeMap<String, Long> inAll = new TreeMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            boolean alone = lonely != LonelyUnits.REFUSED && choices.onceIn(3);
            int size = alone ? 1 : sizes.get(i);
            for (int psu = 1; psu <= size; psu++) {
                units.add(unit(i + 1, psu));
            }
            if (choices.onceIn(3)) {
                inAll.put(unit(i + 1, 1).stratum(), (long) size + choices.upTo(3));
            }
        }
        return SurveyDesign.of(units).withLonely(lonely).withUnitsInAll(inAll);
    }

    /** {@return the generator of samples of households with three indicators; from a unit nobody may have come} */
    public static Gen<Sample<Unit.SampledHouseholds>> samples() {
        Gen<PatternTable<Unit.SampledHouseholds>> tables = MeasureGens.patterns(
                NationalStandards.VN_2022.indicatorList().all().subList(0, 3), Unit.sampledHouseholds(1));
        return designs().then(design -> choices -> {
            Map<SamplingUnit, PatternTable<Unit.SampledHouseholds>> counted = new TreeMap<>();
            for (SamplingUnit unit : design.units()) {
                counted.put(unit, choices.part(tables));
            }
            return Sample.of(design, Groups.of(counted));
        });
    }
}
