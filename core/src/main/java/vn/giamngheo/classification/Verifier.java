package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.RefusedException;

/** Makes a determination again and notes every difference. */
final class Verifier {

    private final Determination recorded;
    private final Household household;
    private final PovertyEngine engine;
    private final List<Difference> found = new ArrayList<>();

    private Verifier(Determination recorded, Household household, PovertyEngine engine) {
        this.recorded = recorded;
        this.household = household;
        this.engine = engine;
    }

    static Verification verify(
            Determination recorded, Household household, PovertyEngine engine, Optional<String> salt) {
        Verifier verifier = new Verifier(recorded, household, engine);
        verifier.compareIds(salt);
        verifier.classifyAgain().map(verdict -> Determination.of(verdict, salt)).ifPresent(verifier::compare);
        return verifier.found.isEmpty() ? new Verification.Same() : new Verification.Differs(verifier.found);
    }

    /** With standard and rules as recorded: so that other rules are not mistaken for other facts. */
    private void compareIds(Optional<String> salt) {
        DeterminationId computed =
                DeterminationId.of(household, recorded.review(), recorded.standard(), recorded.ruleVersion(), salt);
        if (!computed.equals(recorded.id())) {
            found.add(new Difference.OfId(recorded.id(), computed));
        }
    }

    private Optional<Verdict> classifyAgain() {
        try {
            return recorded.standard().isPresent()
                    ? classifyUnder(recorded.standard().get())
                    : Optional.of(engine.classify(household, recorded.review()));
        } catch (RefusedException e) {
            found.add(new Difference.Refused(e.reason()));
            return Optional.empty();
        }
    }

    /** Under the standard as recorded, also where another one has since been registered that would go before it. */
    private Optional<Verdict> classifyUnder(StandardId id) {
        Standards standards = engine.standards();
        Optional<PovertyStandard> standard = standards.find(id);
        if (standard.isEmpty()) {
            found.add(new Difference.NotRegistered(id));
            return Optional.empty();
        }
        ReviewDate review = recorded.review();
        if (standards.resolve(review, household.province(), id) instanceof Resolution.Unresolved unresolved) {
            found.add(new Difference.NotApplicable(id, unresolved));
        }
        return standard.map(rules -> PovertyEngine.classifyUnder(rules, household, review));
    }

    private void compare(Determination computed) {
        if (recorded.ruleVersion().isPresent() && computed.ruleVersion().isPresent()) {
            compareRules(recorded.ruleVersion().get(), computed.ruleVersion().get());
        }
        if (recorded.status() != computed.status()) {
            found.add(new Difference.OfStatus(recorded.status(), computed.status()));
        }
        compare("householdId", computed, Determination::householdId);
        compare("noStandard", computed, each -> each.noStandard().map(Resolution.Unresolved::reason));
        compare("citations", computed, Determination::citations);
        compare("deprived", computed, Determination::deprived);
        compare("unknown", computed, Determination::unknown);
        compare("possible", computed, Determination::possible);
        compare("blockingFacts", computed, Verifier::blocking);
    }

    private void compareRules(RuleVersion version, RuleVersion computed) {
        if (!version.equals(computed)) {
            recorded.standard().ifPresent(id -> found.add(new Difference.OfRules(id, version, computed)));
        }
    }

    private void compare(String property, Determination computed, Function<Determination, ?> part) {
        if (!part.apply(recorded).equals(part.apply(computed))) {
            found.add(new Difference.OfProperty(property));
        }
    }

    /** Without the names of the facts: words may change from release to release. */
    private static List<?> blocking(Determination determination) {
        return determination.blockingFacts().stream()
                .map(blocking -> List.of(blocking.fact().path(), blocking.outcomes()))
                .toList();
    }
}
