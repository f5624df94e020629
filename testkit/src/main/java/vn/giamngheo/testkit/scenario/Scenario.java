package vn.giamngheo.testkit.scenario;

import java.util.List;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * One case of a file: a household and what the law says of it. Any engine can be held to it; what is compared is the
 * standard that applies to the day, the class (where unknown facts leave it open: every class it can still be), where
 * the law says so, the quotation of its deciding words, and how sure the deciding rule is.
 */
public final class Scenario {

    private final String file;
    private final int line;
    private final String name;
    private final Household household;
    private final Indicators indicators;
    private final ReviewDate review;
    private final Expected expected;

    Scenario(
            String file,
            int line,
            String name,
            Household household,
            Indicators indicators,
            ReviewDate review,
            Expected expected) {
        this.file = file;
        this.line = line;
        this.name = name;
        this.household = household;
        this.indicators = indicators;
        this.review = review;
        this.expected = expected;
    }

    /** {@return the name of the case, which no other case of its file has} */
    public String name() {
        return name;
    }

    /** {@return where it stands: {@code vn-2022.yaml:12}} */
    public String place() {
        return file + ":" + line;
    }

    /** The household, without what the commune judged of its indicators. */
    Household household() {
        return household;
    }

    Indicators indicators() {
        return indicators;
    }

    ReviewDate review() {
        return review;
    }

    Expected expected() {
        return expected;
    }

    /**
     * {@return in what an engine differs from this case, a sentence each without a full stop; empty if in nothing}
     *
     * @param engine the engine, with the standards this case is about
     */
    public List<Phrase> problems(PovertyEngine engine) {
        return ScenarioCheck.of(this, engine).problems();
    }

    /**
     * {@return what could not be compared, a sentence each without a full stop: a quotation where the standard does not hold
     * the wording of the law}
     *
     * @param engine the engine, with the standards this case is about
     */
    public List<Phrase> notes(PovertyEngine engine) {
        return ScenarioCheck.of(this, engine).notes();
    }

    /** Holds the national standards to this case; throws {@link AssertionError} if they differ. */
    public void verify() {
        verify(PovertyEngine.of(Standards.national()));
    }

    /**
     * Holds an engine to this case; throws {@link AssertionError}, in both languages, if it differs.
     *
     * @param engine the engine, with the standards this case is about
     */
    public void verify(PovertyEngine engine) {
        List<Phrase> problems = problems(engine);
        if (!problems.isEmpty()) {
            StringBuilder message = new StringBuilder(this.toString()).append(':');
            for (Phrase problem : problems) {
                for (Language language : Language.values()) {
                    message.append("\n- ").append(problem.in(language));
                }
            }
            throw new AssertionError(message.toString());
        }
    }

    /** Place and name. */
    @Override
    public String toString() {
        return place() + " “" + name + "”";
    }
}
