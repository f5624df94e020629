package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PlanFindingTest {

    @Test
    void codes_do_not_change() {
        assertThat(Arrays.stream(PlanFinding.values()).map(PlanFinding::id).sorted())
                .containsExactly(
                        "figure.differs-from-wording",
                        "figure.offered",
                        "figure.sum-too-large",
                        "figure.unreadable",
                        "funding.amounts-missing",
                        "funding.total-agrees",
                        "funding.total-agrees-approximately",
                        "funding.total-differs",
                        "funding.total-open",
                        "law.basis-later",
                        "law.basis-missing",
                        "law.number-spaced",
                        "law.number-unrecognised",
                        "plan.agency-unrecognised",
                        "plan.due-after-report",
                        "plan.due-before-issue",
                        "plan.lead-also-coordinates",
                        "plan.lead-is-class",
                        "plan.nobody-responsible",
                        "plan.periods-overlap",
                        "plan.section-numbers-repeated",
                        "plan.section-numbers-unordered",
                        "plan.several-leads",
                        "plan.task-unnumbered",
                        "plan.time-unreadable",
                        "plan.time-vague",
                        "target.denominators-disjoint",
                        "target.locality-event",
                        "target.more-than-there-are",
                        "target.parts-agree",
                        "target.parts-agree-approximately",
                        "target.parts-agree-so-far",
                        "target.parts-contradict",
                        "target.parts-differ",
                        "target.parts-exceed",
                        "target.parts-open",
                        "target.parts-units-differ",
                        "target.points-or-percent",
                        "target.points-printed-as-percent",
                        "target.rate-and-count-disagree",
                        "target.reduction-closes",
                        "target.reduction-differs",
                        "target.reduction-impossible",
                        "target.undecided",
                        "target.without-figure");
    }
}
