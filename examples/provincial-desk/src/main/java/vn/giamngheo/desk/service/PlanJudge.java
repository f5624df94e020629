package vn.giamngheo.desk.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Validator;

/** What the rules find on plans. */
@Service
public class PlanJudge {

    /** For what a plan can be looked at. */
    public static final List<Profile> PROFILES = List.of(Profile.DRAFT, Profile.SUBMIT, Profile.PUBLISH, Profile.AUDIT);

    private final Validator rules = StandardRules.validator(Directory.standard(), LegalEffects.standard());
    private final JsonMapper mapper;

    PlanJudge(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * {@return the profile of that name}
     *
     * @param name such as {@code publish}
     */
    public static Optional<Profile> profile(String name) {
        return PROFILES.stream().filter(profile -> profile.name().equals(name)).findFirst();
    }

    /**
     * {@return all that is found on a plan}
     *
     * @param plan the plan
     * @param profile for what it is looked at
     * @param asOf by the rules of which day; usually that on which it was issued
     */
    public Report report(Plan plan, Profile profile, LocalDate asOf) {
        return rules.validate(plan, profile, asOf);
    }

    /**
     * {@return all that is found on a text, of reading and of meaning, by the rules of the day that the text states}
     *
     * @param json the text in UTF-8
     * @param profile for what it is looked at
     */
    public Checked<Plan> check(byte[] json, Profile profile) {
        return GiamngheoJson.check(mapper, json, Plan.class, rules, Terms.of(profile, issuedOn(json)));
    }

    /** Without a day no rule is too late. */
    private LocalDate issuedOn(byte[] json) {
        try {
            return LocalDate.parse(
                    mapper.readTree(json).at("/instrument/issuedOn").asString(""));
        } catch (JacksonException | DateTimeException e) {
            return LocalDate.MAX;
        }
    }
}
