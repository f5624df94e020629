package vn.giamngheo.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import vn.giamngheo.internal.ModelStyle;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.RefusedException;

/**
 * A table as a document prints it: how many of how many in each row, the per cent, and the whole. Read as one split of
 * the whole; what is split in two ways is two tables.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class FigureTable permits ImmutableFigureTable {
    FigureTable() {}

    /** {@return what the table is about; not blank} */
    public abstract String title();

    /** {@return what the numbers count} */
    public abstract CountUnit unit();

    /** {@return what the totals count, if not the same} */
    public abstract Optional<CountUnit> totalUnit();

    /** {@return what the per cents are of} */
    @Value.Default
    public RateBase rateBase() {
        return RateBase.OWN_TOTAL;
    }

    /** {@return the rows, without that of the whole, in the order written} */
    public abstract List<FigureRow> rows();

    /** {@return the row of the whole, if there is one} */
    public abstract Optional<FigureRow> whole();

    /** {@return whether the rows are all there are of the whole} */
    @Value.Default
    public boolean complete() {
        return true;
    }

    /** {@return the number of the whole held against those of the rows; empty if one of the two is not stated} */
    public Optional<PartsSum> countSum() {
        return sum(FigureRow::count);
    }

    /**
     * {@return the total of the whole held against those of the rows; empty if one of the two is not stated, or the
     * rows are all of the total of the whole}
     */
    public Optional<PartsSum> totalSum() {
        return rateBase() == RateBase.WHOLE_TOTAL ? Optional.empty() : sum(FigureRow::total);
    }

    private Optional<PartsSum> sum(Function<FigureRow, Optional<Written<Stated<Long>>>> column) {
        List<Written<Stated<Long>>> parts = new ArrayList<>();
        rows().forEach(row -> column.apply(row).ifPresent(parts::add));
        // A row without a number is one of the parts that are not there.
        boolean all = complete() && parts.size() == rows().size();
        return whole().flatMap(column)
                .filter(total -> !parts.isEmpty())
                .map(total -> PartsSum.of(Optional.empty(), all, total, parts));
    }

    /** {@return all that is wrong with it, or may be; empty if rounding explains what there is} */
    public List<FigureFault> faults() {
        return FigureChecks.of(this);
    }

    /** {@return a builder that starts from this table} */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        if (title().isBlank()) {
            throw RefusedException.blank("tên bảng (title)", "title of a table");
        }
        if (rows().isEmpty()) {
            throw new RefusedException("bảng phải có ít nhất một dòng (rows)", "rows must hold at least one row");
        }
    }

    /** {@return a new builder; {@code build} throws {@link IllegalStateException} if title or unit is not set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a table. */
    public static final class Builder extends ImmutableFigureTable.Builder {
        Builder() {}
    }
}
