package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.text.Language;

/**
 * The order of reports: that of the text where it was read from text, otherwise that of the pointers; gravest first. Words
 * and kinds of operands decide at last, so that the order is never that in which rules were run.
 */
enum FindingOrder implements Comparator<Finding> {
    /** The one order. */
    ORDER;

    private static final Comparator<Finding> OF_ONE_KIND = Comparator.comparing(
                    (Finding finding) -> finding.message(Language.VIETNAMESE))
            .thenComparing(finding -> finding.message(Language.ENGLISH))
            .thenComparing(finding -> finding.arguments().toString())
            .thenComparing(finding -> finding.laterSince().isPresent());

    @Override
    public int compare(Finding a, Finding b) {
        int order = byLocation(a, b);
        if (order == 0) {
            order = a.pointer().compareTo(b.pointer());
        }
        if (order == 0) {
            order = a.severity().compareTo(b.severity());
        }
        if (order == 0) {
            order = a.code().id().compareTo(b.code().id());
        }
        return order == 0 && !a.equals(b) ? OF_ONE_KIND.compare(a, b) : order;
    }

    /** What has no place in the text comes after all that has one. */
    private static int byLocation(Finding a, Finding b) {
        if (a.location().isEmpty() || b.location().isEmpty()) {
            return Boolean.compare(a.location().isEmpty(), b.location().isEmpty());
        }
        return a.location().get().compareTo(b.location().get());
    }

    /** In this order, without repetition. What is equal stands side by side, so that nothing need be hashed. */
    static List<Finding> sorted(Collection<Finding> findings) {
        List<Finding> all = new ArrayList<>(findings);
        all.sort(ORDER);
        List<Finding> once = new ArrayList<>(all.size());
        for (Finding finding : all) {
            if (!endsWith(once, finding)) {
                once.add(finding);
            }
        }
        return List.copyOf(once);
    }

    private static boolean endsWith(List<Finding> sorted, Finding finding) {
        for (int i = sorted.size() - 1; i >= 0 && ORDER.compare(sorted.get(i), finding) == 0; i--) {
            if (sorted.get(i).equals(finding)) {
                return true;
            }
        }
        return false;
    }
}
