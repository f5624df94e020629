package vn.giamngheo.rules;

import vn.giamngheo.law.Provenance;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in a household by itself. Codes are stable; the texts may improve. */
public enum HouseholdFinding implements WordedFinding {
    /** An income so small that it looks typed in another unit. */
    INCOME_UNIT(FindingWords.of("household.income-unit", Severity.WARNING)
            .cause(
                    "Thu nhập lớn hơn 0 nhưng quá nhỏ so với mọi chuẩn nghèo, thường là do nhập theo nghìn đồng hoặc triệu đồng.",
                    "An income is above 0 but far below every poverty line, mostly because it was typed in thousands or millions of đồng.")
            .message(
                    "Thu nhập ghi {amount} đồng, tính ra dưới {bound} đồng/người/tháng: có thể đã nhập theo nghìn đồng hoặc triệu đồng.",
                    "The income is stated as {amount} đồng, below {bound} đồng per person per month: it may be in thousands or millions of đồng.")
            .hint(
                    "Đối chiếu phiếu rà soát và ghi lại theo đồng; nếu hộ không có thu nhập thì ghi 0.",
                    "Compare with the review form and state it in đồng; 0 if the household has no income.")
            .judgingTogether()),
    /** An income so large that it looks like that of a whole household or year. */
    INCOME_HIGH(FindingWords.of("household.income-high", Severity.WARNING)
            .cause(
                    "Thu nhập bình quân quá lớn so với mọi chuẩn nghèo, thường là do ghi thu nhập của cả hộ hoặc của cả năm vào ô bình quân đầu người một tháng.",
                    "An income per head is far above every poverty line, mostly because that of the whole household or year was entered as per person and month.")
            .message(
                    "Thu nhập ghi {amount} đồng, tính ra trên {bound} đồng/người/tháng: có thể là thu nhập của cả hộ hoặc của cả năm.",
                    "The income is stated as {amount} đồng, above {bound} đồng per person per month: it may be of the whole household or year.")
            .hint(
                    "Kiểm tra thu nhập là của một người hay của cả hộ, và của bao nhiêu tháng.",
                    "Check whether it is per person or of the household, and over how many months.")
            .judgingTogether()),
    /** No income is stated; that is not zero. */
    INCOME_MISSING(FindingWords.of("household.income-missing", Missing.WANTED)
            .cause(
                    "Hộ chưa ghi thu nhập; chưa ghi khác với thu nhập bằng 0.",
                    "The household states no income, which is not an income of 0.")
            .message("Hộ chưa ghi thu nhập.", "The household states no income.")
            .hint(
                    "Ghi thu nhập bình quân đầu người, hoặc thu nhập của hộ và số tháng; nếu không có thu nhập thì ghi 0.",
                    "State the income per head, or that of the household with its months; 0 if there is none.")
            .law(lines())),
    /** Neither an area nor a change of it is stated. */
    AREA_MISSING(FindingWords.of("household.area-missing", Missing.WANTED)
            .cause(
                    "Hộ chưa ghi khu vực nông thôn hay thành thị, trong khi mức chuẩn của hai khu vực khác nhau.",
                    "The household does not state whether it lives in a rural or an urban area, whose lines differ.")
            .message(
                    "Hộ chưa ghi khu vực nông thôn hay thành thị.",
                    "The household does not state whether its area is rural or urban.")
            .hint(
                    "Ghi theo đơn vị hành chính cấp xã nơi hộ cư trú vào ngày rà soát; hộ ở phường là hộ ở thành thị.",
                    "State it by the administrative unit it lives in on the day of the review; a ward is urban.")
            .law(lines())
            .judgingTogether()),
    /** Neither a number of persons nor members are stated. */
    SIZE_MISSING(FindingWords.of("household.size-missing", Missing.WANTED)
            .cause(
                    "Hộ không ghi số nhân khẩu và không có danh sách thành viên, nên không tính được các mức bình quân đầu người.",
                    "The household states neither the number of persons nor its members, so nothing per head can be figured.")
            .message(
                    "Hộ chưa ghi số nhân khẩu và chưa có danh sách thành viên.",
                    "The household states neither its number of persons nor its members.")
            .hint(
                    "Ghi số nhân khẩu hoặc lập danh sách thành viên.",
                    "State the number of persons, or list the members.")
            .judgingTogether()),
    /** More persons than a household has. */
    SIZE_LARGE(FindingWords.of("household.size-large", Severity.WARNING)
            .cause(
                    "Số nhân khẩu lớn bất thường đối với một hộ.",
                    "The number of persons is unusually large for one household.")
            .message(
                    "Hộ ghi {persons} nhân khẩu, nhiều hơn {bound}.",
                    "The household states {persons} persons, more than {bound}.")
            .hint(
                    "Kiểm tra có ghi nhầm số nhân khẩu của thôn, hoặc gộp nhiều hộ thành một.",
                    "Check whether the persons of a hamlet, or of several households, were counted.")),
    /** Persons are counted but not listed, and the indicators are not judged. */
    MEMBERS_UNLISTED(FindingWords.of("household.members-unlisted", Missing.WANTED)
            .cause(
                    "Hộ có số nhân khẩu nhưng không có danh sách thành viên, và các chỉ số chưa được xã đánh giá nên phải xét từ thông tin của từng người.",
                    "The household states its number of persons but lists nobody, while the indicators are not judged and hang on facts of each member.")
            .message(
                    "Hộ có {persons} nhân khẩu nhưng chưa có danh sách thành viên để xét các chỉ số thiếu hụt.",
                    "The household has {persons} persons but lists none of them, by whom the indicators are judged.")
            .hint(
                    "Lập danh sách thành viên, hoặc ghi kết quả đánh giá của xã cho mọi chỉ số.",
                    "List the members, or state what the commune judged of every indicator.")
            .judgingTogether()),
    /** A dwelling too small for those who live in it. */
    FLOOR_AREA_SMALL(FindingWords.of("household.floor-area-small", Severity.WARNING)
            .cause(
                    "Diện tích nhà ở quá nhỏ so với số người, thường là do ghi diện tích bình quân một người, hoặc ghi 0 khi chưa đo.",
                    "A floor area is too small for the persons, mostly because it was entered per person, or as 0 where it was not measured.")
            .message(
                    "Diện tích nhà ở ghi {area} m² cho {persons} người, dưới {bound} m² một người.",
                    "The floor area is stated as {area} m² for {persons} persons, below {bound} m² each.")
            .hint(
                    "Ghi diện tích của cả nhà, không chia cho số người; nếu chưa biết thì để trống.",
                    "State the area of the whole dwelling, not divided; leave it out if it is not known.")
            .judgingTogether()),
    /** A dwelling as large as a plot of land. */
    FLOOR_AREA_LARGE(FindingWords.of("household.floor-area-large", Severity.WARNING)
            .cause(
                    "Diện tích nhà ở lớn bất thường, thường là do ghi diện tích thửa đất.",
                    "A floor area is unusually large, mostly because that of the plot of land was entered.")
            .message(
                    "Diện tích nhà ở ghi {area} m², lớn hơn {bound} m².",
                    "The floor area is stated as {area} m², more than {bound} m².")
            .hint(
                    "Ghi diện tích nhà ở, không phải diện tích đất.",
                    "State the area of the dwelling, not that of the land.")),
    /** The grade of the house does not go with its parts. */
    HOUSE_GRADE_CONTRADICTED(FindingWords.of("household.house-grade-contradicted", Severity.WARNING)
            .cause(
                    "Nhà ghi kiên cố nhưng có bộ phận chính không bền chắc, hoặc ghi đơn sơ nhưng tường, cột, mái đều bền chắc.",
                    "A house is graded solid although a main part is not durable, or flimsy although wall, pillar and roof all are.")
            .message(
                    "Nhà ghi là “{grade}” nhưng số bộ phận chính không bền chắc là {parts}.",
                    "The house is graded '{grade}', but {parts} of its main parts are non-durable.")
            .hint(
                    "Kiểm tra lại cấp nhà và vật liệu của tường, cột, mái.",
                    "Check the grade and the material of wall, pillar and roof.")
            .judgingTogether()),
    /** Nobody uses a telephone, and there is one. */
    TELEPHONE_CONTRADICTED(FindingWords.of("household.telephone-contradicted", Severity.WARNING)
            .cause(
                    "Hộ ghi không có ai sử dụng điện thoại nhưng trong tài sản lại có điện thoại.",
                    "Nobody in the household is said to use a telephone, yet one is among its assets.")
            .message(
                    "Hộ ghi không ai sử dụng điện thoại, nhưng tài sản có điện thoại.",
                    "Nobody uses a telephone, but the assets include one.")
            .hint("Sửa một trong hai mục cho đúng thực tế.", "Correct whichever of the two is wrong.")
            .judgingTogether()),
    /** An allowance as a disabled person, without a disability. */
    ALLOWANCE_CONTRADICTED(FindingWords.of("household.allowance-contradicted", Severity.WARNING)
            .cause(
                    "Thành viên hưởng trợ cấp xã hội của người khuyết tật nhưng ghi là không khuyết tật.",
                    "A member receives the allowance of persons with a disability but is said to have none.")
            .message(
                    "Thành viên hưởng trợ cấp của người khuyết tật nhưng ghi là không khuyết tật.",
                    "The member receives the allowance of persons with a disability, but is stated to have none.")
            .hint(
                    "Sửa một trong hai mục; số người phụ thuộc được tính từ đó.",
                    "Correct one of the two; dependants are counted by them.")
            .judgingTogether()),
    /** A member attends a level that is completed. */
    SCHOOLING_CONTRADICTED(FindingWords.of("household.schooling-contradicted", Severity.WARNING)
            .cause(
                    "Thành viên đang học một cấp mà trình độ ghi là đã hoàn thành cấp đó hoặc cấp cao hơn, tính đến trung học cơ sở.",
                    "A member attends a level, up to lower secondary, that is stated to be completed, or below one that is.")
            .message(
                    "Thành viên đang học {attending} nhưng trình độ đã hoàn thành ghi là {attained}.",
                    "The member attends {attending} school, but the level completed is stated as {attained}.")
            .hint(
                    "Kiểm tra lại cấp đang học và trình độ cao nhất đã hoàn thành.",
                    "Check the level attended and the highest one completed.")
            .judgingTogether()),
    /** A source of water, a latrine or an asset of a code that is not known. */
    CODE_UNRECOGNISED(FindingWords.of("household.code-unrecognised", Severity.WARNING)
            .cause(
                    "Nguồn nước, nhà tiêu hoặc tài sản mang mã không có trong danh mục, nên không chuẩn nào công nhận là đạt.",
                    "A source of water, a latrine or an asset has a code that is in no list, so that no standard accepts it.")
            .message("Mã “{code}” không có trong danh mục đã biết.", "The code '{code}' is in no list that is known.")
            .hint(
                    "Kiểm tra chính tả của mã; nếu là loại riêng của địa phương thì chuẩn áp dụng phải nêu loại đó.",
                    "Check the spelling; the standard must name it if it is a kind of your own."));

    private final FindingWords words;

    HouseholdFinding(FindingWords words) {
        this.words = words;
    }

    private static LegalGround lines() {
        return LegalGround.of(
                "Điều 3", "07/2021/NĐ-CP", Provenance.confirmed("báo chí và trang pháp luật dẫn nguyên văn Nghị định"));
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
