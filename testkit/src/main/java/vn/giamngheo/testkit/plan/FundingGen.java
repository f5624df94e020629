package vn.giamngheo.testkit.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.VndUnit;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.Language;

/** Funds whose lines add up to the total, where a total is stated and each line has an amount. */
final class FundingGen implements Gen<Funding> {

    private static final long MILLION = 1_000_000;

    private static final List<FundingLine> SOURCES = List.of(
            line("Ngân sách trung ương", FundingKind.CENTRAL_BUDGET),
            line("Ngân sách địa phương", FundingKind.LOCAL_BUDGET),
            line("Vốn đầu tư phát triển", FundingKind.INVESTMENT),
            line("Vốn sự nghiệp", FundingKind.RECURRENT),
            line("Vốn đối ứng", FundingKind.COUNTERPART),
            line("Vốn tín dụng chính sách", FundingKind.POLICY_CREDIT),
            line("Vốn huy động khác", FundingKind.MOBILISED));

    private static final FundingLine IN_KIND = line("Ngày công lao động của người dân", FundingKind.IN_KIND);

    private static FundingLine line(String source, FundingKind kind) {
        return new FundingLine(source, kind, Optional.empty());
    }

    /** {@return amounts of one line: whole millions, or to the đồng; all of one order, so that none looks mistaken} */
    static Gen<Vnd> amounts() {
        return choices -> {
            long millions = 100 + choices.upTo(90_000L);
            return Vnd.of(millions * MILLION + (choices.onceIn(4) ? choices.upTo(MILLION - 1) : 0));
        };
    }

    static Gen<FundingLine> lines() {
        return choices -> {
            FundingLine source = Gens.among(SOURCES).from(choices);
            return choices.onceIn(8) ? IN_KIND : withAmount(source, choices);
        };
    }

    private static FundingLine withAmount(FundingLine source, Choices choices) {
        Vnd amount = amounts().from(choices);
        return new FundingLine(source.source(), source.kind(), Optional.of(written(amount, choices)));
    }

    /** With or without its wording, sometimes as an approximate one. */
    private static Written<Stated<Vnd>> written(Vnd amount, Choices choices) {
        Stated<Vnd> exact = Stated.exactly(amount);
        String words = amount.in(VndUnit.MILLION, Language.VIETNAMESE);
        return switch (choices.upTo(5)) {
            case 4 -> Written.of(words, exact);
            case 5 -> Written.of("khoảng " + words, Stated.about(exact));
            default -> Written.of(exact);
        };
    }

    @Override
    public Funding from(Choices choices) {
        List<FundingLine> lines = new ArrayList<>();
        for (FundingLine line : lines().list(0, 4).from(choices)) {
            if (lines.stream().noneMatch(other -> other.source().equals(line.source()))) {
                lines.add(line);
            }
        }
        List<Vnd> amounts = lines.stream()
                .flatMap(line -> line.amount().stream())
                .flatMap(amount -> amount.value().stream())
                .map(stated -> stated.low().orElseThrow())
                .toList();
        Vnd sum = amounts.isEmpty() ? amounts().from(choices) : Vnd.sum(amounts);
        boolean total = lines.isEmpty() || choices.upTo(3) != 3;
        return new Funding(total ? Optional.of(written(sum, choices)) : Optional.empty(), lines);
    }
}
