package vn.giamngheo.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingSum;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Whether money adds up. */
final class FundingRules implements PlanRules {

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        for (Located<Funding> funding : plan.fundings()) {
            sum(funding.value().sum(), funding.pointer().child("total"), findings);
            missing(funding.value(), funding.pointer().child("lines"), findings);
            wording(funding.value(), funding.pointer(), findings);
        }
    }

    private static void sum(FundingSum sum, JsonPointer at, Consumer<Finding> findings) {
        switch (sum.outcome()) {
            case AGREES ->
                findings.accept(Finding.of(
                        sum.approximate() ? PlanFinding.TOTAL_AGREES_APPROXIMATELY : PlanFinding.TOTAL_AGREES,
                        at,
                        Map.of("total", Argument.money(sum.total().orElseThrow()))));
            case DIFFERS, OPEN ->
                findings.accept(Finding.of(
                        sum.outcome() == FundingSum.Outcome.OPEN ? PlanFinding.TOTAL_OPEN : PlanFinding.TOTAL_DIFFERS,
                        at,
                        Map.of(
                                "total", Argument.money(sum.total().orElseThrow()),
                                "sum", Argument.money(sum.sum().orElseThrow()))));
            case TOO_LARGE -> findings.accept(Finding.of(PlanFinding.SUM_TOO_LARGE, at));
            case INCOMPLETE -> {
                // Nothing to hold against each other; lines without an amount are found by themselves.
            }
        }
    }

    private static void missing(Funding funding, JsonPointer at, Consumer<Finding> findings) {
        List<Argument> sources = funding.lines().stream()
                .filter(line -> line.amount().isEmpty() && !line.kind().equals(FundingKind.IN_KIND))
                .map(line -> Argument.text(line.source()))
                .toList();
        if (!sources.isEmpty()) {
            findings.accept(Finding.of(PlanFinding.AMOUNTS_MISSING, at, Map.of("sources", Argument.listed(sources))));
        }
    }

    private static void wording(Funding funding, JsonPointer at, Consumer<Finding> findings) {
        funding.total()
                .ifPresent(total ->
                        Wording.check(total, StatedParser::money, Argument::money, at.child("total"), findings));
        for (int i = 0; i < funding.lines().size(); i++) {
            JsonPointer line = at.child("lines").child(i).child("amount");
            funding.lines()
                    .get(i)
                    .amount()
                    .ifPresent(amount -> Wording.check(amount, StatedParser::money, Argument::money, line, findings));
        }
    }
}
