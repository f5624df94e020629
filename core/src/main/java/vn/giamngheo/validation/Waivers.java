package vn.giamngheo.validation;

import java.util.List;

/**
 * The waivers that somebody keeps, as a document of their own: {@code terms.waiving(waivers.waivers(), today)}.
 *
 * @param waivers the waivers, in the order in which they are kept
 */
public record Waivers(List<Waiver> waivers) {

    /**
     * Copies the list.
     *
     * @param waivers the waivers
     */
    public Waivers {
        waivers = List.copyOf(waivers);
    }
}
