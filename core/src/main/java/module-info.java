/**
 * The domain of poverty reduction in Viet Nam: values, rules and computations.
 *
 * <p>Pure: no dependency at run time, no clock, no input or output, no default locale, no mutable state.
 */
module vn.giamngheo.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports vn.giamngheo.agency;
    exports vn.giamngheo.allocation;
    exports vn.giamngheo.classification;
    exports vn.giamngheo.continuity;
    exports vn.giamngheo.directory;
    exports vn.giamngheo.disclosure;
    exports vn.giamngheo.exitplan;
    exports vn.giamngheo.history;
    exports vn.giamngheo.household;
    exports vn.giamngheo.law;
    exports vn.giamngheo.measure;
    exports vn.giamngheo.monetary;
    exports vn.giamngheo.movement;
    exports vn.giamngheo.observation;
    exports vn.giamngheo.place;
    exports vn.giamngheo.plan;
    exports vn.giamngheo.population;
    exports vn.giamngheo.quantity;
    exports vn.giamngheo.rules;
    exports vn.giamngheo.schedule;
    exports vn.giamngheo.standard;
    exports vn.giamngheo.succession;
    exports vn.giamngheo.survey;
    exports vn.giamngheo.target;
    exports vn.giamngheo.text;
    exports vn.giamngheo.trajectory;
    exports vn.giamngheo.validation;

    uses vn.giamngheo.succession.ReferenceTablesProvider;
    uses vn.giamngheo.validation.RuleProvider;
}
