package vn.giamngheo.movement;

import java.time.LocalDate;
import vn.giamngheo.place.Place;
import vn.giamngheo.standard.StandardId;

/** Reports to try things on. The numbers are made up and go together. */
final class Reports {

    static final StandardId VN_2016 = StandardId.of("VN-2016");
    static final StandardId VN_2022 = StandardId.of("VN-2022");
    static final Place COMMUNE = Place.parse("xã An Hòa");

    private Reports() {}

    /** 1.000 − (120 + 80 + 10) + (30 + 15 + 20 + 5) = 860. */
    static Movement.Builder poor() {
        return Movement.of(MovementAccount.POOR_HOUSEHOLDS)
                .start(1_000)
                .toOtherList(120)
                .aboveNearPoor(80)
                .otherDecrease(10)
                .fromOtherList(30)
                .fellBack(15)
                .newlyEntered(20)
                .otherIncrease(5)
                .end(860);
    }

    /** 600 − (30 + 90 + 4) + (120 + 6 + 25 + 3) = 630. */
    static Movement.Builder nearPoor() {
        return Movement.of(MovementAccount.NEAR_POOR_HOUSEHOLDS)
                .start(600)
                .toOtherList(30)
                .aboveNearPoor(90)
                .otherDecrease(4)
                .fromOtherList(120)
                .fellBack(6)
                .newlyEntered(25)
                .otherIncrease(3)
                .end(630);
    }

    /** Four persons in each poor household, but for other decrease and increase: 4.000 − 860 + 280 = 3.420. */
    static Movement.Builder poorPersons() {
        return Movement.of(MovementAccount.POOR_PERSONS)
                .start(4_000)
                .toOtherList(480)
                .aboveNearPoor(320)
                .otherDecrease(60)
                .fromOtherList(120)
                .fellBack(60)
                .newlyEntered(80)
                .otherIncrease(20)
                .end(3_420);
    }

    static MovementReport.Builder report(Movement... accounts) {
        return MovementReport.builder()
                .place(COMMUNE)
                .startDay(LocalDate.of(2022, 12, 31))
                .endDay(LocalDate.of(2023, 12, 31))
                .standard(VN_2022)
                .addAccounts(accounts);
    }

    static MovementReport.Builder both() {
        return report(poor().build(), nearPoor().build());
    }
}
