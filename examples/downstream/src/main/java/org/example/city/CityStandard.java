package org.example.city;

import static vn.giamngheo.place.AreaType.RURAL;
import static vn.giamngheo.place.AreaType.URBAN;

import java.time.LocalDate;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Phrase;

/** The city's own standard: higher lines on the national rule. Its numbers are made up, and so is the resolution. */
public final class CityStandard {

    /** The city. */
    public static final Province CITY = Province.current("79");

    private static final InstrumentReference RESOLUTION = InstrumentReference.of("00/2026/NQ-HĐND");

    /** The standard of the year 2026. */
    public static final PovertyStandard CITY_2026 = PovertyStandard.builder("VN-79:2026")
            .extending(NationalStandards.VN_2022)
            .title(new Phrase("chuẩn nghèo của Thành phố năm 2026", "poverty standard of the city for 2026"))
            .province(CITY)
            .incomeLine(RURAL, Vnd.of(2_000_000))
            .incomeLine(URBAN, Vnd.of(3_000_000))
            .basis(RESOLUTION)
            .applicability(Applicability.between(
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    RESOLUTION,
                    Provenance.confirmed("nghị quyết của Hội đồng nhân dân Thành phố")))
            .build();

    private CityStandard() {}

    /** {@return the national standards and the city's} */
    public static Standards standards() {
        return Standards.national().with(CITY_2026);
    }
}
