package vn.giamngheo.json.format.internal;

import java.util.HashSet;
import java.util.Set;
import vn.giamngheo.json.format.spi.LeftOut;
import vn.giamngheo.text.JsonPointer;

/** Reading that goes on past faults: remembers what it leaves out. What is wrong was noted by strict reading before. */
final class Salvage {

    private final Set<JsonPointer> places = new HashSet<>();
    private final Orders orders;

    Salvage(Orders orders) {
        this.orders = orders;
    }

    void leaveOut(JsonPointer place) {
        places.add(place);
    }

    LeftOut leftOut() {
        return new LeftOut(places, orders.moved());
    }
}
