package vn.giamngheo.validation;

import vn.giamngheo.text.Phrase;

/** What the rules on observations can find. Codes are stable; the texts may improve. */
public enum ObservationFinding implements WordedFinding {
    /** A printed rate is not that of its numbers. */
    RATE_DIFFERS(
            "observation.rate-differs",
            Severity.ERROR,
            "Tỷ lệ công bố {printed} khác với {numerator}/{denominator} = {computed}.",
            "The printed rate {printed} is not that of {numerator}/{denominator}, which is {computed}.",
            "Kiểm tra tử số, mẫu số và tỷ lệ.",
            "Check the numerator, the denominator and the rate."),
    /** No whole numbers make a printed rate. */
    RATE_IMPOSSIBLE(
            "observation.rate-impossible",
            Severity.ERROR,
            "Không có số nguyên nào cùng với {known} cho tỷ lệ {printed}.",
            "No whole number makes a rate of {printed} together with {known}.",
            "Kiểm tra số lượng và tỷ lệ.",
            "Check the number and the rate."),
    /** A poverty figure does not tell its standard. */
    STANDARD_MISSING(
            "observation.standard-missing",
            Severity.WARNING,
            "Chỉ tiêu “{indicator}” không nêu theo chuẩn nghèo nào.",
            "The indicator “{indicator}” does not tell its poverty standard.",
            "Nêu chuẩn nghèo: không có chuẩn thì không so sánh được với số liệu khác.",
            "Name the standard: without it the figure cannot be compared with any other."),
    /** An indicator of households is counted in another unit. */
    UNIT_DIFFERS(
            "observation.unit-differs",
            Severity.ERROR,
            "Chỉ tiêu “{indicator}” tính theo hộ, không phải theo {unit}.",
            "The indicator “{indicator}” counts households, not {unit}.",
            "Sửa đơn vị đếm, hoặc dùng chỉ tiêu khác cho tỷ lệ tính theo người.",
            "Correct the unit, or use another indicator for a rate of persons."),
    /** A rate is given where the indicator is a number, or a number where it is a rate. */
    KIND_DIFFERS(
            "observation.kind-differs",
            Severity.ERROR,
            "Giá trị không đúng loại (tỷ lệ hoặc số lượng) của chỉ tiêu “{indicator}”.",
            "The value is not of the kind (a rate or a number) of the indicator “{indicator}”.",
            "Tỷ lệ ghi là tỷ lệ, số lượng ghi là số lượng.",
            "Give a rate as a rate, and a number as a number."),
    /** A sample survey is given as a count of all. */
    SURVEY_COUNTED(
            "observation.survey-counted",
            Severity.INFORMATION,
            "Số liệu khảo sát mẫu được ghi như đếm toàn bộ: {numerator}/{denominator}.",
            "A figure of a sample survey is given as a count of all: {numerator}/{denominator}.",
            "Kiểm tra đây là số của mẫu hay số suy rộng; cả hai đều không phải số đếm toàn bộ.",
            "Check whether these are numbers of the sample or estimates; neither is a count of all."),
    /** One figure is there twice, with values that cannot both be true. */
    CONTRADICTED(
            "observation.contradicted",
            Severity.ERROR,
            "Cùng một số liệu nhưng có giá trị khác tại {other}.",
            "The same figure has another value at {other}.",
            "Giữ giá trị đúng, hoặc ghi rõ hai giá trị khác nhau ở điểm nào (nguồn, chuẩn, đơn vị, ngày).",
            "Keep the right value, or say in what the two differ (source, standard, unit, day)."),
    /** Households in all differ between two figures of one place, day and source. */
    TOTAL_CONTRADICTED(
            "observation.total-contradicted",
            Severity.WARNING,
            "Tổng số {total} khác với tổng số {otherTotal} của cùng địa bàn, cùng ngày tại {other}.",
            "The total {total} is not the total {otherTotal} of the same place and day at {other}.",
            "Kiểm tra mẫu số có đúng của ngày này không.",
            "Check whether the denominator is of this day."),
    /** Standard, unit or source changes from one figure of an indicator to the next. */
    SERIES_BREAK(
            "observation.series-break",
            Severity.INFORMATION,
            "Chuỗi số liệu bị ngắt sau ngày {before}: {reasons}.",
            "The series breaks after {before}: {reasons}.",
            "Không so sánh trực tiếp hai bên của điểm ngắt.",
            "Do not compare across the break."),
    /** Poor and near-poor do not add up to the rate of multidimensional poverty. */
    MULTIDIMENSIONAL_DIFFERS(
            "observation.multidimensional-differs",
            Severity.ERROR,
            "Tỷ lệ nghèo đa chiều không bằng hộ nghèo ({poor}) cộng hộ cận nghèo ({nearPoor}).",
            "The rate of multidimensional poverty is not that of poor ({poor}) and near-poor households ({nearPoor}).",
            "Kiểm tra cả ba tỷ lệ.",
            "Check all three rates.");

    private final FindingWords words;

    ObservationFinding(
            String id,
            Severity severity,
            String vietnamese,
            String english,
            String vietnameseHint,
            String englishHint) {
        this.words = new FindingWords(
                id, severity, new Phrase(vietnamese, english), new Phrase(vietnameseHint, englishHint));
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
