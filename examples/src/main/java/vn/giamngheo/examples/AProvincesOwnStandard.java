package vn.giamngheo.examples;

import static vn.giamngheo.place.AreaType.RURAL;
import static vn.giamngheo.place.AreaType.URBAN;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.Inclusion;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * A province plugs in a standard of its own, in code or as a document: higher lines on the national rule. The numbers are
 * made up, and so is the resolution.
 */
public final class AProvincesOwnStandard {

    private static final Province PROVINCE = Province.current("79");
    private static final InstrumentReference RESOLUTION = InstrumentReference.of("00/2026/NQ-HĐND");

    private AProvincesOwnStandard() {}

    /**
     * Prints a verdict under the province's standard, how that compares with the national one, and what is said of a line
     * below it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        // The same as a document: what an office writes, and what speaks against it.
        String document = GiamngheoJson.write(ofTheCity());
        ReadResult<PovertyStandard> read =
                GiamngheoJson.read(JsonMapper.builder().build(), document, PovertyStandard.class);
        if (!(read instanceof ReadResult.Valid<PovertyStandard> valid)) {
            read.report().findings().forEach(finding -> out.println(finding.message(Language.VIETNAMESE)));
            return;
        }
        PovertyStandard own = valid.value();
        Inclusion inclusion = own.compareWith(NationalStandards.VN_2022);
        out.println(own.id() + ": " + inclusion.getClass().getSimpleName());

        PovertyEngine engine = PovertyEngine.of(Standards.national().with(own));
        Verdict verdict = engine.classify(household(), ReviewDate.of(2026, 10, 15));
        out.println(verdict.proof().render(Language.VIETNAMESE, Proof.Length.LINE));

        try {
            Standards.national().with(standard(1_400_000, 3_000_000));
        } catch (RefusedException e) {
            out.println(e.reason().vietnamese());
        }
    }

    /** {@return the standard of this example, for others that need one of a province} */
    public static PovertyStandard ofTheCity() {
        return standard(2_000_000, 3_000_000);
    }

    static PovertyStandard standard(long rural, long urban) {
        return PovertyStandard.builder("VN-79:2026")
                .extending(NationalStandards.VN_2022)
                .title(new Phrase("chuẩn nghèo của Thành phố năm 2026", "poverty standard of the city for 2026"))
                .province(PROVINCE)
                .incomeLine(RURAL, Vnd.of(rural))
                .incomeLine(URBAN, Vnd.of(urban))
                .basis(RESOLUTION)
                .applicability(Applicability.between(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        RESOLUTION,
                        Provenance.confirmed("nghị quyết của Hội đồng nhân dân Thành phố")))
                .build();
    }

    /** A rural household of the city with 1.900.000 đồng a head and four deprivations. */
    static Household household() {
        return Household.builder()
                .id("H-003")
                .province(Optional.of(PROVINCE))
                .area(RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(1_900_000)))
                .deprivations(DeprivationProfile.of(NationalStandards.VN_2022.indicatorList(), 0b1111))
                .build();
    }
}
