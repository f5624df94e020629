package vn.giamngheo.testkit.contract;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.FindingCode;

/**
 * An example of a rule.
 *
 * @param code what it is an example of
 * @param subject the document
 * @param places where the code is to be found, in order; none if it is not to be found
 * @param <T> what the rule is tried on
 */
record Example<T>(FindingCode code, T subject, List<JsonPointer> places) {

    Example {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        places = List.copyOf(places);
    }

    boolean fails() {
        return !places.isEmpty();
    }

    boolean isOf(String id) {
        return code.id().equals(id);
    }

    /** How it is spoken of; nothing of the document, which may be of somebody. */
    String called(int number) {
        return "example " + number + " (" + code.id() + (fails() ? " fails" : " passes") + ")";
    }
}
