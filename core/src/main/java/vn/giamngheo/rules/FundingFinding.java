package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What the rules on money can find. Codes are stable; the texts may improve. */
public enum FundingFinding implements WordedFinding {
    /** Sources add up to the total. */
    TOTAL_AGREES(FindingWords.of("funding.total-agrees", Severity.INFORMATION)
            .cause("Các nguồn kinh phí cộng lại đúng bằng tổng.", "Sources add up to the total.")
            .message("Tổng kinh phí {total} khớp với các nguồn.", "The total of {total} equals its sources.")
            .hint("Không cần sửa.", "Nothing to change.")
            .judgingTogether()),
    /** Sources add up to the total, one of them approximate. */
    TOTAL_AGREES_APPROXIMATELY(FindingWords.of("funding.total-agrees-approximately", Severity.INFORMATION)
            .cause(
                    "Các nguồn kinh phí cộng lại bằng tổng, trong đó có số được ghi là “khoảng”.",
                    "Sources add up to the total, and one of the amounts is approximate.")
            .message(
                    "Tổng kinh phí {total} khớp với các nguồn, dù có số được ghi là “khoảng”.",
                    "The total of {total} equals its sources, although a figure is stated as approximate.")
            .hint(
                    "Không cần sửa; lưu ý tổng cũng chỉ là gần đúng.",
                    "Nothing to change; mind that the total is then approximate too.")
            .judgingTogether()),
    /** Exact sources do not add up to the total. */
    TOTAL_DIFFERS(FindingWords.of("funding.total-differs", Severity.ERROR)
            .cause(
                    "Các nguồn đều có số chính xác nhưng cộng lại khác tổng.",
                    "Exact sources do not add up to the total.")
            .message(
                    "Các nguồn cộng lại là {sum}, khác tổng {total}.",
                    "The sources add up to {sum}, not to the total of {total}.")
            .hint("Kiểm tra tổng và từng nguồn.", "Check the total and each source.")
            .judgingTogether()),
    /** Sources do not add up to the total, but one is not exact. */
    TOTAL_OPEN(FindingWords.of("funding.total-open", Severity.WARNING)
            .cause(
                    "Các nguồn cộng lại khác tổng, nhưng có số gần đúng hoặc giới hạn nên chưa kết luận được.",
                    "Sources do not add up to the total, but one is approximate or a bound, so that nothing is proved.")
            .message(
                    "Các nguồn cộng lại là {sum}, khác tổng {total}; có số được ghi là gần đúng hoặc giới hạn.",
                    "The sources add up to {sum}, not to the total of {total}; a figure is approximate or a bound.")
            .hint(
                    "Kiểm tra xem chênh lệch có nằm trong phần gần đúng không.",
                    "Check whether the difference lies within what is approximate.")
            .judgingTogether()),
    /** Sources without an amount. */
    AMOUNTS_MISSING(FindingWords.of("funding.amounts-missing", GradeSets.WISHED)
            .cause(
                    "Nguồn kinh phí bằng tiền được nêu mà không có số tiền.",
                    "A source of money is named without an amount.")
            .message("Nguồn lực không nêu số tiền: {sources}.", "Resources without an amount: {sources}.")
            .hint("Bổ sung số tiền khi đã xác định.", "Add the amounts once they are settled.")),
    /** An amount of money is 0. */
    AMOUNT_ZERO(FindingWords.of("funding.amount-zero", Severity.WARNING)
            .cause(
                    "Một nguồn hoặc tổng kinh phí ghi bằng 0, trong khi chưa có số thì phải để trống.",
                    "A source or a total is 0, while an amount that is not known is left out.")
            .message("Số tiền của “{source}” bằng 0.", "The amount of “{source}” is 0.")
            .hint(
                    "Để trống nếu chưa có số; bỏ dòng nếu không có nguồn này.",
                    "Leave it out if it is not known; remove the line if there is no such source.")),
    /** A source is named twice in one block. */
    SOURCE_REPEATED(FindingWords.of("funding.source-repeated", Severity.WARNING)
            .cause(
                    "Trong cùng một bảng kinh phí có hai dòng cùng nguồn và cùng loại vốn.",
                    "Two lines of one block have the same source and kind.")
            .message("Nguồn “{source}” đã được ghi ở {first}.", "The source “{source}” is given at {first} already.")
            .hint("Gộp hai dòng, hoặc bỏ dòng bị lặp.", "Join the lines, or remove one.")),
    /** An amount is thousands of times smaller than all others of its block. */
    UNIT_SUSPECT(FindingWords.of("funding.unit-suspect", Severity.WARNING)
            .cause(
                    "Một số tiền nhỏ hơn hàng nghìn lần so với mọi số khác trong cùng bảng, thường do nhầm đồng, nghìn đồng, triệu đồng, tỷ đồng.",
                    "An amount is at least a thousand times smaller than all others of its block, mostly because units of đồng were mixed up.")
            .message(
                    "{amount} nhỏ hơn ít nhất 1.000 lần so với số nhỏ nhất trong các số còn lại ({least}).",
                    "{amount} is at least 1,000 times less than the least of the others ({least}).")
            .hint(
                    "Kiểm tra đơn vị: đồng, nghìn đồng, triệu đồng hay tỷ đồng.",
                    "Check the unit: đồng, thousands, millions or billions.")
            .judgingTogether()),
    /** Several amounts have no total. */
    TOTAL_MISSING(FindingWords.of("funding.total-missing", GradeSets.WISHED)
            .cause(
                    "Bảng kinh phí có nhiều nguồn có số tiền mà không nêu tổng.",
                    "A block has several amounts, but no total.")
            .message(
                    "Kinh phí có {count} nguồn có số tiền nhưng không nêu tổng.",
                    "There are {count} amounts, but no total.")
            .hint("Bổ sung tổng kinh phí.", "Add the total.")),
    /** Amounts that are not all there come to more than the total. */
    LINES_EXCEED(FindingWords.of("funding.lines-exceed", Severity.ERROR)
            .cause(
                    "Riêng các nguồn đã có số tiền chính xác đã vượt tổng, dù còn nguồn chưa có số.",
                    "The exact amounts that are there come to more than the total already, although others are missing.")
            .message(
                    "Các nguồn đã có số cộng lại là {sum}, đã vượt tổng {total}.",
                    "The amounts that are there come to {sum}, more than the total of {total}.")
            .hint("Kiểm tra tổng và từng nguồn.", "Check the total and each source.")
            .judgingTogether());

    private final FindingWords words;

    FundingFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
