package vn.giamngheo.measure;

/**
 * Which indicators are known of a household, and which of these it is deprived in; a bit for each indicator.
 *
 * @param known those known
 * @param deprived those deprived in, within {@code known}
 */
record Pattern(long known, long deprived) implements Comparable<Pattern> {

    @Override
    public int compareTo(Pattern other) {
        int byKnown = Long.compareUnsigned(other.known, known);
        return byKnown != 0 ? byKnown : Long.compareUnsigned(deprived, other.deprived);
    }
}
