package vn.giamngheo.population;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/** Figures of counts of statuses. A figure cannot carry what is left out or open, so there must be nothing of it. */
final class StatusObservation {

    private static final Map<IndicatorId, Set<PovertyStatus>> SHARES = Map.of(
            IndicatorId.POOR_HOUSEHOLD_RATE, Set.of(PovertyStatus.POOR),
            IndicatorId.NEAR_POOR_HOUSEHOLD_RATE, Set.of(PovertyStatus.NEAR_POOR),
            IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE, Set.of(PovertyStatus.POOR, PovertyStatus.NEAR_POOR));

    private static final Map<IndicatorId, PovertyStatus> NUMBERS = Map.of(
            IndicatorId.POOR_HOUSEHOLDS, PovertyStatus.POOR,
            IndicatorId.NEAR_POOR_HOUSEHOLDS, PovertyStatus.NEAR_POOR);

    private StatusObservation() {}

    static Observation.Builder of(StatusCounts<?> counts, IndicatorId indicator) {
        @Nullable Set<PovertyStatus> share = SHARES.get(indicator);
        @Nullable PovertyStatus number = NUMBERS.get(indicator);
        if (share == null && number == null) {
            throw new IllegalArgumentException("indicator must be a known one of households but was " + indicator);
        }
        if (!(counts.unit() instanceof Unit.OfHouseholds)) {
            throw new RefusedException(
                    "“" + indicator.phrase().vietnamese() + "” đếm theo hộ, không tính được từ số người",
                    "the " + indicator.phrase().english() + " counts households and does not follow from persons");
        }
        if (share != null) {
            return share(counts, indicator, share);
        }
        Set<PovertyStatus> counted = Set.of(number);
        return start(counts, indicator).number(exact(counts, counted));
    }

    static Observation.Builder share(StatusCounts<?> counts, IndicatorId indicator, Set<PovertyStatus> statuses) {
        counts.rate(statuses); // says what is wrong with the statuses
        Observation.Builder builder = start(counts, indicator);
        if (counts.base() == 0) {
            throw new RefusedException("không có ai để tính tỷ lệ", "there is nobody a rate could be of");
        }
        return builder.share(exact(counts, statuses), counts.base());
    }

    private static Observation.Builder start(StatusCounts<?> counts, IndicatorId indicator) {
        requireCensus(counts.unit());
        requireWhole(counts);
        Observation.Builder builder =
                Observation.builder().indicator(indicator).unit(counts.unit().counted());
        SortedSet<StandardId> standards = counts.standards();
        return standards.size() == 1 ? builder.standard(standards.first()) : builder;
    }

    private static void requireCensus(Unit unit) {
        if (!unit.equals(Unit.HOUSEHOLDS) && !unit.equals(Unit.PERSONS)) {
            throw new RefusedException(
                    "số suy rộng từ mẫu không phải là số đếm: hãy ghi tỷ lệ đã làm tròn kèm lý do là khảo sát mẫu",
                    "what a sample gives is no count: state the rounded rate, with the reason that it is sampled");
        }
    }

    private static void requireWhole(StatusCounts<?> counts) {
        LeftOut left = counts.leftOut();
        if (!left.isNobody() || counts.withoutStandard().signum() != 0) {
            throw new RefusedException(
                    "chưa phải toàn bộ: " + left.refused() + " hộ không xếp loại được, " + left.ofUnknownSize()
                            + " hộ chưa rõ số người, " + counts.withoutStandard() + " không có chuẩn áp dụng",
                    "not everybody is in it: " + left.refused() + " households were refused, " + left.ofUnknownSize()
                            + " are of unknown size, " + counts.withoutStandard() + " are without a standard");
        }
    }

    private static long exact(StatusCounts<?> counts, Set<PovertyStatus> statuses) {
        int wanted = StatusCounts.wanted(statuses);
        long least = counts.least(wanted);
        long most = counts.most(wanted);
        if (least != most) {
            throw new RefusedException(
                    "thông tin còn thiếu, con số nằm trong khoảng từ " + least + " đến " + most,
                    "unknown facts leave the number open, from " + least + " to " + most);
        }
        return least;
    }
}
