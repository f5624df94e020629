package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.standard.StandardId;

class MergedPlaceTest {

    private static final Gazetteer PROVINCES = Gazetteer.provinces();
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);
    private static final LocalDate THEN = LocalDate.of(2024, 12, 31);
    private static final UnitRef GIA_LAI = now("52");

    private static UnitRef now(String code) {
        return PROVINCES.provinceOn(code, NOW).orElseThrow().ref();
    }

    private static Observation.Builder poorIn(String place) {
        return Figures.poor()
                .place(Place.of(place, AdministrativeLevel.PROVINCE))
                .asOf(THEN);
    }

    /** Numbers made up for the test. */
    private static final Observation BINH_DINH =
            poorIn("tỉnh Bình Định").share(9_000, 430_000).build();

    private static final Observation OLD_GIA_LAI =
            poorIn("Tỉnh Gia Lai").share(21_000, 390_000).build();

    private static MergedPlace of(UnitRef whole, Observation... figures) {
        return MergedPlace.of(whole, List.of(figures), PROVINCES);
    }

    private static WholeRange exactly(long number) {
        return new WholeRange(number, number);
    }

    private static RollUp.RolledUp rolledUp(MergedPlace merged) {
        return (RollUp.RolledUp) ((MergedPlace.Complete) merged).rollUp();
    }

    @Test
    @DisplayName("R5: Gia Lai of 2024 is Bình Định and the former Gia Lai, by numerator and denominator")
    void theFigureOfAMergedProvinceIsThatOfItsParts() {
        MergedPlace merged = of(GIA_LAI, OLD_GIA_LAI, BINH_DINH);

        assertThat(merged)
                .isInstanceOfSatisfying(
                        MergedPlace.Complete.class,
                        complete -> assertThat(complete.parts())
                                .extracting(AdministrativeUnit::name, AdministrativeUnit::code)
                                .containsExactly(tuple("Tỉnh Bình Định", "52"), tuple("Tỉnh Gia Lai", "64")));
        RollUp.RolledUp result = rolledUp(merged);
        assertThat(result.count()).isEqualTo(exactly(30_000));
        assertThat(result.total()).contains(exactly(820_000));
        assertThat(result.observation()).hasValueSatisfying(figure -> {
            assertThat(figure.place()).isEqualTo(Place.parse("Tỉnh Gia Lai"));
            assertThat(figure.asOf()).isEqualTo(THEN);
            assertThat(figure.value()).isEqualTo(new ObservedValue.Share(30_000, 820_000, Optional.empty()));
        });
    }

    @Test
    void aPartWithoutAFigureIsMissing() {
        assertThat(of(GIA_LAI, OLD_GIA_LAI))
                .isEqualTo(new MergedPlace.Incomplete(
                        List.of(PROVINCES.provinceOn("52", THEN).orElseThrow()), List.of(), List.of()));
        assertThat(of(GIA_LAI, BINH_DINH))
                .isEqualTo(new MergedPlace.Incomplete(
                        List.of(PROVINCES.provinceOn("64", THEN).orElseThrow()), List.of(), List.of()));
    }

    @Test
    void aFigureOfNoPartIsAStranger() {
        Observation konTum = poorIn("tỉnh Kon Tum").share(1, 10).build();
        Observation district = poorIn("Gia Lai")
                .place(Place.parse("huyện Gia Lai"))
                .share(1, 10)
                .build();
        Observation unmarked = poorIn("Binh Dinh").share(1, 10).build();

        assertThat(of(GIA_LAI, OLD_GIA_LAI, konTum, BINH_DINH, district))
                .isEqualTo(new MergedPlace.Incomplete(List.of(), List.of(), List.of(konTum, district)));
        assertThat(of(GIA_LAI, OLD_GIA_LAI, unmarked))
                .isEqualTo(new MergedPlace.Incomplete(
                        List.of(PROVINCES.provinceOn("52", THEN).orElseThrow()), List.of(), List.of(unmarked)));
    }

    @Test
    void spellingsOfAPartMeet() {
        UnitRef phuTho = now("25");

        assertThat(rolledUp(of(
                                phuTho,
                                poorIn("Hoà Bình").share(1, 10).build(),
                                poorIn("TỈNH PHÚ THỌ").share(2, 20).build(),
                                poorIn("tỉnh Vĩnh Phúc").share(3, 30).build()))
                        .count())
                .isEqualTo(exactly(6));
    }

    @Test
    void twoFiguresOfOnePartAreNotAddedUp() {
        MergedPlace merged = of(
                GIA_LAI,
                OLD_GIA_LAI,
                BINH_DINH,
                poorIn("Bình Định").share(1, 10).build());

        assertThat(((MergedPlace.Complete) merged).rollUp())
                .isInstanceOfSatisfying(
                        RollUp.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(RollUp.Obstacle::kind)
                                .containsExactly(RollUp.Obstacle.Kind.PLACE_TWICE));
    }

    @Test
    void figuresOfTwoDaysAreNotAddedUp() {
        MergedPlace merged = of(
                GIA_LAI,
                OLD_GIA_LAI,
                BINH_DINH.toBuilder().asOf(THEN.minusYears(1)).build());

        assertThat(((MergedPlace.Complete) merged).rollUp())
                .isInstanceOfSatisfying(
                        RollUp.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(RollUp.Obstacle::kind)
                                .containsExactly(RollUp.Obstacle.Kind.DAY));
    }

    @Test
    void otherDifferencesAreAllowedAsInARollUp() {
        Observation local =
                BINH_DINH.toBuilder().standard(StandardId.of("BD-2022")).build();

        assertThat(((MergedPlace.Complete) of(GIA_LAI, OLD_GIA_LAI, local)).rollUp())
                .isInstanceOf(RollUp.Refused.class);
        assertThat(rolledUp(MergedPlace.of(GIA_LAI, List.of(OLD_GIA_LAI, local), PROVINCES, Difference.STANDARD))
                        .count())
                .isEqualTo(exactly(30_000));
        assertThatThrownBy(() -> MergedPlace.of(GIA_LAI, List.of(OLD_GIA_LAI), PROVINCES, Difference.PLACE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("allowed");
        assertThatThrownBy(() -> MergedPlace.of(GIA_LAI, List.of(), PROVINCES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figures");
    }

    @Test
    void aProvinceThatWasOneHasOnePart() {
        MergedPlace hue =
                of(now("46"), poorIn("tỉnh Thừa Thiên - Huế").share(22, 1000).build());
        MergedPlace haNoi = of(now("01"), poorIn("Hà Nội").share(1, 1000).build());

        assertThat(((MergedPlace.Complete) hue).parts())
                .extracting(AdministrativeUnit::name)
                .containsExactly("Tỉnh Thừa Thiên Huế");
        assertThat(rolledUp(hue).rate().orElseThrow().min()).isEqualTo(Ratio.of(11, 5));
        assertThat(rolledUp(hue).observation().orElseThrow().place())
                .isEqualTo(Place.of("Thành phố Huế", AdministrativeLevel.PROVINCE));
        assertThat(rolledUp(haNoi).count()).isEqualTo(exactly(1));
    }

    @Test
    void onAndAfterTheDayTheProvinceIsItsOwnPart() {
        Observation figure =
                poorIn("Gia Lai").share(3, 10).asOf(LocalDate.of(2025, 7, 1)).build();

        assertThat(((MergedPlace.Complete) of(GIA_LAI, figure)).parts())
                .extracting(AdministrativeUnit::ref)
                .containsExactly(GIA_LAI);
        assertThat(of(
                        GIA_LAI,
                        figure.toBuilder().asOf(LocalDate.of(2025, 6, 30)).build()))
                .isInstanceOf(MergedPlace.Incomplete.class);
    }

    @Test
    void ruralAndUrbanMakeAPartOnlyWhereItIsAlone() {
        Observation rural = poorIn("Hà Nội").area(AreaType.RURAL).share(3, 10).build();
        Observation urban =
                poorIn("Thành phố Hà Nội").area(AreaType.URBAN).share(1, 10).build();

        assertThat(rolledUp(of(now("01"), rural, urban)).count()).isEqualTo(exactly(4));
    }

    @Test
    void aPartOfADividedUnitHasNoFigure() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        AdministrativeUnit divided =
                commune("1", "Xã Một").validUntil(day.minusDays(1)).build();
        AdministrativeUnit entire =
                commune("2", "Xã Hai").validUntil(day.minusDays(1)).build();
        AdministrativeUnit now = commune("3", "Xã Ba").validFrom(day).build();
        Gazetteer gazetteer = Gazetteer.of(
                List.of(divided, entire, now),
                List.of(change(day, divided, now, false), change(day, entire, now, true)));
        Observation ofDivided =
                poorIn("x").place(Place.parse("xã Một")).share(1, 10).build();
        Observation ofEntire =
                poorIn("x").place(Place.parse("xã Hai")).share(1, 10).build();

        assertThat(MergedPlace.of(now.ref(), List.of(ofDivided, ofEntire), gazetteer))
                .isEqualTo(new MergedPlace.Incomplete(List.of(), List.of(divided), List.of()));
        assertThat(MergedPlace.of(now.ref(), List.of(ofDivided), gazetteer))
                .isEqualTo(new MergedPlace.Incomplete(List.of(entire), List.of(divided), List.of()));
    }

    @Test
    void communesOfOneNameCannotBeToldApart() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        AdministrativeUnit one =
                commune("1", "Xã Tân Lập").validUntil(day.minusDays(1)).build();
        AdministrativeUnit other =
                commune("2", "Xã Tân Lập").validUntil(day.minusDays(1)).build();
        AdministrativeUnit now = commune("3", "Xã Tân Lập").validFrom(day).build();
        Observation figure =
                poorIn("x").place(Place.parse("xã Tân Lập")).share(1, 10).build();

        assertThat(MergedPlace.of(
                        now.ref(),
                        List.of(figure),
                        Gazetteer.of(
                                List.of(one, other, now),
                                List.of(change(day, one, now, true), change(day, other, now, true)))))
                .isEqualTo(new MergedPlace.Incomplete(List.of(one, other), List.of(), List.of(figure)));
        assertThat(MergedPlace.of(
                        now.ref(),
                        List.of(figure),
                        Gazetteer.of(List.of(one, other, now), List.of(change(day, one, now, true)))))
                .isInstanceOfSatisfying(
                        MergedPlace.Complete.class,
                        complete -> assertThat(complete.parts()).containsExactly(one));
    }

    @Test
    void ofAUnitThatIsNotKnownNothingIsKnown() {
        UnitRef stranger = commune("9", "Xã Lạ").build().ref();

        assertThat(of(stranger, OLD_GIA_LAI))
                .isEqualTo(new MergedPlace.Incomplete(List.of(), List.of(), List.of(OLD_GIA_LAI)));
    }

    private static AdministrativeUnit.Builder commune(String code, String name) {
        return AdministrativeUnit.builder()
                .level(AdministrativeLevel.COMMUNE)
                .code(code)
                .name(name)
                .provenance(Provenance.unverified("ví dụ"));
    }

    private static UnitChange change(LocalDate day, AdministrativeUnit from, AdministrativeUnit to, boolean whole) {
        return new UnitChange(
                day,
                whole ? UnitChange.Kind.MERGED : UnitChange.Kind.DIVIDED,
                from.ref(),
                to.ref(),
                whole,
                InstrumentReference.of("01/NQ-HĐND"),
                Provenance.unverified("ví dụ"));
    }
}
