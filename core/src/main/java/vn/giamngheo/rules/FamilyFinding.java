package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What holding plans against the plan of their superior can find. Codes are stable; the texts may improve. */
public enum FamilyFinding implements WordedFinding {
    /** The targets of the subordinates add up to that of the superior. */
    PARTS_AGREE(FindingWords.of("family.parts-agree", Severity.INFORMATION)
            .cause(
                    "Chỉ tiêu của các cấp dưới cộng lại đúng bằng chỉ tiêu của cấp trên.",
                    "The targets of the subordinate plans add up to that of the superior plan.")
            .message("“{target}”: {parts} = {total}.", "“{target}” adds up: {parts} = {total}.")
            .hint("Không cần sửa.", "Nothing to change.")
            .judgingTogether()),
    /** The targets of the subordinates come to less than that of the superior. */
    PARTS_DIFFER(FindingWords.of("family.parts-differ", Severity.WARNING)
            .cause(
                    "Mọi kế hoạch cấp dưới đều có chỉ tiêu nhưng cộng lại chưa đủ chỉ tiêu của cấp trên.",
                    "All subordinate plans have the target, and together they come to less than the superior plan asks for.")
            .message(
                    "“{target}”: các kế hoạch cấp dưới cộng lại là {sum}, chưa đủ {total}.",
                    "“{target}”: the subordinate plans come to {sum}, less than {total}.")
            .hint(
                    "Kiểm tra việc giao chỉ tiêu; nếu còn kế hoạch cấp dưới chưa có ở đây thì bổ sung.",
                    "Check how the target was shared out; if a subordinate plan is not here yet, add it.")
            .judgingTogether()),
    /** The targets of the subordinates come to more than that of the superior. */
    PARTS_EXCEED(FindingWords.of("family.parts-exceed", Severity.WARNING)
            .cause(
                    "Chỉ tiêu của các cấp dưới cộng lại vượt chỉ tiêu của cấp trên.",
                    "The targets of the subordinate plans come to more than that of the superior plan.")
            .message(
                    "“{target}”: các kế hoạch cấp dưới ({parts}) cộng lại vượt {total}.",
                    "“{target}”: the subordinate plans ({parts}) come to more than {total}.")
            .hint(
                    "Kiểm tra chỉ tiêu từng cấp; vượt có thể là phấn đấu cao hơn, hoặc đếm trùng.",
                    "Check each target; more may be ambition, or counted twice.")
            .judgingTogether()),
    /** Whether the subordinates come to the target of the superior is open. */
    PARTS_OPEN(FindingWords.of("family.parts-open", Severity.INFORMATION)
            .cause(
                    "Chưa thể kết luận các cấp dưới có đủ chỉ tiêu của cấp trên không, vì có số gần đúng, giới hạn hoặc có kế hoạch chưa nêu chỉ tiêu.",
                    "Whether the subordinate plans come to the target of the superior plan is open, for a figure is approximate or a bound, or a plan lacks the target.")
            .message(
                    "“{target}”: chưa thể kết luận {parts} có đủ {total} hay không.",
                    "“{target}”: whether {parts} comes to {total} is open.")
            .hint(
                    "Bổ sung chỉ tiêu còn thiếu; kiểm tra số gần đúng.",
                    "Add the targets that are missing; check approximate figures.")
            .judgingTogether()),
    /** A subordinate counts another unit than the superior. */
    UNIT_DIFFERS(FindingWords.of("family.unit-differs", Severity.ERROR)
            .cause(
                    "Chỉ tiêu của cấp dưới đếm đơn vị khác với cùng chỉ tiêu của cấp trên, như khẩu thay cho hộ.",
                    "A target of a subordinate plan counts another unit than the same target of the superior plan, such as persons for households.")
            .message(
                    "“{target}”: cấp trên tính theo {superior}, ở đây tính theo {here}.",
                    "“{target}”: the superior plan counts {superior}, this one counts {here}.")
            .hint(
                    "Thống nhất đơn vị đếm: hộ và khẩu không cộng, không so được với nhau.",
                    "Count one unit: households and persons can neither be added nor compared.")),
    /** Every subordinate sets a weaker rate than the superior. */
    RATE_WEAKER(FindingWords.of("family.rate-weaker", Severity.WARNING)
            .cause(
                    "Mọi kế hoạch cấp dưới đều đặt mức tỷ lệ yếu hơn cấp trên, nên bình quân chung không thể đạt.",
                    "Every subordinate plan sets a weaker rate than the superior plan, so that their average cannot reach it.")
            .message(
                    "“{target}”: mọi kế hoạch cấp dưới ({rates}) đều yếu hơn mức {superior} của cấp trên.",
                    "“{target}”: every subordinate plan ({rates}) is weaker than the {superior} of the superior plan.")
            .hint(
                    "Kiểm tra mức giao cho cấp dưới; nơi khó khăn có thể thấp hơn, nhưng nơi khác phải bù.",
                    "Check what the subordinate plans set; where one may be weaker, others must make up for it.")
            .judgingTogether()),
    /** A subordinate plan goes on after the superior one. */
    HORIZON_EXCEEDS(FindingWords.of("family.horizon-exceeds", Severity.INFORMATION)
            .cause(
                    "Kỳ kế hoạch của cấp dưới kết thúc sau kỳ kế hoạch của cấp trên.",
                    "The period of a subordinate plan ends after that of the superior plan.")
            .message(
                    "Kỳ kế hoạch “{period}” (ngày cuối {lastDay}) dài hơn kỳ của cấp trên “{superior}” (ngày cuối {superiorDay}).",
                    "The period “{period}” (last day {lastDay}) goes beyond that of the superior plan, “{superior}” (last day {superiorDay}).")
            .hint("Kiểm tra kỳ kế hoạch.", "Check the period.")),
    /** A target of the superior has no counterpart in a subordinate plan. */
    TARGET_WITHOUT_COUNTERPART(FindingWords.of("family.target-counterpart-missing", Severity.WARNING)
            .cause(
                    "Chỉ tiêu định lượng của cấp trên không có chỉ tiêu tương ứng trong kế hoạch cấp dưới.",
                    "A target of the superior plan that has a figure has no counterpart in a subordinate plan.")
            .message(
                    "Không có chỉ tiêu tương ứng với “{target}” ({at}) của cấp trên.",
                    "There is no counterpart of “{target}” ({at}) of the superior plan.")
            .hint(
                    "Bổ sung chỉ tiêu, hoặc nói rõ vì sao không áp dụng.",
                    "Add the target, or say why it does not apply.")
            .judgingTogether()),
    /** A task of the superior is taken up by no subordinate plan. */
    TASK_NOT_TAKEN_UP(FindingWords.of("family.task-not-taken-up", Severity.WARNING)
            .cause(
                    "Các kế hoạch cấp dưới có viện dẫn từng nhiệm vụ của cấp trên, nhưng không kế hoạch nào nêu nhiệm vụ này.",
                    "Subordinate plans name tasks of the superior plan one by one, and none of them names this one.")
            .message(
                    "Không kế hoạch cấp dưới nào nêu nhiệm vụ “{task}”.",
                    "No subordinate plan names the task “{task}”.")
            .hint(
                    "Giao nhiệm vụ này trong kế hoạch cấp dưới, hoặc nói rõ ai thực hiện.",
                    "Take it up in a subordinate plan, or say who carries it out.")
            .judgingTogether()),
    /** A subordinate plan does not name the superior one. */
    BASIS_MISSING(FindingWords.of("family.basis-missing", Severity.WARNING)
            .cause(
                    "Kế hoạch cấp dưới không viện dẫn kế hoạch cấp trên ở căn cứ hay ở bất cứ chỗ nào.",
                    "A subordinate plan names the superior plan neither among its bases nor anywhere else.")
            .message(
                    "Kế hoạch không viện dẫn kế hoạch cấp trên {superior}.",
                    "The plan does not name the superior plan {superior}.")
            .hint("Bổ sung kế hoạch cấp trên vào căn cứ.", "Add the superior plan to its bases.")
            .judgingTogether()),
    /** A subordinate plan is older than the superior one. */
    ISSUED_BEFORE_SUPERIOR(FindingWords.of("family.issued-before-superior", Severity.WARNING)
            .cause(
                    "Kế hoạch cấp dưới được ban hành trước kế hoạch cấp trên mà nó phải thực hiện.",
                    "A subordinate plan was issued before the superior plan that it carries out.")
            .message(
                    "Kế hoạch ban hành ngày {issuedOn}, trước kế hoạch cấp trên ({superiorDay}).",
                    "The plan was issued on {issuedOn}, before the superior plan ({superiorDay}).")
            .hint(
                    "Kiểm tra ngày ban hành; kế hoạch ban hành trước cần được rà soát lại theo kế hoạch cấp trên.",
                    "Check the days; an older plan has to be looked at again.")),
    /** Two subordinate plans are for the same place. */
    PLACE_REPEATED(FindingWords.of("family.place-repeated", Severity.ERROR)
            .cause(
                    "Hai kế hoạch cấp dưới cùng cho một địa bàn, nên chỉ tiêu bị tính hai lần.",
                    "Two subordinate plans are for the same place, so that its targets count twice.")
            .message("Địa bàn {place} đã có kế hoạch ở {first}.", "{place} has a plan at {first} already.")
            .hint("Bỏ kế hoạch cũ, hoặc sửa địa bàn.", "Remove the older plan, or correct the place.")),
    /** A subordinate plan is for a place that is not of a lower level. */
    PLACE_NOT_BELOW(FindingWords.of("family.place-not-below", Severity.ERROR)
            .cause(
                    "Kế hoạch cấp dưới cho một địa bàn ngang cấp hoặc cao hơn địa bàn của kế hoạch cấp trên.",
                    "A subordinate plan is for a place of the same level as the superior plan, or of a higher one.")
            .message("{place} không thuộc cấp dưới của {superior}.", "{place} is not of a level below {superior}.")
            .hint("Kiểm tra địa bàn của hai kế hoạch.", "Check the places of both plans."));

    private final FindingWords words;

    FamilyFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
