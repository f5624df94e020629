package vn.giamngheo.validation;

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
    default Severity severity() {
        return words().severity();
    }

    @Override
    default String template(Language language) {
        return words().template().in(language);
    }

    @Override
    default String hint(Language language) {
        return words().hint().in(language);
    }
}
