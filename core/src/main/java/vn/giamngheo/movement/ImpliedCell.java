package vn.giamngheo.movement;

/**
 * The one value of an unknown column that would close an account. It is offered, never filled in: an account closed that
 * way proves nothing.
 *
 * @param column the unknown column
 * @param value the value; below 0 if what is known contradicts itself
 */
public record ImpliedCell(MovementColumn column, long value) {}
