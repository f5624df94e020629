package vn.giamngheo.survey;

import java.util.List;
import java.util.function.Function;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.quantity.Ratio;

/**
 * What was summed up of one primary sampling unit: shares times the population that they are of.
 *
 * @param population all
 * @param poor the poor
 * @param score the deprivation scores of the poor
 * @param uncensored those deprived in each indicator
 * @param censored the poor deprived in each indicator
 * @param contributions what each indicator adds to {@code score}
 */
record UnitSums(
        Ratio population,
        Ratio poor,
        Ratio score,
        List<Ratio> uncensored,
        List<Ratio> censored,
        List<Ratio> contributions) {

    static UnitSums of(AlkireFoster<?> measured) {
        Ratio population = Ratio.of(measured.population());
        List<AlkireFoster.OfIndicator> indicators = measured.indicators();
        return new UnitSums(
                population,
                Ratio.of(measured.poor()),
                measured.adjustedHeadcountRatio().orElse(Ratio.ZERO).times(population),
                times(population, indicators, AlkireFoster.OfIndicator::uncensored),
                times(population, indicators, AlkireFoster.OfIndicator::censored),
                times(population, indicators, AlkireFoster.OfIndicator::contribution));
    }

    private static List<Ratio> times(
            Ratio population,
            List<AlkireFoster.OfIndicator> indicators,
            Function<AlkireFoster.OfIndicator, Ratio> share) {
        return indicators.stream()
                .map(one -> share.apply(one).times(population))
                .toList();
    }
}
