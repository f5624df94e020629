package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.place.Province;

/** Which of some standards applies to a day: that of the province, otherwise the national one. Allocates nothing. */
final class Spans {

    private final Timetable national;
    private final Map<Province, Timetable> local = new HashMap<>();

    Spans(List<PovertyStandard> all) {
        List<PovertyStandard> ofAll = new ArrayList<>();
        Map<Province, List<PovertyStandard>> ofProvinces = new HashMap<>();
        for (PovertyStandard standard : all) {
            @Nullable Province province = standard.province().orElse(null);
            if (province == null) {
                ofAll.add(standard);
            } else {
                ofProvinces.computeIfAbsent(province, key -> new ArrayList<>()).add(standard);
            }
        }
        national = new Timetable(ofAll);
        for (Map.Entry<Province, List<PovertyStandard>> own : ofProvinces.entrySet()) {
            local.put(own.getKey(), new Timetable(own.getValue()));
        }
    }

    /** The standard on a day of a household of a province, null for one that is not known. Null if there is none. */
    @Nullable
    PovertyStandard on(LocalDate day, @Nullable Province province) {
        if (province != null && !local.isEmpty()) {
            @Nullable Timetable own = local.get(province);
            @Nullable PovertyStandard standard = own == null ? null : own.on(day);
            if (standard != null) {
                return standard;
            }
        }
        return national.on(day);
    }
}
