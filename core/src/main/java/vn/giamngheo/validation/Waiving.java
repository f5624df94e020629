package vn.giamngheo.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.JsonPointer;

/**
 * Holds waivers against findings. What is said about waivers can itself be waived; what is said about the waivers of that
 * cannot, or there would be no end to it.
 */
final class Waiving {

    private record Target(String code, JsonPointer pointer) {
        static Target of(Waiver waiver) {
            return new Target(waiver.code(), waiver.pointer());
        }

        static Target of(Finding finding) {
            return new Target(finding.code().id(), finding.pointer());
        }
    }

    private final Terms terms;
    private final Catalogue catalogue;
    private final List<WaiverUse> uses = new ArrayList<>();
    private final List<Finding> notices = new ArrayList<>();

    Waiving(Terms terms, Catalogue catalogue) {
        this.terms = terms;
        this.catalogue = catalogue;
    }

    Report report(Set<Finding> findings) {
        Set<Finding> all = new LinkedHashSet<>(findings);
        use(terms.waivers().stream().filter(waiver -> !isOfWaivers(waiver)), all);
        all.addAll(notices);
        use(terms.waivers().stream().filter(Waiving::isOfWaivers), all);
        all.addAll(notices);
        uses.stream().filter(WaiverUse::applies).forEach(use -> all.removeAll(use.findings()));
        return new Report(List.copyOf(all), uses);
    }

    private static boolean isOfWaivers(Waiver waiver) {
        return ValidationFinding.OF_WAIVERS.contains(waiver.code());
    }

    private void use(Stream<Waiver> waivers, Collection<Finding> findings) {
        Map<Target, List<Waiver>> byTarget = waivers.distinct()
                .sorted(Waiver.ORDER)
                .collect(Collectors.groupingBy(Target::of, LinkedHashMap::new, Collectors.toList()));
        Map<Target, List<Finding>> found = findings.stream().collect(Collectors.groupingBy(Target::of));
        byTarget.forEach((target, same) -> use(same, found.getOrDefault(target, List.of())));
    }

    /** Waivers of the same; the one that holds longest first. */
    private void use(List<Waiver> same, List<Finding> covered) {
        if (covered.isEmpty()) {
            same.forEach(waiver -> add(waiver, WaiverUse.State.UNUSED, covered));
        } else if (same.get(0).holdsOn(terms.waiversOn())) {
            uses.add(new WaiverUse(same.get(0), WaiverUse.State.APPLIED, covered));
            same.stream().skip(1).forEach(waiver -> add(waiver, WaiverUse.State.REPEATED, List.of()));
        } else {
            same.forEach(waiver -> add(waiver, WaiverUse.State.EXPIRED, covered));
        }
    }

    private void add(Waiver waiver, WaiverUse.State state, List<Finding> covered) {
        uses.add(new WaiverUse(waiver, state, covered));
        notices.add(Grading.graded(notice(waiver, state), terms));
    }

    private Finding notice(Waiver waiver, WaiverUse.State state) {
        return switch (state) {
            case APPLIED -> throw new IllegalArgumentException("nothing is to be said of a waiver that holds");
            case REPEATED -> WaiverNotice.of(ValidationFinding.WAIVER_REPEATED, waiver);
            case EXPIRED -> WaiverNotice.expired(waiver);
            case UNUSED ->
                WaiverNotice.of(
                        catalogue.find(waiver.code()).isPresent()
                                ? ValidationFinding.WAIVER_UNUSED
                                : ValidationFinding.WAIVER_UNKNOWN_CODE,
                        waiver);
        };
    }
}
