package vn.giamngheo.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** A member of a household. Every fact but the id may be unknown. */
@Value.Immutable
@ModelStyle
public abstract sealed class Member permits ImmutableMember {
    Member() {}

    /** {@return what tells the members of one household apart; not blank; in normal form C, however it was given} */
    public abstract String id();

    /** {@return the day of birth} */
    public abstract Optional<LocalDate> birthDate();

    /** {@return the sex} */
    public abstract Optional<Sex> sex();

    /** {@return whether health insurance covers the member} */
    public abstract Optional<Boolean> healthInsurance();

    /** {@return how the member stands to work} */
    public abstract Optional<WorkStatus> work();

    /** {@return the highest level completed} */
    public abstract Optional<EducationLevel> attained();

    /** {@return the level attended now; {@link EducationLevel#NONE} if not at school} */
    public abstract Optional<EducationLevel> attending();

    /** {@return whether the member was hired by a firm with certified training on the job} */
    public abstract Optional<Boolean> trainedByEmployer();

    /** {@return whether the member was found stunted (height for age) or underweight (weight for age)} */
    public abstract Optional<Boolean> undernourished();

    /** {@return whether the member, within 12 months, was ill enough to need care and did not get it} */
    public abstract Optional<Boolean> untreatedIllness();

    /** {@return whether the member has a disability} */
    public abstract Optional<Boolean> disability();

    /** {@return the monthly social allowance and its ground} */
    public abstract Optional<SocialAllowance> allowance();

    /** {@return a builder that starts from this member} */
    public abstract Builder toBuilder();

    /**
     * {@return the age in completed years; empty if the day of birth is unknown} A year is completed on the birthday.
     * Who was born on 29 February completes a year on 1 March where the year has no such day.
     *
     * @param day the day of the review
     * @throws RefusedException if the member was born after that day
     */
    public Optional<Integer> ageOn(LocalDate day) {
        return birthDate().map(birth -> completedYears(birth, day));
    }

    private static Integer completedYears(LocalDate birth, LocalDate day) {
        if (birth.isAfter(day)) {
            throw new RefusedException(
                    "thành viên sinh sau ngày rà soát " + Language.VIETNAMESE.shortDay(day),
                    "a member was born after the day of the review, " + Language.ENGLISH.shortDay(day));
        }
        return Period.between(birth, day).getYears();
    }

    /** Ids are compared, so they are kept in one form. */
    @Value.Check
    Member normalised() {
        if (id().isBlank()) {
            throw RefusedException.blank("mã thành viên (id)", "id of a member");
        }
        String id = VietnameseText.nfc(id());
        return id.equals(id()) ? this : toBuilder().id(id).build();
    }

    /** Says nothing of the member: all of it is personal data. */
    @Override
    public final String toString() {
        return "Member{}";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a member; {@code build} throws {@link IllegalStateException} if the id is not set. */
    public static final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
