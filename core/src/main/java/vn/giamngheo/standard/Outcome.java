package vn.giamngheo.standard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.place.AreaType;

/**
 * What a standard says of all households of one cell of its table. One object for each row and area, shared by all
 * their verdicts.
 */
public final class Outcome {

    private final PovertyStandard standard;
    private final AreaType area;
    private final PovertyStatus status;
    private final @Nullable Row row;
    private final @Nullable LegalGap gap;

    Outcome(PovertyStandard standard, AreaType area, Row row) {
        this.standard = standard;
        this.area = area;
        this.status = row.status();
        this.row = row;
        this.gap = null;
    }

    Outcome(PovertyStandard standard, AreaType area, LegalGap gap) {
        this.standard = standard;
        this.area = area;
        this.status = PovertyStatus.UNDEFINED_BY_LAW;
        this.row = null;
        this.gap = gap;
    }

    /** {@return the standard} */
    public PovertyStandard standard() {
        return standard;
    }

    /** {@return the area} */
    public AreaType area() {
        return area;
    }

    /** {@return a class of households, or {@link PovertyStatus#UNDEFINED_BY_LAW}} */
    public PovertyStatus status() {
        return status;
    }

    /** {@return the row that gives the class; empty in a gap of the law} */
    public Optional<Row> row() {
        return Optional.ofNullable(row);
    }

    /** {@return the gap of the law; empty if a row gives a class} */
    public Optional<LegalGap> gap() {
        return Optional.ofNullable(gap);
    }

    /** {@return where the law says so: the citation of the row, or the basis of the standard} */
    public InstrumentReference citation() {
        return row == null ? standard.basis() : row.citation().orElse(standard.basis());
    }

    /** The status and the standard. */
    @Override
    public String toString() {
        return status + " under " + standard;
    }
}
