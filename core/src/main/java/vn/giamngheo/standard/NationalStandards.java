package vn.giamngheo.standard;

import java.util.List;

/**
 * The national poverty standards of 2006 to 2030 as data. Where their values come from, and which are not confirmed,
 * stands in {@code docs/legal-sources.md} and, value by value, in {@link PovertyStandard#unverified()} and
 * {@link PovertyStandard#absent()}.
 */
public final class NationalStandards {

    /** Decision 170/2005/QĐ-TTg, reviews of 2006 to 2010: income alone, without near-poor households. */
    public static final PovertyStandard VN_2006 = Standard2006.create();

    /** Decision 09/2011/QĐ-TTg, reviews of 2011 to 2015: income alone, with a gap between poor and near-poor. */
    public static final PovertyStandard VN_2011 = Standard2011.create();

    /** Decision 59/2015/QĐ-TTg, reviews of 2016 to 2021: poor by income, <i>or</i> by income and deprivations. */
    public static final PovertyStandard VN_2016 = Standard2016.create();

    /** Decree 07/2021/NĐ-CP, reviews of 2022 to 2026: poor by income <i>and</i> deprivations. */
    public static final PovertyStandard VN_2022 = Standard2022.create();

    /** Decree 351/2025/NĐ-CP, reviews of 2027 to 2030: poor by income <i>and</i> deprivations. */
    public static final PovertyStandard VN_2027 = Standard2027.create();

    private static final List<PovertyStandard> ALL = List.of(VN_2006, VN_2011, VN_2016, VN_2022, VN_2027);

    private NationalStandards() {}

    /** {@return every national standard, by the days of review they apply to, ascending} */
    public static List<PovertyStandard> all() {
        return ALL;
    }
}
