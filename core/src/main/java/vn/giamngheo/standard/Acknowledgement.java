package vn.giamngheo.standard;

import java.util.Objects;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * That a local standard is registered although it leaves out households that a national standard of the same days
 * reaches, and why.
 *
 * @param standard the local standard
 * @param reason why it is registered all the same; not blank
 */
public record Acknowledgement(StandardId standard, String reason) {

    /**
     * Checks the reason, which is kept as written.
     *
     * @param standard the local standard
     * @param reason why it is registered all the same
     * @throws RefusedException if the reason is blank
     */
    public Acknowledgement {
        Objects.requireNonNull(standard, "standard");
        if (VietnameseText.clean(reason).isEmpty()) {
            throw RefusedException.blank("lý do (reason)", "reason");
        }
    }
}
