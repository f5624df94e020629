package vn.giamngheo.json.format.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.format.internal.RefusedPartsException;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.RefusedException;

/** Finds the lists of areas that begin before another of their kind has ended; of more than can be said only the first. */
final class AreaOverlaps {

    private record Kind(Designation designation, AdministrativeLevel level) {}

    private final List<DesignatedAreaList> lists;
    private final Map<Kind, DesignatedAreaList> lasting = new HashMap<>();
    private final List<RefusedPartsException.Part> found = new ArrayList<>();

    private AreaOverlaps(List<DesignatedAreaList> lists) {
        this.lists = lists;
    }

    static List<RefusedPartsException.Part> in(List<DesignatedAreaList> lists) {
        AreaOverlaps overlaps = new AreaOverlaps(lists);
        IntStream.range(0, lists.size())
                .boxed()
                .sorted(Comparator.comparing(i -> lists.get(i).from()))
                .forEach(overlaps::look);
        return overlaps.found;
    }

    private void look(int index) {
        DesignatedAreaList list = lists.get(index);
        Kind kind = new Kind(list.designation(), list.level());
        DesignatedAreaList before = lasting.get(kind);
        if (before != null && !list.from().isAfter(before.until()) && found.size() < WireFormat.MAX_FINDINGS) {
            object(index, before, list);
        }
        if (before == null || list.until().isAfter(before.until())) {
            lasting.put(kind, list);
        }
    }

    /** In the words with which the two refuse to stand together. */
    private void object(int index, DesignatedAreaList before, DesignatedAreaList list) {
        try {
            DesignatedAreas.of(List.of(before, list));
        } catch (RefusedException refusal) {
            JsonPointer path = JsonPointer.ROOT.child("lists").child(index);
            found.add(new RefusedPartsException.Part(path, refusal.reason()));
        }
    }
}
