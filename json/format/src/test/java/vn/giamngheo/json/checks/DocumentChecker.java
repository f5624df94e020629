package vn.giamngheo.json.checks;

import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** One JSON library, as it reads and checks at once. */
public interface DocumentChecker {

    <T> Checked<T> check(DocumentFormat format, String json, Class<T> type, Validator validator, Terms terms);

    <T> Checked<T> check(byte[] json, Class<T> type, Validator validator, Terms terms);

    default <T> Checked<T> check(String json, Class<T> type, Validator validator, Terms terms) {
        return check(StandardFormat.format(), json, type, validator, terms);
    }
}
