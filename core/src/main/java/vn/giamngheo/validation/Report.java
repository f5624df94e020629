package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that was found on one document, in a fixed order, without repetition.
 *
 * @param findings what counts: by line and column where the document was read from text; then by pointer, gravest first,
 *     and code
 * @param waivers the waivers that were given, by place and code, with what each of them covers; what a waiver covers that
 *     applies is not in {@code findings}
 */
public record Report(List<Finding> findings, List<WaiverUse> waivers) {

    /**
     * Sorts and removes repetitions.
     *
     * @param findings in any order
     * @param waivers in any order
     */
    public Report {
        findings = sorted(findings);
        waivers = waivers.isEmpty() ? List.of() : inOrder(waivers);
    }

    private static List<WaiverUse> inOrder(List<WaiverUse> waivers) {
        return waivers.stream()
                .distinct()
                .sorted(Comparator.comparing(WaiverUse::waiver, Waiver.ORDER))
                .toList();
    }

    /** Equal findings have the same rank: only those need to be told apart. */
    private static List<Finding> sorted(List<Finding> findings) {
        if (findings.size() <= 1) {
            return List.copyOf(findings);
        }
        Finding[] sorted = findings.toArray(new Finding[0]);
        Order order = new Order();
        Arrays.sort(sorted, order);
        return order.tied ? distinct(sorted) : List.of(sorted);
    }

    /** Whoever sorts compares all neighbours, so that ties are noticed on the way. */
    private static final class Order implements Comparator<Finding> {
        private boolean tied;

        @Override
        public int compare(Finding one, Finding other) {
            int order = Finding.ORDER.compare(one, other);
            tied |= order == 0;
            return order;
        }
    }

    private static List<Finding> distinct(Finding[] sorted) {
        List<Finding> distinct = new ArrayList<>(sorted.length);
        Set<Finding> rank = new HashSet<>();
        for (int i = 0; i < sorted.length; i++) {
            boolean shared = i > 0 && sorted[i - 1].hasRankOf(sorted[i]);
            if (!shared) {
                rank.clear();
            } else if (rank.isEmpty()) {
                rank.add(sorted[i - 1]);
            }
            if (!shared || rank.add(sorted[i])) {
                distinct.add(sorted[i]);
            }
        }
        return List.copyOf(distinct);
    }

    /**
     * {@return the report of the findings, whatever their order, without waivers}
     *
     * @param findings in any order
     */
    public static Report of(Collection<Finding> findings) {
        return new Report(findings instanceof List<Finding> list ? list : List.copyOf(findings), List.of());
    }

    /**
     * {@return both as one report} A waiver that was given to both is listed once. It is not said to have no use if one of
     * them has a use for it, and what it covers counts in neither. To have a waiver looked at beside all findings at once,
     * collect the findings first and grade them together: {@link Validator#check}, {@link Validator#grade}.
     *
     * @param other another report on the same document
     */
    public Report and(Report other) {
        Map<Waiver, WaiverUse> uses = new TreeMap<>(Waiver.ORDER);
        joined(waivers, other.waivers).forEach(use -> uses.merge(use.waiver(), use, WaiverUse::and));
        Set<Finding> gone = new HashSet<>();
        uses.values().stream().filter(WaiverUse::applies).forEach(use -> gone.addAll(use.findings()));
        List<Finding> all = joined(findings, other.findings).stream()
                .filter(finding -> !gone.contains(finding) && !isRefuted(finding, uses.values()))
                .toList();
        return new Report(all, List.copyOf(uses.values()));
    }

    /** Whether it says of a waiver that has a use that it has none. */
    private static boolean isRefuted(Finding finding, Collection<WaiverUse> uses) {
        return ValidationFinding.OF_NO_USE.contains(finding.code().id())
                && uses.stream()
                        .filter(use -> use.state() != WaiverUse.State.UNUSED)
                        .map(use -> WaiverNotice.of(ValidationFinding.WAIVER_UNUSED, use.waiver()))
                        .anyMatch(notice -> notice.pointer().equals(finding.pointer())
                                && notice.arguments().equals(finding.arguments()));
    }

    static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** {@return what does not count because a waiver that applies covers it} */
    public List<Finding> waived() {
        return waivers.stream()
                .filter(WaiverUse::applies)
                .flatMap(use -> use.findings().stream())
                .distinct()
                .sorted(Finding.ORDER)
                .toList();
    }

    /** {@return whether one finding is an error} */
    public boolean hasErrors() {
        // Asked of every line of a register, most of which have no finding.
        return !findings.isEmpty() && findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * {@return whether nothing holds the document back} What is waived does not; a rule that failed does.
     *
     * @param profile for what it was looked at
     */
    public boolean passes(Profile profile) {
        return findings.stream().noneMatch(finding -> profile.holdsBack(finding.severity()));
    }

    /**
     * {@return the findings of one kind, in the order of this report}
     *
     * @param code the code
     */
    public List<Finding> of(FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.code().id().equals(code.id()))
                .toList();
    }

    /**
     * {@return the findings so grave, in the order of this report}
     *
     * @param severity how grave
     */
    public List<Finding> of(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
