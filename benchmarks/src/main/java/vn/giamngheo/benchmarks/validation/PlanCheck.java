package vn.giamngheo.benchmarks.validation;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What every peer looks for, each with the means that it has. The short codes are those of the other peers. */
enum PlanCheck implements WordedFinding {
    I1(error("title-long").message("Tên văn bản dài {length} ký tự.", "The title has {length} characters.")),
    P1(error("period-missing").message("Không nêu thời gian thực hiện.", "No period is stated.")),
    P2(error("period-before-issue")
            .message(
                    "Kế hoạch hết hạn ngày {end}, ban hành ngày {issued}.",
                    "The plan ends on {end}, issued {issued}.")),
    P3(error("no-addressee").message("Không nêu nơi gửi.", "Nobody is addressed.")),
    P4(error("addressee-repeated").message("“{name}” được nêu hai lần.", "“{name}” is named twice.")),
    P5(error("no-basis").message("Không nêu căn cứ.", "No basis is named.")),
    P6(error("total-of-part")
            .message("Tổng {total}, các mục cộng lại {sum}.", "The total is {total}, the blocks add up to {sum}.")),
    S1(error("section-unnumbered").message("Mục không đánh số.", "The section has no number.")),
    S2(error("section-untitled").message("Mục không có tên.", "The section has no title.")),
    S3(error("section-repeated").message("Số “{number}” bị lặp lại.", "The number “{number}” is repeated.")),
    T1(error("target-unnumbered").message("Mục tiêu không đánh số.", "The target has no number.")),
    T2(error("target-undated").message("Mục tiêu không có thời hạn.", "The target has no day.")),
    T3(error("target-late").message("Thời hạn {due} sau ngày {end}.", "Due on {due}, after {end}.")),
    T4(error("target-rises").message("Giảm từ {from} đến {to}.", "A reduction from {from} to {to}.")),
    K1(error("task-unnumbered").message("Nhiệm vụ không đánh số.", "The task has no number.")),
    K2(error("task-repeated").message("Số “{number}” bị lặp lại.", "The number “{number}” is repeated.")),
    K3(error("task-long").message("Tên nhiệm vụ dài {length} ký tự.", "The title has {length} characters.")),
    K4(error("no-deliverable").message("Không nêu sản phẩm.", "No deliverable is named.")),
    K5(error("no-lead").message("Không nêu cơ quan chủ trì.", "Nobody leads.")),
    K6(error("lead-not-addressed").message("“{name}” không có ở nơi gửi.", "“{name}” is not addressed.")),
    K7(error("lead-coordinates").message("“{name}” vừa chủ trì vừa phối hợp.", "“{name}” leads and co-ordinates.")),
    K8(error("coordinate-repeated").message("“{name}” được nêu hai lần.", "“{name}” is named twice.")),
    K9(error("coordinate-not-addressed").message("“{name}” không có ở nơi gửi.", "“{name}” is not addressed.")),
    K10(error("task-undated").message("Nhiệm vụ không có thời hạn.", "The task has no day.")),
    K11(error("task-late").message("Thời hạn {due} sau ngày {end}.", "Due on {due}, after {end}.")),
    K12(error("reference-unknown").message("{number} không có ở căn cứ.", "{number} is no basis.")),
    F1(warning("no-amount").message("Không nêu số tiền của “{source}”.", "No amount is stated for “{source}”.")),
    F2(error("amount-not-positive").message("Số tiền là {amount}.", "The amount is {amount}.")),
    F3(error("total").message("Tổng {total}, các dòng cộng lại {sum}.", "The total is {total}, the lines {sum}.")),
    F4(warning("share").message("“{source}” quá 90% tổng số.", "“{source}” is more than 90% of the total."));

    private final FindingWords words;

    PlanCheck(FindingWords words) {
        this.words = words.cause("Như thông báo.", "As the message says.").hint("Sửa lại.", "Correct it.");
    }

    private static FindingWords error(String name) {
        return FindingWords.of("benchmark." + name, Severity.ERROR);
    }

    private static FindingWords warning(String name) {
        return FindingWords.of("benchmark." + name, Severity.WARNING);
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
