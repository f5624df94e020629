/**
 * What a sample says of a population: standard errors and confidence intervals of measures, from strata and primary
 * sampling units, for levels and for changes. The only package with floating point: estimates are no exact numbers.
 *
 * <p>Variances are Taylor-linearised sums of squares between the units of a stratum, as fractions; only roots and quantiles
 * are of double precision. They are those of the package <i>survey</i> of R (Lumley 2010).
 *
 * <p>Answers: between which bounds does the rate of the population lie, and is a change more than chance?
 *
 * <pre>{@code
 * return Sample.of(design, communes).measure(WEIGHTS, A_THIRD);
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.survey.SamplingUnit}, {@link vn.giamngheo.survey.SurveyDesign} (how the sample
 * was drawn), {@link vn.giamngheo.survey.Sample} (what was counted of it), {@link vn.giamngheo.survey.SampleMeasures},
 * {@link vn.giamngheo.survey.Estimate}, {@link vn.giamngheo.survey.Change}.
 */
@NullMarked
package vn.giamngheo.survey;

import org.jspecify.annotations.NullMarked;
