package vn.giamngheo.benchmarks;

import java.time.LocalDate;
import java.util.List;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.PovertyStatus;

/** The two standards as ifs over a bean. */
public final class HandWritten {

    private static final LocalDate FROM_2016 = LocalDate.of(2016, 1, 5);
    private static final LocalDate TO_2016 = LocalDate.of(2021, 12, 31);
    private static final LocalDate FROM_2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO_2022 = LocalDate.of(2026, 12, 31);

    private static final String ARTICLE_2016 = "59/2015/QĐ-TTg";
    private static final String ARTICLE_2022 = "07/2021/NĐ-CP";

    private HandWritten() {}

    /** The class alone. */
    public static PovertyStatus status(HouseholdBean household) {
        LocalDate day = household.getReviewed();
        if (!day.isBefore(FROM_2022) && !day.isAfter(TO_2022)) {
            return status2022(household);
        }
        if (!day.isBefore(FROM_2016) && !day.isAfter(TO_2016)) {
            return status2016(household);
        }
        return PovertyStatus.NO_STANDARD;
    }

    private static PovertyStatus status2022(HouseholdBean household) {
        boolean rural = household.getArea() == AreaType.RURAL;
        long income = household.getIncome();
        if (income <= (rural ? 1_500_000 : 2_000_000)) {
            return household.getCount2022() >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
        }
        return income <= (rural ? 2_250_000 : 3_000_000)
                ? PovertyStatus.AVERAGE_LIVING_STANDARD
                : PovertyStatus.NON_POOR;
    }

    private static PovertyStatus status2016(HouseholdBean household) {
        boolean rural = household.getArea() == AreaType.RURAL;
        long income = household.getIncome();
        if (income <= (rural ? 700_000 : 900_000)) {
            return PovertyStatus.POOR;
        }
        if (income <= (rural ? 1_000_000 : 1_300_000)) {
            return household.getCount2016() >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
        }
        return income <= (rural ? 1_500_000 : 1_950_000)
                ? PovertyStatus.AVERAGE_LIVING_STANDARD
                : PovertyStatus.NON_POOR;
    }

    /** The class with its article, the line it was compared with and the indicators deprived in. */
    public static Reasons reasons(HouseholdBean household) {
        LocalDate day = household.getReviewed();
        if (!day.isBefore(FROM_2022) && !day.isAfter(TO_2022)) {
            return reasons2022(household);
        }
        if (!day.isBefore(FROM_2016) && !day.isAfter(TO_2016)) {
            return reasons2016(household);
        }
        return new Reasons(PovertyStatus.NO_STANDARD, "", 0, List.of());
    }

    private static Reasons reasons2022(HouseholdBean household) {
        boolean rural = household.getArea() == AreaType.RURAL;
        List<Service> deprived = household.getDeprived2022();
        long line = rural ? 1_500_000 : 2_000_000;
        if (household.getIncome() <= line) {
            PovertyStatus status = deprived.size() >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
            return new Reasons(status, ARTICLE_2022, line, deprived);
        }
        long average = rural ? 2_250_000 : 3_000_000;
        PovertyStatus status =
                household.getIncome() <= average ? PovertyStatus.AVERAGE_LIVING_STANDARD : PovertyStatus.NON_POOR;
        return new Reasons(status, ARTICLE_2022, average, deprived);
    }

    private static Reasons reasons2016(HouseholdBean household) {
        boolean rural = household.getArea() == AreaType.RURAL;
        long income = household.getIncome();
        List<Service> deprived = household.getDeprived2016();
        long poor = rural ? 700_000 : 900_000;
        if (income <= poor) {
            return new Reasons(PovertyStatus.POOR, ARTICLE_2016, poor, deprived);
        }
        long near = rural ? 1_000_000 : 1_300_000;
        if (income <= near) {
            PovertyStatus status = deprived.size() >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
            return new Reasons(status, ARTICLE_2016, near, deprived);
        }
        long average = rural ? 1_500_000 : 1_950_000;
        PovertyStatus status = income <= average ? PovertyStatus.AVERAGE_LIVING_STANDARD : PovertyStatus.NON_POOR;
        return new Reasons(status, ARTICLE_2016, average, deprived);
    }
}
