package vn.giamngheo.standard;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.text.RefusedException;

/**
 * When a household is deprived in an indicator, judged from raw facts (<i>ngưỡng thiếu hụt</i>). Every number is a
 * parameter, so that a standard, or whoever deploys it, states its own. Ages are completed years on the review date;
 * {@code from} is inclusive, {@code below} exclusive. A household without a member of the age is not deprived.
 */
public sealed interface Cutoff {

    /**
     * Some member of an age looks for work and finds none, or works for wages without a labour contract.
     *
     * @param from the age from which a member counts, inclusive
     */
    record WithoutWork(int from) implements Cutoff {
        /**
         * Checks the age.
         *
         * @param from from 0 to 150
         * @throws RefusedException if it is outside these bounds
         */
        public WithoutWork {
            CutoffBounds.age("from", from);
        }
    }

    /**
     * Dependants are more than a share of the members. Dependants are members under an age; members who receive the
     * monthly social allowance as elderly or as disabled persons; and disabled members who receive it on another ground.
     *
     * @param childrenBelow the age under which a member is a dependant
     * @param percent the share; exactly this share is not deprived
     */
    record DependantsAbove(int childrenBelow, int percent) implements Cutoff {
        /**
         * Checks the numbers.
         *
         * @param childrenBelow from 1 to 150
         * @param percent from 1 to 99
         * @throws RefusedException if one is outside these bounds
         */
        public DependantsAbove {
            CutoffBounds.ageLimit("childrenBelow", childrenBelow);
            CutoffBounds.percent("percent", percent);
        }
    }

    /**
     * Some member under an age is stunted or underweight.
     *
     * @param below the age, exclusive
     */
    record Undernourished(int below) implements Cutoff {
        /**
         * Checks the age.
         *
         * @param below from 1 to 150
         * @throws RefusedException if it is outside these bounds
         */
        public Undernourished {
            CutoffBounds.ageLimit("below", below);
        }
    }

    /**
     * Some member was ill enough to need care in the last 12 months and did not get it.
     */
    record UntreatedIllness() implements Cutoff {}

    /**
     * Some member of an age has no health insurance.
     *
     * @param from the age, inclusive
     */
    record Uninsured(int from) implements Cutoff {
        /**
         * Checks the age.
         *
         * @param from from 0 to 150
         * @throws RefusedException if it is outside these bounds
         */
        public Uninsured {
            CutoffBounds.age("from", from);
        }
    }

    /**
     * Some adult neither completed a level of education (or a higher one) nor is at school, among those born from a year
     * on.
     *
     * @param from the age from which a member counts, inclusive
     * @param bornFrom the first year of birth that counts
     * @param level the level to be completed
     */
    record SchoolingUnfinished(int from, int bornFrom, EducationLevel level) implements Cutoff {
        /**
         * Checks the numbers.
         *
         * @param from from 0 to 150
         * @param bornFrom from 1900 to 2100
         * @param level not {@link EducationLevel#NONE}
         * @throws RefusedException if one is outside these bounds
         */
        public SchoolingUnfinished {
            CutoffBounds.age("from", from);
            CutoffBounds.year("bornFrom", bornFrom);
            CutoffBounds.level("level", level);
        }
    }

    /**
     * Some young adult neither completed nor attends the level that fits the age, or a higher one, and, from the age of
     * the higher level on, was not trained by an employer either.
     *
     * @param from the age from which a member counts, inclusive
     * @param below the age under which a member counts, exclusive
     * @param higherFrom the age from which the higher level is asked for, inclusive
     * @param lower the level asked for before that age
     * @param higher the level asked for from that age on
     */
    record Untrained(int from, int below, int higherFrom, EducationLevel lower, EducationLevel higher)
            implements Cutoff {
        /**
         * Checks the numbers.
         *
         * @param from from 0 to 150, less than {@code higherFrom}
         * @param below from 0 to 150
         * @param higherFrom from 0 to 150, less than {@code below}
         * @param lower not {@link EducationLevel#NONE}
         * @param higher not {@link EducationLevel#NONE}
         * @throws RefusedException if one is outside these bounds
         */
        public Untrained {
            CutoffBounds.age("from", from);
            CutoffBounds.age("below", below);
            CutoffBounds.ascending("from", from, "higherFrom", higherFrom);
            CutoffBounds.ascending("higherFrom", higherFrom, "below", below);
            CutoffBounds.level("lower", lower);
            CutoffBounds.level("higher", higher);
        }
    }

    /**
     * Some child of an age is not at school, whatever the level.
     *
     * @param from the age from which a child counts, inclusive
     * @param below the age under which a child counts, exclusive
     */
    record OutOfSchool(int from, int below) implements Cutoff {
        /**
         * Checks the ages.
         *
         * @param from from 0 to 150, less than {@code below}
         * @param below from 0 to 150
         * @throws RefusedException if one is outside these bounds
         */
        public OutOfSchool {
            CutoffBounds.age("from", from);
            CutoffBounds.age("below", below);
            CutoffBounds.ascending("from", from, "below", below);
        }
    }

    /**
     * Some child of an age does not attend the level of its age or a higher one: pre-school, primary, lower secondary.
     *
     * @param from the age from which a child counts, inclusive
     * @param primaryFrom the age from which primary school is asked for, inclusive
     * @param secondaryFrom the age from which lower secondary school is asked for, inclusive
     * @param below the age under which a child counts, exclusive
     */
    record BelowSchoolLevel(int from, int primaryFrom, int secondaryFrom, int below) implements Cutoff {
        /**
         * Checks the ages.
         *
         * @param from from 0 to 150, less than {@code primaryFrom}
         * @param primaryFrom from 0 to 150, less than {@code secondaryFrom}
         * @param secondaryFrom from 0 to 150, less than {@code below}
         * @param below from 0 to 150
         * @throws RefusedException if one is outside these bounds
         */
        public BelowSchoolLevel {
            CutoffBounds.age("from", from);
            CutoffBounds.age("below", below);
            CutoffBounds.ascending("from", from, "primaryFrom", primaryFrom);
            CutoffBounds.ascending("primaryFrom", primaryFrom, "secondaryFrom", secondaryFrom);
            CutoffBounds.ascending("secondaryFrom", secondaryFrom, "below", below);
        }
    }

    /** The house is of the grades <i>thiếu kiên cố</i> or <i>đơn sơ</i>. */
    record FlimsyHouse() implements Cutoff {}

    /**
     * Of wall, pillar and roof, some parts are of non-durable material.
     *
     * @param parts the number of such parts from which the household is deprived, 1 to 3, inclusive
     */
    record NonDurableParts(int parts) implements Cutoff {
        /**
         * Checks the number.
         *
         * @param parts from 1 to 3
         * @throws RefusedException if it is outside these bounds
         */
        public NonDurableParts {
            CutoffBounds.parts("parts", parts);
        }
    }

    /**
     * The floor area per member is under a size. Compared by multiplying: the area with the size times the members.
     *
     * @param squareMetres the size; exactly this size is not deprived
     */
    record FloorAreaBelow(BigDecimal squareMetres) implements Cutoff {
        /**
         * Checks the size and drops trailing zeros, so that equal sizes are equal.
         *
         * @param squareMetres above 0, at most 100, of at most 4 decimals
         * @throws RefusedException if it is outside these bounds
         */
        public FloorAreaBelow {
            squareMetres = CutoffBounds.squareMetres(squareMetres);
        }
    }

    /**
     * The water does not come from an accepted source.
     *
     * @param accepted the sources that are accepted
     */
    record UncleanWater(Set<WaterSource> accepted) implements Cutoff {
        /**
         * Copies the set.
         *
         * @param accepted at least one
         * @throws RefusedException if there is none
         */
        public UncleanWater {
            accepted = CutoffBounds.some("accepted", accepted);
        }
    }

    /**
     * The latrine is of no accepted kind.
     *
     * @param accepted the kinds that are accepted
     */
    record UnhygienicLatrine(Set<Latrine> accepted) implements Cutoff {
        /**
         * Copies the set.
         *
         * @param accepted at least one
         * @throws RefusedException if there is none
         */
        public UnhygienicLatrine {
            accepted = CutoffBounds.some("accepted", accepted);
        }
    }

    /** No member uses the internet. */
    record WithoutInternet() implements Cutoff {}

    /** No member uses a telephone, or no member uses the internet. */
    record WithoutTelephoneOrInternet() implements Cutoff {}

    /**
     * Of none of two groups of assets there is one: neither of the common nor of the personal ones.
     *
     * @param common the assets in common
     * @param personal the personal assets
     */
    record WithoutAssets(Set<Asset> common, Set<Asset> personal) implements Cutoff {
        /**
         * Copies the sets.
         *
         * @param common at least one
         * @param personal at least one
         * @throws RefusedException if there is none
         */
        public WithoutAssets {
            common = CutoffBounds.some("common", common);
            personal = CutoffBounds.some("personal", personal);
        }
    }

    /**
     * There is none of some assets, and the loudspeaker of the commune cannot be heard.
     *
     * @param assets the assets
     */
    record WithoutAssetsAndLoudspeaker(Set<Asset> assets) implements Cutoff {
        /**
         * Copies the set.
         *
         * @param assets at least one
         * @throws RefusedException if there is none
         */
        public WithoutAssetsAndLoudspeaker {
            assets = CutoffBounds.some("assets", assets);
        }
    }

    /**
     * Income per head stands so to a line: income counted as an indicator.
     *
     * @param comparison how income must stand to the line for the household to be deprived
     * @param line the line
     */
    record IncomeIndicator(Comparison comparison, ParameterId line) implements Cutoff {
        /**
         * Checks that nothing is missing.
         *
         * @param comparison how income must stand to the line
         * @param line the line
         */
        public IncomeIndicator {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(line, "line");
        }
    }
}
