package vn.giamngheo.rules;

import java.time.LocalDate;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in a household under a review. Codes are stable; the texts may improve. */
public enum ReviewFinding implements WordedFinding {

    // Members
    /** A member is born after the review. */
    BORN_AFTER(FindingWords.of("review.born-after", Severity.ERROR)
            .cause(
                    "Thành viên có ngày sinh sau ngày rà soát, nên không tính được tuổi và hộ không xếp loại được.",
                    "A member is born after the day of the review, so that there is no age and the household cannot be classified.")
            .message(
                    "Thành viên sinh ngày {birthDate}, sau ngày rà soát {review}.",
                    "The member was born on {birthDate}, after the review of {review}.")
            .hint(
                    "Kiểm tra ngày sinh; trẻ sinh sau ngày rà soát thì đưa vào lần rà soát sau.",
                    "Check the day of birth; a child born later belongs in the next review.")
            .judgingTogether()),
    /** A member is older than anybody. */
    AGE_IMPLAUSIBLE(FindingWords.of("review.age-implausible", Severity.WARNING)
            .cause(
                    "Tuổi của thành viên vào ngày rà soát cao bất thường, thường là do ghi sai năm sinh.",
                    "A member is unusually old on the day of the review, mostly because of a mistyped year of birth.")
            .message(
                    "Thành viên {age} tuổi, cao hơn {bound} tuổi.", "The member is {age} years old, more than {bound}.")
            .hint("Kiểm tra lại năm sinh.", "Check the year of birth.")
            .judgingTogether()),
    /** A level of education that nobody of that age has completed. */
    LEVEL_ABOVE_AGE(FindingWords.of("review.level-above-age", Severity.WARNING)
            .cause(
                    "Trình độ đã hoàn thành không phù hợp với tuổi của thành viên vào ngày rà soát.",
                    "The level of education completed does not go with the age of the member on the day of the review.")
            .message(
                    "Thành viên {age} tuổi nhưng trình độ đã hoàn thành ghi là {attained}, thường từ {bound} tuổi.",
                    "The member is {age} years old but is stated to have completed {attained}, which is rare before {bound}.")
            .hint(
                    "Kiểm tra ngày sinh và trình độ; cấp đang học ghi ở mục “đang học”.",
                    "Check the day of birth and the level; a level still attended is stated as attending.")
            .judgingTogether()),
    /** An allowance of the elderly at a young age. */
    ALLOWANCE_ABOVE_AGE(FindingWords.of("review.allowance-above-age", Severity.WARNING)
            .cause(
                    "Thành viên ghi là hưởng trợ cấp xã hội của người cao tuổi nhưng vào ngày rà soát chưa phải người cao tuổi.",
                    "A member is stated to receive the allowance of the elderly, but is not old on the day of the review.")
            .message(
                    "Thành viên {age} tuổi, dưới {bound} tuổi, nhưng ghi là hưởng trợ cấp của người cao tuổi.",
                    "The member is {age} years old, below {bound}, but is stated to receive the allowance of the elderly.")
            .hint(
                    "Kiểm tra ngày sinh và diện hưởng trợ cấp; số người phụ thuộc được tính từ đó.",
                    "Check the day of birth and the ground of the allowance; dependants are counted by it.")
            .judgingTogether()),
    /** Nobody in the household is grown up. */
    ONLY_CHILDREN(FindingWords.of("review.only-children", Severity.WARNING)
            .cause(
                    "Mọi thành viên trong danh sách đều là trẻ em, thường là do danh sách còn thiếu người lớn.",
                    "All members listed are children, mostly because the adults are missing from the list.")
            .message(
                    "Cả {members} thành viên trong danh sách đều dưới {bound} tuổi.",
                    "All {members} members listed are below {bound} years.")
            .hint(
                    "Bổ sung người lớn còn thiếu; nếu trẻ em thật sự sống không có người lớn thì giữ nguyên.",
                    "Add the adults that are missing; leave it if the children really live by themselves.")
            .judgingTogether()),

    // Day, place and standard
    /** The day is in no time in which reviews are made. */
    OUTSIDE_CALENDAR(FindingWords.of(
                    "review.outside-calendar",
                    new Grades(Severity.INFORMATION, Severity.WARNING, Severity.WARNING, Severity.INFORMATION))
            .cause(
                    "Ngày rà soát của các năm 2022–2025 không nằm trong đợt rà soát định kỳ (01/9 đến hết 14/12) và cũng không từ ngày 15 của tháng, là lúc rà soát thường xuyên.",
                    "The day of a review of 2022–2025 is neither in the season of the yearly review, 1 September to 14 December, nor from the 15th of a month on, as regular reviews are.")
            .message(
                    "Ngày rà soát {review} không thuộc đợt rà soát định kỳ, cũng không từ ngày 15 của tháng.",
                    "The review of {review} is neither in the season of the yearly review nor from the 15th of a month on.")
            .hint(
                    "Kiểm tra có ghi nhầm ngày lập phiếu, ngày họp hoặc ngày công nhận thay cho ngày rà soát.",
                    "Check whether the day of the form, of the meeting or of the recognition was entered instead.")
            .law(calendar())
            .since(LocalDate.of(2021, 9, 1))),
    /** No standard applies. */
    NO_STANDARD(FindingWords.of("review.no-standard", Severity.ERROR)
            .cause(
                    "Không có chuẩn nghèo nào áp dụng cho ngày rà soát.",
                    "No poverty standard applies to the day of the review.")
            .message("Không xác định được chuẩn nghèo áp dụng: {reason}.", "There is no standard to go by: {reason}.")
            .hint(
                    "Kiểm tra ngày rà soát; nếu đúng, khai báo chuẩn nghèo của ngày đó.",
                    "Check the day; if it is right, register the standard of that day.")
            .judgingTogether()),
    /** Parts of the province have standards of their own, and which part is not told. */
    TERRITORY_NOT_TOLD(FindingWords.of("review.territory-not-told", Severity.ERROR)
            .cause(
                    "Tỉnh được hợp nhất còn áp dụng chuẩn riêng ở một phần địa bàn, mà hộ chỉ ghi tỉnh mới.",
                    "Part of a merged province still has a standard of its own, and the household states the merged province alone.")
            .message(
                    "Chưa rõ hộ thuộc địa bàn tỉnh cũ nào: {reason}.",
                    "The former province of the household is not told: {reason}.")
            .hint("Ghi tỉnh theo danh mục trước ngày 01/07/2025.", "State the province by the list before 01/07/2025.")
            .law(merged())
            .judgingTogether()),
    /** Some province has a standard of its own, and that of the household is not told. */
    PROVINCE_MISSING(FindingWords.of("review.province-missing", Missing.WANTED)
            .cause(
                    "Hộ chưa ghi tỉnh trong khi có tỉnh áp dụng chuẩn riêng, nên hộ được xét theo chuẩn quốc gia.",
                    "The household states no province while some province has a standard of its own, so that the national one is taken.")
            .message(
                    "Hộ chưa ghi tỉnh nên được xét theo chuẩn quốc gia; có chuẩn riêng {standard} áp dụng vào ngày này.",
                    "The household states no province and is classified by the national standard; {standard} applies to some on that day.")
            .hint("Ghi tỉnh của hộ.", "State the province.")
            .judgingTogether()),
    /** The province was not there yet. */
    PROVINCE_LATER(FindingWords.of("review.province-later", Severity.WARNING)
            .cause(
                    "Hộ ghi tỉnh theo danh mục từ ngày 01/07/2025 nhưng ngày rà soát trước ngày đó, khi tỉnh này chưa có.",
                    "The household states a province of the list from 01/07/2025 for a review before, when there was no such province.")
            .message(
                    "Tỉnh {province} chỉ có từ ngày {first}, sau ngày rà soát {review}.",
                    "The province {province} is there only since {first}, after the review of {review}.")
            .hint(
                    "Ghi tỉnh theo danh mục của ngày rà soát.",
                    "State the province by the list of the day of the review.")
            .law(merged())
            .judgingTogether()),
    /** The area changed, and that alone makes the household what it is. */
    AREA_CHANGE_DECIDES(FindingWords.of("review.area-change-decides", Severity.INFORMATION)
            .cause(
                    "Xã của hộ đã đổi khu vực và riêng việc đổi mức chuẩn đó làm kết quả phân loại khác đi.",
                    "The commune of the household changed its area, and the other line alone makes the household another class.")
            .message(
                    "Từ ngày {from} khu vực là {area} thay cho {before}: hộ là “{status}”, nếu chưa đổi thì là “{statusBefore}”.",
                    "Since {from} the area is {area} instead of {before}: the household is '{status}', and would be '{statusBefore}' had it not changed.")
            .hint(
                    "Không cần sửa nếu khu vực đúng; khi so sánh với năm trước cần nêu rõ nguyên nhân này.",
                    "Nothing to change if the area is right; name it as the reason where years are compared.")
            .judgingTogether()),

    // Indicators and status
    /** An indicator is judged that the standard does not have. */
    INDICATOR_FOREIGN(FindingWords.of("review.indicator-foreign", Severity.ERROR)
            .cause(
                    "Hộ có kết quả đánh giá của một chỉ số không thuộc chuẩn nghèo của ngày rà soát, nên không xếp loại được.",
                    "An indicator is judged that is none of the standard of the day, so that the household cannot be classified.")
            .message(
                    "Chỉ số “{indicator}” không thuộc {number} chỉ số của chuẩn {standard}.",
                    "The indicator '{indicator}' is none of the {number} of standard {standard}.")
            .hint(
                    "Dùng phiếu rà soát của chuẩn áp dụng cho ngày rà soát; bỏ chỉ số của chuẩn khác.",
                    "Use the form of the standard of that day; leave out indicators of others.")
            .judgingTogether()),
    /** The commune judged an indicator otherwise than the facts say. */
    JUDGEMENT_DIFFERS(FindingWords.of("review.judgement-differs", Severity.WARNING)
            .cause(
                    "Kết quả đánh giá một chỉ số của xã trái với thông tin của hộ đã ghi, xét theo ngưỡng thiếu hụt của chuẩn.",
                    "The commune judged an indicator otherwise than the facts recorded of the household say by the cut-off of the standard.")
            .message(
                    "Chỉ số “{indicator}” được đánh giá là {stated}, nhưng thông tin đã ghi cho thấy {found} (ngưỡng: {cutoff}).",
                    "The indicator '{indicator}' is judged {stated}, but the facts recorded say {found} (cut-off: {cutoff}).")
            .hint(
                    "Kiểm tra lại thông tin và kết quả đánh giá; nếu ngưỡng của thư viện chưa đúng thì thay bằng ngưỡng đã đối chiếu.",
                    "Check the facts and the judgement; where the cut-off of the library is not right, replace it by one that was confirmed.")
            .judgingTogether()),
    /** Facts are missing that decide the class. */
    UNDECIDED(FindingWords.of("review.undecided", Missing.NEEDED)
            .cause(
                    "Thông tin còn thiếu của hộ có thể dẫn đến những kết quả phân loại khác nhau.",
                    "The facts that are missing of the household can lead to different classes.")
            .message(
                    "Chưa xếp loại được hộ, còn có thể là: {possible}; thiếu {number} thông tin quyết định, trước hết là {places} (tính từ hộ).",
                    "The household cannot be classified yet and may be: {possible}; {number} deciding facts are missing, first of all {places} (from the household).")
            .hint("Bổ sung thông tin theo thứ tự đã nêu.", "Add the facts in the order named.")
            .judgingTogether()),
    /** The wording of the law leaves the household in no class. */
    GAP_OF_LAW(FindingWords.of("review.gap-of-law", Severity.WARNING)
            .cause(
                    "Thu nhập của hộ rơi vào khoảng mà văn bản quy định chuẩn nghèo không xếp vào loại nào.",
                    "The income of the household falls where the wording of the standard puts it into no class.")
            .message(
                    "Theo câu chữ của chuẩn {standard}, hộ không thuộc loại nào.",
                    "By the wording of standard {standard} the household is in no class.")
            .hint(
                    "Xin hướng dẫn của cơ quan có thẩm quyền; thư viện không tự chọn loại.",
                    "Ask the authority in charge; the library does not choose for it.")
            .judgingTogether());

    private final FindingWords words;

    ReviewFinding(FindingWords words) {
        this.words = words;
    }

    private static LegalGround calendar() {
        return new LegalGround(
                InstrumentReference.of("24/2021/QĐ-TTg"),
                Provenance.confirmed("trang pháp luật và cổng thông tin của địa phương dẫn Quyết định"));
    }

    private static LegalGround merged() {
        return new LegalGround(
                InstrumentReference.parse("Nghị quyết số 202/2025/QH15"),
                Provenance.confirmed("báo chí và trang pháp luật dẫn Nghị quyết"));
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
