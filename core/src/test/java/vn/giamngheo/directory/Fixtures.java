package vn.giamngheo.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.DesignatedAreaList;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Designation;
import vn.giamngheo.place.Gazetteer;

/** Documents of provinces, and some districts and communes, which no built-in table has. */
final class Fixtures {

    static final Directory STANDARD = Directory.standard();
    static final Provenance READ = Provenance.confirmed("kiểm thử");

    static final LocalDate DAY_768 = LocalDate.of(2022, 3, 11);
    static final LocalDate LAST_OF_DISTRICTS = LocalDate.of(2025, 6, 30);

    static final AdministrativeUnit AN_LAO = district("542", "Huyện An Lão", "52");
    static final AdministrativeUnit HOAI_NHON = district("543", "Thị xã Hoài Nhơn", "52");
    static final AdministrativeUnit QUY_NHON = district("540", "Thành phố Quy Nhơn", "52");
    static final AdministrativeUnit AN_LAO_OF_HAI_PHONG = district("313", "Huyện An Lão", "31");
    static final AdministrativeUnit AN_HOA = commune("21607", "Xã An Hòa", "542");
    static final AdministrativeUnit AN_TOAN = commune("21625", "Xã An Toàn", "542");
    static final AdministrativeUnit BONG_SON = commune("21637", "Phường Bồng Sơn", "543");

    /** All districts of Bình Định there are here, and one of Hải Phòng. */
    static final Directory WITH_DISTRICTS = STANDARD.with(Gazetteer.of(
            List.of(AN_LAO, HOAI_NHON, QUY_NHON, AN_LAO_OF_HAI_PHONG, AN_HOA, AN_TOAN, BONG_SON), List.of()));

    static final Directory WITH_AREAS = WITH_DISTRICTS.with(DesignatedAreas.of(List.of(
            areas(Designation.POOR_DISTRICT, AdministrativeLevel.DISTRICT, "542"),
            areas(Designation.EXTREMELY_DISADVANTAGED_COMMUNE, AdministrativeLevel.COMMUNE, "21625"))));

    private Fixtures() {}

    static Setting document(String province, LocalDate day) {
        return Setting.of(STANDARD.gazetteer().provinceOn(province, day).orElseThrow(), day);
    }

    static Setting document(String province, String day) {
        return document(province, LocalDate.parse(day));
    }

    /** A document of Bình Định of the day of Decision 768/QĐ-UBND. */
    static Setting binhDinh() {
        return document("52", DAY_768);
    }

    static AgencyEntry.Builder entry(String id, String name) {
        return AgencyEntry.builder()
                .id(new AgencyId(id))
                .kind(AgencyKind.DEPARTMENT)
                .level(AdministrativeLevel.PROVINCE)
                .name(name)
                .provenance(READ);
    }

    private static AdministrativeUnit district(String code, String name, String province) {
        return unit(AdministrativeLevel.DISTRICT, code, name, province);
    }

    private static AdministrativeUnit commune(String code, String name, String district) {
        return unit(AdministrativeLevel.COMMUNE, code, name, district);
    }

    private static AdministrativeUnit unit(AdministrativeLevel level, String code, String name, String parent) {
        return AdministrativeUnit.builder()
                .level(level)
                .code(code)
                .name(name)
                .validUntil(Optional.of(LAST_OF_DISTRICTS))
                .parent(parent)
                .provenance(READ)
                .build();
    }

    private static DesignatedAreaList areas(Designation designation, AdministrativeLevel level, String code) {
        return new DesignatedAreaList(
                designation,
                level,
                Set.of(code),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2025, 12, 31),
                InstrumentReference.of("353/QĐ-TTg"),
                READ);
    }
}
