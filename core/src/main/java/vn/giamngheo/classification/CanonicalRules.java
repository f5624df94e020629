package vn.giamngheo.classification;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Condition;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Row;

/** What of a standard decides: its numbers, cut-offs and conditions; no titles, provenances or official wording. */
final class CanonicalRules {

    private static final String NO_VALUE = "none";

    private CanonicalRules() {}

    static CanonicalText of(PovertyStandard standard) {
        CanonicalText out = new CanonicalText().line("giamngheo-rules", "1");
        out.line("period", standard.linePeriod().code());
        standard.lines().stream()
                .sorted(Comparator.comparing(IncomeLine::id))
                .forEach(line -> List.of(AreaType.values())
                        .forEach(area -> out.line(
                                "line",
                                line.id().code(),
                                area.code(),
                                value(line.in(area), amount -> Long.toString(amount.dong())))));
        standard.cutoffs().stream()
                .sorted(Comparator.comparing(CountCutoff::id))
                .forEach(cutoff -> out.line("cutoff", cutoff.id().code(), value(cutoff.count(), Object::toString)));
        for (IndicatorRule rule : standard.indicators()) {
            out.line("indicator", rule.indicator().code(), value(rule.cutoff(), CanonicalRules::cutoff));
        }
        for (Row row : standard.rows()) {
            out.line("row", row.status().code(), condition(row.when()));
        }
        for (LegalGap gap : standard.gaps()) {
            out.line("gap", condition(gap.when()));
        }
        return out;
    }

    private static <T> String value(Parameter<T> parameter, Function<? super T, String> text) {
        return parameter.find().map(text).orElse(NO_VALUE);
    }

    private static String condition(Condition condition) {
        if (condition instanceof Condition.Income income) {
            return group("income", income.comparison().code(), income.line().code());
        }
        if (condition instanceof Condition.Deprivations count) {
            return group(
                    "deprivations", count.comparison().code(), count.cutoff().code());
        }
        if (condition instanceof Condition.DeprivedInAll all) {
            return group("deprived-in-all", set(all.indicators(), DeprivationIndicator::code));
        }
        return condition instanceof Condition.AllOf all
                ? group("all-of", conditions(all.of()))
                : group("any-of", conditions(((Condition.AnyOf) condition).of()));
    }

    private static String conditions(List<Condition> conditions) {
        return conditions.stream().map(CanonicalRules::condition).collect(Collectors.joining(" "));
    }

    private static String group(String... words) {
        return "(" + String.join(" ", words) + ")";
    }

    private static String cutoff(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.WithoutWork c) {
            return words("without-work", c.from());
        }
        if (cutoff instanceof Cutoff.DependantsAbove c) {
            return words("dependants-above", c.childrenBelow(), c.percent());
        }
        if (cutoff instanceof Cutoff.Undernourished c) {
            return words("undernourished", c.below());
        }
        if (cutoff instanceof Cutoff.UntreatedIllness) {
            return "untreated-illness";
        }
        if (cutoff instanceof Cutoff.Uninsured c) {
            return words("uninsured", c.from());
        }
        if (cutoff instanceof Cutoff.SchoolingUnfinished c) {
            return words(
                    "schooling-unfinished", c.from(), c.bornFrom(), c.level().code());
        }
        if (cutoff instanceof Cutoff.Untrained c) {
            return words(
                    "untrained",
                    c.from(),
                    c.below(),
                    c.higherFrom(),
                    c.lower().code(),
                    c.higher().code());
        }
        if (cutoff instanceof Cutoff.OutOfSchool c) {
            return words("out-of-school", c.from(), c.below());
        }
        if (cutoff instanceof Cutoff.BelowSchoolLevel c) {
            return words("below-school-level", c.from(), c.primaryFrom(), c.secondaryFrom(), c.below());
        }
        return cutoffOfGoods(cutoff);
    }

    /** The cut-offs on dwelling, goods and income. */
    private static String cutoffOfGoods(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.FlimsyHouse) {
            return "flimsy-house";
        }
        if (cutoff instanceof Cutoff.NonDurableParts c) {
            return words("non-durable-parts", c.parts());
        }
        if (cutoff instanceof Cutoff.FloorAreaBelow c) {
            return words("floor-area-below", CanonicalText.decimal(c.squareMetres()));
        }
        if (cutoff instanceof Cutoff.UncleanWater c) {
            return words("unclean-water", set(c.accepted(), WaterSource::code));
        }
        if (cutoff instanceof Cutoff.UnhygienicLatrine c) {
            return words("unhygienic-latrine", set(c.accepted(), Latrine::code));
        }
        if (cutoff instanceof Cutoff.WithoutInternet) {
            return "without-internet";
        }
        if (cutoff instanceof Cutoff.WithoutTelephoneOrInternet) {
            return "without-telephone-or-internet";
        }
        if (cutoff instanceof Cutoff.WithoutAssets c) {
            return words("without-assets", set(c.common(), Asset::code), set(c.personal(), Asset::code));
        }
        if (cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker c) {
            return words("without-assets-and-loudspeaker", set(c.assets(), Asset::code));
        }
        Cutoff.IncomeIndicator income = (Cutoff.IncomeIndicator) cutoff;
        return words(
                "income-indicator", income.comparison().code(), income.line().code());
    }

    private static String words(String first, Object... more) {
        StringBuilder words = new StringBuilder(first);
        for (Object word : more) {
            words.append(' ').append(word);
        }
        return words.toString();
    }

    /** Codes in their order with commas between; a code has no comma, so a set is one word. No set is empty. */
    private static <T> String set(Collection<T> values, Function<? super T, String> code) {
        return values.stream().map(code).sorted().distinct().collect(Collectors.joining(","));
    }
}
