package vn.giamngheo.json.jackson3;

import tools.jackson.databind.ObjectMapper;
import vn.giamngheo.json.checks.DocumentChecker;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** Checks through a mapper as it comes. */
final class Jackson3Checker implements DocumentChecker {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public <T> Checked<T> check(DocumentFormat format, String json, Class<T> type, Validator validator, Terms terms) {
        return GiamngheoJson.check(format, mapper, json, type, validator, terms);
    }

    @Override
    public <T> Checked<T> check(byte[] json, Class<T> type, Validator validator, Terms terms) {
        return GiamngheoJson.check(mapper, json, type, validator, terms);
    }
}
