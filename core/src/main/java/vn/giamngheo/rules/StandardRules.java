package vn.giamngheo.rules;

import java.util.List;
import vn.giamngheo.validation.Validator;

/** The rules of this library. */
public final class StandardRules {

    /** What other modules of this library find. */
    private static final List<String> OTHER_NAMESPACES = List.of("json");

    private static final Validator VALIDATOR = closed(
            ReferenceRuleSet.addTo(PeopleRuleSet.addTo(FigureRuleSet.addTo(PlanRuleSet.addTo(Validator.empty())))));

    private StandardRules() {}

    /** {@return the validator with all rules that need nothing but the document} */
    public static Validator validator() {
        return VALIDATOR;
    }

    private static Validator closed(Validator validator) {
        return validator.with(validator.catalogue().closed(OTHER_NAMESPACES));
    }
}
