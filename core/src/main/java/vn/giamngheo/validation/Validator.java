package vn.giamngheo.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Holds documents against rules and says all there is to say at once. Official text is never refused: the report grades
 * it. Immutable and safe for use by several threads; each {@code with} gives a new validator. A rule of one's own:
 *
 * <pre>{@code
 * FindingCode noDeadline = FindingWords.of("so-x.no-deadline", Severity.WARNING)
 *         .cause("Nhiệm vụ không nêu thời hạn.", "A task names no time.")
 *         .message("Nhiệm vụ “{title}” chưa có thời hạn.", "The task “{title}” has no time.")
 *         .hint("Bổ sung thời hạn hoàn thành.", "Add when it is due.")
 *         .code();
 * Rule<Plan> rule = Rule.of(noDeadline, (plan, findings) -> …);
 * StandardRules.validator().with(Plan.class, rule).validate(plan, Profile.PUBLISH, day);
 * }</pre>
 */
public final class Validator {

    private static final Validator EMPTY =
            new Validator(List.of(), Catalogue.empty().with(List.of(ValidationFinding.values())));

    private final List<RulesOn<?>> rules;
    private final Catalogue catalogue;

    private Validator(List<RulesOn<?>> rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** {@return a validator without rules} */
    public static Validator empty() {
        return EMPTY;
    }

    /**
     * {@return the validator with one rule more} The same rule is not added twice.
     *
     * @param type what the rule is on
     * @param rule the rule
     * @param <T> what the rule is on
     * @throws IllegalArgumentException as {@link #with(Class, List)}
     */
    public <T> Validator with(Class<T> type, Rule<? super T> rule) {
        return with(type, List.of(rule));
    }

    /**
     * {@return the validator with more rules} The same rule is not added twice.
     *
     * @param type what the rules are on: a class, or an interface of several
     * @param more the rules
     * @param <T> what the rules are on
     * @throws IllegalArgumentException if a rule has no name, or the name of another one on the type, or no code; or, of its
     *     codes, as {@link Catalogue#with}; all faults are named
     */
    public <T> Validator with(Class<T> type, List<? extends Rule<? super T>> more) {
        Objects.requireNonNull(type, "type");
        List<RulesOn<?>> others = new ArrayList<>();
        RulesOn<T> same = new RulesOn<>(type, List.of());
        for (RulesOn<?> on : rules) {
            if (on.type().equals(type)) {
                @SuppressWarnings("unchecked") // It is of this very type.
                RulesOn<T> found = (RulesOn<T>) on;
                same = found;
            } else {
                others.add(on);
            }
        }
        RulesOn<T> all = same.and(more);
        List<FindingCode> codes = new ArrayList<>();
        more.forEach(rule -> codes.addAll(rule.codes()));
        List<String> faults = new ArrayList<>(all.faults());
        faults.addAll(catalogue.faults(codes));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("rules must go with those there are, but " + String.join("; ", faults));
        }
        others.add(all);
        return new Validator(List.copyOf(others), catalogue.with(codes));
    }

    /**
     * {@return the validator with another catalogue}
     *
     * @param other a catalogue made from that of this validator: with codes retired, with namespaces closed, or with the
     *     codes of what else makes findings
     * @throws IllegalArgumentException if it lacks a code of this validator, or lets codes into a namespace that is closed
     */
    public Validator with(Catalogue other) {
        if (!other.hasAllOf(catalogue)) {
            throw new IllegalArgumentException("catalogue must have all that the validator's has");
        }
        return new Validator(rules, other);
    }

    /**
     * {@return the validator with the rules that providers bring along, in the order of the providers' names}
     *
     * @param providers the providers, such as {@code ServiceLoader.load(RuleProvider.class)}
     * @throws IllegalArgumentException if two have one name, if one removes rules, or if rules do not go with those there
     *     are, as {@link #with(Class, List)}; all faults are named, with the provider
     */
    public Validator withProvided(Iterable<? extends RuleProvider> providers) {
        Map<String, RuleProvider> byName = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (RuleProvider provider : providers) {
            if (byName.putIfAbsent(provider.name(), provider) != null) {
                faults.add("two providers have the name '" + provider.name() + "'");
            }
        }
        Validator all = this;
        for (Map.Entry<String, RuleProvider> provider : byName.entrySet()) {
            try {
                all = all.with(provider.getValue());
            } catch (IllegalArgumentException e) {
                faults.add("provider '" + provider.getKey() + "': " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return all;
    }

    private Validator with(RuleProvider provider) {
        Validator with = provider.addTo(this);
        if (!with.hasAllOf(this)) {
            throw new IllegalArgumentException("rules that are there must stay");
        }
        return with;
    }

    private boolean hasAllOf(Validator other) {
        return catalogue.hasAllOf(other.catalogue)
                && other.rules.stream()
                        .allMatch(theirs -> rules.stream()
                                .anyMatch(on -> on.type().equals(theirs.type())
                                        && theirs.rules().stream().allMatch(rule -> on.has(rule.rule()))));
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
     * @throws IllegalArgumentException if there is no rule on such a document, or the profile names codes that the
     *     catalogue does not have
     */
    public Report validate(Object subject, Terms terms) {
        return grade(check(subject), terms);
    }

    /**
     * {@return what the rules find, in any order, not graded yet} For whoever puts findings made elsewhere beside them, such
     * as those of reading, before all are graded and waived together by {@link #grade}. A rule that fails is itself found
     * ({@link ValidationFinding#RULE_BROKEN}) and the others are run; a subject of several types with rules is held against
     * each rule once.
     *
     * @param subject the document
     * @throws IllegalArgumentException if there is no rule on such a document
     */
    public List<Finding> check(Object subject) {
        Objects.requireNonNull(subject, "subject");
        RuleRun run = new RuleRun();
        List<RulesOn<?>> done = new ArrayList<>();
        for (RulesOn<?> on : rules) {
            if (on.type().isInstance(subject)) {
                on.check(subject, done, run);
                done.add(on);
            }
        }
        if (done.isEmpty()) {
            throw new IllegalArgumentException("subject must be of a type with rules but is "
                    + subject.getClass().getName());
        }
        return run.findings();
    }

    /**
     * {@return findings graded and waived on these terms} Those of codes that are not in the catalogue are graded like any
     * other.
     *
     * @param findings in any order, as they were made: of a report that was graded already, what was waived is not there
     * @param terms how to look at them
     * @throws IllegalArgumentException if the profile names codes that the catalogue does not have
     */
    public Report grade(Collection<Finding> findings, Terms terms) {
        if (!terms.profile().own().isEmpty()) {
            requireKnown(terms.profile().own().keySet());
        }
        return Grading.of(findings, terms, catalogue);
    }

    private void requireKnown(Collection<String> codes) {
        List<String> unknown =
                codes.stream().filter(code -> catalogue.find(code).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("profile must name known codes but names " + String.join(", ", unknown));
        }
    }
}
