package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found on requests to share out a number. Codes are stable; the texts may improve. */
public enum AllocationFinding implements WordedFinding {
    /** A unit must take more than it can. */
    FLOOR_ABOVE_CAP(FindingWords.of("allocation.floor-above-cap", Severity.ERROR)
            .cause(
                    "Mức sàn của một đơn vị cao hơn mức trần hoặc số hiện có của đơn vị đó.",
                    "The floor of a unit is above its cap, or above what it has.")
            .message(
                    "Đơn vị {unit}: mức sàn {floor} cao hơn mức tối đa {limit}.",
                    "Unit {unit}: the floor of {floor} is above the most it can take, {limit}.")
            .hint(
                    "Hạ mức sàn, hoặc kiểm tra mức trần và số hiện có.",
                    "Lower the floor, or check cap and current number.")),
    /** A locked number breaks the bounds of its unit. */
    LOCKED_OUT_OF_BOUNDS(FindingWords.of("allocation.locked-out-of-bounds", Severity.ERROR)
            .cause(
                    "Số đã chốt của một đơn vị thấp hơn mức sàn, cao hơn mức trần hoặc cao hơn số hiện có của đơn vị đó.",
                    "A number is locked that is below the floor of its unit, or above its cap or what it has.")
            .message(
                    "Đơn vị {unit}: số đã chốt {locked} nằm ngoài mức sàn, mức trần, chênh lệch {by}.",
                    "Unit {unit}: the locked number {locked} is not within floor and cap, by {by}.")
            .hint("Sửa số đã chốt, hoặc mức sàn, mức trần.", "Correct the locked number, or the bounds.")),
    /** The locked numbers do not go with the total. */
    LOCKED_SUM(FindingWords.of("allocation.locked-sum", Severity.ERROR)
            .cause(
                    "Các số đã chốt cộng lại vượt số phải phân bổ; hoặc mọi đơn vị đều đã chốt nhưng cộng lại không bằng số đó.",
                    "The locked numbers add up to more than the total; or all units are locked and do not add up to it.")
            .message(
                    "Các số đã chốt ({units}) không khớp với số phải phân bổ {total}, chênh lệch {by}.",
                    "The locked numbers ({units}) do not go with the total of {total}, by {by}.")
            .hint("Kiểm tra các số đã chốt và số phải phân bổ.", "Check the locked numbers and the total.")
            .judgingTogether()),
    /** The floors are more than the total. */
    FLOORS_EXCEED(FindingWords.of("allocation.floors-exceed", Severity.ERROR)
            .cause(
                    "Tổng mức sàn của các đơn vị lớn hơn số còn phải phân bổ.",
                    "The floors of the units add up to more than there is left to share out.")
            .message(
                    "Tổng mức sàn ({units}) lớn hơn số còn lại của {total}, chênh lệch {by}.",
                    "The floors ({units}) add up to more than is left of {total}, by {by}.")
            .hint("Hạ mức sàn, hoặc tăng số phải phân bổ.", "Lower the floors, or raise the total.")
            .judgingTogether()),
    /** The caps are less than the total. */
    CAPS_TOO_LOW(FindingWords.of("allocation.caps-too-low", Severity.ERROR)
            .cause(
                    "Các đơn vị gộp lại không nhận hết số phải phân bổ: mỗi đơn vị không thể giảm nhiều hơn số hộ hiện có"
                            + " hoặc mức trần.",
                    "The units cannot take all there is to share out: none can give more than it has or than its cap.")
            .message(
                    "Tổng mức tối đa của các đơn vị ({units}) nhỏ hơn số phải phân bổ {total}, chênh lệch {by}.",
                    "The most that the units ({units}) can take is less than the total of {total}, by {by}.")
            .hint("Giảm số phải phân bổ, hoặc nâng mức trần.", "Lower the total, or raise the caps.")
            .judgingTogether()),
    /** Nobody with a weight can take more. */
    WEIGHTS_ZERO(FindingWords.of("allocation.weights-zero", Severity.ERROR)
            .cause(
                    "Còn số phải phân bổ nhưng mọi đơn vị còn nhận thêm được đều có trọng số bằng 0.",
                    "Something is left to share out, but every unit that could take it has the weight 0.")
            .message(
                    "Còn {by} trong {total} không phân bổ được: các đơn vị còn nhận thêm được ({units}) có trọng số bằng 0.",
                    "Of {total} there are {by} left that cannot be shared out: the units that could take more ({units})"
                            + " have the weight 0.")
            .hint("Ghi trọng số của các đơn vị này.", "Give these units weights.")
            .judgingTogether()),
    /** Of some units it is not told how much they can give. */
    LIMIT_MISSING(FindingWords.of("allocation.limit-missing", FigureGrounds.MISSING)
            .cause(
                    "Một số đơn vị nêu số hiện có hoặc mức trần, các đơn vị khác không nêu: các đơn vị đó có thể bị giao nhiều"
                            + " hơn số hộ nghèo mà mình có.",
                    "Some units tell what they have or a cap and others do not: those may be given more than they have"
                            + " poor households.")
            .message(
                    "Chưa nêu số hiện có hoặc mức trần của {units}, trong khi các đơn vị khác có nêu.",
                    "Neither current number nor cap is told of {units}, while it is of others.")
            .hint("Bổ sung số hiện có của các đơn vị này.", "Add the current numbers of these units.")
            .judgingTogether()),
    /** A cap is of no effect. */
    CAP_ABOVE_CURRENT(FindingWords.of("allocation.cap-above-current", Severity.INFORMATION)
            .cause(
                    "Mức trần của một đơn vị cao hơn số hiện có nên không có tác dụng.",
                    "The cap of a unit is above what it has, and so of no effect.")
            .message(
                    "Đơn vị {unit}: mức trần {cap} cao hơn số hiện có {current}.",
                    "Unit {unit}: the cap of {cap} is above the current number, {current}.")
            .hint("Kiểm tra mức trần; có thể bỏ.", "Check the cap; it can be left out.")),
    /** A unit counts for nothing. */
    WITHOUT_WEIGHT(FindingWords.of("allocation.without-weight", Severity.INFORMATION)
            .cause(
                    "Đơn vị có trọng số bằng 0 chỉ nhận mức sàn, dù số phải phân bổ lớn đến đâu.",
                    "A unit of the weight 0 gets its floor and no more, however much there is to share out.")
            .message("Trọng số của {units} bằng 0: chỉ nhận mức sàn.", "The weight of {units} is 0: floors only.")
            .hint(
                    "Nếu chưa biết trọng số thì bổ sung; 0 nghĩa là không có hộ nào.",
                    "Where the weight is unknown, add it; 0 says that there is nothing."));

    private final FindingWords words;

    AllocationFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
