package vn.giamngheo.plan;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.RefusedException;

/**
 * One source of funds or other resources.
 *
 * @param source the source, as written; not blank
 * @param kind its kind
 * @param amount the amount; absent where the document names the source only, or where it is no money
 */
public record FundingLine(String source, FundingKind kind, Optional<Written<Stated<Vnd>>> amount) {

    /**
     * Checks what is given.
     *
     * @param source the source, as written; not blank
     * @param kind its kind
     * @param amount the amount; absent where the document names the source only, or where it is no money
     * @throws IllegalArgumentException if the source is blank
     */
    public FundingLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        if (source.isBlank()) {
            throw RefusedException.blank("nguồn kinh phí (source)", "source of a funding line");
        }
    }
}
