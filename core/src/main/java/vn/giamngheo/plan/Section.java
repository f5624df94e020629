package vn.giamngheo.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.target.Target;

/** A part or section of a document, with what stands in it and the sections below it. */
@Value.Immutable
@ModelStyle
public abstract sealed class Section permits ImmutableSection {
    Section() {}

    /** {@return what the part is: present for the parts of a document, absent for the sections below them} */
    public abstract Optional<PartKind> kind();

    /** {@return the number printed before it, a label and no key: documents repeat and restart numbers} */
    public abstract Optional<String> number();

    /** {@return the heading, as written} */
    public abstract Optional<String> title();

    /** {@return the paragraphs that assign nothing} */
    public abstract List<Statement> statements();

    /** {@return the targets} */
    public abstract List<Target> targets();

    /** {@return the tasks and duties} */
    public abstract List<Task> tasks();

    /** {@return the resources} */
    public abstract Optional<Funding> funding();

    /** {@return the reports asked for outside a task} */
    public abstract List<ReportingLine> reporting();

    /** {@return the sections below} */
    public abstract List<Section> sections();

    /** {@return a builder that starts from this section} */
    public abstract Builder toBuilder();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a section; nothing is required. */
    public static final class Builder extends ImmutableSection.Builder {
        Builder() {}

        /**
         * Adds a task.
         *
         * @param number the number printed before it
         * @param content fills in the rest
         * @return this builder
         */
        public Builder task(String number, Consumer<? super Task.Builder> content) {
            Task.Builder task = Task.builder().number(number);
            content.accept(task);
            return addTasks(task.build());
        }

        /**
         * Adds a section below.
         *
         * @param number the number printed before it
         * @param content fills in the rest
         * @return this builder
         */
        public Builder section(String number, Consumer<? super Section.Builder> content) {
            Section.Builder section = Section.builder().number(number);
            content.accept(section);
            return addSections(section.build());
        }
    }
}
