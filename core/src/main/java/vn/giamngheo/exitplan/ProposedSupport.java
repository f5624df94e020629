package vn.giamngheo.exitplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.classification.Change;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** A support for one household: what it is to bring about, who answers for it and by when. */
@Value.Immutable
@ModelStyle
public abstract sealed class ProposedSupport permits ImmutableProposedSupport {
    ProposedSupport() {}

    /** {@return what is to be done, not blank; empty while only its aim is known} */
    public abstract Optional<String> description();

    /** {@return what it is to bring about: a raise of income, remedied deprivations, or both; unmodifiable} */
    public abstract List<Change> addresses();

    /** {@return who answers for it; {@link AgencyList#none()} while nobody is named} */
    @Value.Default
    public AgencyList agency() {
        return AgencyList.none();
    }

    /** {@return the last day, inclusive; empty while none is set} */
    public abstract Optional<LocalDate> deadline();

    /** {@return a builder that starts from this support} */
    public abstract Builder toBuilder();

    /**
     * {@return a support whose aim alone is known: nobody answers for it and no day is set}
     *
     * @param change what it is to bring about
     */
    public static ProposedSupport of(Change change) {
        return builder().addAddresses(change).build();
    }

    /**
     * {@return this support with who answers for it and by when}
     *
     * @param agency the agencies
     * @param deadline the last day, inclusive
     */
    public ProposedSupport assignedTo(AgencyList agency, LocalDate deadline) {
        return toBuilder().agency(agency).deadline(deadline).build();
    }

    /** {@return whether an agency answers for it by a day} */
    public boolean isAssigned() {
        return !agency().isEmpty() && deadline().isPresent();
    }

    /**
     * The support on one line: {@code cấp thẻ bảo hiểm y tế (khắc phục thiếu hụt: bảo hiểm y tế); UBND xã; chậm nhất
     * ngày 30/06/2027}. What is missing is said.
     *
     * @param language the language of the reader; the description is as it was written
     * @return the line, without a full stop
     */
    public String describe(Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String aims =
                addresses().stream().map(change -> change.describe(language)).collect(Collectors.joining(", "));
        String what = description()
                .map(text -> aims.isEmpty() ? text : text + " (" + aims + ")")
                .orElse(aims);
        String who = agency().isEmpty() ? vietnamese ? "chưa giao cơ quan" : "no agency yet" : agency().text();
        String when = deadline()
                .map(day -> (vietnamese ? "chậm nhất ngày " : "by ") + language.shortDay(day))
                .orElse(vietnamese ? "chưa có thời hạn" : "no deadline yet");
        return what + "; " + who + "; " + when;
    }

    @Value.Check
    void check() {
        if (description().isEmpty() && addresses().isEmpty()) {
            throw new RefusedException(
                    "biện pháp hỗ trợ phải nêu việc cần làm (description) hoặc kết quả cần đạt (addresses)",
                    "a support needs a description or what it addresses");
        }
        if (description().filter(String::isBlank).isPresent()) {
            throw RefusedException.blank("việc cần làm (description)", "description of a support");
        }
    }

    /** Nothing of what it says: it tells of the household. */
    @Override
    public final String toString() {
        return "ProposedSupport{}";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a support; {@code build} throws {@link RefusedException} if neither a description nor what it addresses is
     * set, or the description is blank.
     */
    public static final class Builder extends ImmutableProposedSupport.Builder {
        Builder() {}

        /**
         * Sets who answers for it from a wording.
         *
         * @param text the wording, as in {@link AgencyList#parse(String)}
         * @return this builder
         */
        public Builder agency(String text) {
            return agency(AgencyList.parse(text));
        }
    }
}
