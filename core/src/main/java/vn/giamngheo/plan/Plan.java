package vn.giamngheo.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.place.Place;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.RefusedException;

/**
 * A document that plans or directs the reduction of poverty: a decision with its plan and appendix, a plan, an official
 * letter, a conclusion; or what a portal tells of one ({@link #source()}).
 *
 * <p>What a document holds is found in two ways: by its structure, from {@link #parts()} downwards, or all at once in
 * document order, with where it stands ({@link #tasks()}, {@link #targets()}, {@link #fundings()}, {@link
 * #reporting()}).
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Plan permits ImmutablePlan {
    Plan() {}

    /** {@return what the document is: number, kind, issuer, date, title} */
    public abstract LegalInstrument instrument();

    /** {@return the area it is for} */
    public abstract Optional<Place> jurisdiction();

    /** {@return the planning period (giai đoạn, năm kế hoạch)} */
    @Value.Default
    public Schedule period() {
        return Schedule.unstated();
    }

    /** {@return what the encoding was made from} */
    public abstract Source source();

    /** {@return what it rests on, in the order written} */
    public abstract List<LegalBasis> basis();

    /** {@return to whom it is addressed (kính gửi)} */
    @Value.Default
    public AgencyList addressees() {
        return AgencyList.none();
    }

    /** {@return who gets copies (nơi nhận), as written} */
    public abstract List<String> copies();

    /** {@return the parts, in the order of the document; each has a {@link Section#kind()}} */
    public abstract List<Section> parts();

    /** One walk finds all of them. */
    @Value.Lazy
    PlanWalk.Stations stations() {
        return PlanWalk.of(this);
    }

    /** {@return all tasks and duties in document order} */
    public List<Located<Task>> tasks() {
        return stations().tasks();
    }

    /** {@return all targets in document order, each followed by its parts} */
    public List<Located<Target>> targets() {
        return stations().targets();
    }

    /** {@return all blocks of resources in document order} */
    public List<Located<Funding>> fundings() {
        return stations().fundings();
    }

    /**
     * {@return all reports asked for, in document order} The reporters of a line inside a task that names none are the
     * lead of that task.
     */
    public List<Located<ReportingLine>> reporting() {
        return stations().reporting();
    }

    /** {@return all instruments the plan names: its legal bases, then those named in statements, targets and tasks} */
    public List<Located<InstrumentReference>> references() {
        return stations().references();
    }

    /** {@return all parts and sections in document order} */
    public List<Located<Section>> sections() {
        return stations().sections();
    }

    /** {@return a builder that starts from this plan} */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        for (Section part : parts()) {
            if (part.kind().isEmpty()) {
                throw new RefusedException(
                        "mỗi phần của kế hoạch (parts) phải có loại (kind), nhưng có phần không có",
                        "every part of a plan has a kind, but one has none");
            }
        }
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; {@code build} throws {@link IllegalStateException} if instrument or source is not set. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}

        /**
         * Adds a legal basis (căn cứ) by its number.
         *
         * @param number the number, as in {@link InstrumentNumber#parse(String)}
         * @return this builder
         */
        public Builder pursuantTo(String number) {
            return addBasis(new LegalBasis(BasisKind.PURSUANT_TO, InstrumentReference.of(number)));
        }

        /**
         * Adds a part.
         *
         * @param kind what it is
         * @param content fills in the rest
         * @return this builder
         */
        public Builder part(PartKind kind, Consumer<? super Section.Builder> content) {
            Section.Builder part = Section.builder().kind(kind);
            content.accept(part);
            return addParts(part.build());
        }
    }
}
