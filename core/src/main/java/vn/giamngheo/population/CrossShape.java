package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.internal.PackedIn;
import vn.giamngheo.internal.PackedOut;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.IncomeScale;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.RefusedException;

/**
 * The bands of income of a cross table, each up to a line of a standard, and its numbers of deprivations.
 *
 * @param standard the standard whose lines and indicators they are
 * @param comparison how income stands to the line of its band: {@link Comparison#AT_MOST} or {@link Comparison#BELOW}
 * @param lines the lines, ascending, each once; the last band is above all of them
 * @param deprivations the most deprivations: the number of indicators, from 0 to 16
 * @param ruralPoints the lines of rural areas on the {@link IncomeScale}, ascending
 * @param urbanPoints the lines of urban areas on the {@link IncomeScale}, ascending
 */
public record CrossShape(
        StandardId standard,
        Comparison comparison,
        List<ParameterId> lines,
        int deprivations,
        List<Long> ruralPoints,
        List<Long> urbanPoints) {

    private static final int MOST_DEPRIVATIONS = 16;

    /**
     * Checks what is given.
     *
     * @param standard the standard
     * @param comparison how income stands to the line of its band
     * @param lines the lines
     * @param deprivations the most deprivations
     * @param ruralPoints the lines of rural areas
     * @param urbanPoints the lines of urban areas
     * @throws IllegalArgumentException if the comparison is another one, the number of deprivations is out of bounds, or
     *     there are not as many points as lines
     * @throws RefusedException if the points of an area do not ascend
     */
    public CrossShape {
        lines = List.copyOf(lines);
        ruralPoints = List.copyOf(ruralPoints);
        urbanPoints = List.copyOf(urbanPoints);
        if (comparison != Comparison.AT_MOST && comparison != Comparison.BELOW) {
            throw new IllegalArgumentException("comparison must be at most or below but was " + comparison);
        }
        if (deprivations < 0 || deprivations > MOST_DEPRIVATIONS) {
            throw new IllegalArgumentException("deprivations must be from 0 to 16 but was " + deprivations);
        }
        if (ruralPoints.size() != lines.size() || urbanPoints.size() != lines.size()) {
            throw new IllegalArgumentException("there must be a point for each line and area");
        }
        requireAscending(lines, ruralPoints);
        requireAscending(lines, urbanPoints);
    }

    /**
     * {@return the shape of some lines of a standard}
     *
     * @param standard the standard
     * @param comparison how income stands to the line of its band: {@link Comparison#AT_MOST} or {@link Comparison#BELOW}
     * @param lines from the lowest, such as {@link ParameterId#POVERTY_LINE} alone
     * @throws IllegalArgumentException if the comparison is another one
     * @throws RefusedException if the standard has no such line, it is not known, or the lines do not ascend in each area
     */
    public static CrossShape of(PovertyStandard standard, Comparison comparison, ParameterId... lines) {
        return new CrossShape(
                standard.id(),
                comparison,
                List.of(lines),
                standard.indicators().size(),
                points(standard, AreaType.RURAL, lines),
                points(standard, AreaType.URBAN, lines));
    }

    private static List<Long> points(PovertyStandard standard, AreaType area, ParameterId... lines) {
        List<Long> points = new ArrayList<>();
        for (ParameterId line : lines) {
            Vnd value = standard.line(line, area)
                    .find()
                    .orElseThrow(() -> new RefusedException(
                            "chuẩn " + standard.id() + " không có mức “" + line + "”",
                            "standard " + standard.id() + " has no line '" + line + "'"));
            points.add(IncomeScale.point(value, standard.linePeriod()));
        }
        return points;
    }

    private static void requireAscending(List<ParameterId> lines, List<Long> points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1) >= points.get(i)) {
                throw new RefusedException(
                        "các mức thu nhập phải tăng dần: " + lines, "lines of income must ascend: " + lines);
            }
        }
    }

    /** {@return the number of bands: one more than lines} */
    public int bands() {
        return lines.size() + 1;
    }

    /**
     * {@return the band of an income, from 0}
     *
     * @param area the area
     * @param point the income as a point of the {@link IncomeScale}, not negative
     */
    public int band(AreaType area, long point) {
        List<Long> points = area == AreaType.RURAL ? ruralPoints : urbanPoints;
        int band = 0;
        while (band < points.size() && !comparison.holds(Long.compare(point, points.get(band)))) {
            band++;
        }
        return band;
    }

    int size() {
        return bands() * (deprivations + 1);
    }

    int index(int band, int count) {
        if (band < 0 || band >= bands() || count < 0 || count > deprivations) {
            throw new IllegalArgumentException(
                    "there is no band " + band + " with " + count + " deprivations in " + this);
        }
        return band * (deprivations + 1) + count;
    }

    void requireSame(CrossShape other) {
        if (!equals(other)) {
            throw different(other.toString());
        }
    }

    private RefusedException different(String other) {
        return new RefusedException(
                "hai bảng chéo khác nhau về chuẩn, mức thu nhập hoặc số chỉ số: " + this + " và " + other,
                "cross tables of other standards, lines or indicators: " + this + " and " + other);
    }

    void write(PackedOut out) {
        out.text(standard.value()).text(comparison.code()).whole(deprivations).whole(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            out.text(lines.get(i).code()).whole(ruralPoints.get(i)).whole(urbanPoints.get(i));
        }
    }

    static CrossShape read(PackedIn in) {
        String id = in.text();
        String compared = in.text();
        int most = in.upTo(MOST_DEPRIVATIONS);
        int size = in.upTo(Integer.MAX_VALUE);
        List<ParameterId> lines = new ArrayList<>();
        List<Long> rural = new ArrayList<>();
        List<Long> urban = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String line = in.text();
            lines.add(Packed.made(() -> ParameterId.of(line)));
            rural.add(in.whole());
            urban.add(in.whole());
        }
        Comparison comparison = compared.equals(Comparison.AT_MOST.code()) ? Comparison.AT_MOST : Comparison.BELOW;
        return Packed.made(() -> new CrossShape(StandardId.of(id), comparison, lines, most, rural, urban));
    }

    /** The standard, the comparison and the lines. */
    @Override
    public String toString() {
        return standard + " " + comparison.sign() + " " + lines;
    }
}
