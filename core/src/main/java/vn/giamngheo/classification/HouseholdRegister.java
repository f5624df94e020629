package vn.giamngheo.classification;

import java.util.List;

/**
 * The households of one commune in one round of reviews: the list by which its results are reported.
 *
 * @param reviews the households, each with the day of its review; in the order of the list
 */
public record HouseholdRegister(List<HouseholdReview> reviews) {

    /**
     * Copies the list.
     *
     * @param reviews the households
     */
    public HouseholdRegister {
        reviews = List.copyOf(reviews);
    }

    /** The number of households only: all else is personal data. */
    @Override
    public String toString() {
        return "HouseholdRegister{households=" + reviews.size() + "}";
    }
}
