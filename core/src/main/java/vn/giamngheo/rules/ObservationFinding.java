package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on observations can find. Codes are stable; the texts may improve. */
public enum ObservationFinding implements WordedFinding {
    /** A printed rate is not that of its numbers. */
    RATE_DIFFERS(FindingWords.of("observation.rate-differs", Severity.ERROR)
            .cause("…", "A printed rate is not that of its numbers.")
            .message(
                    "Tỷ lệ công bố {printed} khác với {numerator}/{denominator} = {computed}.",
                    "The printed rate {printed} is not that of {numerator}/{denominator}, which is {computed}.")
            .hint("Kiểm tra tử số, mẫu số và tỷ lệ.", "Check the numerator, the denominator and the rate.")),
    /** No whole numbers make a printed rate. */
    RATE_IMPOSSIBLE(FindingWords.of("observation.rate-impossible", Severity.ERROR)
            .cause("…", "No whole numbers make a printed rate.")
            .message(
                    "Không có số nguyên nào cùng với {known} cho tỷ lệ {printed}.",
                    "No whole number makes a rate of {printed} together with {known}.")
            .hint("Kiểm tra số lượng và tỷ lệ.", "Check the number and the rate.")),
    /** A poverty figure does not tell its standard. */
    STANDARD_MISSING(FindingWords.of("observation.standard-missing", Severity.WARNING)
            .cause("…", "A poverty figure does not tell its standard.")
            .message(
                    "Chỉ tiêu “{indicator}” không nêu theo chuẩn nghèo nào.",
                    "The indicator “{indicator}” does not tell its poverty standard.")
            .hint(
                    "Nêu chuẩn nghèo: không có chuẩn thì không so sánh được với số liệu khác.",
                    "Name the standard: without it the figure cannot be compared with any other.")),
    /** An indicator of households is counted in another unit. */
    UNIT_DIFFERS(FindingWords.of("observation.unit-differs", Severity.ERROR)
            .cause("…", "An indicator of households is counted in another unit.")
            .message(
                    "Chỉ tiêu “{indicator}” tính theo hộ, không phải theo {unit}.",
                    "The indicator “{indicator}” counts households, not {unit}.")
            .hint(
                    "Sửa đơn vị đếm, hoặc dùng chỉ tiêu khác cho tỷ lệ tính theo người.",
                    "Correct the unit, or use another indicator for a rate of persons.")),
    /** A rate is given where the indicator is a number, or a number where it is a rate. */
    KIND_DIFFERS(FindingWords.of("observation.kind-differs", Severity.ERROR)
            .cause("…", "A rate is given where the indicator is a number, or a number where it is a rate.")
            .message(
                    "Giá trị không đúng loại (tỷ lệ hoặc số lượng) của chỉ tiêu “{indicator}”.",
                    "The value is not of the kind (a rate or a number) of the indicator “{indicator}”.")
            .hint("Tỷ lệ ghi là tỷ lệ, số lượng ghi là số lượng.", "Give a rate as a rate, and a number as a number.")),
    /** A sample survey is given as a count of all. */
    SURVEY_COUNTED(FindingWords.of("observation.survey-counted", Severity.INFORMATION)
            .cause("…", "A sample survey is given as a count of all.")
            .message(
                    "Số liệu khảo sát mẫu được ghi như đếm toàn bộ: {numerator}/{denominator}.",
                    "A figure of a sample survey is given as a count of all: {numerator}/{denominator}.")
            .hint(
                    "Kiểm tra đây là số của mẫu hay số suy rộng; cả hai đều không phải số đếm toàn bộ.",
                    "Check whether these are numbers of the sample or estimates; neither is a count of all.")),
    /** One figure is there twice, with values that cannot both be true. */
    CONTRADICTED(FindingWords.of("observation.contradicted", Severity.ERROR)
            .cause("…", "One figure is there twice, with values that cannot both be true.")
            .message(
                    "Cùng một số liệu nhưng có giá trị khác tại {other}.",
                    "The same figure has another value at {other}.")
            .hint(
                    "Giữ giá trị đúng, hoặc ghi rõ hai giá trị khác nhau ở điểm nào (nguồn, chuẩn, đơn vị, ngày).",
                    "Keep the right value, or say in what the two differ (source, standard, unit, day).")),
    /** Households in all differ between two figures of one place, day and source. */
    TOTAL_CONTRADICTED(FindingWords.of("observation.total-contradicted", Severity.WARNING)
            .cause("…", "Households in all differ between two figures of one place, day and source.")
            .message(
                    "Tổng số {total} khác với tổng số {otherTotal} của cùng địa bàn, cùng ngày tại {other}.",
                    "The total {total} is not the total {otherTotal} of the same place and day at {other}.")
            .hint("Kiểm tra mẫu số có đúng của ngày này không.", "Check whether the denominator is of this day.")),
    /** Standard, unit or source changes from one figure of an indicator to the next. */
    SERIES_BREAK(FindingWords.of("observation.series-break", Severity.INFORMATION)
            .cause("…", "Standard, unit or source changes from one figure of an indicator to the next.")
            .message(
                    "Chuỗi số liệu bị ngắt sau ngày {before}: {reasons}.",
                    "The series breaks after {before}: {reasons}.")
            .hint("Không so sánh trực tiếp hai bên của điểm ngắt.", "Do not compare across the break.")),
    /** Poor and near-poor do not add up to the rate of multidimensional poverty. */
    MULTIDIMENSIONAL_DIFFERS(FindingWords.of("observation.multidimensional-differs", Severity.ERROR)
            .cause("…", "Poor and near-poor do not add up to the rate of multidimensional poverty.")
            .message(
                    "Tỷ lệ nghèo đa chiều không bằng hộ nghèo ({poor}) cộng hộ cận nghèo ({nearPoor}).",
                    "The rate of multidimensional poverty is not that of poor ({poor}) and near-poor households ({nearPoor}).")
            .hint("Kiểm tra cả ba tỷ lệ.", "Check all three rates."));

    private final FindingWords words;

    ObservationFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
