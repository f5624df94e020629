package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in reports on the movement of poor households. Codes are stable; the texts may improve. */
public enum MovementFinding implements WordedFinding {

    // Within one account
    /** The end is not what the columns lead to. */
    RESIDUAL(FindingWords.of("movement.residual", Severity.ERROR)
            .cause(
                    "Số cuối kỳ khác số đầu kỳ trừ các cột giảm cộng các cột tăng, vượt mức chênh lệch cho phép.",
                    "The end is not the start less the decreases plus the increases, by more than is tolerated.")
            .law(FigureGrounds.MOVEMENT_FORM)
            .message(
                    "Diễn biến {account}: tính theo các cột tăng, giảm thì số cuối kỳ là {expected}, báo cáo ghi {end};"
                            + " chênh lệch"
                            + " {residual}.",
                    "Movement of {account}: the columns lead to {expected} at the end, the report says {end}; the difference is"
                            + " {residual}.")
            .hint(
                    "Kiểm tra lại từng cột; trường hợp lập hộ, tách hộ, chuyển đến, chuyển đi, chết thì ghi vào cột “Số hộ"
                            + " khác tăng”,"
                            + " “Số hộ khác giảm”.",
                    "Check each column; what is due to households formed, split, moved or died out belongs in other"
                            + " increase and"
                            + " other decrease.")),
    /** The same, within the tolerance. */
    RESIDUAL_TOLERATED(FindingWords.of("movement.residual-tolerated", Severity.INFORMATION)
            .cause(
                    "Số cuối kỳ khác số tính theo các cột nhưng trong mức chênh lệch cho phép đối với hộ lập mới, tách, chuyển, mất đi.",
                    "The end is not what the columns lead to, but within the tolerance for households formed, split, moved or died out.")
            .message(
                    "Diễn biến {account}: tính theo các cột tăng, giảm thì số cuối kỳ là {expected}, báo cáo ghi {end};"
                            + " chênh lệch"
                            + " {residual} trong phạm vi chênh lệch cho phép ({tolerance}).",
                    "Movement of {account}: the columns lead to {expected} at the end, the report says {end}; the difference of"
                            + " {residual} is within the tolerance of {tolerance}.")
            .hint(
                    "Không cần sửa nếu chênh lệch đúng là do lập hộ, tách hộ, chuyển đến, chuyển đi, chết.",
                    "Nothing to change if it is due to households formed, split, moved or died out.")),
    /** The same, between two standards. */
    RESIDUAL_ACROSS_STANDARDS(FindingWords.of("movement.residual-across-standards", Severity.WARNING)
            .cause(
                    "Số cuối kỳ khác số tính theo các cột, và hai đầu kỳ theo hai chuẩn nghèo khác nhau.",
                    "The end is not what the columns lead to, and start and end are of different standards.")
            .message(
                    "Diễn biến {account}: tính theo các cột tăng, giảm thì số cuối kỳ là {expected}, báo cáo ghi {end};"
                            + " chênh lệch"
                            + " {residual}, nhưng số đầu kỳ và số cuối kỳ theo hai chuẩn nghèo khác nhau.",
                    "Movement of {account}: the columns lead to {expected} at the end, the report says {end}; the difference is"
                            + " {residual}, but start and end are of different standards.")
            .hint(
                    "Tính lại số đầu kỳ theo chuẩn nghèo áp dụng ở cuối kỳ.",
                    "Count the start again under the standard of the end.")),
    /** Columns are not stated. */
    UNKNOWN(FindingWords.of("movement.unknown", FigureGrounds.MISSING)
            .cause(
                    "Từ hai cột trở lên của một bảng diễn biến chưa có số liệu nên không kiểm tra được.",
                    "Two columns or more of an account are not stated, so that it cannot be checked.")
            .judgingTogether()
            .message(
                    "Diễn biến {account}: chưa có số liệu cột {columns}.", "Movement of {account}: unknown: {columns}.")
            .hint("Ghi số liệu; nếu không phát sinh thì ghi 0.", "Fill in the numbers; 0 where there was none.")),
    /** One column is not stated, and one number would close the account. */
    IMPLIED(
            FindingWords.of("movement.implied", FigureGrounds.MISSING)
                    .cause(
                            "Đúng một cột của bảng diễn biến chưa có số liệu, và suy ra được số làm cho bảng cân đối.",
                            "Just one column of an account is not stated, and the number that would close it follows.")
                    .judgingTogether()
                    .message(
                            "Diễn biến {account}: chưa có số liệu cột {columns}; để số liệu cân đối thì cột này phải là {value}.",
                            "Movement of {account}: unknown: {columns}; {value} would close the account.")
                    .hint(
                            "Đối chiếu với danh sách hộ rồi ghi số đúng; không lấy số suy ra để điền thay.",
                            "Compare with the lists of households and enter the right number, not the one that closes the account.")),
    /** One column is not stated, and only a number below 0 would close the account. */
    IMPLIED_NEGATIVE(FindingWords.of("movement.implied-negative", Severity.ERROR)
            .cause(
                    "Đúng một cột chưa có số liệu, và chỉ số âm mới làm cho bảng cân đối: các cột khác sai.",
                    "Just one column is not stated, and only a number below 0 would close the account: another column is wrong.")
            .judgingTogether()
            .message(
                    "Diễn biến {account}: để số liệu cân đối thì cột {columns} phải là số âm ({value}).",
                    "Movement of {account}: {columns} would have to be negative ({value}) to close the account.")
            .hint("Kiểm tra lại các cột khác.", "Check the other columns.")),
    /** A number is below 0. */
    NEGATIVE(FindingWords.of("movement.negative", Severity.ERROR)
            .cause("Một cột của bảng diễn biến nhỏ hơn 0.", "A column of an account is below 0.")
            .message(
                    "Diễn biến {account}: cột {column} là số âm ({value}).",
                    "Movement of {account}: {column} is negative ({value}).")
            .hint(
                    "Số hộ, số nhân khẩu không thể âm; kiểm tra lại cột này.",
                    "Households and persons cannot be negative; check the column.")),
    /** More left than were there. */
    MORE_LEFT_THAN_STARTED(FindingWords.of("movement.more-left-than-started", Severity.ERROR)
            .cause(
                    "Các cột giảm cộng lại lớn hơn số đầu kỳ.",
                    "The columns of decrease add up to more than there were at the start.")
            .message(
                    "Diễn biến {account}: các cột giảm cộng lại là {left}, lớn hơn số đầu kỳ ({start}).",
                    "Movement of {account}: {left} left, more than there were at the start ({start}).")
            .hint("Kiểm tra lại số đầu kỳ và các cột giảm.", "Check the start and the columns of decrease.")),

    // Between accounts
    /** What left one list did not come to the other. */
    CROSS(FindingWords.of("movement.cross", Severity.ERROR)
            .cause(
                    "Số hộ rời danh sách này sang danh sách kia không bằng số hộ mà danh sách kia nhận.",
                    "What left one list for the other is not what came to it.")
            .judgingTogether()
            .law(FigureGrounds.MOVEMENT_FORM)
            .message(
                    "Diễn biến {account}, cột {column}: {left}; diễn biến {otherAccount}, cột {otherColumn}: {came}.",
                    "Movement of {account}, {column}: {left}; movement of {otherAccount}, {otherColumn}: {came}.")
            .hint(
                    "Hai số này phải bằng nhau: hộ ra khỏi danh sách này chính là hộ vào danh sách kia.",
                    "Both are one number: who leaves one list for the other comes to it.")),
    /** Fewer persons than households, or persons without households. */
    PERSONS_AND_HOUSEHOLDS(FindingWords.of("movement.persons-and-households", Severity.ERROR)
            .cause(
                    "Trong một cột, số nhân khẩu ít hơn số hộ, hoặc có nhân khẩu mà không có hộ.",
                    "In one column there are fewer persons than households, or persons and no household.")
            .judgingTogether()
            .message(
                    "Cột {column} ({list}): số nhân khẩu là {persons}, số hộ là {households}.",
                    "Column {column} ({list}): persons {persons}, households {households}.")
            .hint(
                    "Mỗi hộ có ít nhất một người; kiểm tra lại dòng hộ và dòng nhân khẩu.",
                    "A household has at least one person; check both rows.")),
    /** Persons are reported and households are not. */
    PERSONS_ALONE(FindingWords.of("movement.persons-alone", FigureGrounds.MISSING)
            .cause(
                    "Báo cáo có dòng nhân khẩu nhưng không có dòng hộ của cùng danh sách.",
                    "A report has persons of a list and not its households.")
            .judgingTogether()
            .message(
                    "Diễn biến {list} chỉ có dòng nhân khẩu, không có dòng hộ.",
                    "The movement of {list} is reported in persons, not in households.")
            .hint(
                    "Bổ sung dòng hộ: tỷ lệ hộ nghèo, hộ cận nghèo tính theo số hộ.",
                    "Add the row of households: rates of poverty are of households.")),

    // Standards and rates
    /** Start and end are of different standards. */
    STANDARD_BREAK(
            FindingWords.of("movement.standard-break", Severity.ERROR)
                    .cause(
                            "Số đầu kỳ và số cuối kỳ theo hai chuẩn nghèo khác nhau.",
                            "Start and end of a report are of different standards.")
                    .message(
                            "Số đầu kỳ theo chuẩn nghèo {atStart}, số cuối kỳ theo chuẩn nghèo {atEnd}: không so sánh được hai số"
                                    + " với nhau.",
                            "The start is of the standard {atStart}, the end of {atEnd}: they cannot be compared.")
                    .hint(
                            "Không ghi “giảm so với năm trước”; nếu cần so sánh thì tính lại số đầu kỳ theo chuẩn mới.",
                            "Report no change against the year before; count the start again under the new standard if it is needed.")),
    /** A standard is not told. */
    STANDARD_UNKNOWN(FindingWords.of("movement.standard-unknown", Severity.INFORMATION)
            .cause(
                    "Báo cáo không nêu chuẩn nghèo của số đầu kỳ hoặc số cuối kỳ.",
                    "A report does not tell the standard of its start or of its end.")
            .judgingTogether()
            .message(
                    "Báo cáo không nêu chuẩn nghèo áp dụng ở đầu kỳ hoặc cuối kỳ.",
                    "The standard of the start or of the end is not told.")
            .hint("Nêu chuẩn nghèo áp dụng ở cả hai thời điểm.", "Tell the standard of both.")),
    /** The total of households is of another day. */
    TOTAL_OF_ANOTHER_DAY(FindingWords.of("movement.total-of-another-day", Severity.WARNING)
            .cause(
                    "Tổng số hộ trên địa bàn được lấy ở ngày khác với ngày cuối kỳ.",
                    "The total of households is of another day than the end.")
            .message(
                    "Tổng số hộ tính đến ngày {totalAsOf}, không phải ngày cuối kỳ {endDay}.",
                    "The total of households is of {totalAsOf}, not of the end, {endDay}.")
            .hint(
                    "Dùng tổng số hộ tại ngày cuối kỳ làm mẫu số để tính tỷ lệ.",
                    "Use the total of the day of the end as the denominator.")),
    /** More households are listed than there are. */
    MORE_THAN_ALL(FindingWords.of("movement.more-than-all", Severity.ERROR)
            .cause(
                    "Hộ nghèo và hộ cận nghèo cuối kỳ cộng lại lớn hơn tổng số hộ trên địa bàn.",
                    "Poor and near-poor households at the end together are more than all households.")
            .judgingTogether()
            .message(
                    "Số hộ nghèo và hộ cận nghèo cuối kỳ là {listed}, lớn hơn tổng số hộ trên địa bàn ({total}).",
                    "There are {listed} poor and near-poor households at the end, more than households in all ({total}).")
            .hint("Kiểm tra lại tổng số hộ và số cuối kỳ.", "Check the total and the numbers at the end.")),
    /** A printed rate is not that of the numbers. */
    RATE_MISMATCH(FindingWords.of("movement.rate-mismatch", Severity.ERROR)
            .cause(
                    "Tỷ lệ ghi trong báo cáo không phải là số hộ cuối kỳ chia cho tổng số hộ, làm tròn đến số chữ số đã ghi.",
                    "A printed rate is not the households at the end divided by all households, rounded to the decimals printed.")
            .judgingTogether()
            .message(
                    "Tỷ lệ {list} ghi {printed}, nhưng {households}/{total} hộ là {figured}.",
                    "The rate of {list} is printed as {printed}, but {households} of {total} is {figured}.")
            .hint("Kiểm tra lại tử số, mẫu số và cách làm tròn.", "Check numerator, denominator and rounding.")),
    /** A printed rate is that of persons by households. */
    RATE_OF_PERSONS(FindingWords.of("movement.rate-of-persons", Severity.ERROR)
            .cause(
                    "Tỷ lệ ghi trong báo cáo đúng bằng số nhân khẩu chia cho tổng số hộ.",
                    "A printed rate is just that of persons divided by households.")
            .judgingTogether()
            .law(FigureGrounds.RATE_OF_HOUSEHOLDS)
            .message(
                    "Tỷ lệ {list} ghi {printed} là số nhân khẩu chia cho tổng số hộ; {households}/{total} hộ là {figured}.",
                    "The rate of {list}, printed as {printed}, is persons divided by households; {households} of {total}"
                            + " is {figured}.")
            .hint(
                    "Lấy số hộ, không lấy số nhân khẩu, chia cho tổng số hộ.",
                    "Divide households, not persons, by households.")),

    // Between years
    /** Time between two reports is not covered. */
    GAP(FindingWords.of("movement.gap", FigureGrounds.MISSING)
            .cause(
                    "Báo cáo sau bắt đầu sau ngày kết thúc của báo cáo trước.",
                    "A report begins after the day on which the one before ends.")
            .judgingTogether()
            .message("Từ {end} đến {start} không có báo cáo diễn biến.", "There is no report from {end} to {start}.")
            .hint("Bổ sung báo cáo của thời gian còn thiếu.", "Add the report of that time.")),
    /** Two reports cover the same time. */
    OVERLAP(FindingWords.of("movement.overlap", Severity.ERROR)
            .cause(
                    "Báo cáo sau bắt đầu trước ngày kết thúc của báo cáo trước: biến động bị tính hai lần.",
                    "A report begins before the day on which the one before ends: movements are counted twice.")
            .judgingTogether()
            .message(
                    "Báo cáo trước đến {end}, báo cáo này từ {start}: hai báo cáo trùng thời gian.",
                    "The report before goes to {end}, this one begins on {start}: they overlap.")
            .hint("Kiểm tra lại ngày đầu kỳ và ngày cuối kỳ.", "Check the days of start and end.")),
    /** The standard changes between two reports. */
    SERIES_STANDARD_CHANGE(FindingWords.of("movement.series-standard-change", Severity.INFORMATION)
            .cause(
                    "Báo cáo sau bắt đầu theo chuẩn nghèo khác với chuẩn ở cuối báo cáo trước.",
                    "A report begins under another standard than the one before ends with.")
            .judgingTogether()
            .message(
                    "Tại ngày {on}, số cuối kỳ trước theo chuẩn nghèo {before}, số đầu kỳ này theo chuẩn nghèo {after}.",
                    "On {on} the report before ends under the standard {before}, this one begins under {after}.")
            .hint(
                    "Không so sánh số liệu trước ngày này với số liệu sau ngày này.",
                    "Do not compare numbers across that day.")),
    /** The start is not the end of the year before. */
    STOCK_DIFFERS(FindingWords.of("movement.stock-differs", Severity.ERROR)
            .cause(
                    "Số đầu kỳ khác số cuối kỳ của báo cáo trước, cùng ngày và cùng chuẩn.",
                    "The start is not the end of the report before, of the same day and standard.")
            .judgingTogether()
            .message(
                    "Diễn biến {account}: số cuối kỳ trước là {end}, số đầu kỳ này là {start}.",
                    "Movement of {account}: {end} at the end of the report before, {start} at the start of this one.")
            .hint(
                    "Số đầu kỳ phải là số cuối kỳ trước đã được công nhận.",
                    "The start must be the recognised number at the end before.")),
    /** An account is in one of two successive reports only. */
    SERIES_ACCOUNT_MISSING(FindingWords.of("movement.series-account-missing", Severity.INFORMATION)
            .cause(
                    "Một bảng diễn biến chỉ có ở một trong hai báo cáo liền nhau.",
                    "An account is in one of two successive reports only.")
            .judgingTogether()
            .message(
                    "Diễn biến {account} chỉ có ở một trong hai báo cáo liền nhau.",
                    "The movement of {account} is in one of two successive reports only.")
            .hint("Bổ sung bảng còn thiếu.", "Add the missing account.")),

    // Between levels
    /** Reports of parts cannot be added up. */
    PARTS_NOT_COMPARABLE(FindingWords.of("movement.parts-not-comparable", Severity.ERROR)
            .cause(
                    "Báo cáo của các đơn vị khác kỳ, khác chuẩn, hoặc một đơn vị có hai báo cáo.",
                    "Reports of parts are of another time or standard, or there are two of one part.")
            .judgingTogether()
            .message(
                    "Không cộng được báo cáo của các đơn vị: {reason}",
                    "The reports of the parts cannot be added: {reason}")
            .hint(
                    "Chỉ cộng báo cáo cùng kỳ, cùng chuẩn, mỗi đơn vị một báo cáo.",
                    "Add reports of one time and one standard, one for each part.")),
    /** A number is unknown in parts. */
    PART_UNKNOWN(FindingWords.of("movement.part-unknown", FigureGrounds.MISSING)
            .cause(
                    "Báo cáo chung có số liệu của một cột nhưng một số đơn vị chưa có.",
                    "The whole has a number in a column that some of the parts lack.")
            .judgingTogether()
            .message(
                    "Diễn biến {account}, cột {column}: chưa có số liệu của {places}.",
                    "Movement of {account}, {column}: unknown in {places}.")
            .hint("Bổ sung số liệu của các đơn vị này.", "Add the numbers of these parts.")),
    /** Parts do not add up to the whole. */
    PARTS_DIFFER(FindingWords.of("movement.parts-differ", Severity.ERROR)
            .cause(
                    "Mọi đơn vị đều có số liệu nhưng cộng lại không bằng số của toàn địa bàn.",
                    "All parts have a number, and they do not add up to that of the whole.")
            .judgingTogether()
            .message(
                    "Diễn biến {account}, cột {column}: toàn địa bàn là {whole}, các đơn vị cộng lại là {sum}.",
                    "Movement of {account}, {column}: the whole has {whole}, the parts add up to {sum}.")
            .hint(
                    "Kiểm tra lại số của từng đơn vị và số tổng hợp.",
                    "Check the numbers of the parts and of the whole.")),
    /** Some of the parts already exceed the whole. */
    PARTS_EXCEED(FindingWords.of("movement.parts-exceed", Severity.ERROR)
            .cause(
                    "Chưa đủ số liệu của các đơn vị mà phần đã có cộng lại đã vượt số của toàn địa bàn.",
                    "Not all parts are there or known, and those that are come to more than the whole.")
            .judgingTogether()
            .message(
                    "Diễn biến {account}, cột {column}: toàn địa bàn là {whole}, một phần các đơn vị cộng lại đã là {sum}.",
                    "Movement of {account}, {column}: the whole has {whole}, some of the parts already add up to {sum}.")
            .hint(
                    "Kiểm tra lại số của từng đơn vị và số tổng hợp.",
                    "Check the numbers of the parts and of the whole.")),
    /** Totals of households of parts do not go with that of the whole. */
    PARTS_TOTAL_DIFFERS(FindingWords.of("movement.parts-total-differs", Severity.ERROR)
            .cause(
                    "Tổng số hộ của các đơn vị không khớp với tổng số hộ của toàn địa bàn.",
                    "The totals of households of the parts do not go with that of the whole.")
            .judgingTogether()
            .message(
                    "Tổng số hộ toàn địa bàn là {whole}, báo cáo của các đơn vị cộng lại là {sum}.",
                    "The total of households is {whole}, the reports of the parts add up to {sum}.")
            .hint("Kiểm tra lại tổng số hộ của từng đơn vị.", "Check the totals of the parts.")),

    // Time
    /** A count under a standard of a later time. */
    STANDARD_NOT_YET(FindingWords.of("movement.standard-not-yet", Severity.ERROR)
            .cause(
                    "Số đầu kỳ hoặc cuối kỳ có ngày trước năm liền trước năm chuẩn nghèo quốc gia bắt đầu áp dụng.",
                    "The start or the end is of a day before the year that precedes its national standard.")
            .message(
                    "Số liệu ngày {day} ghi theo chuẩn {standard}, chuẩn này áp dụng từ ngày {bound}.",
                    "The numbers of {day} are said to be under the standard {standard}, which applies from {bound}.")
            .hint("Kiểm tra ngày và mã chuẩn.", "Check the day and the standard.")),
    /** A count under a standard that is over. */
    STANDARD_OVER(FindingWords.of("movement.standard-over", Severity.WARNING)
            .cause(
                    "Số đầu kỳ hoặc cuối kỳ có ngày sau ngày cuối cùng chuẩn nghèo quốc gia của nó được áp dụng.",
                    "The start or the end is of a day after the last one of its national standard.")
            .message(
                    "Số liệu ngày {day} ghi theo chuẩn {standard}, chuẩn này chỉ áp dụng đến hết ngày {bound}.",
                    "The numbers of {day} are said to be under the standard {standard}, which applied until {bound}.")
            .hint(
                    "Kiểm tra mã chuẩn; số cuối kỳ phải theo chuẩn đang áp dụng.",
                    "Check the standard; the end must be under the one of its day.")),
    /** A district after there were none. */
    LEVEL_ENDED(FindingWords.of("movement.level-ended", Severity.ERROR)
            .cause(
                    "Báo cáo của một đơn vị cấp huyện có ngày cuối kỳ từ 01/07/2025, khi cấp huyện đã kết thúc hoạt động.",
                    "The report of a district ends on 1 July 2025 or later, when the level of districts had ended.")
            .law(DistrictLevel.LAW)
            .since(DistrictLevel.ENDED)
            .message(
                    "Cuối kỳ {endDay} không còn cấp huyện: {place}.",
                    "At the end, on {endDay}, there was no level of districts any more: {place}.")
            .hint(
                    "Lập báo cáo theo xã hoặc theo tỉnh, hoặc kiểm tra ngày cuối kỳ.",
                    "Report by communes or by province, or check the day of the end.")),
    /** A rate without its total. */
    TOTAL_MISSING(FindingWords.of("movement.total-missing", FigureGrounds.MISSING)
            .cause(
                    "Báo cáo ghi tỷ lệ hộ nghèo hoặc hộ cận nghèo nhưng không nêu tổng số hộ nên không kiểm tra được.",
                    "A report prints a rate and not the total of households, so that the rate cannot be checked.")
            .judgingTogether()
            .message(
                    "Báo cáo có tỷ lệ nhưng không nêu tổng số hộ trên địa bàn.",
                    "The report has a rate and no total of households.")
            .hint("Bổ sung tổng số hộ tại ngày cuối kỳ.", "Add the total of the day of the end."));

    private final FindingWords words;

    MovementFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
