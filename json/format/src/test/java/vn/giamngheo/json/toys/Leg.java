package vn.giamngheo.json.toys;

import java.util.List;
import java.util.Optional;

/** A record that contains itself. */
public record Leg(String name, Optional<Shape> shape, List<Leg> legs) {

    public Leg {
        if (name.equals("throws") && legs.isEmpty()) {
            throw new IllegalStateException("this leg has no legs");
        }
    }
}
