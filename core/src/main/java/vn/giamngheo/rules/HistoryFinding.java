package vn.giamngheo.rules;

import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in the statuses of a household in time. Codes are stable; the texts may improve. */
public enum HistoryFinding implements WordedFinding {

    // Statuses
    /** A year without a review. */
    YEAR_SKIPPED(FindingWords.of("history.year-skipped", Severity.WARNING)
            .cause(
                    "Giữa hai lần rà soát của một hộ có năm không có kết quả, trong khi rà soát định kỳ mỗi năm một lần.",
                    "Between two reviews of a household there is a year without one, while there is one each year.")
            .message(
                    "Sau kết quả năm {before} là kết quả năm {year}, thiếu các năm ở giữa.",
                    "The result of {before} is followed by that of {year}, without the years between.")
            .hint(
                    "Bổ sung kết quả còn thiếu; nếu hộ không thuộc diện rà soát các năm đó thì giữ nguyên.",
                    "Add the results; leave it if the household was not to be reviewed in those years.")
            .law(new LegalGround(
                    InstrumentReference.of("24/2021/QĐ-TTg"),
                    Provenance.confirmed("trang pháp luật và cổng thông tin của địa phương dẫn Quyết định")))
            .judgingTogether()),
    /** A review that gave no class. */
    UNDECIDED(FindingWords.of("history.undecided", Severity.WARNING)
            .cause(
                    "Một lần rà soát không cho ra loại hộ, nên không biết hộ đã thay đổi thế nào.",
                    "A review gave no class, so that it is not known how the household changed.")
            .message(
                    "Kết quả của lần rà soát này là “{status}”, không phải một loại hộ.",
                    "The result of this review is '{status}', which is no class of households.")
            .hint(
                    "Bổ sung thông tin của lần rà soát đó rồi phân loại lại.",
                    "Add the facts of that review and classify again.")),
    /** The standard is not told. */
    STANDARD_MISSING(FindingWords.of("history.standard-missing", Severity.INFORMATION)
            .cause(
                    "Kết quả rà soát không ghi chuẩn nghèo đã dùng, nên không biết có so sánh được với năm khác hay không.",
                    "A result does not tell its standard, so that it is not known whether it can be compared with others.")
            .message("Kết quả không ghi chuẩn nghèo đã dùng.", "The result does not tell its standard.")
            .hint("Ghi chuẩn nghèo của lần rà soát.", "State the standard of that review.")),
    /** The standard is not that of the day. */
    STANDARD_NOT_ON_DAY(FindingWords.of("history.standard-not-on-day", Severity.ERROR)
            .cause(
                    "Kết quả ghi một chuẩn quốc gia không áp dụng cho ngày rà soát đó.",
                    "A result names a national standard that does not apply to the day of the review.")
            .message(
                    "Chuẩn của kết quả này không áp dụng: {reason}.",
                    "The standard of this result does not apply: {reason}.")
            .hint("Kiểm tra ngày rà soát và mã chuẩn.", "Check the day and the standard.")
            .judgingTogether()),
    /** A change that may be due to another standard. */
    ACROSS_STANDARDS(FindingWords.of("history.across-standards", Severity.INFORMATION)
            .cause(
                    "Hộ chuyển loại giữa hai lần rà soát theo hai chuẩn khác nhau, nên có thể chỉ do chuẩn thay đổi.",
                    "A household changed its class between reviews under different standards, which alone may be the reason.")
            .message(
                    "“{kind}”: trước theo chuẩn {before}, sau theo chuẩn {after}.",
                    "'{kind}': under standard {before} before, under {after} after.")
            .hint(
                    "Không tính là kết quả giảm nghèo nếu chưa phân loại lại lần trước theo chuẩn sau.",
                    "Do not count it as a result before the earlier review was classified again by the later standard.")
            .judgingTogether()),

    // Recorded changes
    /** Two changes of one day. */
    CHANGE_DAY_TWICE(FindingWords.of("history.change-day-twice", Severity.ERROR)
            .cause(
                    "Một lần rà soát được ghi hai thay đổi của cùng một hộ.",
                    "One review is recorded with two changes of the same household.")
            .message(
                    "Lần rà soát ngày {review} đã có một thay đổi khác.",
                    "The review of {review} has a change already.")
            .hint(
                    "Mỗi lần rà soát chỉ ghi một thay đổi: bỏ dòng sai.",
                    "A review makes one change: remove the wrong one.")
            .judgingTogether()),
    /** An exit after an exit. */
    EXITED_TWICE(FindingWords.of("history.exited-twice", Severity.ERROR)
            .cause(
                    "Hộ được ghi thoát nghèo hai lần liền, ở giữa không có lần nào trở lại hộ nghèo.",
                    "A household is recorded to have escaped from poverty twice, without having become poor between.")
            .message(
                    "Hộ được ghi thoát nghèo ngày {review}, nhưng đã thoát nghèo trước đó và chưa nghèo trở lại.",
                    "The household is recorded to have escaped on {review}, but it had escaped before and was not poor again.")
            .hint("Kiểm tra có tính một hộ thoát nghèo hai lần.", "Check whether one exit was counted twice.")
            .judgingTogether()),
    /** A relapse of a household that is poor. */
    FELL_BACK_WITHOUT_EXIT(FindingWords.of("history.fell-back-without-exit", Severity.ERROR)
            .cause(
                    "Hộ được ghi tái nghèo trong khi đang là hộ nghèo và chưa thoát nghèo.",
                    "A household is recorded to have fallen back into poverty while it is poor and did not escape.")
            .message(
                    "Hộ được ghi tái nghèo ngày {review} nhưng trước đó chưa thoát nghèo.",
                    "The household is recorded to have fallen back on {review}, but it had not escaped before.")
            .hint("Bổ sung lần thoát nghèo còn thiếu, hoặc bỏ dòng tái nghèo.", "Add the exit, or remove the relapse.")
            .judgingTogether()),
    /** A household that was poor before is called new. */
    AGAIN_CALLED_NEW(FindingWords.of("history.again-called-new", Severity.ERROR)
            .cause(
                    "Hộ đã từng là hộ nghèo nhưng lần sau lại được ghi là hộ nghèo phát sinh mới.",
                    "A household that was poor once is recorded as newly poor later on.")
            .message(
                    "Hộ được ghi nghèo phát sinh mới ngày {review} nhưng trước đó đã từng là hộ nghèo.",
                    "The household is recorded as newly poor on {review}, but it had been poor before.")
            .hint(
                    "Ghi là tái nghèo; thời gian xem xét “đã từng là hộ nghèo” chưa thấy văn bản quy định.",
                    "Record a relapse; how far back 'once poor' reaches was not found in any text.")
            .judgingTogether()),
    /** No review of that day. */
    CHANGE_WITHOUT_REVIEW(FindingWords.of("history.change-without-review", Severity.WARNING)
            .cause(
                    "Thay đổi được ghi vào một ngày mà hộ không có kết quả rà soát.",
                    "A change is recorded of a day on which the household has no result.")
            .message("Ngày {review} không có kết quả rà soát nào.", "There is no result of {review}.")
            .hint("Sửa ngày, hoặc bổ sung kết quả của lần rà soát.", "Correct the day, or add the result.")
            .judgingTogether()),
    /** The statuses say otherwise. */
    CHANGE_DIFFERS(FindingWords.of("history.change-differs", Severity.ERROR)
            .cause(
                    "Thay đổi được ghi không đúng với kết quả của hai lần rà soát liền nhau.",
                    "A recorded change is not what the results of the two reviews make.")
            .message(
                    "Ghi là “{recorded}”, nhưng trước là “{before}”, sau là “{after}”: phải là “{computed}”.",
                    "'{recorded}' is recorded, but '{before}' before and '{after}' after make '{computed}'.")
            .hint(
                    "Sửa cột thay đổi, hoặc kết quả rà soát bị ghi sai.",
                    "Correct the change, or the result that is wrong.")
            .judgingTogether());

    private final FindingWords words;

    HistoryFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
