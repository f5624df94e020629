package vn.giamngheo.validation;

/**
 * A place in a text that was read.
 *
 * @param line the line, from 1
 * @param column the column in that line, from 1
 */
public record SourceLocation(int line, int column) implements Comparable<SourceLocation> {

    /**
     * Checks what is given.
     *
     * @param line the line, from 1
     * @param column the column in that line, from 1
     * @throws IllegalArgumentException if the line or the column is below 1
     */
    public SourceLocation {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column start at 1 but were " + line + ", " + column);
        }
    }

    @Override
    public int compareTo(SourceLocation other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
