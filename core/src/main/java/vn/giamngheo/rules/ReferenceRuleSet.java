package vn.giamngheo.rules;

import java.util.List;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.succession.ReferenceTables;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Validator;

/** The rules on tables, places, agencies and what became of them. */
final class ReferenceRuleSet {

    private ReferenceRuleSet() {}

    static Validator addTo(Validator validator) {
        Validator all = validator
                .with(TableText.class, TableTextRules.ALL)
                .with(loaded(), TableRules.ALL)
                .with(UnitsAndChanges.class, GazetteerRules.REFUSALS)
                .with(UnitsAndChanges.class, GazetteerRules.QUALITY)
                .with(Gazetteer.class, ofGazetteers())
                .with(DesignatedAreas.class, AreaRules.ALL)
                .with(DirectoryEntries.class, DirectoryRules.REFUSALS)
                .with(DirectoryEntries.class, DirectoryRules.QUALITY)
                .with(DirectoryEntries.class, DirectoryRules.WITHOUT_FUNCTIONS)
                .with(DirectoryEvents.class, SuccessionRules.REFUSALS)
                .with(DirectoryEvents.class, SuccessionRules.QUALITY)
                .with(DirectoryEvents.class, SuccessionRules.UNHELD)
                .with(ReferenceTables.class, ReferenceTablesRules.ALL);
        // Known also where they are not looked for, so that a profile or a waiver can name them.
        return all.with(all.catalogue().with(List.of(PlanAgencyFinding.values())));
    }

    /** Adds what can be said of a plan by what is known of agencies and of legal effects. */
    static Validator addTo(Validator validator, Directory directory, LegalEffects effects) {
        return validator
                .with(Plan.class, new PlanAgencyRules(directory).rules())
                .with(Plan.class, new BasisRules(effects).rules());
    }

    @SuppressWarnings("unchecked") // Whatever was read, it is that.
    private static Class<Loaded<?>> loaded() {
        return (Class<Loaded<?>>) (Class<?>) Loaded.class;
    }

    private static List<Rule<Gazetteer>> ofGazetteers() {
        return GazetteerRules.QUALITY.stream()
                .map(rule -> Rule.<Gazetteer>of(
                        rule.name(),
                        rule.codes(),
                        (gazetteer, findings) -> rule.check(UnitsAndChanges.of(gazetteer), findings)))
                .toList();
    }
}
