package vn.giamngheo.json.format;

import java.util.Objects;

/**
 * How documents from outside are read. Immutable; each method answers with other options.
 *
 * <p>However it is set, reading loses nothing silently: what is passed over is a finding.
 */
public final class ReadOptions {

    private static final ReadOptions STRICT = new ReadOptions(WireFormat.oldestVersion(), false, Limits.standard());

    private final String oldest;
    private final boolean lenientToNewer;
    private final Limits limits;

    private ReadOptions(String oldest, boolean lenientToNewer, Limits limits) {
        this.oldest = oldest;
        this.lenientToNewer = lenientToNewer;
        this.limits = limits;
    }

    /**
     * {@return the usual options: every version of the format that is known is read, a newer one refused, within
     * {@link Limits#standard()}}
     */
    public static ReadOptions strict() {
        return STRICT;
    }

    /**
     * {@return these options, with documents read only from that version on} Older ones are refused with
     * {@link JsonFindingCode#UNSUPPORTED_VERSION}.
     *
     * @param version the oldest version to be read, one of {@link WireFormat#versions()}
     * @throws IllegalArgumentException if there is no such version
     */
    public ReadOptions upcastFrom(String version) {
        if (!WireFormat.versions().contains(version)) {
            throw new IllegalArgumentException(
                    "version must be one of " + WireFormat.versions() + " but was '" + version + "'");
        }
        return new ReadOptions(version, lenientToNewer, limits);
    }

    /**
     * {@return these options, with documents of later versions read as far as they are understood} What is not known of
     * them is passed over with a warning each, and that they are newer is a warning too: the value then says less than
     * the document.
     */
    public ReadOptions lenientToNewer() {
        return new ReadOptions(oldest, true, limits);
    }

    /**
     * {@return these options within other limits}
     *
     * @param other the limits
     */
    public ReadOptions within(Limits other) {
        return new ReadOptions(oldest, lenientToNewer, Objects.requireNonNull(other, "other"));
    }

    /** {@return the oldest version that is read} */
    public String oldestVersion() {
        return oldest;
    }

    /** {@return whether versions that are not known yet are read as far as they are understood} */
    public boolean isLenientToNewer() {
        return lenientToNewer;
    }

    /** {@return the limits} */
    public Limits limits() {
        return limits;
    }
}
