package vn.giamngheo.continuity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a provision word by word. Whatever is not understood to the last word is not read at all: a list or a span of
 * points would otherwise be taken for its first.
 */
final class ProvisionReader {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> FILLERS = Set.of("của", "thuộc", "tại", "trong", "số");

    private final List<String> words;
    private final List<Element> elements = new ArrayList<>();
    private @Nullable Element part;
    private int at;

    private record Element(Optional<CitedUnit> unit, List<String> labels) {
        int rank() {
            return unit.map(CitedUnit::rank).orElse(0);
        }
    }

    ProvisionReader(String text) {
        this.words = PrintedNumber.words(IN_BRACKETS.matcher(text).replaceAll(" "));
    }

    Optional<Provision> read() {
        while (at < words.size()) {
            if (isTail()) {
                break;
            }
            if (!element()) {
                return Optional.empty();
            }
        }
        return inOrder() ? Optional.of(provision()) : Optional.empty();
    }

    /** <i>(ban hành) kèm theo Quyết định số …</i>: says where the part comes from, if nothing is numbered in it. */
    private boolean isTail() {
        boolean begins = followsHere("kèm", "theo") || followsHere("đính", "kèm") || followsHere("ban", "hành");
        for (int i = at; begins && i < words.size(); i++) {
            begins = CitedUnit.at(words, i).filter(unit -> !unit.isPart()).isEmpty();
        }
        return begins;
    }

    private boolean followsHere(String first, String second) {
        return at + 1 < words.size()
                && words.get(at).equals(first)
                && words.get(at + 1).equals(second);
    }

    private boolean element() {
        Optional<CitedUnit> unit = CitedUnit.at(words, at);
        if (unit.isEmpty() && FILLERS.contains(words.get(at))) {
            at++;
            return true;
        }
        at += unit.map(CitedUnit::length).orElse(0);
        List<String> labels = number(unit);
        Element read = new Element(unit, unit.map(known -> known.mark(labels)).orElse(labels));
        if (unit.isPresent() && unit.get().isPart()) {
            return part(read);
        }
        return !labels.isEmpty() && elements.add(read);
    }

    private List<String> number(Optional<CitedUnit> unit) {
        int from = unit.isPresent() && at < words.size() && words.get(at).equals("số") ? at + 1 : at;
        List<String> labels = from < words.size() ? PrintedNumber.labels(words.get(from)) : List.of();
        if (!labels.isEmpty()) {
            at = from + 1;
        }
        return labels;
    }

    /** An appendix is one of the plan or decision that may be named beside it. */
    private boolean part(Element read) {
        if (part == null || isAppendix(read) != isAppendix(part)) {
            part = part != null && isAppendix(part) ? part : read;
            return true;
        }
        return false;
    }

    private static boolean isAppendix(Element element) {
        return element.unit().filter(CitedUnit.APPENDIX::equals).isPresent();
    }

    /** Provisions are written from the inside or from the outside, and a number without a word stands alone. */
    private boolean inOrder() {
        boolean rising = true;
        boolean falling = true;
        for (int i = 1; i < elements.size(); i++) {
            rising &= elements.get(i - 1).rank() < elements.get(i).rank();
            falling &= elements.get(i - 1).rank() > elements.get(i).rank();
        }
        boolean bare = elements.stream().anyMatch(element -> element.unit().isEmpty());
        return bare ? elements.size() == 1 : rising || falling;
    }

    private Provision provision() {
        List<Element> outermostFirst = new ArrayList<>(elements);
        if (elements.size() > 1 && elements.get(0).rank() > elements.get(1).rank()) {
            Collections.reverse(outermostFirst);
        }
        List<String> labels = new ArrayList<>();
        outermostFirst.forEach(element -> PrintedNumber.append(labels, element.labels()));
        boolean taskMeant =
                elements.stream().flatMap(element -> element.unit().stream()).anyMatch(CitedUnit::isTask);
        Optional<Element> of = Optional.ofNullable(part);
        return new Provision(
                of.flatMap(Element::unit).flatMap(CitedUnit::part),
                of.map(Element::labels).orElse(List.of()),
                labels,
                taskMeant);
    }
}
