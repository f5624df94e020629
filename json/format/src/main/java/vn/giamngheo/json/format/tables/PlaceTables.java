package vn.giamngheo.json.format.tables;

import static vn.giamngheo.json.format.internal.Scalars.TEXT;

import java.util.List;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.json.format.internal.Codec;
import vn.giamngheo.json.format.internal.Codecs;
import vn.giamngheo.json.format.internal.RecordTable;
import vn.giamngheo.json.format.internal.Shapes;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.schedule.Schedule;

/** Where, who and when. */
final class PlaceTables {

    static final Codec<Schedule> SCHEDULE =
            Codecs.recurringText(Shapes.worded("time-wording"), Schedule::parse, Schedule::text);

    static final Codec<AgencyList> AGENCIES =
            Codecs.recurringText(Shapes.worded("agencies-wording"), AgencyList::parse, AgencyList::text);

    static final Codec<AdministrativeLevel> LEVEL =
            Codecs.codes(List.of(AdministrativeLevel.values()), AdministrativeLevel::code);

    static final Codec<Place> PLACE = place();

    private PlaceTables() {}

    private static Codec<Place> place() {
        RecordTable<Place> t = new RecordTable<>("place");
        var name = t.required("name", TEXT, Place::name);
        var level = t.required("level", LEVEL, Place::level);
        return t.end(v -> new Place(v.get(name), v.get(level)));
    }
}
