package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import vn.giamngheo.text.JsonPointer;

/**
 * Holds documents against rules and says all there is to say at once. Official text is never refused: the report grades
 * it. Immutable and safe for use by several threads; each {@code with} gives a new validator.
 */
public final class Validator {

    private static final Validator EMPTY =
            new Validator(List.of(), Catalogue.empty().with(List.of(ValidationFinding.values())));

    /** The rules on one type, in the order in which they were added. */
    private record Entry<T>(Class<T> type, List<Rule<? super T>> rules) {
        Entry<T> and(List<? extends Rule<? super T>> more) {
            List<Rule<? super T>> all = new ArrayList<>(rules);
            all.addAll(more);
            return new Entry<>(type, List.copyOf(all));
        }

        void check(Object subject, Consumer<Finding> findings) {
            T typed = type.cast(subject);
            for (Rule<? super T> rule : rules) {
                check(rule, typed, findings);
            }
        }

        /** What a rule found before it failed is kept: it is true. */
        private static <T> void check(Rule<? super T> rule, T subject, Consumer<Finding> findings) {
            try {
                rule.check(subject, findings);
            } catch (RuntimeException | StackOverflowError e) {
                // The message of the error can hold personal data; its type cannot.
                findings.accept(Finding.of(
                        ValidationFinding.RULE_BROKEN,
                        JsonPointer.ROOT,
                        Map.of(
                                "rule", Argument.text(rule.name()),
                                "error", Argument.text(e.getClass().getName()))));
            }
        }
    }

    private final List<Entry<?>> entries;
    private final Catalogue catalogue;

    private Validator(List<Entry<?>> entries, Catalogue catalogue) {
        this.entries = entries;
        this.catalogue = catalogue;
    }

    /** {@return a validator without rules} */
    public static Validator empty() {
        return EMPTY;
    }

    /**
     * {@return the validator with one rule more}
     *
     * @param type what the rule is on
     * @param rule the rule
     * @param <T> what the rule is on
     * @throws IllegalArgumentException as {@link Catalogue#with}, of the codes of the rule
     */
    public <T> Validator with(Class<T> type, Rule<? super T> rule) {
        return with(type, List.of(rule));
    }

    /**
     * {@return the validator with more rules}
     *
     * @param type what the rules are on
     * @param rules the rules
     * @param <T> what the rules are on
     * @throws IllegalArgumentException as {@link Catalogue#with}, of the codes of the rules
     */
    public <T> Validator with(Class<T> type, List<? extends Rule<? super T>> rules) {
        Objects.requireNonNull(type, "type");
        List<FindingCode> codes = new ArrayList<>();
        rules.forEach(rule -> codes.addAll(rule.codes()));
        List<Entry<?>> more = new ArrayList<>();
        boolean added = false;
        for (Entry<?> entry : entries) {
            if (entry.type().equals(type)) {
                @SuppressWarnings("unchecked") // The entry is of this very type.
                Entry<T> same = (Entry<T>) entry;
                more.add(same.and(rules));
                added = true;
            } else {
                more.add(entry);
            }
        }
        if (!added) {
            more.add(new Entry<T>(type, List.copyOf(rules)));
        }
        return new Validator(List.copyOf(more), catalogue.with(codes));
    }

    /**
     * {@return the validator with another catalogue}
     *
     * @param other a catalogue made from that of this validator
     */
    public Validator with(Catalogue other) {
        return new Validator(entries, other);
    }

    /** {@return all kinds of findings that its rules can find, and what it finds itself} */
    public Catalogue catalogue() {
        return catalogue;
    }

    /**
     * {@return all there is to say, by the rules of a day}
     *
     * @param subject the document
     * @param profile for what it is looked at
     * @param asOf the day whose rules it is judged by, as a rule that of the document
     * @throws IllegalArgumentException as {@link #validate(Object, Terms)}
     */
    public Report validate(Object subject, Profile profile, LocalDate asOf) {
        return validate(subject, Terms.of(profile, asOf));
    }

    /**
     * {@return all there is to say}
     *
     * @param subject the document
     * @param terms how to look at it
     * @throws IllegalArgumentException if there is no rule on such a document, or the profile names a code that the
     *     catalogue does not have
     */
    public Report validate(Object subject, Terms terms) {
        List<Finding> findings = new ArrayList<>();
        boolean known = false;
        for (Entry<?> entry : entries) {
            if (entry.type().isInstance(subject)) {
                known = true;
                entry.check(subject, findings::add);
            }
        }
        if (!known) {
            throw new IllegalArgumentException("subject must be of a type with rules but is "
                    + Objects.requireNonNull(subject, "subject").getClass().getName());
        }
        return grade(findings, terms);
    }

    /**
     * {@return findings that were made elsewhere, graded and waived on these terms}
     *
     * @param findings in any order
     * @param terms how to look at them
     * @throws IllegalArgumentException if the profile names a code that the catalogue does not have
     */
    public Report grade(Collection<Finding> findings, Terms terms) {
        for (String code : terms.profile().own().keySet()) {
            if (catalogue.find(code).isEmpty()) {
                throw new IllegalArgumentException("profile must name known codes but names " + code);
            }
        }
        return Grading.of(findings, terms);
    }
}
