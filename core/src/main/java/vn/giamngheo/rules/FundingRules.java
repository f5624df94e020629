package vn.giamngheo.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.FundingSum;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Whether money adds up. */
final class FundingRules implements PlanRules {

    private static final Phrase TOTAL = new Phrase("tổng số", "total");

    /** From one unit of money to the next in use: đồng, thousands, millions, billions. */
    private static final long UNIT_STEP = 1_000;

    /** Two amounts that differ do not tell which of them is wrong. */
    private static final int FEWEST_TO_COMPARE = 3;

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        for (Located<Funding> funding : plan.fundings()) {
            funding(funding.value(), funding.pointer(), findings);
        }
    }

    private static void funding(Funding funding, JsonPointer at, Consumer<Finding> findings) {
        FundingSum sum = funding.sum();
        sum(sum, at, findings);
        missing(funding, at, findings);
        wording(funding, at, findings);
        zeros(funding, at, findings);
        if (isAnySourceRepeated(funding.lines())) {
            repeated(funding.lines(), at.child("lines"), findings);
        }
        exact(funding, sum, at, findings);
    }

    private static void sum(FundingSum sum, JsonPointer funding, Consumer<Finding> findings) {
        JsonPointer at = funding.child("total");
        switch (sum.outcome()) {
            case AGREES ->
                findings.accept(Finding.of(
                        sum.approximate() ? FundingFinding.TOTAL_AGREES_APPROXIMATELY : FundingFinding.TOTAL_AGREES,
                        at,
                        Map.of("total", Argument.money(sum.total().orElseThrow()))));
            case DIFFERS, OPEN ->
                findings.accept(Finding.of(
                        sum.outcome() == FundingSum.Outcome.OPEN
                                ? FundingFinding.TOTAL_OPEN
                                : FundingFinding.TOTAL_DIFFERS,
                        at,
                        Map.of(
                                "total", Argument.money(sum.total().orElseThrow()),
                                "sum", Argument.money(sum.sum().orElseThrow()))));
            case TOO_LARGE -> findings.accept(Finding.of(TargetFinding.SUM_TOO_LARGE, at));
            case INCOMPLETE -> {
                // Nothing to hold against each other; lines without an amount are found by themselves.
            }
        }
    }

    private static void missing(Funding funding, JsonPointer at, Consumer<Finding> findings) {
        List<Argument> sources = new ArrayList<>(0);
        for (FundingLine line : funding.lines()) {
            if (line.amount().isEmpty() && !line.kind().equals(FundingKind.IN_KIND)) {
                sources.add(Argument.text(line.source()));
            }
        }
        if (!sources.isEmpty()) {
            findings.accept(Finding.of(
                    FundingFinding.AMOUNTS_MISSING, at.child("lines"), Map.of("sources", Argument.listed(sources))));
        }
    }

    private static void wording(Funding funding, JsonPointer at, Consumer<Finding> findings) {
        if (funding.total().isPresent()) {
            money(funding.total().get(), at, findings, "total");
        }
        for (int i = 0; i < funding.lines().size(); i++) {
            Optional<Written<Stated<Vnd>>> amount = funding.lines().get(i).amount();
            if (amount.isPresent()) {
                money(amount.get(), at, findings, "lines", Integer.toString(i), "amount");
            }
        }
    }

    private static void money(Written<Stated<Vnd>> amount, JsonPointer at, Consumer<Finding> findings, String... path) {
        Wording.check(amount, StatedParser::money, Argument::money, at, findings, path);
    }

    private static void zeros(Funding funding, JsonPointer at, Consumer<Finding> findings) {
        if (isZero(funding.total())) {
            findings.accept(Finding.of(
                    FundingFinding.AMOUNT_ZERO, at.child("total"), Map.of("source", Argument.phrase(TOTAL))));
        }
        for (int i = 0; i < funding.lines().size(); i++) {
            FundingLine line = funding.lines().get(i);
            if (isZero(line.amount())) {
                findings.accept(Finding.of(
                        FundingFinding.AMOUNT_ZERO,
                        at.child("lines").child(i).child("amount"),
                        Map.of("source", TextRules.shown(line.source()))));
            }
        }
    }

    private static boolean isZero(Optional<Written<Stated<Vnd>>> amount) {
        Vnd exact = amount.isPresent() ? exact(amount.get()) : null;
        return exact != null && exact.equals(Vnd.ZERO);
    }

    private static @Nullable Vnd exact(Written<Stated<Vnd>> amount) {
        return amount.value().isPresent() && amount.value().get() instanceof Stated.Exactly<Vnd> exactly
                ? exactly.value()
                : null;
    }

    private static boolean isAnySourceRepeated(List<FundingLine> lines) {
        Set<String> sources = new HashSet<>();
        for (FundingLine line : lines) {
            if (!sources.add(line.source())) {
                return true;
            }
        }
        return false;
    }

    private static void repeated(List<FundingLine> lines, JsonPointer at, Consumer<Finding> findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            FundingLine line = lines.get(i);
            Integer before = first.putIfAbsent(line.kind().code() + "|" + line.source(), i);
            if (before != null) {
                findings.accept(Finding.of(
                        FundingFinding.SOURCE_REPEATED,
                        at.child(i),
                        Map.of(
                                "source", TextRules.shown(line.source()),
                                "first", Argument.place(at.child(before)))));
            }
        }
    }

    /** What can be said of the amounts that are exact. */
    private static void exact(Funding funding, FundingSum sum, JsonPointer at, Consumer<Finding> findings) {
        List<Integer> places = new ArrayList<>();
        List<Vnd> amounts = new ArrayList<>();
        for (int i = 0; i < funding.lines().size(); i++) {
            Optional<Written<Stated<Vnd>>> written = funding.lines().get(i).amount();
            Vnd amount = written.isPresent() ? exact(written.get()) : null;
            if (amount != null && amount.compareTo(Vnd.ZERO) > 0) {
                places.add(i);
                amounts.add(amount);
            }
        }
        suspect(places, amounts, at, findings);
        if (funding.total().isEmpty() && amounts.size() > 1) {
            findings.accept(
                    Finding.of(FundingFinding.TOTAL_MISSING, at, Map.of("count", Argument.whole(amounts.size()))));
        }
        if (sum.outcome() == FundingSum.Outcome.INCOMPLETE && !amounts.isEmpty()) {
            exceed(funding, amounts, at.child("total"), findings);
        }
    }

    private static void exceed(Funding funding, List<Vnd> amounts, JsonPointer at, Consumer<Finding> findings) {
        Optional<Vnd> total = funding.total().flatMap(Written::value).flatMap(Stated::exact);
        if (total.isEmpty()) {
            return;
        }
        // Less at a time: the sum itself may be more than can be counted.
        long left = total.get().dong();
        for (Vnd amount : amounts) {
            left = Math.max(-1, left - amount.dong());
            if (left < 0) {
                findings.accept(Finding.of(
                        FundingFinding.LINES_EXCEED,
                        at,
                        Map.of(
                                "sum",
                                        Argument.added(amounts.stream()
                                                .map(Argument::money)
                                                .toList()),
                                "total", Argument.money(total.get()))));
                return;
            }
        }
    }

    private static void suspect(List<Integer> places, List<Vnd> amounts, JsonPointer at, Consumer<Finding> findings) {
        if (amounts.size() < FEWEST_TO_COMPARE) {
            return;
        }
        int least = 0;
        for (int i = 1; i < amounts.size(); i++) {
            least = amounts.get(i).compareTo(amounts.get(least)) < 0 ? i : least;
        }
        Vnd next = null;
        for (int i = 0; i < amounts.size(); i++) {
            if (i != least && (next == null || amounts.get(i).compareTo(next) < 0)) {
                next = amounts.get(i);
            }
        }
        if (next != null && next.dong() / UNIT_STEP >= amounts.get(least).dong()) {
            findings.accept(Finding.of(
                    FundingFinding.UNIT_SUSPECT,
                    at.child("lines").child(places.get(least)).child("amount"),
                    Map.of("amount", Argument.money(amounts.get(least)), "least", Argument.money(next))));
        }
    }
}
