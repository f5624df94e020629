package vn.giamngheo.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.Outcome;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.RefusedException;

/**
 * Classifies columns: millions of households as arrays, each row a key (of standard and area), an income and a mask of
 * deprivations. Gives each row a code, from which {@link #explain} tells status, row of the law and deprivations; the same
 * as {@link vn.giamngheo.classification.PovertyEngine#classifyUnder} says of the household. Nothing is allocated for rows.
 * Immutable; one classifier serves all threads.
 *
 * <p>What a row can say is less than a household can: what the commune judged of indicators, or nothing. A row with
 * unknown income ({@value #UNKNOWN}), unknown area (a key without one) or unknown indicators (a column of known ones) is
 * looked up by itself, more slowly, and has the status or the possible statuses that the household has of which no other
 * facts are told.
 *
 * <p>Rows of one standard and area that stand together, as in a sorted table, are fastest: a block of them is made of
 * vectors.
 *
 * <p>A row that can be none, with a key that is not given out, a mask beyond the indicators of its standard or an income
 * below {@value #UNKNOWN}, is refused with its number; what was written of rows before it is right.
 */
public final class BulkClassifier {

    /** An income that is not known. */
    public static final int UNKNOWN = -1;

    /** The most standards of a classifier. */
    public static final int MAX_STANDARDS = 85;

    /** Of the scale of {@link vn.giamngheo.household.Income#point}, for a đồng a head and month. */
    static final long POINTS_OF_A_DONG = 24;

    /** The greatest income that a household may have, as a point. */
    static final long MAX_POINT = POINTS_OF_A_DONG * 1_000_000_000_000_000L;

    private static final int AREAS = 3;
    private static final int RURAL = 0;
    private static final int URBAN = 1;

    private final List<PovertyStandard> standards;
    /** Of each standard, rural and urban. */
    private final List<KeyTable> tables;

    private final Kernel kernel;
    private final Kernel statusKernel;

    private BulkClassifier(List<PovertyStandard> standards) {
        this.standards = List.copyOf(standards);
        List<KeyTable> all = new ArrayList<>();
        for (PovertyStandard standard : standards) {
            all.add(new KeyTable(standard, AreaType.RURAL));
            all.add(new KeyTable(standard, AreaType.URBAN));
        }
        this.tables = List.copyOf(all);
        this.kernel = kernel((key, table, cell) -> Codes.decided(key, cell, 0));
        this.statusKernel = kernel((key, table, cell) -> StatusSets.number(table.status(cell)));
    }

    /**
     * {@return the classifier of some standards}
     *
     * @param standards from 1 to {@value #MAX_STANDARDS}, each once
     * @throws RefusedException if there are none or more, or two have one identifier
     */
    public static BulkClassifier of(List<PovertyStandard> standards) {
        long different = standards.stream().map(PovertyStandard::id).distinct().count();
        if (standards.isEmpty() || standards.size() > MAX_STANDARDS || different < standards.size()) {
            throw new RefusedException(
                    "phải có từ 1 đến " + MAX_STANDARDS + " chuẩn, không chuẩn nào lặp lại, không phải " + standards,
                    "there must be from 1 to " + MAX_STANDARDS + " standards, each once, not " + standards);
        }
        return new BulkClassifier(standards);
    }

    /**
     * {@return the classifier of all standards of a registry}
     *
     * @param standards from 1 to {@value #MAX_STANDARDS}
     * @throws RefusedException if there are none or more
     */
    public static BulkClassifier of(Standards standards) {
        return of(standards.all());
    }

    /** A kernel of the keys with a standard and an area. */
    Kernel kernel(Kernel.Entry entry) {
        @Nullable KeyTable[] byKey = new KeyTable[AREAS * standards.size()];
        for (int i = 0; i < tables.size(); i++) {
            byKey[i / 2 * AREAS + i % 2] = tables.get(i);
        }
        return new Kernel(byKey, entry);
    }

    /** {@return the standards, in the order they were given; unmodifiable} */
    public List<PovertyStandard> standards() {
        return standards;
    }

    /**
     * {@return the key of a standard and an area, one byte that rows carry}
     *
     * @param standard a standard of this classifier
     * @param area the area on the day of the review; empty if unknown
     * @throws RefusedException if it has no such standard
     */
    public byte key(StandardId standard, Optional<AreaType> area) {
        for (int i = 0; i < standards.size(); i++) {
            if (standards.get(i).id().equals(standard)) {
                int ofArea =
                        area.map(one -> one == AreaType.RURAL ? RURAL : URBAN).orElse(AREAS - 1);
                return (byte) (AREAS * i + ofArea);
            }
        }
        throw new RefusedException(
                "không có chuẩn " + standard + " trong số " + standards,
                "there is no standard " + standard + " among " + standards);
    }

    /**
     * {@return the key of a standard and an area}
     *
     * @param standard a standard of this classifier
     * @param area the area on the day of the review
     * @throws RefusedException if it has no such standard
     */
    public byte key(StandardId standard, AreaType area) {
        return key(standard, Optional.of(area));
    }

    /** {@return the key of households to which no standard applies} */
    public byte keyWithoutStandard() {
        return (byte) withoutStandard();
    }

    /**
     * {@return the key of the standard that applies to a review, or {@link #keyWithoutStandard()} if none does}
     *
     * @param registry tells which standard applies
     * @param review the day of the review
     * @param province the province of the household; empty if unknown
     * @param area the area on the day of the review; empty if unknown
     * @throws RefusedException if this classifier has not the standard that applies
     */
    public byte key(Standards registry, ReviewDate review, Optional<Province> province, Optional<AreaType> area) {
        @Nullable PovertyStandard standard = registry.applicable(review, province.orElse(null));
        return standard == null ? keyWithoutStandard() : key(standard.id(), area);
    }

    private int withoutStandard() {
        return AREAS * standards.size();
    }

    /**
     * {@return the code of a household of which the commune judged every indicator}
     *
     * @param key its key
     * @param point its income as a point of {@link vn.giamngheo.household.Income#point}; {@value #UNKNOWN} if unknown
     * @param deprived a bit for each indicator deprived in; the bits of indicators that income itself decides do not
     *     matter
     * @throws RefusedException if the row can be none
     */
    public int code(byte key, long point, int deprived) {
        return code(key, point, Codes.MASK, deprived);
    }

    /**
     * {@return the code of a household}
     *
     * @param key its key
     * @param point its income as a point of {@link vn.giamngheo.household.Income#point}; {@value #UNKNOWN} if unknown
     * @param known a bit for each indicator that is known; bits beyond those of the standard do not matter
     * @param deprived a bit for each indicator deprived in, within {@code known}; the bits of indicators that income
     *     itself decides do not matter
     * @throws RefusedException if the row can be none
     */
    public int code(byte key, long point, int known, int deprived) {
        int number = key & 0xFF;
        @Nullable RowFault fault = fault(number, point, known, deprived);
        if (fault != null) {
            throw fault.refused("", number, point, known, deprived);
        }
        return codeOf(number, point, known, deprived);
    }

    private int codeOf(int key, long point, int known, int deprived) {
        if (key == withoutStandard()) {
            return Codes.decided(key, 0, 0);
        }
        int first = key / AREAS * 2;
        int area = key % AREAS;
        KeyTable table = tables.get(first + (area == URBAN ? 1 : 0));
        int stated = known & deprived & table.free();
        if (area != AREAS - 1 && point >= 0 && (table.free() & ~known) == 0) {
            int band = table.band(point);
            return Codes.decided(key, table.cellAt(band, table.rank(stated)), table.effective(band, stated));
        }
        @Nullable KeyTable other = area == AREAS - 1 ? tables.get(first + 1) : null;
        return OpenRow.code(key, table, other, point, known, stated);
    }

    /** What is wrong with a row; null if nothing is. */
    private @Nullable RowFault fault(int key, long point, int known, int deprived) {
        if (key > withoutStandard()) {
            return RowFault.KEY;
        }
        if (point < UNKNOWN || point > MAX_POINT) {
            return RowFault.INCOME;
        }
        int full = key == withoutStandard()
                ? Codes.MASK
                : tables.get(key / AREAS * 2).full();
        return (deprived & ~(full & known)) != 0 ? RowFault.MASKS : null;
    }

    /**
     * Gives every row its code.
     *
     * @param keys the key of each row
     * @param incomes the income of each row in đồng a head and month; {@value #UNKNOWN} if unknown
     * @param masks the deprivations of each row, a bit for each indicator of its standard
     * @param codes where the codes are put
     * @throws IllegalArgumentException if the arrays are not of one length
     * @throws RefusedException if a row can be none; tells which
     */
    public void codes(byte[] keys, int[] incomes, short[] masks, int[] codes) {
        codes(keys, incomes, masks, codes, 0, keys.length);
    }

    /**
     * Gives some rows their codes.
     *
     * @param keys the key of each row
     * @param incomes the income of each row in đồng a head and month; {@value #UNKNOWN} if unknown
     * @param masks the deprivations of each row, a bit for each indicator of its standard
     * @param codes where the codes are put
     * @param from the first row
     * @param to the row after the last
     * @throws IllegalArgumentException if the arrays are not of one length
     * @throws IndexOutOfBoundsException if there are no such rows
     * @throws RefusedException if a row can be none; tells which
     */
    public void codes(byte[] keys, int[] incomes, short[] masks, int[] codes, int from, int to) {
        requireRows(from, to, keys.length, incomes.length, masks.length, codes.length);
        for (int begin = from; begin < to; begin += Kernel.BLOCK) {
            int end = Math.min(to, begin + Kernel.BLOCK);
            if (!kernel.look(keys, incomes, masks, Codes.MASK, codes, begin, end)) {
                for (int row = begin; row < end; row++) {
                    if (!kernel.knows(keys[row], incomes[row], masks[row])) {
                        codes[row] = codeOfRow(keys[row], points(incomes[row]), Codes.MASK, masks[row], row);
                    }
                }
            }
        }
    }

    /**
     * Gives some rows their codes, whose incomes are of households of any size and period, or greater than an {@code int}.
     *
     * @param keys the key of each row
     * @param points the income of each row as a point of {@link vn.giamngheo.household.Income#point}, half đồng a head
     *     and year: 24 times the đồng a head and month; {@value #UNKNOWN} if unknown
     * @param masks the deprivations of each row, a bit for each indicator of its standard
     * @param codes where the codes are put
     * @param from the first row
     * @param to the row after the last
     * @throws IllegalArgumentException if the arrays are not of one length
     * @throws IndexOutOfBoundsException if there are no such rows
     * @throws RefusedException if a row can be none; tells which
     */
    public void codes(byte[] keys, long[] points, short[] masks, int[] codes, int from, int to) {
        requireRows(from, to, keys.length, points.length, masks.length, codes.length);
        for (int begin = from; begin < to; begin += Kernel.BLOCK) {
            int end = Math.min(to, begin + Kernel.BLOCK);
            if (!kernel.look(keys, points, masks, Codes.MASK, codes, begin, end)) {
                for (int row = begin; row < end; row++) {
                    if (!kernel.knows(keys[row], points[row], masks[row])) {
                        codes[row] = codeOfRow(keys[row], points[row], Codes.MASK, masks[row], row);
                    }
                }
            }
        }
    }

    /**
     * Gives some rows their codes, of which not every indicator is known.
     *
     * @param keys the key of each row
     * @param points the income of each row as a point of {@link vn.giamngheo.household.Income#point}; {@value #UNKNOWN} if
     *     unknown
     * @param known the indicators known of each row, a bit for each indicator of its standard
     * @param masks the deprivations of each row, within those known
     * @param codes where the codes are put
     * @param from the first row
     * @param to the row after the last
     * @throws IllegalArgumentException if the arrays are not of one length
     * @throws IndexOutOfBoundsException if there are no such rows
     * @throws RefusedException if a row can be none; tells which
     */
    public void codes(byte[] keys, long[] points, short[] known, short[] masks, int[] codes, int from, int to) {
        requireRows(from, to, keys.length, points.length, masks.length, codes.length);
        requireSame(keys.length, known.length);
        for (int row = from; row < to; row++) {
            codes[row] = codeOfRow(keys[row], points[row], known[row] & Codes.MASK, masks[row], row);
        }
    }

    /**
     * Gives some rows their statuses alone.
     *
     * @param keys the key of each row
     * @param incomes the income of each row in đồng a head and month; {@value #UNKNOWN} if unknown
     * @param masks the deprivations of each row, a bit for each indicator of its standard
     * @param statuses where the statuses are put, as {@link #status(byte)} reads them
     * @param from the first row
     * @param to the row after the last
     * @throws IllegalArgumentException if the arrays are not of one length
     * @throws IndexOutOfBoundsException if there are no such rows
     * @throws RefusedException if a row can be none; tells which
     */
    public void statuses(byte[] keys, int[] incomes, short[] masks, byte[] statuses, int from, int to) {
        requireRows(from, to, keys.length, incomes.length, masks.length, statuses.length);
        for (int begin = from; begin < to; begin += Kernel.BLOCK) {
            int end = Math.min(to, begin + Kernel.BLOCK);
            if (!statusKernel.look(keys, incomes, masks, statuses, begin, end)) {
                for (int row = begin; row < end; row++) {
                    if (statusKernel.knows(keys[row], incomes[row], masks[row])) {
                        continue;
                    }
                    int code = codeOfRow(keys[row], points(incomes[row]), Codes.MASK, masks[row], row);
                    statuses[row] = StatusSets.number(status(code));
                }
            }
        }
    }

    /**
     * {@return the status that {@link #statuses} put}
     *
     * @param status what was put
     * @throws IllegalArgumentException if it is none
     */
    public static PovertyStatus status(byte status) {
        if (status < 0 || status >= StatusSets.NUMBERS) {
            throw new IllegalArgumentException(
                    "status must be from 0 to " + (StatusSets.NUMBERS - 1) + " but was " + status);
        }
        return StatusSets.status(1 << status);
    }

    int codeOfRow(byte key, long point, int known, short mask, int row) {
        int number = key & 0xFF;
        int deprived = mask & Codes.MASK;
        @Nullable RowFault fault = fault(number, point, known, deprived);
        if (fault != null) {
            throw fault.refused("#" + row + ": ", number, point, known, deprived);
        }
        return codeOf(number, point, known, deprived);
    }

    /** Of an income below {@link #UNKNOWN} one that is so too. */
    static long points(int income) {
        return income == UNKNOWN ? UNKNOWN : POINTS_OF_A_DONG * income;
    }

    private static void requireRows(int from, int to, int keys, int incomes, int masks, int results) {
        requireSame(keys, incomes);
        requireSame(keys, masks);
        requireSame(keys, results);
        Objects.checkFromToIndex(from, to, keys);
    }

    private static void requireSame(int rows, int others) {
        if (rows != others) {
            throw new IllegalArgumentException(
                    "columns must be of one length but one has " + rows + " rows and another " + others);
        }
    }

    /**
     * {@return the status of a code}
     *
     * @param code a code of this classifier
     * @throws IllegalArgumentException if it cannot be one
     */
    public PovertyStatus status(int code) {
        return StatusSets.status(statusBits(code));
    }

    /** The possible statuses of a code, see {@link StatusSets}. */
    int statusBits(int code) {
        int key = Codes.key(code);
        if (key > withoutStandard()) {
            throw notACode(code);
        }
        if (key == withoutStandard()) {
            return StatusSets.NO_STANDARD;
        }
        if (Codes.isOpen(code)) {
            return Codes.statuses(code);
        }
        KeyTable table = tables.get(key / AREAS * 2 + key % AREAS % 2);
        @Nullable Outcome outcome = key % AREAS == AREAS - 1 ? null : table.outcomeOrNull(Codes.cell(code));
        if (outcome == null) {
            throw notACode(code);
        }
        return StatusSets.bit(outcome.status());
    }

    private static IllegalArgumentException notACode(int code) {
        return new IllegalArgumentException("code must be one of this classifier but was " + code);
    }

    /** The place of the standard of a code among {@link #standards()}; their number if none applies. */
    int standardIndex(int code) {
        return standardOfKey(Codes.key(code));
    }

    static int standardOfKey(int key) {
        return key / AREAS;
    }

    /**
     * {@return what a code stands for}
     *
     * @param code a code of this classifier
     * @throws IllegalArgumentException if it cannot be one
     */
    public Explanation explain(int code) {
        int bits = statusBits(code);
        PovertyStatus status = status(code);
        if (bits == StatusSets.NO_STANDARD) {
            return new Explanation(
                    status, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Set.of(status));
        }
        int key = Codes.key(code);
        PovertyStandard standard = standards.get(standardIndex(code));
        int area = key % AREAS;
        Optional<AreaType> ofArea =
                area == AREAS - 1 ? Optional.empty() : Optional.of(area == RURAL ? AreaType.RURAL : AreaType.URBAN);
        Optional<Outcome> outcome = Codes.isOpen(code)
                ? Optional.empty()
                : Optional.ofNullable(tables.get(key / AREAS * 2 + area).outcomeOrNull(Codes.cell(code)));
        return new Explanation(
                status,
                Optional.of(standard),
                ofArea,
                outcome,
                standard.indicatorList().subset(code & Codes.MASK),
                StatusSets.set(bits));
    }
}
