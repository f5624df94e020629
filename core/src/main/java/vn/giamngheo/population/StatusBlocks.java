package vn.giamngheo.population;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.RefusedException;

/** Counts columns block by block into one sum for each group and place. Belongs to one thread. */
final class StatusBlocks {

    private final BulkClassifier classifier;
    private final Kernel kernel;
    private final Columns columns;
    private final int statusSets;
    private final int places;
    private final long[] sums;
    private final long[] ofUnknownSize;

    private final byte[] keys = new byte[Kernel.BLOCK];
    private final int[] incomes = new int[Kernel.BLOCK];
    private final short[] masks = new short[Kernel.BLOCK];
    private final short[] known = new short[Kernel.BLOCK];
    private final int[] place = new int[Kernel.BLOCK];
    private final int[] groups = new int[Kernel.BLOCK];
    private final int[] weights = new int[Kernel.BLOCK];
    private final int[] sizes = new int[Kernel.BLOCK];

    StatusBlocks(BulkClassifier classifier, Kernel kernel, Columns columns, int statusSets) {
        this.classifier = classifier;
        this.kernel = kernel;
        this.columns = columns;
        this.statusSets = statusSets;
        this.places = (classifier.standards().size() + 1) * statusSets;
        this.sums = new long[Math.multiplyExact(columns.groups(), places)];
        this.ofUnknownSize = new long[columns.groups()];
    }

    int places() {
        return places;
    }

    long sum(int group, int ofPlace) {
        return sums[group * places + ofPlace];
    }

    long ofUnknownSize(int group) {
        return ofUnknownSize[group];
    }

    void count(int from, int to) {
        int rows = to - from;
        classify(from, to);
        @Nullable Column ofGroup = columns.get(Columns.Name.GROUPS);
        if (ofGroup != null) {
            ofGroup.read(from, to, groups);
            requireGroups(from, rows);
        }
        @Nullable Column ofWeight = columns.get(Columns.Name.WEIGHTS);
        @Nullable Column ofSize = columns.get(Columns.Name.SIZES);
        if (ofWeight == null && ofSize == null) {
            addOnce(rows);
            return;
        }
        (ofWeight == null ? Column.constant(columns.length(), 1) : ofWeight).read(from, to, weights);
        (ofSize == null ? Column.constant(columns.length(), 1) : ofSize).read(from, to, sizes);
        requireNotNegative(from, rows);
        addWeighted(rows);
    }

    private void classify(int from, int to) {
        int rows = to - from;
        columns.needed(Columns.Name.KEYS).read(from, to, keys);
        columns.needed(Columns.Name.INCOMES).read(from, to, incomes);
        columns.needed(Columns.Name.MASKS).read(from, to, masks);
        @Nullable Column ofKnown = columns.get(Columns.Name.KNOWN);
        if (ofKnown != null) {
            ofKnown.read(from, to, known);
        }
        boolean all = kernel.look(keys, incomes, masks, 0, place, 0, rows);
        if (all && ofKnown == null) {
            return;
        }
        for (int i = 0; i < rows; i++) {
            int judged = ofKnown == null ? Codes.MASK : known[i] & Codes.MASK;
            if (!kernel.knows(keys[i], incomes[i], masks[i], judged)) {
                long point = BulkClassifier.points(incomes[i]);
                place[i] = place(classifier.codeOfRow(keys[i], point, judged, masks[i], from + i));
            }
        }
    }

    private int place(int code) {
        int bits = classifier.statusBits(code);
        return classifier.standardIndex(code) * statusSets + (bits == StatusSets.NO_STANDARD ? 0 : bits);
    }

    private void requireGroups(int from, int rows) {
        int last = columns.groups() - 1;
        int outside = 0;
        for (int i = 0; i < rows; i++) {
            outside |= groups[i] | (last - groups[i]);
        }
        for (int i = 0; i < rows && outside < 0; i++) {
            if (groups[i] < 0 || groups[i] > last) {
                throw new RefusedException(
                        "#" + (from + i) + ": nhóm phải từ 0 đến " + last + ", không phải " + groups[i],
                        "#" + (from + i) + ": group must be from 0 to " + last + " but was " + groups[i]);
            }
        }
    }

    private void requireNotNegative(int from, int rows) {
        int negative = 0;
        for (int i = 0; i < rows; i++) {
            negative |= weights[i];
        }
        for (int i = 0; i < rows && negative < 0; i++) {
            if (weights[i] < 0) {
                throw new RefusedException(
                        "#" + (from + i) + ": quyền số không được âm: " + weights[i],
                        "#" + (from + i) + ": weight must not be negative but was " + weights[i]);
            }
        }
    }

    private void addOnce(int rows) {
        long[] into = sums;
        for (int i = 0; i < rows; i++) {
            into[groups[i] * places + place[i]]++;
        }
    }

    /** A household of unknown size has the size 0, so it comes into no sum. */
    private void addWeighted(int rows) {
        long[] into = sums;
        for (int i = 0; i < rows; i++) {
            int at = groups[i] * places + place[i];
            into[at] = Math.addExact(into[at], (long) weights[i] * sizes[i]);
            ofUnknownSize[groups[i]] += sizes[i] == 0 ? 1 : 0;
        }
    }
}
