package vn.giamngheo.json.format.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.json.format.internal.RefusedPartsException;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.GazetteerFault;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.text.JsonPointer;

/** Where the faults of a gazetteer stand in its document. */
final class FaultPlaces {

    private final Map<UnitRef, JsonPointer> units = new HashMap<>();
    private final Map<UnitRef, JsonPointer> changes = new HashMap<>();

    FaultPlaces(List<AdministrativeUnit> units, List<UnitChange> changes) {
        for (int i = 0; i < units.size(); i++) {
            this.units.put(units.get(i).ref(), JsonPointer.ROOT.child("units").child(i));
        }
        for (int i = 0; i < changes.size(); i++) {
            JsonPointer change = JsonPointer.ROOT.child("changes").child(i);
            this.changes.putIfAbsent(changes.get(i).from(), change.child("from"));
            this.changes.putIfAbsent(changes.get(i).to(), change.child("to"));
        }
    }

    List<RefusedPartsException.Part> of(List<GazetteerFault> faults) {
        return faults.stream()
                .map(fault -> new RefusedPartsException.Part(place(fault), fault.reason()))
                .toList();
    }

    /** The last of the units concerned: it is the one that came into the way of the others. */
    private JsonPointer place(GazetteerFault fault) {
        JsonPointer place = JsonPointer.ROOT;
        for (UnitRef unit : fault.units()) {
            place = Optional.ofNullable(units.get(unit))
                    .or(() -> Optional.ofNullable(changes.get(unit)))
                    .orElse(place);
        }
        return place;
    }
}
