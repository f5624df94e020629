package vn.giamngheo.json.toys;

import java.util.Optional;

/** A closed union. */
public sealed interface Shape {

    record Circle(Percent radius) implements Shape {}

    record Box(int side, Optional<Span> span) implements Shape {}

    record Blank() implements Shape {}
}
