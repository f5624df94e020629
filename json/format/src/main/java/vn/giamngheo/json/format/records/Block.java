package vn.giamngheo.json.format.records;

import java.util.Arrays;
import vn.giamngheo.json.format.internal.bytes.RegisterScan;

/** Whole lines, each with its line feed; or the length of one that is too long to be held. */
final class Block {

    private byte[] bytes = new byte[0];
    /** How many bytes may be held; there is some room behind. */
    private int capacity;

    private int size;
    private long tooLong;

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    int capacity() {
        return capacity;
    }

    /** The length of the one line that is not held; 0 if there is none. */
    long tooLong() {
        return tooLong;
    }

    boolean isEmpty() {
        return size == 0 && tooLong == 0;
    }

    boolean isFull() {
        return size >= capacity;
    }

    void clear() {
        size = 0;
        tooLong = 0;
    }

    void reserve(int most) {
        capacity = Math.max(capacity, most);
        if (bytes.length < capacity + RegisterScan.BESIDE) {
            bytes = Arrays.copyOf(bytes, capacity + RegisterScan.BESIDE);
        }
    }

    /** Takes what was put behind the bytes. */
    void grow(int more) {
        size += more;
    }

    void truncate(int less) {
        size = less;
    }

    /** Takes the place of a line that is not held. */
    void hold(long lengthOfLine) {
        size = 0;
        tooLong = lengthOfLine;
    }

    /** The last line of a stream need not end. */
    void endLine() {
        if (size > 0 && bytes[size - 1] != '\n') {
            bytes[size] = '\n';
            size++;
        }
    }
}
