package vn.giamngheo.observation;

import java.util.Objects;
import java.util.Optional;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.text.RefusedException;

/**
 * One row of a table of figures. What is absent is not stated, which is not 0.
 *
 * @param label what the row is of, as written: a district, a group; not blank
 * @param count how many were counted: poor households
 * @param total how many there are in all: households
 * @param rate the per cent printed
 */
public record FigureRow(
        String label,
        Optional<Written<Stated<Long>>> count,
        Optional<Written<Stated<Long>>> total,
        Optional<Written<Stated<PublishedRate>>> rate) {

    /**
     * Checks what is given.
     *
     * @param label what the row is of, as written
     * @param count how many were counted
     * @param total how many there are in all
     * @param rate the per cent printed
     * @throws RefusedException if the label is blank
     */
    public FigureRow {
        if (label.isBlank()) {
            throw RefusedException.blank("tên dòng (label)", "label of a row");
        }
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(rate, "rate");
    }

    /**
     * {@return a row of exact figures}
     *
     * @param label what the row is of, as written; not blank
     * @param count how many were counted
     * @param total how many there are in all
     * @param rate the per cent printed
     */
    public static FigureRow of(String label, long count, long total, PublishedRate rate) {
        return new FigureRow(label, number(count), number(total), printed(rate));
    }

    /**
     * {@return a row of two exact numbers, without a rate}
     *
     * @param label what the row is of, as written; not blank
     * @param count how many were counted
     * @param total how many there are in all
     */
    public static FigureRow of(String label, long count, long total) {
        return new FigureRow(label, number(count), number(total), Optional.empty());
    }

    /**
     * {@return a row of an exact number and a rate}
     *
     * @param label what the row is of, as written; not blank
     * @param count how many were counted
     * @param rate the per cent printed
     */
    public static FigureRow of(String label, long count, PublishedRate rate) {
        return new FigureRow(label, number(count), Optional.empty(), printed(rate));
    }

    /**
     * {@return a row of one exact number}
     *
     * @param label what the row is of, as written; not blank
     * @param count how many were counted
     */
    public static FigureRow of(String label, long count) {
        return new FigureRow(label, number(count), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a row of which the rate alone is known}
     *
     * @param label what the row is of, as written; not blank
     * @param rate the per cent printed
     */
    public static FigureRow of(String label, PublishedRate rate) {
        return new FigureRow(label, Optional.empty(), Optional.empty(), printed(rate));
    }

    private static Optional<Written<Stated<Long>>> number(long number) {
        return Optional.of(Written.of(Stated.exactly(number)));
    }

    private static Optional<Written<Stated<PublishedRate>>> printed(PublishedRate rate) {
        return Optional.of(Written.of(Stated.exactly(rate)));
    }

    Optional<Long> exactCount() {
        return exact(count);
    }

    Optional<Long> exactTotal() {
        return exact(total);
    }

    Optional<PublishedRate> exactRate() {
        return exact(rate);
    }

    private static <T extends Comparable<? super T>> Optional<T> exact(Optional<Written<Stated<T>>> figure) {
        return figure.flatMap(Written::value).flatMap(Stated::exact);
    }
}
