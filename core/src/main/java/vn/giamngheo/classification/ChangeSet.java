package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Changes that together make a household reach a goal, and what it is then.
 *
 * @param changes at least one: a raise of income, at most once and first, and remedied deprivations in the order of the
 *     standard, each indicator once; unmodifiable
 * @param results what the household is after them: one status, or each one that its unknown facts leave possible;
 *     unmodifiable, from the poorest
 */
public record ChangeSet(List<Change> changes, Set<PovertyStatus> results) {

    /**
     * Copies and checks the changes.
     *
     * @param changes at least one
     * @param results what the household is after them; at least one, each a class of households
     * @throws RefusedException if there is no change, a raise comes twice or after a remedy, an indicator comes twice,
     *     there is no result or a result is no class of households
     */
    public ChangeSet {
        changes = List.copyOf(changes);
        List<?> remedied = indicators(changes);
        boolean raiseLater = changes.stream().skip(1).anyMatch(change -> change instanceof Change.IncomeRaise);
        if (changes.isEmpty() || raiseLater || Set.copyOf(remedied).size() < remedied.size()) {
            throw new RefusedException(
                    "danh sách thay đổi (changes) phải có ít nhất một thay đổi; tăng thu nhập đứng đầu và chỉ một lần,"
                            + " mỗi chỉ số chỉ một lần",
                    "changes must hold at least one change; a raise of income comes first and once, each indicator"
                            + " once");
        }
        if (results.isEmpty() || !results.stream().allMatch(PovertyStatus::isClass)) {
            throw new RefusedException(
                    "kết quả (results) phải là một hay nhiều loại hộ",
                    "results must be one or more classes of households");
        }
        results = Collections.unmodifiableSet(EnumSet.copyOf(results));
    }

    private static List<?> indicators(List<Change> changes) {
        return changes.stream()
                .filter(Change.Remedy.class::isInstance)
                .map(change -> ((Change.Remedy) change).indicator())
                .toList();
    }

    /** {@return the raise of income; empty if income stays as it is} */
    public Optional<Change.IncomeRaise> raise() {
        return changes.get(0) instanceof Change.IncomeRaise raise ? Optional.of(raise) : Optional.empty();
    }

    /** {@return the remedied deprivations, in the order of the standard; unmodifiable} */
    public List<Change.Remedy> remedies() {
        return changes.stream()
                .filter(Change.Remedy.class::isInstance)
                .map(Change.Remedy.class::cast)
                .toList();
    }

    /**
     * A household after these changes: another income, another judgement of the remedied indicators, and nothing else.
     *
     * @param household the household they were found for
     * @return the changed household
     */
    public Household applyTo(Household household) {
        return apply(changes, household);
    }

    static Household apply(List<Change> changes, Household household) {
        Household changed = household;
        for (Change change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    /**
     * The changes and their result on one line: {@code +150.000 đồng/người/tháng; khắc phục thiếu hụt: bảo hiểm y tế,
     * nhà tiêu hợp vệ sinh; kết quả: hộ cận nghèo}.
     *
     * @param language the language of the reader
     * @return the line, without a full stop
     */
    public String describe(Language language) {
        List<Phrase> parts = new ArrayList<>();
        raise().ifPresent(raise -> parts.add(raise.phrase()));
        if (!remedies().isEmpty()) {
            parts.add(Change.Remedy.phraseOf(new Phrase(
                    joined(remedies(), ", ", remedy -> remedy.name().vietnamese()),
                    joined(remedies(), ", ", remedy -> remedy.name().english()))));
        }
        parts.add(new Phrase(
                "kết quả: "
                        + joined(results, " hoặc ", status -> status.phrase().vietnamese()),
                "result: " + joined(results, " or ", status -> status.phrase().english())));
        return joined(parts, "; ", part -> part.in(language));
    }

    private static <T> String joined(Iterable<T> items, String separator, Function<T, String> words) {
        List<String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(words.apply(item)));
        return texts.stream().collect(Collectors.joining(separator));
    }

    /** The number of changes only: what they are is personal data. */
    @Override
    public String toString() {
        return "ChangeSet{changes=" + changes.size() + "}";
    }
}
