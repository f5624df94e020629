package vn.giamngheo.testkit.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Measure;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.Language;

/**
 * What targets ask for.
 *
 * @param year at the end of which they start
 * @param years after how many they are due
 */
record Measures(int year, int years) {

    private static final long MOST = 100_000;
    private static final String POOR = "số hộ nghèo";

    /** A rate and by how much it falls, in units of the last digit. */
    private record Fall(long start, long by, int decimals) {
        /** To have room for each of the years. */
        static Gen<Fall> any(int times) {
            return Gens.among(2, 1).then(decimals -> {
                long all = Printed.hundred(decimals);
                return Gens.between((long) times, all)
                        .then(start -> Gens.oneOf(
                                        Gens.constant(1L),
                                        Gens.between(1L, start / times),
                                        Gens.constant(start / times))
                                .map(by -> new Fall(start, by, decimals)));
            });
        }

        PublishedRate from() {
            return Printed.rate(start, decimals);
        }

        PublishedRate to() {
            return Printed.rate(start - by, decimals);
        }

        Written<Stated<PublishedPoints>> points() {
            return Written.of(Stated.exactly(Printed.points(by, decimals)));
        }

        /** The largest reduction leads to the lowest rate. */
        Written<Stated<PublishedPoints>> pointsRange() {
            return Written.of(Stated.between(Printed.points(0, decimals), Printed.points(by, decimals)));
        }
    }

    int due() {
        return year + years;
    }

    Gen<Measure> all() {
        List<Gen<? extends Measure>> all = new ArrayList<>(List.of(levels(), reduction(), reductionPerYear()));
        all.addAll(List.of(
                Printed.stated(Printed.rates())
                        .map(rate -> new Measure.Coverage(
                                Written.of(rate), "hộ nghèo có nhu cầu", Optional.empty(), CountUnit.HOUSEHOLD)),
                counts(),
                relative(),
                multipliers(),
                changes(),
                Printed.statedCount(Amounts.upTo(MOST))
                        .map(count -> new Measure.CountPerYear(
                                Written.of(count), CountUnit.PERSON, Optional.of("được giải quyết việc làm"))),
                kOfN(),
                Printed.stated(Printed.rates())
                        .map(rate -> new Measure.Maintain(
                                "tỷ lệ hộ nghèo", Optional.of(Written.of(rate)), CountUnit.HOUSEHOLD))));
        all.addAll(List.of(
                Gens.constant(new Measure.LocalityState(
                        Place.parse("xã " + Places.NAMES.get(0)), "ra khỏi tình trạng đặc biệt khó khăn")),
                Gens.constant(new Measure.Zero("hộ nghèo có thành viên là người có công", CountUnit.HOUSEHOLD)),
                Gens.constant(new Measure.Qualitative("Hoàn thiện cơ chế, chính sách giảm nghèo")),
                undecided()));
        return Gens.oneOf(all);
    }

    Gen<Measure> ofRates() {
        return Gens.oneOf(levels(), reduction(), reductionPerYear());
    }

    Gen<Measure> reductions() {
        return Gens.oneOf(reduction(), reductionPerYear());
    }

    private Gen<Measure> levels() {
        return Printed.writtenRate(Printed.stated(Printed.rates()))
                .map(rate -> new Measure.Level(rate, CountUnit.HOUSEHOLD));
    }

    private Baseline baseline(PublishedRate rate) {
        return Baseline.of(rate, YearPoint.endOf(year));
    }

    private Gen<Measure> reduction() {
        return Fall.any(1)
                .then(fall -> Gens.among(0, 1, 2, 3)
                        .map(form -> new Measure.Reduction(
                                form == 2 ? fall.pointsRange() : fall.points(),
                                form == 3 ? Optional.empty() : Optional.of(baseline(fall.from())),
                                form == 1 ? Optional.of(Written.of(Stated.exactly(fall.to()))) : Optional.empty(),
                                CountUnit.HOUSEHOLD)));
    }

    private Gen<Measure> reductionPerYear() {
        return Fall.any(years)
                .map(fall -> new Measure.ReductionPerYear(
                        fall.points(), Optional.of(baseline(fall.from())), CountUnit.HOUSEHOLD));
    }

    private Gen<Measure> relative() {
        Gen<PublishedRate> by = Gens.between(1L, 100L).map(percent -> Printed.rate(percent, 0));
        return by.then(percent -> Printed.rates()
                .then(start -> Gens.among(0, 1)
                        .map(form -> new Measure.RelativeReduction(
                                Written.of(Stated.exactly(percent)),
                                form == 0 ? POOR : "tỷ lệ hộ nghèo",
                                form == 0 ? Optional.empty() : Optional.of(baseline(start)),
                                form == 0 ? YearPoint.endOf(year).schedule() : Schedule.unstated(),
                                CountUnit.HOUSEHOLD))));
    }

    private Gen<Measure> multipliers() {
        return Gens.between(11L, 50L)
                .map(tenths -> new Measure.Multiplier(
                        Written.of(Stated.exactly(new PublishedFactor(BigDecimal.valueOf(tenths, 1)))),
                        "thu nhập bình quân của hộ nghèo",
                        YearPoint.endOf(year).schedule()));
    }

    private static Gen<Measure> changes() {
        return Gens.among(Measure.CountChange.Direction.DECREASE, Measure.CountChange.Direction.INCREASE)
                .then(direction -> Printed.statedCount(Amounts.upTo(MOST))
                        .map(by -> new Measure.CountChange(
                                direction, Written.of(by), CountUnit.HOUSEHOLD, Optional.of("hộ nghèo"))));
    }

    /** A number with the rate that it is of some total. */
    private static Gen<Measure> counts() {
        return Amounts.total(MOST)
                .then(total -> Amounts.partOf(total)
                        .then(count -> Gens.among(false, true)
                                .map(printed -> new Measure.Count(
                                        Written.of(Stated.exactly(count)),
                                        CountUnit.HOUSEHOLD,
                                        Optional.empty(),
                                        printed
                                                ? Optional.of(Written.of(
                                                        Stated.exactly(PublishedRate.ofShare(count, total, 2))))
                                                : Optional.empty()))));
    }

    private static Gen<Measure> kOfN() {
        return Amounts.total(100)
                .then(n -> Amounts.partOf(n)
                        .map(k -> new Measure.KOfN(
                                Written.of(Stated.exactly(k)),
                                Written.of(Stated.exactly(n)),
                                CountUnit.COMMUNE,
                                Optional.of("thoát khỏi tình trạng đặc biệt khó khăn"))));
    }

    /** R1: points, or per cent of the rate. */
    private Gen<Measure> undecided() {
        return Fall.any(1)
                .map(fall -> new Measure.Undecided(
                        "giảm " + Printed.rate(fall.by(), fall.decimals()).in(Language.VIETNAMESE),
                        List.of(
                                new Measure.Reduction(
                                        fall.points(),
                                        Optional.of(baseline(fall.from())),
                                        Optional.empty(),
                                        CountUnit.HOUSEHOLD),
                                new Measure.RelativeReduction(
                                        Written.of(Stated.exactly(Printed.rate(fall.by(), fall.decimals()))),
                                        "tỷ lệ hộ nghèo",
                                        Optional.of(baseline(fall.from())),
                                        CountUnit.HOUSEHOLD))));
    }
}
