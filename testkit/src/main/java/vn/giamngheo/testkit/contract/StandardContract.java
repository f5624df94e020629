package vn.giamngheo.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.population.BulkClassifier;
import vn.giamngheo.standard.AbsentValue;
import vn.giamngheo.standard.LegalGap;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardDefect;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.standard.UnverifiedValue;
import vn.giamngheo.text.RefusedException;

/**
 * What a standard must hold to be used:
 *
 * <pre>{@code
 * StandardContract.of(ourStandard).verify();
 *
 * StandardContract.of(builder)
 *         .among(Standards.national().with(ourStandardOfLastYear))
 *         .agreesWith("the query of our data warehouse", query::statusOf)
 *         .verify();
 * }</pre>
 *
 * <ul>
 *   <li>It can be built: each household is in one row, or in a gap that is acknowledged. What keeps a builder from building
 *       is said all at once, with households that show it.
 *   <li>It goes with the standards among which it is to stand: no id and no day is taken, and on each of its days it reaches
 *       everybody whom the national standard reaches, or the household that is left out is told. It is found on its days and
 *       on no others.
 *   <li>Nobody becomes poorer by more income or fewer deprivations: over all incomes and deprivations there can be.
 *   <li>On a grid of households on and next to every boundary, all ways to classify say what the rows say, read word by word:
 *       the verdict with its proof, the status alone, and the columns of bulk work.
 *   <li>Proofs follow from their leaves; each row and each leaf cites an instrument by number. Determinations come
 *       out again, with the same id, and are not verified by other facts.
 *   <li>A value that is not verified is told by the verdicts that rest on it.
 *   <li>Its words are complete in both languages, in Unicode normal form C and without letters that only look Vietnamese;
 *       and the rules of the library find no error and no warning, but those that are accepted.
 * </ul>
 *
 * <p>Immutable; each method gives a new contract. A builder is read once, when it is given.
 */
public final class StandardContract {

    private final String name;
    private final @Nullable PovertyStandard standard;
    private final List<String> unbuilt;
    private final Standards others;
    private final Set<String> accepted;
    private final boolean narrower;
    private final boolean confirmed;
    private final List<Implementation> implementations;

    private StandardContract(
            String name,
            @Nullable PovertyStandard standard,
            List<String> unbuilt,
            Standards others,
            Set<String> accepted,
            boolean narrower,
            boolean confirmed,
            List<Implementation> implementations) {
        this.name = name;
        this.standard = standard;
        this.unbuilt = unbuilt;
        this.others = others;
        this.accepted = accepted;
        this.narrower = narrower;
        this.confirmed = confirmed;
        this.implementations = implementations;
    }

    /**
     * {@return the contract of a standard among the national ones}
     *
     * @param standard the standard; may be one of these
     */
    public static StandardContract of(PovertyStandard standard) {
        return of(standard.id().toString(), standard, List.of());
    }

    /**
     * {@return the contract of a standard that is being written, among the national ones}
     *
     * @param builder what it is to be built of, as it is now
     */
    public static StandardContract of(PovertyStandard.Builder builder) {
        try {
            return of(builder.build());
        } catch (RefusedException e) {
            return of(builder.draft().id().toString(), null, defects(builder));
        } catch (IllegalStateException e) {
            return of("(unfinished)", null, List.of("it is not finished: " + e.getMessage()));
        }
    }

    private static StandardContract of(String name, @Nullable PovertyStandard standard, List<String> unbuilt) {
        return new StandardContract(name, standard, unbuilt, Standards.national(), Set.of(), false, false, List.of());
    }

    private static List<String> defects(PovertyStandard.Builder builder) {
        return builder.analyse().stream()
                .map(defect -> kind(defect) + " at " + defect.path() + ": " + Broken.both(defect.words()))
                .toList();
    }

    private static String kind(StandardDefect defect) {
        if (defect instanceof StandardDefect.Gap) {
            return "a gap";
        }
        if (defect instanceof StandardDefect.Overlap) {
            return "an overlap";
        }
        return defect instanceof StandardDefect.Idle ? "an idle row" : "a fault";
    }

    /**
     * {@return the contract among other standards than the national ones}
     *
     * @param all the standards it is to stand among; may hold it already
     */
    public StandardContract among(Standards all) {
        Objects.requireNonNull(all, "all");
        return new StandardContract(name, standard, unbuilt, all, accepted, narrower, confirmed, implementations);
    }

    /**
     * {@return the contract in which a warning or an error of the rules of the library is accepted}
     *
     * @param code the code of the finding: {@code standard.rural-above-urban}
     */
    public StandardContract accepting(String code) {
        Set<String> all = new TreeSet<>(accepted);
        all.add(code);
        return new StandardContract(
                name, standard, unbuilt, others, Set.copyOf(all), narrower, confirmed, implementations);
    }

    /** {@return the contract of a standard that may leave out somebody whom the national one reaches; see
     * {@link Standards#withDespite}} */
    public StandardContract acknowledgedAsNarrower() {
        return new StandardContract(name, standard, unbuilt, others, accepted, true, confirmed, implementations);
    }

    /** {@return the contract of a standard that is finished: each value is confirmed or derived, none is absent, and the basis
     * names its article} */
    public StandardContract confirmed() {
        return new StandardContract(name, standard, unbuilt, others, accepted, narrower, true, implementations);
    }

    /**
     * {@return the contract in which another implementation must say what the rows of the standard say, for each household of
     * the grid, on the first and last day of each span to which the standard applies} The households state id, area, number
     * of persons, income in đồng over one month or twelve, all indicators of the standard, and the province if it has one.
     *
     * @param implementation what it is called in sentences
     * @param status tells the status of a household by a review on a day
     */
    public StandardContract agreesWith(String implementation, BiFunction<Household, ReviewDate, PovertyStatus> status) {
        List<Implementation> all = new ArrayList<>(implementations);
        all.add(new Implementation(implementation, status));
        return new StandardContract(name, standard, unbuilt, others, accepted, narrower, confirmed, List.copyOf(all));
    }

    /** {@return what does not hold, a sentence each, in English and, behind a bar, in Vietnamese where the library has the
     * words; empty if all holds} */
    public List<String> problems() {
        if (standard == null) {
            return unbuilt;
        }
        List<String> problems = new ArrayList<>();
        problems.addAll(spelled(standard));
        problems.addAll(new StandardPlace(standard, others).problems(accepted, narrower));
        problems.addAll(StandardOrder.problems(standard));
        StandardGrid grid = new StandardGrid(standard);
        ways(standard).forEach(way -> problems.addAll(way.problems(standard, grid)));
        problems.addAll(StandardRecords.problems(standard, grid));
        if (confirmed) {
            problems.addAll(unconfirmed(standard));
        }
        return problems.stream().distinct().toList();
    }

    /** Throws if something does not hold. */
    public void verify() {
        Broken.throwIfAny("standard '" + name + "'", problems());
    }

    private Stream<Implementation> ways(PovertyStandard built) {
        PovertyEngine engine = PovertyEngine.of(Standards.none().with(built));
        BulkClassifier bulk = BulkClassifier.of(List.of(built));
        return Stream.concat(
                Stream.of(
                        new Implementation(
                                "the verdict",
                                (household, day) ->
                                        engine.classify(household, day).status()),
                        new Implementation("the status alone", engine::status),
                        new Implementation("bulk work", (household, day) -> status(bulk, built, household))),
                implementations.stream());
    }

    private static PovertyStatus status(BulkClassifier bulk, PovertyStandard standard, Household household) {
        AreaType area = household.area().orElseThrow();
        int code = bulk.code(bulk.key(standard.id(), area), household.incomePoint(), household.deprivedMask());
        return bulk.explain(code).status();
    }

    private static List<String> spelled(PovertyStandard standard) {
        List<String> problems = new ArrayList<>(Spelled.problems("its title", standard.title()));
        standard.urbanName().ifPresent(words -> problems.addAll(Spelled.problems("its name of urban areas", words)));
        standard.indicators()
                .forEach(rule ->
                        problems.addAll(Spelled.problems("the name of indicator " + rule.indicator(), rule.name())));
        for (int i = 0; i < standard.rows().size(); i++) {
            String where = "the wording of row " + (i + 1);
            standard.rows().get(i).wording().ifPresent(words -> problems.addAll(Spelled.problems(where, words)));
        }
        for (LegalGap gap : standard.gaps()) {
            problems.addAll(Spelled.problems("the reason of a gap", gap.reason()));
        }
        for (AbsentValue value : standard.absent()) {
            problems.addAll(Spelled.problems("the reason of what is absent at " + value.path(), value.reason()));
        }
        return problems;
    }

    private static List<String> unconfirmed(PovertyStandard standard) {
        List<String> problems = new ArrayList<>();
        for (UnverifiedValue value : standard.unverified()) {
            problems.add("a value is not verified: " + value.path() + ", " + Broken.both(value.what()));
        }
        for (AbsentValue value : standard.absent()) {
            problems.add("a value is absent: " + value.path() + ", " + Broken.both(value.reason()));
        }
        if (standard.basis().provision().isEmpty()) {
            problems.add("the basis does not name its article");
        }
        return problems;
    }
}
