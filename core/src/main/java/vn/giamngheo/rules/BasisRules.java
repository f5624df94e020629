package vn.giamngheo.rules;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Rule;

/** The instruments that a plan names, held against what is known to have become of them. */
final class BasisRules {

    private static final String BASIS = "basis";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");

    private final LegalEffects effects;
    /** Numbers of instruments that are known, by what is left of them without capitals and marks. */
    private final Map<String, Set<String>> known = new TreeMap<>();

    BasisRules(LegalEffects effects) {
        this.effects = Objects.requireNonNull(effects, "effects");
        effects.all().stream()
                .flatMap(effect -> Stream.of(effect.by(), effect.on()))
                .flatMap(instrument -> instrument.number().stream())
                .map(InstrumentNumber::canonical)
                .forEach(number -> known.computeIfAbsent(bare(number), key -> new TreeSet<>())
                        .add(number));
    }

    List<Rule<Plan>> rules() {
        return List.of(
                Rule.of(
                        "law.bases",
                        Set.of(PlanAgencyFinding.BASIS_REPLACED, PlanAgencyFinding.BASIS_REPEALED),
                        this::bases),
                Rule.of(PlanAgencyFinding.REFERENCE_ENDED, this::references),
                Rule.of(PlanAgencyFinding.NUMBER_OTHERWISE, this::numbers));
    }

    private void bases(Plan plan, Consumer<Finding> findings) {
        for (int i = 0; i < plan.basis().size(); i++) {
            InstrumentReference basis = plan.basis().get(i).instrument();
            JsonPointer at = JsonPointer.ROOT.child(BASIS).child(i).child("instrument");
            ended(basis, plan.instrument().issuedOn()).forEach(effect -> findings.accept(basis(basis, effect, at)));
        }
    }

    /** A text “as amended or replaced” is what has become of it. */
    private Stream<LegalEffect> ended(InstrumentReference instrument, LocalDate day) {
        return instrument.asAmended()
                ? Stream.empty()
                : effects.on(instrument, LocalDate.MIN, day).stream()
                        .filter(effect -> effect.kind() != LegalEffect.Kind.AMENDS);
    }

    private static Finding basis(InstrumentReference basis, LegalEffect effect, JsonPointer at) {
        return Finding.of(
                effect.kind() == LegalEffect.Kind.REPEALS
                        ? PlanAgencyFinding.BASIS_REPEALED
                        : PlanAgencyFinding.BASIS_REPLACED,
                at,
                Map.of(
                        "basis", Instruments.cited(basis),
                        "by", Instruments.cited(effect.by()),
                        "from", Argument.day(effect.from())));
    }

    private void references(Plan plan, Consumer<Finding> findings) {
        for (Located<InstrumentReference> reference : plan.references()) {
            if (reference.pointer().tokens().get(0).equals(BASIS)) {
                continue;
            }
            ended(reference.value(), plan.instrument().issuedOn())
                    .min(Comparator.comparing(LegalEffect::from))
                    .ifPresent(effect -> findings.accept(Finding.of(
                            PlanAgencyFinding.REFERENCE_ENDED,
                            reference.pointer(),
                            Map.of(
                                    "reference", Instruments.cited(reference.value()),
                                    "by", Instruments.cited(effect.by()),
                                    "from", Argument.day(effect.from())))));
        }
    }

    private void numbers(Plan plan, Consumer<Finding> findings) {
        for (Located<InstrumentReference> reference : plan.references()) {
            reference.value().number().ifPresent(number -> {
                Set<String> alike = known.getOrDefault(bare(number.canonical()), Set.of());
                if (!alike.isEmpty() && !alike.contains(number.canonical())) {
                    findings.accept(Finding.of(
                            PlanAgencyFinding.NUMBER_OTHERWISE,
                            reference.pointer().child("number"),
                            Map.of(
                                    "number", Argument.text(number.text()),
                                    "known", Argument.texts(List.copyOf(alike)))));
                }
            });
        }
    }

    private static String bare(String number) {
        String apart = Normalizer.normalize(number, Normalizer.Form.NFD);
        String plain =
                MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
        return LEADING_ZEROS.matcher(plain).replaceFirst("");
    }
}
