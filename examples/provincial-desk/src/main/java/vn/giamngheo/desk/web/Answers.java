package vn.giamngheo.desk.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

/**
 * What somebody filled into a form, as text.
 *
 * @param fields by name
 */
record Answers(MultiValueMap<String, String> fields) {

    String text(String name) {
        return text(name, "");
    }

    String text(String name, String otherwise) {
        String value = fields.getFirst(name);
        return value == null ? otherwise : value.strip();
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<Long> whole(String name, Language language) {
        return whole(text(name), language.notation());
    }

    /** A printed rate from 0 to 100, with its sign or without. */
    Optional<PublishedRate> rate(String name, Language language) {
        String number = text(name).replaceAll("\\s*%$", "");
        try {
            return language.notation().read(number).map(PublishedRate::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A whole number that is not negative, in the notation of the reader; both notations write small ones alike. */
    static Optional<Long> whole(String text, NumberNotation notation) {
        return notation.read(text)
                .filter(number -> number.signum() >= 0 && number.scale() == 0)
                .filter(number -> number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
                .map(BigDecimal::longValueExact);
    }
}
