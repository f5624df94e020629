package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.text.Language;

/** A kind of finding that keeps what it says in one place: an enum implements {@link #words()} and nothing else. */
public interface WordedFinding extends FindingCode {

    /** {@return all that it says} */
    FindingWords words();

    @Override
    default String id() {
        return words().id();
    }

    @Override
    default Grades grades() {
        return words().grades();
    }

    @Override
    default String template(Language language) {
        return words().message().in(language);
    }

    @Override
    default String hint(Language language) {
        return words().hint().in(language);
    }

    @Override
    default String cause(Language language) {
        return words().cause().in(language);
    }

    @Override
    default Optional<LegalGround> law() {
        return words().law();
    }

    @Override
    default Optional<LocalDate> since() {
        return words().since();
    }

    @Override
    default boolean together() {
        return words().together();
    }

    @Override
    default Set<String> operands() {
        return words().operands();
    }
}
