package vn.giamngheo.testkit.scenario;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.giamngheo.household.Household;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/** Reads a file of scenarios. Of YAML only the tree of texts is taken: no type is guessed, {@code no} is a word. */
final class ScenarioReader {

    private final Faults faults;
    private final Set<String> names = new LinkedHashSet<>();

    private ScenarioReader(Faults faults) {
        this.faults = faults;
    }

    static List<Scenario> read(String file, Reader text) {
        ScenarioReader reader = new ScenarioReader(new Faults(file));
        List<Scenario> scenarios = new ArrayList<>();
        reader.compose(text).ifPresent(root -> scenarios.addAll(reader.file(root)));
        reader.faults.throwIfAny();
        return List.copyOf(scenarios);
    }

    private Optional<Node> compose(Reader text) {
        LoadSettings settings = LoadSettings.builder().setLabel(faults.file()).build();
        try {
            Optional<Node> root = new Compose(settings).composeReader(text);
            if (root.isEmpty()) {
                faults.add(Optional.empty(), new Phrase("tệp không có nội dung", "the file is empty"));
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            faults.add(e.getProblemMark().or(e::getContextMark), notYaml(String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            faults.add(Optional.empty(), notYaml(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            faults.add(Optional.empty(), notYaml("nested too deeply"));
        }
        return Optional.empty();
    }

    private static Phrase notYaml(String why) {
        return new Phrase("tệp không đúng cú pháp YAML: " + why, "the file is not YAML: " + why);
    }

    private List<Scenario> file(Node root) {
        Fields head = Fields.of(root, Key.OF_FILE, faults);
        head.require(Key.CASES);
        List<Scenario> scenarios = new ArrayList<>();
        Head shared = Head.of(head);
        head.get(Key.CASES)
                .map(cases -> Fields.elements(cases, faults))
                .orElse(List.of())
                .forEach(each -> scenario(each, head, shared).ifPresent(scenarios::add));
        return scenarios;
    }

    private Optional<Scenario> scenario(Node node, Fields file, Head shared) {
        Faults own = new Faults(faults.file());
        Optional<Scenario> scenario = scenario(Fields.of(node, Key.OF_CASE, own), file, shared, own);
        faults.addAll(own);
        return scenario;
    }

    private Optional<Scenario> scenario(Fields fields, Fields file, Head shared, Faults own) {
        fields.require(Key.NAME, Key.VERDICT);
        Head head = Head.of(fields).or(shared);
        Set<PovertyStatus> possible = new LinkedHashSet<>(fields.readAll(Key.VERDICT, Read.STATUSES::read));
        boolean standard = !possible.equals(Set.of(PovertyStatus.NO_STANDARD));
        requireHead(fields, file, standard);
        Optional<String> name = fields.read(Key.NAME, this::name);
        Optional<String> quote = fields.read(Key.QUOTE, Read::quote);
        Confidence confidence =
                fields.read(Key.CONFIDENCE, Read.CONFIDENCES::read).orElse(Confidence.CONFIRMED);
        fields.read(Key.NOTE, Function.identity());
        Indicators indicators = indicators(fields);
        Optional<Household> household = HouseholdReader.read(fields, name.orElse("?"), own);
        if (!own.isEmpty() || !faults.isEmpty() || household.isEmpty()) {
            return Optional.empty();
        }
        Expected expected = new Expected(
                standard ? head.standard() : Optional.empty(),
                possible,
                standard ? head.citations() : List.of(),
                quote,
                confidence);
        return Optional.of(new Scenario(
                faults.file(),
                Fields.line(fields.node()),
                name.orElseThrow(),
                household.get(),
                indicators,
                head.review().orElseThrow(),
                expected));
    }

    /** What neither the file nor the case says. */
    private static void requireHead(Fields fields, Fields file, boolean standard) {
        for (Key key : standard ? List.of(Key.STANDARD, Key.REVIEW, Key.CITATION) : List.of(Key.REVIEW)) {
            if (!file.has(key)) {
                fields.require(key);
            }
        }
    }

    private String name(String text) {
        if (!names.add(VietnameseText.identityKey(text))) {
            throw new RefusedException(
                    "đã có một trường hợp mang tên này trong tệp", "another case of the file has this name");
        }
        return VietnameseText.clean(text);
    }

    private static Indicators indicators(Fields fields) {
        Optional<Indicators.Some> deprived = some(fields, Key.DEPRIVED);
        Optional<Indicators.Some> notJudged = some(fields, Key.NOT_JUDGED);
        if (notJudged.isPresent()) {
            fields.require(Key.DEPRIVED);
        }
        return new Indicators(deprived, notJudged);
    }

    /** A number, or one text or a list of them. */
    private static Optional<Indicators.Some> some(Fields fields, Key key) {
        Optional<Node> node = fields.get(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        List<Text> texts = fields.texts(key);
        boolean single = !(node.get() instanceof SequenceNode) && texts.size() == 1;
        return Optional.of(
                single && Read.isCount(texts.get(0).text())
                        ? new Indicators.Some.Count(
                                Read.count(texts.get(0).text()), texts.get(0).line())
                        : new Indicators.Some.Listed(texts));
    }

    /** What a file says for all its cases, and a case for itself. */
    private record Head(Optional<StandardId> standard, Optional<ReviewDate> review, List<String> citations) {

        static Head of(Fields fields) {
            return new Head(
                    fields.read(Key.STANDARD, StandardId::of),
                    fields.read(Key.REVIEW, text -> ReviewDate.of(Read.day(text))),
                    fields.readAll(Key.CITATION, VietnameseText::clean));
        }

        Head or(Head other) {
            return new Head(
                    standard.or(other::standard),
                    review.or(other::review),
                    citations.isEmpty() ? other.citations : citations);
        }
    }
}
