package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** Rules on a part of a document as rules on the document: the same findings, where they stand there. */
final class Nested {

    private Nested() {}

    /** Rules on one part. */
    static <W, P> List<Rule<W>> part(List<Rule<P>> rules, String name, Function<W, P> part) {
        JsonPointer at = JsonPointer.ROOT.child(name);
        List<Rule<W>> nested = new ArrayList<>();
        for (Rule<P> rule : rules) {
            nested.add(Rule.of(
                    rule.name(),
                    rule.codes(),
                    (whole, findings) -> rule.check(part.apply(whole), found -> findings.accept(below(at, found)))));
        }
        return nested;
    }

    /** Rules on each element of a list. */
    static <W, P> List<Rule<W>> each(List<Rule<P>> rules, String name, Function<W, List<P>> parts) {
        List<Rule<W>> nested = new ArrayList<>();
        for (Rule<P> rule : rules) {
            nested.add(Rule.of(rule.name(), rule.codes(), (whole, findings) -> {
                Element element = new Element(name, findings);
                List<P> all = parts.apply(whole);
                for (int i = 0; i < all.size(); i++) {
                    element.index = i;
                    rule.check(all.get(i), element);
                }
            }));
        }
        return nested;
    }

    private static Finding below(JsonPointer at, Finding found) {
        JsonPointer longer = at;
        for (String token : found.pointer().tokens()) {
            longer = longer.child(token);
        }
        return found.at(longer);
    }

    /** Moves on from element to element, so that a long list without faults costs nothing. */
    private static final class Element implements Consumer<Finding> {
        private final String name;
        private final Consumer<Finding> findings;
        private int index;

        Element(String name, Consumer<Finding> findings) {
            this.name = name;
            this.findings = findings;
        }

        @Override
        public void accept(Finding found) {
            findings.accept(below(JsonPointer.ROOT.child(name).child(index), found));
        }
    }
}
