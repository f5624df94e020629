package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.Province;
import vn.giamngheo.place.Province.Codes;

/**
 * Which of some standards applies to a day: that of the province, otherwise the national one. Allocates nothing.
 *
 * <p>Provinces merged on 01/07/2025. A former province keeps its standards as long as they apply, and after them has
 * those of the province it became part of. A household of which only the current province is told could live in any part
 * of it, so while a standard of one part applies none can be found for it.
 */
final class Spans {

    private final Timetable national;
    private final Map<Province, Timetable> own = new HashMap<>();
    /** Of a former province, what it has after its own: the standards of the current one. */
    private final Map<Province, Timetable> whole = new HashMap<>();
    /** Of a current province, the standards of the former ones that are part of it. */
    private final Map<Province, List<Timetable>> parts = new HashMap<>();

    Spans(List<PovertyStandard> all) {
        List<PovertyStandard> ofAll = new ArrayList<>();
        Map<Province, List<PovertyStandard>> ofProvinces = new HashMap<>();
        for (PovertyStandard standard : all) {
            @Nullable Province province = standard.province().orElse(null);
            if (province == null) {
                ofAll.add(standard);
            } else {
                ofProvinces
                        .computeIfAbsent(unchanging(province), key -> new ArrayList<>())
                        .add(standard);
            }
        }
        national = new Timetable(ofAll);
        for (Map.Entry<Province, List<PovertyStandard>> of : ofProvinces.entrySet()) {
            enter(of.getKey(), new Timetable(of.getValue()));
        }
    }

    /** The current code of a province that kept code and territory; otherwise the province. */
    private static Province unchanging(Province province) {
        return province.isSameAs(province.successor()) ? province.successor() : province;
    }

    private void enter(Province province, Timetable timetable) {
        own.put(province, timetable);
        if (province.codes() == Codes.FORMER) {
            parts.computeIfAbsent(province.successor(), key -> new ArrayList<>())
                    .add(timetable);
            return;
        }
        for (Province former : Province.formerOf(province)) {
            if (former.isSameAs(province)) {
                own.put(former, timetable);
            } else {
                whole.put(former, timetable);
            }
        }
    }

    /** The standard on a day of a household of a province, null for one that is not known. Null if there is none. */
    @Nullable
    PovertyStandard on(LocalDate day, @Nullable Province province) {
        if (province != null && !own.isEmpty()) {
            if (isPartOpen(day, province)) {
                return null;
            }
            @Nullable PovertyStandard standard = on(day, own.get(province));
            if (standard == null && !day.isBefore(Province.FIRST_DAY_OF_CURRENT_CODES)) {
                standard = on(day, whole.get(province));
            }
            if (standard != null) {
                return standard;
            }
        }
        return national.on(day);
    }

    /** Whether it depends on the part of the province which standard applies. */
    boolean isPartOpen(LocalDate day, Province province) {
        @Nullable List<Timetable> ofParts = parts.get(province);
        if (ofParts != null) {
            for (int i = 0; i < ofParts.size(); i++) {
                if (ofParts.get(i).on(day) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable PovertyStandard on(LocalDate day, @Nullable Timetable timetable) {
        return timetable == null ? null : timetable.on(day);
    }
}
