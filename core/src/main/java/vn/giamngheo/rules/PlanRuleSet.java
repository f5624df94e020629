package vn.giamngheo.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Validator;

/** The rules on plans and on what belongs to several plans. */
final class PlanRuleSet {

    /** What reading the wording of a figure can find, wherever the figure stands. */
    static final Set<FindingCode> WORDING =
            Set.of(TargetFinding.FIGURE_UNREADABLE, TargetFinding.FIGURE_DIFFERS, TargetFinding.RANGE_REVERSED);

    /** Rules of one kind on plans, with what they can find. */
    private record Kind(String name, PlanRules rules, Set<FindingCode> codes) {
        Rule<Plan> onPlans() {
            return Rule.of("plan: " + name, codes, rules::check);
        }

        Rule<PlanFamily> onFamilies() {
            return Rule.of(
                    "plan of a family: " + name,
                    codes,
                    (family, findings) -> FamilyRules.each(family, rules, findings));
        }
    }

    private static final List<Kind> KINDS = List.of(
            rule("law", new LawRules(), and(PlanFinding.TEXT_TOO_LONG, LawFinding.values())),
            rule(
                    "structure",
                    new StructureRules(),
                    Set.of(
                            PlanFinding.SECTION_NUMBERS_REPEATED,
                            PlanFinding.SECTION_NUMBERS_UNORDERED,
                            PlanFinding.SECTION_EMPTY,
                            PlanFinding.NOTHING_PLANNED,
                            PlanFinding.TASK_UNNUMBERED,
                            PlanFinding.TASK_REPEATED,
                            PlanFinding.ROW_WITHOUT_TIME,
                            PlanFinding.ROW_WITHOUT_PRODUCT)),
            rule(
                    "texts",
                    new TextRules(),
                    Set.of(
                            PlanFinding.TEXT_TOO_LONG,
                            PlanFinding.LOOK_ALIKE_LETTERS,
                            PlanFinding.INVISIBLE_CHARACTERS,
                            PlanFinding.NOT_COMPOSED,
                            PlanFinding.LETTER_FOR_DIGIT)),
            rule(
                    "responsibility",
                    new ResponsibilityRules(),
                    Set.of(
                            PlanFinding.NOBODY_RESPONSIBLE,
                            PlanFinding.LEAD_MISSING,
                            PlanFinding.LEAD_IS_CLASS,
                            PlanFinding.SEVERAL_LEADS,
                            PlanFinding.LEAD_ALSO_COORDINATES,
                            PlanFinding.AGENCY_UNRECOGNISED,
                            PlanFinding.AGENCY_NAMED_TWICE,
                            PlanFinding.PARTY_BODY_ORDERED,
                            PlanFinding.LEVEL_ENDED)),
            rule("spelling", new SpellingRules(), Set.of(PlanFinding.AGENCY_SPELT_VARIOUSLY)),
            rule(
                    "time",
                    new TimeRules(),
                    Set.of(
                            PlanFinding.PERIODS_OVERLAP,
                            PlanFinding.TIME_UNREADABLE,
                            PlanFinding.TIME_VAGUE,
                            PlanFinding.DUE_BEFORE_ISSUE,
                            PlanFinding.DUE_AFTER_REPORT,
                            PlanFinding.DUE_OUTSIDE_PERIOD,
                            PlanFinding.PERIOD_BEFORE_ISSUE,
                            PlanFinding.LAST_DAY_EXCLUDED)),
            rule(
                    "reporting",
                    new ReportingRules(),
                    Set.of(
                            PlanFinding.REPORTING_MISSING,
                            PlanFinding.REPORT_WITHOUT_TIME,
                            PlanFinding.REPORT_RECIPIENT_MISSING,
                            PlanFinding.REPORTER_MISSING)),
            rule("target-figures", new TargetRules(), targetFigures()),
            rule(
                    "target-goals",
                    new TargetGoalRules(),
                    Set.of(
                            TargetFinding.DUE_MISSING,
                            TargetFinding.DUE_OUTSIDE_PERIOD,
                            TargetFinding.LEVELS_CONTRADICT,
                            TargetFinding.REPEATED,
                            TargetFinding.BASELINE_MISSING,
                            TargetFinding.BASELINE_AFTER_DUE,
                            TargetFinding.PACE_BELOW_ZERO,
                            TargetFinding.NO_CHANGE,
                            TargetFinding.PART_DUE_LATER)),
            rule("denominators", new DenominatorRules(), Set.of(TargetFinding.DENOMINATORS_DISJOINT)),
            rule("funding", new FundingRules(), funding()));

    private PlanRuleSet() {}

    static Validator addTo(Validator validator) {
        return validator
                .with(Plan.class, KINDS.stream().map(Kind::onPlans).toList())
                .with(PlanFamily.class, KINDS.stream().map(Kind::onFamilies).toList())
                .with(
                        PlanFamily.class,
                        List.of(
                                Rule.of("family", family(), FamilyRules::check),
                                Rule.of("family: targets", familyTargets(), FamilyTargetRules::check)));
    }

    private static Set<FindingCode> family() {
        return Set.of(
                FamilyFinding.BASIS_MISSING,
                FamilyFinding.ISSUED_BEFORE_SUPERIOR,
                FamilyFinding.HORIZON_EXCEEDS,
                FamilyFinding.PLACE_REPEATED,
                FamilyFinding.PLACE_NOT_BELOW,
                FamilyFinding.TASK_NOT_TAKEN_UP);
    }

    private static Set<FindingCode> familyTargets() {
        return Set.of(
                FamilyFinding.PARTS_AGREE,
                FamilyFinding.PARTS_DIFFER,
                FamilyFinding.PARTS_EXCEED,
                FamilyFinding.PARTS_OPEN,
                FamilyFinding.UNIT_DIFFERS,
                FamilyFinding.RATE_WEAKER,
                FamilyFinding.TARGET_WITHOUT_COUNTERPART,
                TargetFinding.SUM_TOO_LARGE);
    }

    private static Kind rule(String name, PlanRules rules, Set<? extends FindingCode> codes) {
        return new Kind(name, rules, Set.copyOf(codes));
    }

    private static Set<FindingCode> targetFigures() {
        return Stream.concat(
                        Stream.of(
                                FigureFinding.COUNT_WITH_DECIMALS,
                                FigureFinding.THOUSANDS_OFFERED,
                                FigureFinding.DIGITS_SWAPPED),
                        Stream.concat(
                                WORDING.stream(),
                                Stream.of(
                                        TargetFinding.FIGURE_OFFERED,
                                        TargetFinding.SUM_TOO_LARGE,
                                        TargetFinding.POINTS_PRINTED_AS_PERCENT,
                                        TargetFinding.POINTS_OR_PERCENT,
                                        TargetFinding.UNDECIDED,
                                        TargetFinding.MORE_THAN_THERE_ARE,
                                        TargetFinding.REDUCTION_CLOSES,
                                        TargetFinding.REDUCTION_DIFFERS,
                                        TargetFinding.REDUCTION_IMPOSSIBLE,
                                        TargetFinding.PARTS_AGREE,
                                        TargetFinding.PARTS_DIFFER,
                                        TargetFinding.PARTS_AGREE_APPROXIMATELY,
                                        TargetFinding.PARTS_AGREE_SO_FAR,
                                        TargetFinding.PARTS_OPEN,
                                        TargetFinding.PARTS_EXCEED,
                                        TargetFinding.PARTS_CONTRADICT,
                                        TargetFinding.PARTS_UNITS_DIFFER,
                                        TargetFinding.RATE_AND_COUNT_DISAGREE,
                                        TargetFinding.WITHOUT_FIGURE,
                                        TargetFinding.LOCALITY_EVENT)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<FindingCode> funding() {
        return Stream.of(
                        WORDING.stream(),
                        Stream.<FindingCode>of(TargetFinding.SUM_TOO_LARGE),
                        Stream.<FindingCode>of(FundingFinding.values()))
                .flatMap(codes -> codes)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<FindingCode> and(FindingCode one, FindingCode... others) {
        return Stream.concat(Stream.of(one), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }
}
