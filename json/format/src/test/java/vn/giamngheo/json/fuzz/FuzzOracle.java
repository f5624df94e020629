package vn.giamngheo.json.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giamngheo.json.format.Checked;
import vn.giamngheo.json.format.JsonFindingCode;
import vn.giamngheo.json.format.Limits;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.spi.DocumentText;
import vn.giamngheo.json.roots.Roots;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Terms;

/**
 * What must hold of every case, whatever it is: no exception but those announced, no more findings than the limit and no
 * more work than there are tokens, the same from every JSON library, and no accepted lie.
 */
final class FuzzOracle implements FuzzTarget {

    /** The slower looks are taken at some cases only. */
    private static final int SELDOM = 8;

    private static final Map<String, Class<?>> TYPES = Roots.all().stream()
            .flatMap(root -> root.kinds().stream().map(kind -> Map.entry(kind, root.type())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> LOOKED_AHEAD =
            Set.of(JsonFindingCode.SYNTAX.id(), JsonFindingCode.TRAILING_CONTENT.id());

    private final List<FuzzReader> readers;
    private long cases;
    private long accepted;

    FuzzOracle(List<FuzzReader> readers) {
        this.readers = readers;
    }

    long cases() {
        return cases;
    }

    long accepted() {
        return accepted;
    }

    @Override
    public void accept(FuzzCase fuzzCase) {
        holds(fuzzCase, TYPES.get(fuzzCase.kind()));
    }

    private <T> void holds(FuzzCase fuzzCase, Class<T> type) {
        try {
            agreed(fuzzCase, type);
        } catch (RuntimeException | StackOverflowError e) {
            throw FuzzFailure.by(e);
        }
    }

    private <T> void agreed(FuzzCase fuzzCase, Class<T> type) {
        ReadOptions options = fuzzCase.options().options();
        byte[] json = fuzzCase.json();
        // Not by chance: a case must be judged alike when it is made smaller or run again.
        boolean closely = Arrays.hashCode(json) % SELDOM == 0;
        ReadResult<T> first = null;
        for (FuzzReader reader : readers) {
            ReadResult<T> result = closely ? counted(reader, json, type, options) : reader.read(json, type, options);
            cases++;
            first = first == null ? result : same(json, first, result);
            if (closely) {
                byHost(reader, fuzzCase, type, result);
                checked(reader, fuzzCase, type, result);
            }
        }
        if (first instanceof ReadResult.Valid<T> valid) {
            accepted++;
            truthful(json, type, options, valid.value());
        }
        bounded(first, options);
    }

    private static <T> ReadResult<T> counted(FuzzReader reader, byte[] json, Class<T> type, ReadOptions options) {
        FuzzReader.Counted<T> counted = reader.count(json, type, options);
        // Every token has a character of its own, but for the end; where there is something to tell, it is read again.
        if (counted.tokens() > 2 * (json.length + 1L)) {
            throw new FuzzFailure("more work than tokens", String.valueOf(counted.tokens()));
        }
        return counted.result();
    }

    private static <T> void bounded(ReadResult<T> result, ReadOptions options) {
        List<Finding> findings = result.report().findings();
        // One more says that reading stopped.
        if (findings.size() > options.limits().findings() + 1L) {
            throw new FuzzFailure("more findings than the limit", String.valueOf(findings.size()));
        }
        if (result instanceof ReadResult.Invalid<T> && findings.isEmpty()) {
            throw new FuzzFailure("refused without a word", "");
        }
        findings.stream().limit(3).forEach(FuzzOracle::worded);
    }

    private static void worded(Finding finding) {
        for (Language language : Language.values()) {
            if (finding.message(language).isBlank() || finding.hint(language).isBlank()) {
                throw new FuzzFailure("a finding without words", finding.toString());
            }
        }
    }

    private static <T> ReadResult<T> same(byte[] json, ReadResult<T> one, ReadResult<T> other) {
        if (mayBeTooDeep(json) && !(one instanceof ReadResult.Valid<T>) && !(other instanceof ReadResult.Valid<T>)) {
            return one;
        }
        if (!said(one).equals(said(other))) {
            throw new FuzzFailure("libraries differ", said(one) + " and " + said(other));
        }
        if (one instanceof ReadResult.Valid<T> valid
                && other instanceof ReadResult.Valid<T> same
                && !valid.value().equals(same.value())) {
            throw new FuzzFailure("libraries read other values", valid.value() + " and " + same.value());
        }
        return one;
    }

    /** Jackson 3 takes at most 500 levels of its own accord, Jackson 2 takes 1000: beyond, each says something else. */
    private static boolean mayBeTooDeep(byte[] json) {
        int open = 0;
        for (byte b : json) {
            open += b == '[' || b == '{' ? 1 : 0;
        }
        return open >= Limits.MOST_DEPTH;
    }

    private static List<String> said(ReadResult<?> result) {
        return result.report().findings().stream().map(FuzzOracle::said).toList();
    }

    /** Libraries look ahead, but not equally far: where in its line the text is no JSON any more they tell differently. */
    private static String said(Finding finding) {
        return LOOKED_AHEAD.contains(finding.code().id())
                ? finding.toString().replaceAll("column [0-9]+", "column ?")
                : finding.toString();
    }

    /** A document of an older version is written in the shape of this one. */
    private static <T> boolean isDraft(FuzzReader reader, byte[] json, Class<T> type, ReadOptions options) {
        return !(reader.read(json, type, options.upcastFrom(WireFormat.schemaVersion())) instanceof ReadResult.Valid);
    }

    private <T> void truthful(byte[] json, Class<T> type, ReadOptions options, T value) {
        FuzzReader reader = readers.get(0);
        String written = reader.write(value);
        ReadResult<T> again = reader.read(bytes(written), type, ReadOptions.strict());
        if (!(again instanceof ReadResult.Valid<T> valid)) {
            throw new FuzzFailure("what was written is refused", said(again) + " of " + written);
        }
        if (!valid.value().equals(value)) {
            throw new FuzzFailure("what was written is read as another value", valid.value() + " and " + value);
        }
        for (FuzzReader each : readers) {
            if (!each.write(valid.value()).equals(written)) {
                throw new FuzzFailure("written again it is another text", written);
            }
        }
        if (!options.isLenientToNewer() && !isDraft(reader, json, type, options)) {
            List<String> lost = Said.lost(DocumentText.of(json), written);
            if (!lost.isEmpty()) {
                throw new FuzzFailure("accepted but lost", lost + " of " + written);
            }
        }
    }

    private static <T> void byHost(FuzzReader reader, FuzzCase fuzzCase, Class<T> type, ReadResult<T> result) {
        if (fuzzCase.options() != FuzzOptions.STRICT) {
            return;
        }
        Optional<T> read = reader.readByHost(new String(fuzzCase.json(), StandardCharsets.UTF_8), type);
        if (result instanceof ReadResult.Valid<T> valid
                && fuzzCase.json()[0] != (byte) 0xef
                && !read.equals(Optional.of(valid.value()))) {
            throw new FuzzFailure("a host reads another value", read + " and " + valid.value());
        }
    }

    private static <T> void checked(FuzzReader reader, FuzzCase fuzzCase, Class<T> type, ReadResult<T> result) {
        if (type != Plan.class || fuzzCase.options() != FuzzOptions.STRICT) {
            return;
        }
        Terms terms = Terms.of(Profile.AUDIT, LocalDate.of(2026, 1, 1));
        Checked<T> checked = reader.check(fuzzCase.json(), type, StandardRules.validator(), terms);
        if (result instanceof ReadResult.Valid<T> != checked.value().isPresent()) {
            throw new FuzzFailure(
                    "checking reads another value", checked.report().toString());
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
