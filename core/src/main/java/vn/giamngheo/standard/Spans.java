package vn.giamngheo.standard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.place.Province;

/** The spans of days of some standards as numbers, so that looking one up allocates nothing. */
final class Spans {

    private final long[] from;
    private final long[] to;
    private final PovertyStandard[] standards;
    /** The province of each; null for a national standard. */
    private final @Nullable Province[] provinces;

    Spans(List<PovertyStandard> all) {
        List<AppliedPeriod> periods = new ArrayList<>();
        List<PovertyStandard> owners = new ArrayList<>();
        for (PovertyStandard standard : all) {
            for (AppliedPeriod period : standard.applicability().applied()) {
                periods.add(period);
                owners.add(standard);
            }
        }
        from = periods.stream().mapToLong(period -> period.from().toEpochDay()).toArray();
        to = periods.stream().mapToLong(period -> period.to().toEpochDay()).toArray();
        standards = owners.toArray(new PovertyStandard[0]);
        provinces = new Province[standards.length];
        for (int i = 0; i < standards.length; i++) {
            provinces[i] = standards[i].province().orElse(null);
        }
    }

    /** The standard of a province on a day; for null the national one. Null if there is none. */
    @Nullable
    PovertyStandard on(long day, @Nullable Province province) {
        for (int i = standards.length - 1; i >= 0; i--) {
            if (from[i] <= day && day <= to[i] && isOf(provinces[i], province)) {
                return standards[i];
            }
        }
        return null;
    }

    private static boolean isOf(@Nullable Province own, @Nullable Province province) {
        return own == null ? province == null : own.equals(province);
    }
}
