package vn.giamngheo.testkit.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;

/**
 * The units of a province.
 *
 * @param whole the province
 * @param districts the districts, if there are any
 * @param communes the communes
 * @param byDistrict the communes of each district, by its code
 */
record Units(
        ProvinceUnit whole,
        List<ProvinceUnit> districts,
        List<ProvinceUnit> communes,
        Map<String, List<ProvinceUnit>> byDistrict) {

    private static final List<String> NAMES = List.of(
            "An Bình",
            "Tân Lập",
            "Hòa Sơn",
            "Phú Lâm",
            "Đông Hải",
            "Bình Minh",
            "Thanh Khê",
            "Vĩnh Phước",
            "Long Giang",
            "Quảng Thịnh");

    static Units of(Province province, List<Commune> communes, boolean districts) {
        List<ProvinceUnit> made = new ArrayList<>();
        Map<String, List<ProvinceUnit>> byDistrict = new TreeMap<>();
        List<ProvinceUnit> ofDistricts = new ArrayList<>();
        int perDistrict = perDistrict(communes.size());
        for (int i = 0; i < communes.size(); i++) {
            AreaType area = communes.get(i).area();
            String kind = area == AreaType.RURAL ? "xã " : "phường ";
            made.add(unit("x", i, kind, AdministrativeLevel.COMMUNE, Optional.of(area)));
            if (districts && i % perDistrict == 0) {
                ofDistricts.add(unit("h", i / perDistrict, "huyện ", AdministrativeLevel.DISTRICT, Optional.empty()));
            }
            if (districts) {
                byDistrict
                        .computeIfAbsent(ofDistricts.get(i / perDistrict).code(), code -> new ArrayList<>())
                        .add(made.get(i));
            }
        }
        ProvinceUnit whole = new ProvinceUnit(
                "t" + province.code(),
                Place.of(province.unit().name(), AdministrativeLevel.PROVINCE),
                Optional.empty());
        return new Units(whole, List.copyOf(ofDistricts), List.copyOf(made), byDistrict);
    }

    /** About as many districts as communes in each. */
    private static int perDistrict(int communes) {
        int each = 1;
        while (each * each < communes) {
            each++;
        }
        return each;
    }

    private static ProvinceUnit unit(
            String prefix, int index, String kind, AdministrativeLevel level, Optional<AreaType> area) {
        int round = index / NAMES.size();
        String name = kind + NAMES.get(index % NAMES.size()) + (round == 0 ? "" : " " + (round + 1));
        return new ProvinceUnit(prefix + (index + 1), Place.of(name, level), area);
    }

    List<ProvinceUnit> communesOf(ProvinceUnit district) {
        return byDistrict.getOrDefault(district.code(), List.of());
    }
}
