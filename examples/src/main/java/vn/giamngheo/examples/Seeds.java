package vn.giamngheo.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.examples.report.Encoded;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** The five encoded documents, which lie beside this class. */
final class Seeds {

    static final List<String> NAMES = List.of(
            "000-binh-dinh-9274.json",
            "001-binh-dinh-768.json",
            "002-hoa-binh-86.json",
            "003-thanh-hoa-35.json",
            "004-thua-thien-hue-conclusion.json");

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Validator RULES = StandardRules.validator(Directory.standard(), LegalEffects.standard());

    private Seeds() {}

    static List<Encoded> read(Judging judging) {
        return NAMES.stream().map(name -> read(name, bytes(name), judging)).toList();
    }

    /** Reads a document and lets the rules look at it; if not all of it can be read, at the rest. */
    static Encoded read(String name, byte[] json, Judging judging) {
        Terms terms = judging.terms(name, issuedOn(json));
        Checked<Plan> checked = GiamngheoJson.check(MAPPER, json, Plan.class, RULES, terms);
        return checked.value()
                .<Encoded>map(plan -> new Encoded.Read(name, plan, terms, checked.report()))
                .orElseGet(() -> new Encoded.Refused(name, checked.report()));
    }

    /** The rules are those of the day, so it is looked up before anything is judged. Without it, none is too late. */
    private static LocalDate issuedOn(byte[] json) {
        try {
            return LocalDate.parse(
                    MAPPER.readTree(json).at("/instrument/issuedOn").asText());
        } catch (IOException | DateTimeParseException e) {
            return LocalDate.MAX;
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = Seeds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no document " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
