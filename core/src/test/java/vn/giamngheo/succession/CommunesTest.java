package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.succession.Tables.agency;
import static vn.giamngheo.succession.Tables.current;
import static vn.giamngheo.succession.Tables.day;
import static vn.giamngheo.succession.Tables.former;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Parted;
import vn.giamngheo.succession.Holding.Reason;
import vn.giamngheo.succession.Holding.Unresolved;

/** Agencies of communes, where the deployer supplied the communes. The names and codes of communes are made up. */
class CommunesTest {

    private static final Gazetteer PLACES = Gazetteer.read("""
                    level,code,name,from,until,parent,confidence,source
                    province,52,Tỉnh Bình Định,,2025-06-30,,confirmed,thử
                    province,52,Tỉnh Gia Lai,2025-07-01,,,confirmed,thử
                    province,64,Tỉnh Gia Lai,,2025-06-30,,confirmed,thử
                    district,540,Huyện Mai,,2025-06-30,52,confirmed,thử
                    commune,90001,Xã Mai Một,,2025-06-30,540,confirmed,thử
                    commune,90002,Xã Mai Hai,,2025-06-30,540,confirmed,thử
                    commune,90003,Xã Mai Ba,,2025-06-30,540,confirmed,thử
                    commune,90004,Xã Mai,2025-07-01,,52,confirmed,thử
                    commune,90005,Phường Mai,2025-07-01,,52,confirmed,thử
                    commune,90006,Xã Đảo,,,52,confirmed,thử
                    commune,90007,Xã Trùng,,2025-06-30,540,confirmed,thử
                    commune,90008,Xã Trùng,,2025-06-30,540,confirmed,thử
                    commune,90009,Xã Rừng,,2025-06-30,64,confirmed,thử
                    """, """
                    level,day,kind,from,to,whole,instrument,confidence,source
                    province,2025-07-01,merged,52,52,true,Nghị quyết 202/2025/QH15,confirmed,thử
                    province,2025-07-01,enlarged,64,52,true,Nghị quyết 202/2025/QH15,confirmed,thử
                    commune,2025-07-01,merged,90001,90004,true,1/NQ-UBTVQH15,confirmed,thử
                    commune,2025-07-01,divided,90002,90004,false,1/NQ-UBTVQH15,unverified,thử
                    commune,2025-07-01,divided,90002,90005,false,1/NQ-UBTVQH15,unverified,thử
                    commune,2025-07-01,reclassified,90003,90005,true,1/NQ-UBTVQH15,confirmed,thử
                    commune,2025-07-01,merged,90009,90004,true,1/NQ-UBTVQH15,confirmed,thử
                    """).orElseThrow();
    private static final Directory DIRECTORY =
            Directory.of(Succession.standard().directory().entries(), PLACES);
    private static final Succession SUCCESSION =
            Succession.of(DIRECTORY, Succession.standard().events());
    private static final AdministrativeUnit BINH_DINH = former(DIRECTORY, "52");
    private static final AdministrativeUnit GIA_LAI = current(DIRECTORY, "52");

    private static Holding holder(Agency agency, String day) {
        return SUCCESSION.holderOf(agency, AgencyFunction.LOCAL_GOVERNMENT, day(day));
    }

    @Test
    @DisplayName("a commune is followed over 01/07/2025 with its units")
    void followed() {
        Agency old = agency(DIRECTORY, "ubnd-xa", BINH_DINH, "xã Mai Một");

        assertThat(((Held) holder(old, "2025-06-30")).by()).isEqualTo(old);
        Held held = (Held) holder(old, "2025-07-01");
        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "ubnd-xa", GIA_LAI, "xã Mai"));
        assertThat(held.chain()).singleElement().satisfies(step -> {
            assertThat(step.what().vietnamese()).isEqualTo("sáp nhập xã");
            assertThat(step.what().english()).isEqualTo("commune merged");
            assertThat(step.from()).isEqualTo(old);
        });
        assertThat(((Held) SUCCESSION.holderOf(old, day("2026-01-01"))).by()).isEqualTo(held.by());
    }

    @Test
    void aCommuneMayBecomeAWard() {
        Held held = (Held) holder(agency(DIRECTORY, "ubnd-xa", BINH_DINH, "Xã Mai Ba"), "2026-01-01");

        assertThat(held.by()).isEqualTo(agency(DIRECTORY, "ubnd-xa", GIA_LAI, "phường Mai"));
        assertThat(held.chain().get(0).what().vietnamese()).isEqualTo("chuyển loại đơn vị hành chính");
    }

    @Test
    void aCommuneThatWasDividedIsParted() {
        Parted parted = (Parted) holder(agency(DIRECTORY, "ubnd-xa", BINH_DINH, "xã Mai Hai"), "2026-01-01");

        assertThat(parted.parts())
                .extracting(part -> part.province().orElseThrow().name() + " "
                        + ((Held) part.holding()).by().place().orElseThrow().name())
                .containsExactlyInAnyOrder("Xã Mai xã Mai", "Phường Mai phường Mai");
    }

    @Test
    @DisplayName("back in time each commune is of its own province")
    void backInTime() {
        Parted parted = (Parted) holder(agency(DIRECTORY, "ubnd-xa", GIA_LAI, "xã Mai"), "2025-06-30");

        assertThat(parted.parts())
                .extracting(part -> ((Held) part.holding()).by())
                .containsExactlyInAnyOrder(
                        agency(DIRECTORY, "ubnd-xa", BINH_DINH, "xã Mai Một"),
                        agency(DIRECTORY, "ubnd-xa", BINH_DINH, "xã Mai Hai"),
                        agency(DIRECTORY, "ubnd-xa", former(DIRECTORY, "64"), "xã Rừng"));
    }

    @Test
    void aCommuneThatDidNotChangeGoesWithItsProvince() {
        Agency old = agency(DIRECTORY, "ubnd-xa", BINH_DINH, "xã Đảo");
        Agency now = agency(DIRECTORY, "ubnd-xa", GIA_LAI, "xã Đảo");

        Held held = (Held) holder(old, "2025-07-01");
        assertThat(held.by()).isEqualTo(now);
        assertThat(held.chain())
                .singleElement()
                .satisfies(step -> assertThat(step.what().vietnamese()).isEqualTo("sáp nhập tỉnh"));
        assertThat(((Held) holder(now, "2025-06-30")).by()).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã Trùng", "xã Không Có", "xã Rừng"})
    @DisplayName("a name of two communes, of none, or of another province is not followed")
    void notKnown(String name) {
        assertThat(holder(agency(DIRECTORY, "ubnd-xa", BINH_DINH, name), "2026-01-01"))
                .isInstanceOfSatisfying(
                        Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.PLACE_NOT_KNOWN));
    }

    @Test
    void aDistrictEndsWhetherItsUnitIsKnownOrNot() {
        Agency district = agency(DIRECTORY, "ubnd-huyen", BINH_DINH, "huyện Mai");

        assertThat(((Held) holder(district, "2025-06-30")).by()).isEqualTo(district);
        assertThat(holder(district, "2025-07-01")).isInstanceOfSatisfying(Unresolved.class, none -> {
            assertThat(none.reason()).isEqualTo(Reason.LEVEL_ENDED);
            assertThat(none.candidates())
                    .containsExactly(agency(DIRECTORY, "ubnd-xa", GIA_LAI), agency(DIRECTORY, "ubnd-tinh", GIA_LAI));
        });
    }

    @Test
    void aProvinceThatIsNotInTheGazetteerIsNotKnown() {
        Agency elsewhere =
                agency(DIRECTORY, "so-y-te", former(Succession.standard().directory(), "40"));

        for (Holding holding : List.of(
                SUCCESSION.holderOf(elsewhere, AgencyFunction.HEALTH, day("2024-01-01")),
                SUCCESSION.holderOf(elsewhere, day("2024-01-01")))) {
            assertThat(holding)
                    .isInstanceOfSatisfying(
                            Unresolved.class, none -> assertThat(none.reason()).isEqualTo(Reason.PLACE_NOT_KNOWN));
        }
        assertThat(SUCCESSION.functionsOf(elsewhere, day("2024-01-01"))).isEmpty();
    }
}
