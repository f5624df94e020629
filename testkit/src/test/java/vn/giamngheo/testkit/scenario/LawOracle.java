package vn.giamngheo.testkit.scenario;

import vn.giamngheo.law.Confidence;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.standard.PovertyStatus;

/**
 * The five national standards as plain questions, written from the wording of the decisions and decrees. Nothing here is
 * shared with the standards of the library, which is why the numbers stand here again.
 */
final class LawOracle {

    private LawOracle() {}

    static PovertyStatus classify(String standard, AreaType area, long income, int deprived) {
        boolean urban = area == AreaType.URBAN;
        return switch (standard) {
            case "VN-2006" -> of2006(urban, income);
            case "VN-2011" -> of2011(urban, income);
            case "VN-2016" -> of2016(urban, income, deprived);
            case "VN-2022" -> of2022(urban, income, deprived);
            case "VN-2027" -> of2027(urban, income, deprived);
            default -> throw new IllegalArgumentException(standard);
        };
    }

    private static PovertyStatus of2006(boolean urban, long income) {
        if (income <= (urban ? 260_000 : 200_000)) {
            return PovertyStatus.POOR;
        }
        return PovertyStatus.NON_POOR;
    }

    /** Between poor and near-poor a thousand đồng are left out by the decision. */
    private static PovertyStatus of2011(boolean urban, long income) {
        if (income <= (urban ? 500_000 : 400_000)) {
            return PovertyStatus.POOR;
        }
        if (income < (urban ? 501_000 : 401_000)) {
            return PovertyStatus.UNDEFINED_BY_LAW;
        }
        if (income <= (urban ? 650_000 : 520_000)) {
            return PovertyStatus.NEAR_POOR;
        }
        return PovertyStatus.NON_POOR;
    }

    private static PovertyStatus of2016(boolean urban, long income, int deprived) {
        if (income <= (urban ? 900_000 : 700_000)) {
            return PovertyStatus.POOR;
        }
        if (income <= (urban ? 1_300_000 : 1_000_000)) {
            return deprived >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
        }
        if (income <= (urban ? 1_950_000 : 1_500_000)) {
            return PovertyStatus.AVERAGE_LIVING_STANDARD;
        }
        return PovertyStatus.NON_POOR;
    }

    private static PovertyStatus of2022(boolean urban, long income, int deprived) {
        if (income <= (urban ? 2_000_000 : 1_500_000)) {
            return deprived >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
        }
        if (income <= (urban ? 3_000_000 : 2_250_000)) {
            return PovertyStatus.AVERAGE_LIVING_STANDARD;
        }
        return PovertyStatus.NON_POOR;
    }

    private static PovertyStatus of2027(boolean urban, long income, int deprived) {
        if (income <= (urban ? 2_800_000 : 2_200_000)) {
            return deprived >= 3 ? PovertyStatus.POOR : PovertyStatus.NEAR_POOR;
        }
        return PovertyStatus.NON_POOR;
    }

    /**
     * How sure a class is. No text says what is above its highest line or in its gap; and of the indicators of 2027 only
     * a draft was seen in full.
     */
    static Confidence confidence(String standard, PovertyStatus status) {
        if (status == PovertyStatus.NON_POOR || status == PovertyStatus.UNDEFINED_BY_LAW) {
            return Confidence.DERIVED;
        }
        return standard.equals("VN-2027") ? Confidence.UNVERIFIED : Confidence.CONFIRMED;
    }
}
