package vn.giamngheo.desk.register;

/**
 * How much of a register was read.
 *
 * @param bytesTotal the length of the file
 * @param bytesRead what was read of it
 * @param lines the lines read
 * @param valid those of them whose household was counted
 */
public record RegisterProgress(long bytesTotal, long bytesRead, long lines, long valid) {

    private static final int WHOLE = 100;

    /** {@return how many hundredths of the file were read} */
    public int percent() {
        return bytesTotal == 0 ? WHOLE : (int) (bytesRead * WHOLE / bytesTotal);
    }
}
