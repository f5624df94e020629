package vn.giamngheo.rules;

import java.util.List;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.validation.Validator;

/** The rules of this library. */
public final class StandardRules {

    /** What other modules of this library find. */
    private static final List<String> OTHER_NAMESPACES = List.of("json");

    private static final Validator OPEN =
            ReferenceRuleSet.addTo(PeopleRuleSet.addTo(FigureRuleSet.addTo(PlanRuleSet.addTo(Validator.empty()))));

    private static final Validator VALIDATOR = closed(OPEN);

    private StandardRules() {}

    /**
     * {@return the validator with all rules that need nothing but the document} What agencies and legal effects are known is
     * not asked: reading those that are built in takes longer than most documents do. {@link #validator(Directory,
     * LegalEffects)} asks.
     */
    public static Validator validator() {
        return VALIDATOR;
    }

    /**
     * {@return the same with the rules on what the names of agencies in a plan mean on its day, and on whether the
     * instruments that it names were in force} What is not known of is not wrong: no name is ever corrected.
     *
     * @param directory the agencies and places, such as {@link Directory#standard()}
     * @param effects what instruments have done to others, such as {@link LegalEffects#standard()}
     */
    public static Validator validator(Directory directory, LegalEffects effects) {
        return closed(ReferenceRuleSet.addTo(OPEN, directory, effects));
    }

    private static Validator closed(Validator validator) {
        return validator.with(validator.catalogue().closed(OTHER_NAMESPACES));
    }
}
