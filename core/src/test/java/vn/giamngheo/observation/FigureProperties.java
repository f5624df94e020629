package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;

/** Rounding is never shouted about, and a wrong figure never kept quiet. */
class FigureProperties {

    /** The true numbers behind a table. */
    record True(long count, long total) {}

    @Provide
    Arbitrary<List<True>> truths() {
        return Arbitraries.longs()
                .between(1, 200_000)
                .flatMap(total -> Arbitraries.longs().between(0, total).map(count -> new True(count, total)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void a_true_table_printed_with_any_decimals_has_no_faults(
            @ForAll("truths") List<True> truths,
            @ForAll @IntRange(max = 4) int decimals,
            @ForAll RateBase base,
            @ForAll boolean counts,
            @ForAll boolean totals,
            @ForAll boolean complete) {
        Assume.that(sum(truths).count() > 0 || base != RateBase.WHOLE_COUNT);

        FigureTable table = printed(truths, decimals, base, counts, totals, complete);

        assertThat(table.faults()).isEmpty();
    }

    @Property
    void one_count_that_is_not_the_true_one_is_found(
            @ForAll("truths") List<True> truths,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll @IntRange(max = 100) int at,
            @ForAll @LongRange(min = 1, max = 1_000) long by,
            @ForAll boolean more) {
        int row = at % truths.size();
        FigureTable table = printed(truths, decimals, RateBase.OWN_TOTAL, true, true, true);
        long wrong = truths.get(row).count() + (more ? by : -by);

        assertThat(withCount(table, row, wrong).faults()).isNotEmpty();
    }

    @Property
    void digits_that_changed_places_are_found_and_the_true_number_is_among_those_offered(
            @ForAll("truths") List<True> truths,
            @ForAll @IntRange(max = 100) int at,
            @ForAll @IntRange(max = 100) int digit) {
        int row = at % truths.size();
        long count = truths.get(row).count();
        Optional<Long> swapped = swapped(count, digit);
        Assume.that(swapped.isPresent());
        FigureTable table =
                withCount(printed(truths, 1, RateBase.OWN_TOTAL, true, false, true), row, swapped.orElseThrow());

        assertThat(table.faults()).isNotEmpty();
        assertThat(table.countSum().orElseThrow().corrections()).anySatisfy(correction -> {
            assertThat(correction.part()).contains(row);
            assertThat(correction.corrected()).isEqualTo(count);
        });
    }

    @Property
    void every_correction_closes_the_sum(
            @ForAll @LongRange(min = 0, max = 2_000) long total,
            @ForAll List<@LongRange(min = 0, max = 999) Long> parts) {
        PartsSum sum = PartsSum.of(
                figure(total), parts.stream().map(FigureProperties::figure).toList());

        for (FigureCorrection correction : sum.corrections()) {
            List<Long> corrected = new ArrayList<>(parts);
            correction.part().ifPresent(part -> corrected.set(part, correction.corrected()));
            long whole = correction.part().isPresent() ? total : correction.corrected();
            assertThat(corrected.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        }
    }

    /** Whatever a statement leaves open, numbers that fit it are not called a contradiction. */
    @Property
    void true_numbers_never_contradict_what_is_truly_stated_of_them(
            @ForAll List<@LongRange(min = 0, max = 1_000) Long> parts,
            @ForAll List<@IntRange(max = 6) Integer> ways,
            @ForAll @IntRange(max = 6) int totalWay,
            @ForAll @LongRange(min = 0, max = 50) long slack,
            @ForAll boolean complete) {
        List<Written<Stated<Long>>> stated = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int way = ways.isEmpty() ? 0 : ways.get(i % ways.size());
            stated.add(Written.of(stated(parts.get(i), way, slack)));
        }
        long rest = complete ? 0 : slack;
        long total = parts.stream().mapToLong(Long::longValue).sum() + rest;
        PartsSum sum = PartsSum.of(Optional.empty(), complete, Written.of(stated(total, totalWay, slack)), stated);

        assertThat(sum.outcome()).isIn(PartsSum.Outcome.AGREES, PartsSum.Outcome.AGREES_SO_FAR, PartsSum.Outcome.OPEN);
    }

    @Property
    void zeros_that_a_spreadsheet_dropped_are_among_the_candidates(
            @ForAll @LongRange(min = 1, max = 999) long thousands, @ForAll @IntRange(min = 1, max = 99) int tens) {
        // 10.980 was taken for the number 10.98, 10.900 for 10.9.
        String group = String.format(Locale.ROOT, "%02d", tens);
        String cell = thousands + "." + (group.endsWith("0") ? group.substring(0, 1) : group);

        assertThat(LostThousands.candidates(cell)).contains(thousands * 1_000 + tens * 10L);
    }

    private static Stated<Long> stated(long number, int way, long slack) {
        return switch (way) {
            case 0 -> Stated.exactly(number);
            case 1 -> Stated.about(Stated.exactly(number + slack));
            case 2 -> Stated.atLeast(Math.max(0, number - slack));
            case 3 -> Stated.moreThan(number - slack - 1);
            case 4 -> Stated.atMost(number + slack);
            case 5 -> Stated.lessThan(number + slack + 1);
            default -> Stated.between(Math.max(0, number - slack), number + slack);
        };
    }

    private static Optional<Long> swapped(long number, int digit) {
        String digits = Long.toString(number);
        if (digits.length() < 2) {
            return Optional.empty();
        }
        int at = digit % (digits.length() - 1);
        String other = digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
        return other.equals(digits) || other.startsWith("0") ? Optional.empty() : Optional.of(Long.parseLong(other));
    }

    private static FigureTable withCount(FigureTable table, int row, long count) {
        List<FigureRow> rows = new ArrayList<>(table.rows());
        FigureRow old = rows.get(row);
        rows.set(row, new FigureRow(old.label(), Optional.of(figure(count)), old.total(), old.rate()));
        return table.toBuilder().rows(rows).build();
    }

    private static FigureTable printed(
            List<True> truths, int decimals, RateBase base, boolean counts, boolean totals, boolean complete) {
        True whole = sum(truths);
        List<FigureRow> rows = new ArrayList<>();
        for (True truth : truths) {
            rows.add(row(
                    truth, denominator(truth, whole, base), decimals, counts, totals && base != RateBase.WHOLE_TOTAL));
        }
        return FigureTable.builder()
                .title("Kết quả rà soát")
                .unit(CountUnit.HOUSEHOLD)
                .rateBase(base)
                .rows(complete ? rows : rows.subList(0, (rows.size() + 1) / 2))
                .whole(row(whole, denominator(whole, whole, base), decimals, counts, totals))
                .complete(complete)
                .build();
    }

    private static long denominator(True truth, True whole, RateBase base) {
        return switch (base) {
            case OWN_TOTAL -> truth.total();
            case WHOLE_COUNT -> whole.count();
            case WHOLE_TOTAL -> whole.total();
        };
    }

    private static FigureRow row(True truth, long denominator, int decimals, boolean counts, boolean totals) {
        return new FigureRow(
                "Huyện",
                Optional.of(figure(truth.count())).filter(figure -> counts),
                Optional.of(figure(truth.total())).filter(figure -> totals),
                Optional.of(Written.of(Stated.exactly(rate(truth.count(), denominator, decimals)))));
    }

    /** Written out here, not taken from the code under test. */
    private static PublishedRate rate(long count, long denominator, int decimals) {
        return new PublishedRate(BigDecimal.valueOf(count)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP));
    }

    private static True sum(List<True> truths) {
        return new True(
                truths.stream().mapToLong(True::count).sum(),
                truths.stream().mapToLong(True::total).sum());
    }

    private static Written<Stated<Long>> figure(long number) {
        return Written.of(Stated.exactly(number));
    }
}
