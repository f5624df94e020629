package vn.giamngheo.desk.web;

import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.Language;

/**
 * A plan on a line of a list.
 *
 * @param id by which it is asked for
 * @param name kind, number and issuer
 * @param title its title, as written
 * @param issued the day, in digits
 * @param tasks how many
 * @param targets how many
 * @param findings how many
 */
record PlanLook(String id, String name, String title, String issued, String tasks, String targets, String findings) {

    static PlanLook of(Stored<Plan> stored, int findings, Language language) {
        Plan plan = stored.value();
        return new PlanLook(
                stored.id(),
                name(plan, language),
                plan.instrument().title(),
                language.shortDay(plan.instrument().issuedOn()),
                number(plan.tasks().size(), language),
                number(plan.targets().size(), language),
                number(findings, language));
    }

    /** Kind, number and issuer. */
    static String name(Plan plan, Language language) {
        LegalInstrument instrument = plan.instrument();
        String kind = instrument.kind().name(language).orElse(instrument.kind().code());
        String named =
                instrument.number().map(number -> kind + " " + number.text()).orElse(kind);
        return named + " – " + instrument.issuer();
    }

    private static String number(long number, Language language) {
        return language.notation().format(number);
    }
}
