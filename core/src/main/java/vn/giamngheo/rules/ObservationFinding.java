package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on observations can find. Codes are stable; the texts may improve. */
public enum ObservationFinding implements WordedFinding {
    /** A printed rate is not that of its numbers. */
    RATE_DIFFERS(FindingWords.of("observation.rate-differs", Severity.ERROR)
            .cause(
                    "Tỷ lệ công bố không phải là tử số chia mẫu số, làm tròn đến số chữ số thập phân đã công bố.",
                    "The printed rate is not the numerator divided by the denominator, rounded to the decimals printed.")
            .message(
                    "Tỷ lệ công bố {printed} khác với {numerator}/{denominator} = {computed}.",
                    "The printed rate {printed} is not that of {numerator}/{denominator}, which is {computed}.")
            .hint("Kiểm tra tử số, mẫu số và tỷ lệ.", "Check the numerator, the denominator and the rate.")),
    /** No whole numbers make a printed rate. */
    RATE_IMPOSSIBLE(FindingWords.of("observation.rate-impossible", Severity.ERROR)
            .cause(
                    "Biết tỷ lệ và một trong hai số, nhưng không có số nguyên nào làm số còn lại cho ra tỷ lệ đó.",
                    "A rate and one of its two numbers are told, and no whole number as the other one gives that rate.")
            .message(
                    "Không có số nguyên nào cùng với {known} cho tỷ lệ {printed}.",
                    "No whole number makes a rate of {printed} together with {known}.")
            .hint("Kiểm tra số lượng và tỷ lệ.", "Check the number and the rate.")),
    /** A poverty figure does not tell its standard. */
    STANDARD_MISSING(FindingWords.of("observation.standard-missing", FigureGrounds.MISSING)
            .cause(
                    "Số liệu về hộ nghèo, hộ cận nghèo không nêu chuẩn nghèo.",
                    "A figure of poor or near-poor households does not tell its poverty standard.")
            .judgingTogether()
            .message(
                    "Chỉ tiêu “{indicator}” không nêu theo chuẩn nghèo nào.",
                    "The indicator “{indicator}” does not tell its poverty standard.")
            .hint(
                    "Nêu chuẩn nghèo: không có chuẩn thì không so sánh được với số liệu khác.",
                    "Name the standard: without it the figure cannot be compared with any other.")),
    /** An indicator of households is counted in another unit. */
    UNIT_DIFFERS(FindingWords.of("observation.unit-differs", Severity.ERROR)
            .cause(
                    "Chỉ tiêu tính theo hộ nhưng số liệu tính theo đơn vị khác; tỷ lệ người nghèo khác tỷ lệ hộ nghèo.",
                    "The indicator counts households and the figure something else; a rate of poor persons is none of poor households.")
            .law(FigureGrounds.RATE_OF_HOUSEHOLDS)
            .message(
                    "Chỉ tiêu “{indicator}” tính theo hộ, không phải theo {unit}.",
                    "The indicator “{indicator}” counts households, not {unit}.")
            .hint(
                    "Sửa đơn vị đếm, hoặc dùng chỉ tiêu khác cho tỷ lệ tính theo người.",
                    "Correct the unit, or use another indicator for a rate of persons.")),
    /** A rate is given where the indicator is a number, or a number where it is a rate. */
    KIND_DIFFERS(FindingWords.of("observation.kind-differs", Severity.ERROR)
            .cause(
                    "Chỉ tiêu là tỷ lệ nhưng giá trị là số lượng, hoặc ngược lại.",
                    "The indicator is a rate and the value a number, or the other way round.")
            .message(
                    "Giá trị không đúng loại (tỷ lệ hoặc số lượng) của chỉ tiêu “{indicator}”.",
                    "The value is not of the kind (a rate or a number) of the indicator “{indicator}”.")
            .hint("Tỷ lệ ghi là tỷ lệ, số lượng ghi là số lượng.", "Give a rate as a rate, and a number as a number.")),
    /** A sample survey is given as a count of all. */
    SURVEY_COUNTED(FindingWords.of("observation.survey-counted", Severity.INFORMATION)
            .cause(
                    "Nguồn là khảo sát mẫu nhưng giá trị ghi tử số và mẫu số như đếm toàn bộ.",
                    "The source is a sample survey, but the value gives two numbers as if all had been counted.")
            .message(
                    "Số liệu khảo sát mẫu được ghi như đếm toàn bộ: {numerator}/{denominator}.",
                    "A figure of a sample survey is given as a count of all: {numerator}/{denominator}.")
            .hint(
                    "Kiểm tra đây là số của mẫu hay số suy rộng; cả hai đều không phải số đếm toàn bộ.",
                    "Check whether these are numbers of the sample or estimates; neither is a count of all.")),
    /** One figure is there twice, with values that cannot both be true. */
    CONTRADICTED(FindingWords.of("observation.contradicted", Severity.ERROR)
            .cause(
                    "Cùng chỉ tiêu, chuẩn, đơn vị, nguồn, địa bàn, nhóm và ngày nhưng có hai giá trị không thể cùng đúng.",
                    "Of one indicator, standard, unit, source, place, group and day there are two values that cannot both be true.")
            .judgingTogether()
            .message(
                    "Cùng một số liệu nhưng có giá trị khác tại {other}.",
                    "The same figure has another value at {other}.")
            .hint(
                    "Giữ giá trị đúng, hoặc ghi rõ hai giá trị khác nhau ở điểm nào (nguồn, chuẩn, đơn vị, ngày).",
                    "Keep the right value, or say in what the two differ (source, standard, unit, day).")),
    /** Households in all differ between two figures of one place, day and source. */
    TOTAL_CONTRADICTED(FindingWords.of("observation.total-contradicted", Severity.WARNING)
            .cause(
                    "Hai số liệu của cùng địa bàn, cùng ngày, cùng nguồn có tổng số hộ khác nhau.",
                    "Two figures of one place, day and source have different totals.")
            .judgingTogether()
            .message(
                    "Tổng số {total} khác với tổng số {otherTotal} của cùng địa bàn, cùng ngày tại {other}.",
                    "The total {total} is not the total {otherTotal} of the same place and day at {other}.")
            .hint("Kiểm tra mẫu số có đúng của ngày này không.", "Check whether the denominator is of this day.")),
    /** Standard, unit or source changes from one figure of an indicator to the next. */
    SERIES_BREAK(FindingWords.of("observation.series-break", Severity.INFORMATION)
            .cause(
                    "Chuẩn nghèo, đơn vị, nguồn hoặc địa giới thay đổi giữa hai số liệu liền nhau của một chỉ tiêu.",
                    "Standard, unit, source or territory changes between two successive figures of an indicator.")
            .judgingTogether()
            .message(
                    "Chuỗi số liệu bị ngắt sau ngày {before}: {reasons}.",
                    "The series breaks after {before}: {reasons}.")
            .hint("Không so sánh trực tiếp hai bên của điểm ngắt.", "Do not compare across the break.")),
    /** Poor and near-poor do not add up to the rate of multidimensional poverty. */
    MULTIDIMENSIONAL_DIFFERS(FindingWords.of("observation.multidimensional-differs", Severity.ERROR)
            .cause(
                    "Tỷ lệ nghèo đa chiều không bằng tỷ lệ hộ nghèo cộng tỷ lệ hộ cận nghèo, kể cả khi tính đến làm tròn.",
                    "The rate of multidimensional poverty is not that of poor and near-poor households together, rounding included.")
            .judgingTogether()
            .message(
                    "Tỷ lệ nghèo đa chiều không bằng hộ nghèo ({poor}) cộng hộ cận nghèo ({nearPoor}).",
                    "The rate of multidimensional poverty is not that of poor ({poor}) and near-poor households ({nearPoor}).")
            .hint("Kiểm tra cả ba tỷ lệ.", "Check all three rates.")),
    /** A figure is of the year before its standard. */
    STANDARD_AHEAD(FindingWords.of("observation.standard-ahead", Severity.INFORMATION)
            .cause(
                    "Số liệu có ngày trong năm liền trước năm chuẩn nghèo bắt đầu áp dụng: số đếm để chuyển sang chuẩn mới.",
                    "A figure is of the year before the first of its national standard: a count to begin the new standard with.")
            .message(
                    "Số liệu ngày {day} theo chuẩn {standard}, chuẩn này áp dụng từ ngày {from}.",
                    "The figure of {day} is under the standard {standard}, which applies from {from}.")
            .hint(
                    "Chỉ so sánh với số liệu sau đó, không so sánh với số liệu theo chuẩn đang áp dụng.",
                    "Compare it with later figures only, not with those of the standard of its day.")),
    /** A figure is of before its standard. */
    STANDARD_NOT_YET(FindingWords.of("observation.standard-not-yet", Severity.ERROR)
            .cause(
                    "Số liệu có ngày trước năm liền trước năm chuẩn nghèo bắt đầu áp dụng: khi đó chưa có chuẩn này.",
                    "A figure is of a day before the year that precedes its national standard: there was no such standard then.")
            .message(
                    "Ngày {day} chưa có chuẩn {standard}: chuẩn này áp dụng từ ngày {from}.",
                    "On {day} there was no standard {standard} yet: it applies from {from}.")
            .hint("Kiểm tra ngày của số liệu và mã chuẩn.", "Check the day of the figure and the standard.")),
    /** A figure is of after its standard. */
    STANDARD_OVER(FindingWords.of("observation.standard-over", Severity.WARNING)
            .cause(
                    "Số liệu có ngày sau ngày cuối cùng chuẩn nghèo quốc gia của nó được áp dụng.",
                    "A figure is of a day after the last one of its national standard.")
            .message(
                    "Số liệu ngày {day} theo chuẩn {standard}, chuẩn này chỉ áp dụng đến hết ngày {to}.",
                    "The figure of {day} is under the standard {standard}, which applied until {to}.")
            .hint(
                    "Kiểm tra mã chuẩn; nếu tính lại theo chuẩn cũ để so sánh thì ghi rõ.",
                    "Check the standard; if it was counted under the old one to compare, say so.")),
    /** A review that was not counted. */
    REVIEW_NOT_COUNTED(FindingWords.of("observation.review-not-counted", Severity.WARNING)
            .cause(
                    "Nguồn là rà soát, tức đếm toàn bộ, nhưng lý do không có số đếm lại là suy rộng từ mẫu hoặc ước tính.",
                    "The source is a review, which counts all, but the numbers are said to be unknown for a sample or an estimate.")
            .message(
                    "Nguồn là rà soát nhưng số liệu được ghi là: {why}.",
                    "The source is a review, but the figure is said to be: {why}.")
            .hint(
                    "Sửa nguồn (khảo sát mẫu, ước tính), hoặc lý do không có số đếm.",
                    "Correct the source, or why the numbers are not known.")),
    /** A district after there were none. */
    LEVEL_ENDED(FindingWords.of("observation.level-ended", Severity.ERROR)
            .cause(
                    "Số liệu của một đơn vị cấp huyện có ngày từ 01/07/2025, khi cấp huyện đã kết thúc hoạt động.",
                    "A figure of a district is of 1 July 2025 or later, when the level of districts had ended.")
            .law(DistrictLevel.LAW)
            .since(DistrictLevel.ENDED)
            .message(
                    "Ngày {day} không còn cấp huyện: {place}.",
                    "On {day} there was no level of districts any more: {place}.")
            .hint(
                    "Nêu số liệu theo xã hoặc theo tỉnh, hoặc kiểm tra ngày.",
                    "Give the figure by communes or by province, or check the day.")),
    /** Years are missing in a row of yearly figures. */
    YEARS_MISSING(FindingWords.of("observation.years-missing", Severity.INFORMATION)
            .cause(
                    "Chuỗi số liệu hằng năm (từ ba năm trở lên) thiếu một số năm ở giữa, ít hơn số năm đã có.",
                    "A row of yearly figures, of three years or more, lacks years within it, fewer than it has.")
            .judgingTogether()
            .message(
                    "Chuỗi số liệu “{indicator}” thiếu năm: {years}.",
                    "The series of “{indicator}” lacks the years {years}.")
            .hint(
                    "Bổ sung số liệu; kiểm tra các giá trị có bị lệch năm không.",
                    "Add the figures; check whether values stand under the wrong years."));

    private final FindingWords words;

    ObservationFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
