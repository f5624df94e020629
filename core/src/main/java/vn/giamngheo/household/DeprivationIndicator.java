package vn.giamngheo.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * One of the indicators by which a standard measures deprivation of basic social services (<i>chỉ số đo lường mức độ
 * thiếu hụt dịch vụ xã hội cơ bản</i>). Open: provinces add indicators of their own. What counts as deprived is set by
 * the standard, not by the indicator.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record DeprivationIndicator(String code) {

    /** Việc làm. */
    public static final DeprivationIndicator EMPLOYMENT = new DeprivationIndicator("employment");
    /** Người phụ thuộc trong hộ gia đình. */
    public static final DeprivationIndicator DEPENDANTS = new DeprivationIndicator("dependants");
    /** Dinh dưỡng. */
    public static final DeprivationIndicator NUTRITION = new DeprivationIndicator("nutrition");
    /** Bảo hiểm y tế. */
    public static final DeprivationIndicator HEALTH_INSURANCE = new DeprivationIndicator("health-insurance");
    /** Trình độ giáo dục của người lớn. */
    public static final DeprivationIndicator ADULT_EDUCATION = new DeprivationIndicator("adult-education");
    /** Tình trạng đi học của trẻ em. */
    public static final DeprivationIndicator SCHOOL_ATTENDANCE = new DeprivationIndicator("school-attendance");
    /** Chất lượng nhà ở. */
    public static final DeprivationIndicator HOUSING_QUALITY = new DeprivationIndicator("housing-quality");
    /** Diện tích nhà ở bình quân đầu người. */
    public static final DeprivationIndicator HOUSING_AREA = new DeprivationIndicator("housing-area");
    /** Nguồn nước sinh hoạt. */
    public static final DeprivationIndicator WATER_SOURCE = new DeprivationIndicator("water-source");
    /** Nhà tiêu hợp vệ sinh. */
    public static final DeprivationIndicator SANITATION = new DeprivationIndicator("sanitation");
    /** Sử dụng dịch vụ viễn thông. */
    public static final DeprivationIndicator TELECOM = new DeprivationIndicator("telecom");
    /** Phương tiện phục vụ tiếp cận thông tin; in 2016–2021 <i>tài sản tiếp cận thông tin</i>. */
    public static final DeprivationIndicator INFORMATION_ASSETS = new DeprivationIndicator("information-assets");
    /** Tiếp cận dịch vụ y tế, of 2016–2021. */
    public static final DeprivationIndicator HEALTH_CARE = new DeprivationIndicator("health-care");
    /** Xử lý rác thải, from 2027. */
    public static final DeprivationIndicator WASTE_TREATMENT = new DeprivationIndicator("waste-treatment");

    private static final Map<String, DeprivationIndicator> KNOWN = byCode(List.of(
            EMPLOYMENT,
            DEPENDANTS,
            NUTRITION,
            HEALTH_INSURANCE,
            ADULT_EDUCATION,
            SCHOOL_ATTENDANCE,
            HOUSING_QUALITY,
            HOUSING_AREA,
            WATER_SOURCE,
            SANITATION,
            TELECOM,
            INFORMATION_ASSETS,
            HEALTH_CARE,
            WASTE_TREATMENT));

    private static final Map<DeprivationIndicator, Phrase> NAMES = Map.ofEntries(
            Map.entry(EMPLOYMENT, new Phrase("việc làm", "employment")),
            Map.entry(DEPENDANTS, new Phrase("người phụ thuộc trong hộ gia đình", "dependants in the household")),
            Map.entry(NUTRITION, new Phrase("dinh dưỡng", "nutrition")),
            Map.entry(HEALTH_INSURANCE, new Phrase("bảo hiểm y tế", "health insurance")),
            Map.entry(ADULT_EDUCATION, new Phrase("trình độ giáo dục của người lớn", "education of adults")),
            Map.entry(SCHOOL_ATTENDANCE, new Phrase("tình trạng đi học của trẻ em", "school attendance of children")),
            Map.entry(HOUSING_QUALITY, new Phrase("chất lượng nhà ở", "quality of housing")),
            Map.entry(HOUSING_AREA, new Phrase("diện tích nhà ở bình quân đầu người", "housing area per person")),
            Map.entry(WATER_SOURCE, new Phrase("nguồn nước sinh hoạt", "source of domestic water")),
            Map.entry(SANITATION, new Phrase("nhà tiêu hợp vệ sinh", "hygienic latrine")),
            Map.entry(TELECOM, new Phrase("sử dụng dịch vụ viễn thông", "use of telecommunications")),
            Map.entry(
                    INFORMATION_ASSETS,
                    new Phrase("phương tiện phục vụ tiếp cận thông tin", "means of access to information")),
            Map.entry(HEALTH_CARE, new Phrase("tiếp cận dịch vụ y tế", "access to health care")),
            Map.entry(WASTE_TREATMENT, new Phrase("xử lý rác thải", "waste treatment")));

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code has another shape
     */
    public DeprivationIndicator {
        Code.check(code, "deprivation indicator");
    }

    private static Map<String, DeprivationIndicator> byCode(List<DeprivationIndicator> indicators) {
        Map<String, DeprivationIndicator> byCode = new HashMap<>();
        for (DeprivationIndicator indicator : indicators) {
            byCode.put(indicator.code, indicator);
        }
        return Map.copyOf(byCode);
    }

    /**
     * {@return the indicator of that code; for a known code the constant itself}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws IllegalArgumentException if the code is not lower-case ASCII words with hyphens
     */
    public static DeprivationIndicator of(String code) {
        DeprivationIndicator known = KNOWN.get(code);
        return known == null ? new DeprivationIndicator(code) : known;
    }

    /**
     * {@return the words for a known indicator, in lower case; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(this)).map(name -> name.in(language));
    }

    // Equality by hand here and below: that of a record is made at run time, which takes long when a process starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof DeprivationIndicator that && code.equals(that.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
