package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.DeterminationFile;
import vn.giamngheo.classification.Difference;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Recognition;
import vn.giamngheo.classification.RuleVersion;
import vn.giamngheo.classification.Verification;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.DecisionTable;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Determinations as they were kept: by themselves, beside their recognition, and made again. */
final class DeterminationRules {

    private static final JsonPointer ROOT = JsonPointer.ROOT;
    private static final JsonPointer DETERMINATION = ROOT.child("determination");
    private static final JsonPointer STANDARD = DETERMINATION.child("standard");
    private static final JsonPointer RECOGNITION = ROOT.child("recognition");

    private DeterminationRules() {}

    static List<Rule<Determination>> all() {
        return List.of(
                Rule.of(DeterminationFinding.UNDECIDED, DeterminationRules::undecided),
                Rule.of(DeterminationFinding.UNCITED, DeterminationRules::uncited));
    }

    private static void undecided(Determination determination, Consumer<Finding> findings) {
        if (determination.status() == PovertyStatus.INDETERMINATE) {
            findings.accept(Finding.of(
                    DeterminationFinding.UNDECIDED,
                    ROOT.child("status"),
                    Map.of("facts", Argument.whole(determination.blockingFacts().size()))));
        }
    }

    private static void uncited(Determination determination, Consumer<Finding> findings) {
        if (determination.standard().isPresent() && determination.citations().isEmpty()) {
            findings.accept(Finding.of(DeterminationFinding.UNCITED, ROOT.child("citations")));
        }
    }

    static List<Rule<DeterminationFile>> ofFiles() {
        List<Rule<DeterminationFile>> all =
                new ArrayList<>(Nested.part(all(), "determination", DeterminationFile::determination));
        all.add(Rule.of(
                "determination.recognition",
                Set.of(
                        DeterminationFinding.NOT_RECOGNISED,
                        DeterminationFinding.RECOGNISED_BEFORE_REVIEW,
                        DeterminationFinding.RECOGNITION_UNNUMBERED),
                DeterminationRules::recognition));
        all.add(Rule.of(
                "determination.standard",
                Set.of(
                        DeterminationFinding.STANDARD_UNKNOWN,
                        DeterminationFinding.STANDARD_NOT_ON_DAY,
                        DeterminationFinding.RULES_DIFFER),
                DeterminationRules::standard));
        all.add(Rule.of(
                "determination.deprivations",
                Set.of(DeterminationFinding.INDICATOR_FOREIGN, DeterminationFinding.STATUS_IMPOSSIBLE),
                DeterminationRules::deprivations));
        all.add(Rule.of(
                "determination.again",
                Set.of(
                        DeterminationFinding.ID_DIFFERS,
                        DeterminationFinding.STATUS_DIFFERS,
                        DeterminationFinding.PART_DIFFERS,
                        DeterminationFinding.UNCLASSIFIABLE),
                DeterminationRules::again));
        all.add(Rule.of(
                "determination.citations",
                Set.of(DeterminationFinding.CITATION_NOT_IN_FORCE, DeterminationFinding.CITATION_REPLACED_SINCE),
                DeterminationRules::citations));
        return List.copyOf(all);
    }

    /** Only poor and near-poor households are recognised; nobody recognises that a household is neither. */
    private static void recognition(DeterminationFile file, Consumer<Finding> findings) {
        Determination determination = file.determination();
        LocalDate review = determination.review().day();
        if (file.recognition().isEmpty()) {
            if (determination.status() == PovertyStatus.POOR || determination.status() == PovertyStatus.NEAR_POOR) {
                findings.accept(Finding.of(
                        DeterminationFinding.NOT_RECOGNISED,
                        RECOGNITION,
                        Map.of("status", Argument.phrase(determination.status().phrase()))));
            }
            return;
        }
        Recognition recognition = file.recognition().get();
        if (recognition.day().isBefore(review)) {
            findings.accept(Finding.of(
                    DeterminationFinding.RECOGNISED_BEFORE_REVIEW,
                    RECOGNITION.child("day"),
                    Map.of("day", Argument.day(recognition.day()), "review", Argument.day(review))));
        }
        if (recognition.decision().flatMap(InstrumentReference::number).isEmpty()) {
            findings.accept(Finding.of(DeterminationFinding.RECOGNITION_UNNUMBERED, RECOGNITION.child("decision")));
        }
    }

    private static Optional<PovertyStandard> registered(DeterminationFile file) {
        return file.determination().standard().flatMap(file.standards()::find);
    }

    private static void standard(DeterminationFile file, Consumer<Finding> findings) {
        Determination determination = file.determination();
        if (determination.standard().isEmpty()) {
            return;
        }
        Argument id = Argument.text(determination.standard().get().value());
        Optional<PovertyStandard> standard = registered(file);
        if (standard.isEmpty()) {
            findings.accept(Finding.of(DeterminationFinding.STANDARD_UNKNOWN, STANDARD, Map.of("standard", id)));
            return;
        }
        notOnDay(file, standard.get())
                .ifPresent(reason -> findings.accept(Finding.of(
                        DeterminationFinding.STANDARD_NOT_ON_DAY,
                        STANDARD,
                        Map.of("reason", Argument.phrase(reason)))));
        RuleVersion now = RuleVersion.of(standard.get());
        RuleVersion recorded = determination.ruleVersion().orElseThrow();
        if (!now.equals(recorded)) {
            findings.accept(Finding.of(
                    DeterminationFinding.RULES_DIFFER,
                    DETERMINATION.child("ruleVersion"),
                    Map.of(
                            "standard", id,
                            "recorded", Argument.text(recorded.value()),
                            "now", Argument.text(now.value()))));
        }
    }

    /** Where the household was not kept its province is not known: that of the standard is taken. */
    private static Optional<Phrase> notOnDay(DeterminationFile file, PovertyStandard standard) {
        Optional<Province> province =
                file.household().isPresent() ? file.household().get().province() : standard.province();
        Resolution resolution = file.standards().resolve(file.determination().review(), province, standard.id());
        return resolution instanceof Resolution.Unresolved none ? Optional.of(none.words()) : Optional.empty();
    }

    private static void deprivations(DeterminationFile file, Consumer<Finding> findings) {
        Optional<PovertyStandard> standard = registered(file);
        if (standard.isEmpty()) {
            return;
        }
        boolean deprived = foreign(file.determination().deprived(), "deprived", standard.get(), findings);
        boolean unknown = foreign(file.determination().unknown(), "unknown", standard.get(), findings);
        if (!deprived && !unknown && !isPossible(file.determination(), standard.get())) {
            findings.accept(Finding.of(
                    DeterminationFinding.STATUS_IMPOSSIBLE,
                    DETERMINATION.child("status"),
                    Map.of(
                            "status",
                                    Argument.phrase(
                                            file.determination().status().phrase()),
                            "deprived",
                                    Argument.whole(
                                            file.determination().deprived().size()),
                            "standard", Argument.text(standard.get().id().value()))));
        }
    }

    private static boolean foreign(
            List<DeprivationIndicator> indicators,
            String property,
            PovertyStandard standard,
            Consumer<Finding> findings) {
        boolean found = false;
        for (int i = 0; i < indicators.size(); i++) {
            if (standard.indicatorList().indexOf(indicators.get(i)) < 0) {
                found = true;
                findings.accept(Finding.of(
                        DeterminationFinding.INDICATOR_FOREIGN,
                        DETERMINATION.child(property).child(i),
                        Map.of(
                                "indicator", Argument.text(indicators.get(i).code()),
                                "standard", Argument.text(standard.id().value()))));
            }
        }
        return found;
    }

    /** R19: whether some income, in some area, gives the status with these deprivations. Not asked where some are unknown. */
    private static boolean isPossible(Determination determination, PovertyStandard standard) {
        if (!determination.unknown().isEmpty() || !determination.status().isClass()) {
            return true;
        }
        int mask = standard.indicatorList().maskOf(determination.deprived());
        DecisionTable table = standard.table();
        for (AreaType area : AreaType.values()) {
            for (long point : table.bandPoints(area)) {
                if (table.effectiveMask(area, point, mask) == mask
                        && table.outcome(area, point, mask).status() == determination.status()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is said of the standard alone is not said again. */
    private static void again(DeterminationFile file, Consumer<Finding> findings) {
        if (file.household().isEmpty()) {
            return;
        }
        Household household = file.household().get();
        PovertyEngine engine = PovertyEngine.of(file.standards());
        Verification verification = file.salt().isPresent()
                ? file.determination().verify(household, engine, file.salt().get())
                : file.determination().verify(household, engine);
        if (verification instanceof Verification.Differs differs) {
            differs.differences().forEach(difference -> difference(difference, findings));
        }
    }

    private static void difference(Difference difference, Consumer<Finding> findings) {
        if (difference instanceof Difference.OfId) {
            findings.accept(Finding.of(DeterminationFinding.ID_DIFFERS, DETERMINATION.child("id")));
        } else if (difference instanceof Difference.OfStatus status) {
            findings.accept(Finding.of(
                    DeterminationFinding.STATUS_DIFFERS,
                    DETERMINATION.child("status"),
                    Map.of(
                            "recorded", Argument.phrase(status.recorded().phrase()),
                            "computed", Argument.phrase(status.computed().phrase()))));
        } else if (difference instanceof Difference.OfProperty property) {
            findings.accept(Finding.of(
                    DeterminationFinding.PART_DIFFERS,
                    DETERMINATION.child(property.property()),
                    Map.of("property", Argument.text(property.property()))));
        } else if (difference instanceof Difference.Refused refused) {
            // The reason names members.
            findings.accept(Finding.of(
                    DeterminationFinding.UNCLASSIFIABLE,
                    ROOT.child("household"),
                    Map.of("reason", Argument.personal(Argument.phrase(refused.reason())))));
        }
    }

    /** An instrument that was replaced or repealed; on its first day the other one is in force. */
    private static void citations(DeterminationFile file, Consumer<Finding> findings) {
        LocalDate review = file.determination().review().day();
        List<InstrumentReference> citations = file.determination().citations();
        for (int i = 0; i < citations.size(); i++) {
            InstrumentReference citation = citations.get(i);
            Optional<LegalEffect> before = ended(file, citation, LocalDate.MIN, review);
            Optional<LegalEffect> end = before.isPresent() ? before : ended(file, citation, review, LocalDate.MAX);
            if (end.isPresent()) {
                findings.accept(Finding.of(
                        before.isPresent()
                                ? DeterminationFinding.CITATION_NOT_IN_FORCE
                                : DeterminationFinding.CITATION_REPLACED_SINCE,
                        DETERMINATION.child("citations").child(i),
                        Map.of(
                                "citation", cited(citation),
                                "by", cited(end.get().by()),
                                "from", Argument.day(end.get().from()))));
            }
        }
    }

    private static Optional<LegalEffect> ended(
            DeterminationFile file, InstrumentReference citation, LocalDate after, LocalDate upTo) {
        return file.effects().on(citation, after, upTo).stream()
                .filter(effect -> effect.kind() != LegalEffect.Kind.AMENDS)
                .findFirst();
    }

    private static Argument cited(InstrumentReference instrument) {
        return Argument.phrase(
                new Phrase(instrument.citation(Language.VIETNAMESE), instrument.citation(Language.ENGLISH)));
    }
}
