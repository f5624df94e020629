package vn.giamngheo.testkit.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.classification.Caveat;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.RowProof;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.standard.Row;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** A scenario held against an engine. Where the class differs, nothing else is compared: it would differ too. */
final class ScenarioCheck {

    private final Scenario scenario;
    private final Expected expected;
    private final List<Phrase> problems = new ArrayList<>();
    private final List<Phrase> notes = new ArrayList<>();

    private ScenarioCheck(Scenario scenario) {
        this.scenario = scenario;
        this.expected = scenario.expected();
    }

    static ScenarioCheck of(Scenario scenario, PovertyEngine engine) {
        ScenarioCheck check = new ScenarioCheck(scenario);
        try {
            check.household(engine)
                    .ifPresent(household -> check.compare(engine.classify(household, scenario.review())));
        } catch (RefusedException e) {
            check.problems.add(e.reason());
        }
        return check;
    }

    List<Phrase> problems() {
        return List.copyOf(problems);
    }

    List<Phrase> notes() {
        return List.copyOf(notes);
    }

    private Optional<Household> household(PovertyEngine engine) {
        if (expected.standard().isEmpty()) {
            return Optional.of(scenario.household());
        }
        Optional<PovertyStandard> standard =
                engine.standards().find(expected.standard().get());
        if (standard.isEmpty()) {
            differs(
                    "chuẩn",
                    "standard",
                    same(expected.standard().get().value()),
                    new Phrase("chưa đăng ký chuẩn đó", "not registered"));
            return Optional.empty();
        }
        Household household = scenario.household();
        Household.Builder completed =
                household.toBuilder().deprivations(scenario.indicators().under(standard.get()));
        if (household.province().isEmpty()) {
            standard.get().province().ifPresent(completed::province);
        }
        return Optional.of(completed.build()).filter(each -> isOf(standard.get(), each, engine.standards()));
    }

    /** Looked at first: under another standard the indicators would be none of it. */
    private boolean isOf(PovertyStandard standard, Household household, Standards standards) {
        Resolution resolution = standards.resolve(scenario.review(), household.province());
        if (resolution instanceof Resolution.Unresolved unresolved) {
            differs("chuẩn", "standard", same(standard.toString()), unresolved.words());
            return false;
        }
        PovertyStandard applied = ((Resolution.Resolved) resolution).standard();
        if (!applied.equals(standard)) {
            differs("chuẩn", "standard", same(standard.toString()), same(applied.toString()));
        }
        return applied.equals(standard);
    }

    private void compare(Verdict verdict) {
        String actual =
                verdict.standard().map(standard -> standard.id().value()).orElse("–");
        expected.standard()
                .filter(standard -> !standard.value().equals(actual))
                .ifPresent(standard -> differs("chuẩn", "standard", same(standard.value()), same(actual)));
        if (!verdict.possible().equals(expected.possible())) {
            Phrase proof = line(verdict);
            Phrase wanted = classes(expected.possible());
            Phrase found = classes(verdict.possible());
            problems.add(new Phrase(
                    "kết quả phải là " + wanted.vietnamese() + " nhưng là " + found.vietnamese() + " ("
                            + proof.vietnamese() + ")",
                    "the class must be " + wanted.english() + " but is " + found.english() + " (" + proof.english()
                            + ")"));
        }
        if (problems.isEmpty()) {
            citations(verdict);
            confidence(verdict);
            expected.quote().map(Quotation::new).ifPresent(quotation -> quotation(quotation, verdict));
        }
    }

    private static Phrase line(Verdict verdict) {
        Proof proof = verdict.proof();
        return new Phrase(
                proof.render(Language.VIETNAMESE, Proof.Length.LINE),
                proof.render(Language.ENGLISH, Proof.Length.LINE));
    }

    private static Phrase classes(Collection<PovertyStatus> statuses) {
        return new Phrase(
                joined(statuses, status -> status.phrase().vietnamese(), " hoặc "),
                joined(statuses, status -> status.phrase().english(), " or "));
    }

    private static <T> String joined(Collection<T> values, Function<T, String> text, String between) {
        return String.join(between, values.stream().map(text).toList());
    }

    private void differs(String what, String english, Phrase wanted, Phrase found) {
        problems.add(new Phrase(
                what + " phải là “" + wanted.vietnamese() + "” nhưng là “" + found.vietnamese() + "”",
                english + " must be '" + wanted.english() + "' but is '" + found.english() + "'"));
    }

    private static Phrase same(String text) {
        return new Phrase(text, text);
    }

    /** As the row that holds in the proof cites it, with the instrument that makes the standard apply to the day. */
    private void citations(Verdict verdict) {
        List<InstrumentReference> actual = verdict.citations();
        List<InstrumentReference> ofRow = verdict.outcome().isEmpty()
                ? List.of()
                : verdict.proof().rows().stream()
                        .filter(row -> row.truth() == Truth.HOLDS)
                        .map(RowProof::citation)
                        .toList();
        boolean same = actual.size() == expected.citations().size() && actual.containsAll(ofRow);
        for (int i = 0; same && i < actual.size(); i++) {
            same = is(expected.citations().get(i), actual.get(i));
        }
        if (!same) {
            List<InstrumentReference> found =
                    Stream.concat(ofRow.stream(), actual.stream()).distinct().toList();
            differs(
                    "căn cứ",
                    "citation",
                    same(String.join("; ", expected.citations())),
                    new Phrase(
                            joined(found, reference -> reference.citation(Language.VIETNAMESE), "; "),
                            joined(found, reference -> reference.citation(Language.ENGLISH), "; ")));
        }
    }

    private static boolean is(String text, InstrumentReference reference) {
        return Stream.of(Language.values())
                .map(reference::citation)
                .anyMatch(citation -> VietnameseText.identityKey(citation).equals(VietnameseText.identityKey(text)));
    }

    private void confidence(Verdict verdict) {
        Confidence actual = Stream.concat(
                        verdict.outcome().stream().map(ScenarioCheck::confidence),
                        verdict.caveats().stream()
                                .map(Caveat::provenance)
                                .flatMap(Optional::stream)
                                .map(Provenance::confidence))
                .max(Confidence::compareTo)
                .orElse(Confidence.CONFIRMED);
        if (actual != expected.confidence()) {
            differs("mức tin cậy", "confidence", expected.confidence().phrase(), actual.phrase());
        }
    }

    /** That the law leaves something open follows from what it says; no text states it. */
    private static Confidence confidence(Outcome outcome) {
        return outcome.row().map(row -> row.provenance().confidence()).orElse(Confidence.DERIVED);
    }

    private void quotation(Quotation quotation, Verdict verdict) {
        Optional<PovertyStandard> standard = verdict.standard();
        if (standard.isEmpty()) {
            return;
        }
        List<AreaType> areas = scenario.household()
                .areaOn(scenario.review().day())
                .map(List::of)
                .orElse(List.of(AreaType.values()));
        List<String> foreign = quotation.foreignNumbers(standard.get(), areas);
        if (!foreign.isEmpty()) {
            problems.add(new Phrase(
                    "trích dẫn có số không thuộc chuẩn của khu vực này: " + String.join("; ", foreign),
                    "the quotation has numbers that are none of the standard in this area: "
                            + String.join("; ", foreign)));
        }
        Optional<String> wording = verdict.outcome().flatMap(Outcome::row).flatMap(Row::wording);
        if (wording.isEmpty()) {
            notes.add(new Phrase(
                    "chuẩn không ghi nguyên văn quy định này nên không đối chiếu được “" + quotation.words() + "”",
                    "the standard does not hold the wording of this rule, so '" + quotation.words()
                            + "' was not compared"));
        } else if (!quotation.isOf(wording.get())) {
            differs("trích dẫn", "quotation", same(quotation.words()), same(wording.get()));
        }
    }
}
