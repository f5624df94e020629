package vn.giamngheo.testkit.contract;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.classification.Caveat;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationId;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.RuleVersion;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.classification.Verification;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.standard.UnverifiedValue;
import vn.giamngheo.text.JsonPointer;

/** What is kept of verdicts under a standard: proofs that replay, determinations that come out again, caveats. */
final class StandardRecords {

    private static final String SALT = "muối thử";
    /** Of how many households one is looked at closer. */
    private static final int SAMPLED = 16;

    private final PovertyStandard standard;
    private final PovertyEngine engine;
    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<DeterminationId> ids = new HashSet<>();
    private final Set<JsonPointer> told = new HashSet<>();
    /** What was looked at; outcomes are the same objects for the same row. */
    private final Set<List<Object>> seen = new HashSet<>();

    private int looked;

    private StandardRecords(PovertyStandard standard) {
        this.standard = standard;
        this.engine = PovertyEngine.of(Standards.none().with(standard));
    }

    static List<String> problems(PovertyStandard standard, StandardGrid grid) {
        StandardRecords records = new StandardRecords(standard);
        List<Household> households = grid.households();
        for (ReviewDate day : grid.firstDays()) {
            households.stream()
                    .map(household -> records.engine.classify(household, day))
                    .filter(records::isNew)
                    .forEach(records::lookAt);
        }
        records.untold();
        return List.copyOf(records.problems);
    }

    /** Proofs differ by income and by what decides; that others with as many deprivations are alike needs no proof. */
    private boolean isNew(Verdict verdict) {
        Household household = verdict.household();
        return seen.add(List.of(
                verdict.review(), household.area(), household.income(), household.persons(), verdict.outcome()));
    }

    private void lookAt(Verdict verdict) {
        if (looked++ % SAMPLED == 0) {
            lookCloser(verdict);
        }
        Determination made = verdict.determination();
        made.proof().map(ProofReplay::problems).ifPresent(problems::addAll);
        if (made.proof().filter(proof -> proof.status() == verdict.status()).isEmpty()) {
            problems.add("a verdict has no proof of its own status: " + words(verdict));
        }
        verdict.caveats().stream().map(Caveat::path).forEach(path -> path.ifPresent(told::add));
        if (!ids.add(made.id())) {
            problems.add("two reviews have the same determination id, one of them: " + words(verdict));
        }
        if (!isSame(made.verify(verdict.household(), engine))) {
            problems.add("a determination cannot be verified: " + words(verdict));
        }
    }

    private void lookCloser(Verdict verdict) {
        Household household = verdict.household();
        Determination made = verdict.determination();
        if (!new DeterminationId(made.id().value()).equals(made.id())
                || !engine.classify(household, verdict.review()).determination().equals(made)) {
            problems.add("a determination is not the same when made again: " + words(verdict));
        }
        if (!made.ruleVersion().equals(Optional.of(RuleVersion.of(standard)))) {
            problems.add("a determination does not name the version of the rules: " + words(verdict));
        }
        if (isSame(made.verify(richer(household), engine))) {
            problems.add("a determination is verified by another income: " + words(verdict));
        }
        Determination salted = verdict.determination(SALT);
        if (salted.id().equals(made.id())
                || !isSame(salted.verify(household, engine, SALT))
                || isSame(salted.verify(household, engine))) {
            problems.add("a determination with a salt is not verified by that salt alone: " + words(verdict));
        }
    }

    private static String words(Verdict verdict) {
        return Implementation.words(verdict.household(), verdict.review());
    }

    private static Household richer(Household household) {
        Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
        return household.withIncome(Income.ofHousehold(Vnd.of(income.total().dong() + 1), income.months()));
    }

    private static boolean isSame(Verification verification) {
        return verification instanceof Verification.Same;
    }

    /** Cut-offs of indicators are told where raw facts are judged by them, which is not so in a grid. */
    private void untold() {
        for (UnverifiedValue value : standard.unverified()) {
            boolean ofIndicator = value.path().tokens().get(0).equals("indicators");
            if (!ofIndicator && !told.contains(value.path())) {
                problems.add("a value is not verified and no verdict says so: " + value.path() + ", "
                        + Broken.both(value.what()));
            }
        }
    }
}
