package vn.giamngheo.testkit.household;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.Phrase;

/** Indicators with cut-offs: those of the national standards, and own ones. */
final class IndicatorRules {

    static final Provenance OWN = Provenance.confirmed("nghị quyết của Hội đồng nhân dân");

    private static final int OTHERWISE = 4;
    private static final int MOST = 16;

    /** Those of the national standards, each as the latest one that has it says; then two that none has. */
    static final List<IndicatorRule> ALL = all();

    /** One of each kind; of those of the national standards, as they say. */
    static final List<Cutoff> CUTOFFS = cutoffs();

    private IndicatorRules() {}

    private static List<IndicatorRule> all() {
        Map<DeprivationIndicator, IndicatorRule> all = new LinkedHashMap<>();
        for (PovertyStandard standard : ReviewDateGen.national()) {
            standard.indicators().forEach(rule -> all.putIfAbsent(rule.indicator(), rule));
        }
        List<IndicatorRule> rules = new ArrayList<>(all.values());
        rules.add(own("smoke-free-kitchen", new Phrase("bếp không khói", "smoke-free kitchen")));
        rules.add(own("road-access", new Phrase("đường vào nhà", "road to the house")));
        return List.copyOf(rules.subList(0, Math.min(MOST, rules.size())));
    }

    private static IndicatorRule own(String code, Phrase name) {
        return new IndicatorRule(
                DeprivationIndicator.of(code),
                Dimension.of("living-conditions"),
                name,
                OWN,
                new Parameter.Absent<>(new Phrase("xã tự đánh giá", "judged by the commune")));
    }

    private static List<Cutoff> cutoffs() {
        Map<Class<?>, Cutoff> byKind = new LinkedHashMap<>();
        for (PovertyStandard standard : ReviewDateGen.national()) {
            for (IndicatorRule rule : standard.indicators()) {
                rule.cutoff().find().ifPresent(cutoff -> byKind.putIfAbsent(cutoff.getClass(), cutoff));
            }
        }
        List<Cutoff> all = new ArrayList<>(byKind.values());
        all.add(new Cutoff.FloorAreaBelow(new BigDecimal("10.5")));
        all.add(new Cutoff.NonDurableParts(1));
        all.add(new Cutoff.DependantsAbove(18, 66));
        all.add(new Cutoff.Untrained(15, 36, 19, EducationLevel.PRIMARY, EducationLevel.VOCATIONAL));
        all.add(new Cutoff.UncleanWater(Set.of(WaterSource.TAP, WaterSource.of("piped-spring"))));
        all.add(new Cutoff.UnhygienicLatrine(Set.of(Latrine.SEPTIC)));
        all.add(new Cutoff.WithoutAssets(Set.of(Asset.TV), Set.of(Asset.SMARTPHONE, Asset.of("motorbike"))));
        all.add(new Cutoff.IncomeIndicator(Comparison.AT_MOST, ParameterId.POVERTY_LINE));
        return List.copyOf(all);
    }

    /** A cut-off that does not look at income. */
    static final Gen<Cutoff> OF_FACTS = Gens.among(CUTOFFS.stream()
            .filter(cutoff -> !(cutoff instanceof Cutoff.IncomeIndicator))
            .toList());

    /** So many indicators of those there are, in their order, mostly with the cut-offs that they have there. */
    static List<IndicatorRule> some(int least, int most, Choices choices) {
        int count = least + choices.upTo(most - least);
        int mask = Judgements.mask(ALL.size(), count, choices);
        List<IndicatorRule> some = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                some.add(ALL.get(i));
            }
        }
        if (choices.onceIn(OTHERWISE)) {
            int which = choices.upTo(some.size() - 1);
            some.set(which, some.get(which).withCutoff(Parameter.of(OF_FACTS.from(choices), OWN)));
        }
        return some;
    }

    /** The same with income among the indicators. */
    static IndicatorRule income(Comparison comparison) {
        return new IndicatorRule(
                DeprivationIndicator.of("income"),
                Dimension.INCOME,
                new Phrase("thu nhập", "income"),
                OWN,
                Parameter.of(new Cutoff.IncomeIndicator(comparison, ParameterId.POVERTY_LINE), OWN));
    }
}
