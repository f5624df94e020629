package vn.giamngheo.json.format.tables;

import vn.giamngheo.classification.Determination;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.internal.CodecFormat;
import vn.giamngheo.json.format.spi.DocumentFormat;
import vn.giamngheo.observation.FigureTable;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.standard.PovertyStandard;

/** The wire format of the domain: every type that has a form in JSON. */
public final class StandardFormat {

    private static final DocumentFormat FORMAT = CodecFormat.empty()
            .with(Plan.class, PlanTables.PLAN)
            .with(Household.class, HouseholdTables.HOUSEHOLD)
            .with(PovertyStandard.class, StandardTables.STANDARD)
            .with(Determination.class, DeterminationTables.DETERMINATION)
            .with(FigureTable.class, FigureTables.TABLE);

    private StandardFormat() {}

    /**
     * The format.
     *
     * @return always the same
     */
    public static DocumentFormat format() {
        return FORMAT;
    }
}
