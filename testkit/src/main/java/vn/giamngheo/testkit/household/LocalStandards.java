package vn.giamngheo.testkit.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.CountCutoff;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.text.Phrase;

/** Standards of provinces, each made of the national one of its years. */
final class LocalStandards {

    private static final long STEP = 100_000;
    private static final int MOST_STEPS = 10;
    private static final int MOST_INDICATORS = 16;
    /** Two areas, and two amounts by which a line is lower. */
    private static final int WAYS = 4;

    private LocalStandards() {}

    static PovertyStandard make(Province province, boolean lessInclusive, Choices choices) {
        List<AppliedPeriod> periods = new ArrayList<>();
        List<PovertyStandard> nationals = new ArrayList<>();
        for (PovertyStandard national : ReviewDateGen.national()) {
            for (AppliedPeriod period : national.applicability().applied()) {
                if (province.codes() == Province.Codes.FORMER
                        || !period.from().isBefore(Province.FIRST_DAY_OF_CURRENT_CODES)) {
                    periods.add(period);
                    nationals.add(national);
                }
            }
        }
        int which = choices.upTo(periods.size() - 1);
        return of(province, nationals.get(which), periods.get(which), lessInclusive, choices);
    }

    private static PovertyStandard of(
            Province province, PovertyStandard national, AppliedPeriod period, boolean lessInclusive, Choices choices) {
        int year = period.to().getYear()
                - choices.upTo(period.to().getYear() - period.from().getYear());
        InstrumentReference basis = OwnStandards.resolution(year);
        PovertyStandard.Builder builder = PovertyStandard.builder("VN-" + province.code() + ":" + year);
        builder.extending(national)
                .title(new Phrase("chuẩn nghèo của " + province.name(), "poverty standard of " + province.name()))
                .basis(basis)
                .province(province)
                .applicability(Applicability.between(later(period, year), period.to(), basis, IndicatorRules.OWN));
        if (lessInclusive) {
            narrow(builder, national, choices);
        } else {
            widen(builder, national, choices);
        }
        return builder.build();
    }

    private static LocalDate later(AppliedPeriod period, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.isBefore(period.from()) ? period.from() : first;
    }

    /** Higher lines, all of an area by as much, so that their order stays; a lower cut-off; one more indicator. */
    private static void widen(PovertyStandard.Builder builder, PovertyStandard national, Choices choices) {
        for (AreaType area : List.of(AreaType.RURAL, AreaType.URBAN)) {
            int steps = choices.upTo(MOST_STEPS);
            // A gap of the law must not move into what was near-poor: by two steps it is beyond.
            raise(builder, national, area, STEP * (steps == 0 || national.gaps().isEmpty() ? steps : steps + 1));
        }
        if (poverty(national) > 1 && choices.upTo(2) == 2) {
            builder.cutoffs(List.of(cutoff(poverty(national) - 1)));
        }
        if (!national.indicators().isEmpty()
                && national.indicators().size() < MOST_INDICATORS
                && choices.upTo(2) == 2) {
            List<IndicatorRule> more = new ArrayList<>(national.indicators());
            more.add(IndicatorRules.ALL.get(IndicatorRules.ALL.size() - 1));
            builder.indicators(more);
        }
    }

    private static void raise(PovertyStandard.Builder builder, PovertyStandard national, AreaType area, long more) {
        for (IncomeLine line : national.lines()) {
            line.in(area).find().ifPresent(value -> builder.incomeLine(line.id(), area, Vnd.of(value.dong() + more)));
        }
    }

    /**
     * In one way: the poverty line 1 đồng lower, which is the boundary, or a whole step; or one more deprivation asked for. All
     * ways take one choice, so that none is simpler for being shorter.
     */
    private static void narrow(PovertyStandard.Builder builder, PovertyStandard national, Choices choices) {
        int which = choices.upTo(poverty(national) > 0 ? WAYS : WAYS - 1);
        if (which == WAYS) {
            builder.cutoffs(List.of(cutoff(poverty(national) + 1)));
            return;
        }
        AreaType area = which % 2 == 0 ? AreaType.RURAL : AreaType.URBAN;
        Vnd line = national.line(ParameterId.POVERTY_LINE, area).get();
        builder.incomeLine(area, Vnd.of(line.dong() - (which < 2 ? 1 : STEP)));
    }

    private static int poverty(PovertyStandard national) {
        return national.cutoff(ParameterId.POVERTY_CUTOFF).find().orElse(0);
    }

    private static CountCutoff cutoff(int count) {
        return new CountCutoff(ParameterId.POVERTY_CUTOFF, Parameter.of(count, IndicatorRules.OWN));
    }
}
