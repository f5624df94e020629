package vn.giamngheo.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.RefusedException;

/**
 * The resources of a plan.
 *
 * @param total the total, if the document states one
 * @param lines its sources, in the order written
 */
public record Funding(Optional<Written<Stated<Vnd>>> total, List<FundingLine> lines) {

    /**
     * Checks what is given.
     *
     * @param total the total, if the document states one
     * @param lines its sources, in the order written
     * @throws IllegalArgumentException if it has neither a total nor a line
     */
    public Funding {
        Objects.requireNonNull(total, "total");
        lines = List.copyOf(lines);
        if (total.isEmpty() && lines.isEmpty()) {
            throw new RefusedException(
                    "kinh phí phải có tổng số (total) hoặc ít nhất một dòng (lines)", "funding has a total or a line");
        }
    }

    /** {@return the total held against its lines} */
    public FundingSum sum() {
        return FundingSum.of(this);
    }
}
