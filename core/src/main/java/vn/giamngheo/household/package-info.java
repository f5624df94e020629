/**
 * Households as the annual review finds them: members, dwelling, income and what the commune judged of each deprivation
 * indicator.
 *
 * <p>Every fact may be unknown. An empty {@link java.util.Optional}, an absent key and
 * {@link vn.giamngheo.household.DeprivationStatus#UNKNOWN} say that nobody recorded it: never zero, never “no”.
 *
 * <p>Answers: what is known of a household, and what is not?
 *
 * <pre>{@code
 * return Household.builder()
 *         .id("H-001")
 *         .area(AreaType.RURAL)
 *         .size(4)
 *         .income(Income.ofHousehold(Vnd.of(5_600_000), 1))
 *         .deprivations(DeprivationProfile.allNotDeprivedBut(
 *                 NationalStandards.VN_2022.indicatorList(), HEALTH_INSURANCE, SANITATION))
 *         .build();
 * }</pre>
 *
 * <p>In reading order: {@link vn.giamngheo.household.Household}, {@link vn.giamngheo.household.Income},
 * {@link vn.giamngheo.household.DeprivationProfile}, {@link vn.giamngheo.household.IndicatorList},
 * {@link vn.giamngheo.household.Member}, {@link vn.giamngheo.household.Dwelling}. What a household says is personal
 * data: the texts of these types leave it out.
 */
@NullMarked
package vn.giamngheo.household;

import org.jspecify.annotations.NullMarked;
