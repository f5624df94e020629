package vn.giamngheo.rules;

import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.WordedFinding;

/** What can be found in the list of households of a commune. Codes are stable; the texts may improve. */
public enum RegisterFinding implements WordedFinding {
    /** A household is there twice. */
    HOUSEHOLD_TWICE(FindingWords.of("register.household-twice", Severity.ERROR)
            .cause(
                    "Hai hộ trong danh sách có cùng mã hộ, nên một hộ được đếm hai lần hoặc mã bị dùng lại.",
                    "Two households of the list have one id, so that one is counted twice or the id was used again.")
            .message("Mã hộ {id} đã có ở {first}.", "The household id {id} is at {first} already.")
            .hint("Bỏ dòng trùng, hoặc sửa mã hộ.", "Remove the repeated row, or correct the id.")
            .judgingTogether()),
    /** A person is in two households. */
    PERSON_TWICE(FindingWords.of("register.person-twice", Severity.ERROR)
            .cause(
                    "Một số định danh (từ 9 chữ số trở lên) có ở thành viên của hai hộ, nên một người được đếm hai lần.",
                    "One number of a person, of 9 digits or more, is that of members of two households, so that a person is counted twice.")
            .message(
                    "Người có số {id} đã là thành viên của hộ ở {first}.",
                    "The person of number {id} is a member of the household at {first} already.")
            .hint(
                    "Xác định người đó thuộc hộ nào vào ngày rà soát, và xóa khỏi hộ kia.",
                    "Find out to which household the person belonged on the day of the review, and remove it from the other.")
            .judgingTogether()),
    /** Households of one commune are of two areas. */
    AREAS_MIXED(FindingWords.of("register.areas-mixed", Severity.WARNING)
            .cause(
                    "Danh sách của một xã có cả hộ nông thôn và hộ thành thị, thường là do một số hộ chưa cập nhật khi xã trở thành phường.",
                    "The list of one commune has rural and urban households, mostly because some were not brought up to date when it became a ward.")
            .message(
                    "Danh sách bắt đầu với hộ ở {first} nhưng có {number} hộ ghi {other}.",
                    "The list begins with a {first} household, but {number} of it are stated as {other}.")
            .hint(
                    "Khu vực theo đơn vị hành chính của xã, phường vào ngày rà soát: ghi thống nhất cho mọi hộ.",
                    "The area is that of the commune or ward on the day of the review: state the same for all households.")
            .judgingTogether()),
    /** Households of one commune are of two provinces. */
    PROVINCES_MIXED(FindingWords.of("register.provinces-mixed", Severity.WARNING)
            .cause(
                    "Danh sách của một xã có hộ thuộc các tỉnh khác nhau hoặc theo hai danh mục mã tỉnh.",
                    "The list of one commune has households of several provinces, or of two lists of codes.")
            .message(
                    "Danh sách bắt đầu với hộ thuộc {first} nhưng có {number} hộ ghi tỉnh khác, như {other}.",
                    "The list begins with a household of {first}, but {number} of it state another province, such as {other}.")
            .hint(
                    "Ghi cùng một tỉnh, theo cùng một danh mục, cho mọi hộ của xã.",
                    "State one province, of one list of codes, for all households of the commune.")
            .judgingTogether()),
    /** Households were reviewed under two standards. */
    STANDARDS_MIXED(FindingWords.of("register.standards-mixed", Severity.ERROR)
            .cause(
                    "Các hộ trong một danh sách được rà soát theo những chuẩn nghèo khác nhau, nên số hộ không cộng và không so sánh được.",
                    "Households of one list were reviewed under different standards, so that they can be neither added nor compared.")
            .message(
                    "Danh sách bắt đầu theo chuẩn {first} nhưng có {number} hộ theo chuẩn khác, như {other}.",
                    "The list begins under standard {first}, but {number} of it are under another, such as {other}.")
            .hint("Tách danh sách theo chuẩn áp dụng.", "Make one list for each standard.")
            .judgingTogether()),
    /** Households were reviewed in two years. */
    YEARS_MIXED(FindingWords.of("register.years-mixed", Severity.WARNING)
            .cause(
                    "Các hộ trong một danh sách có ngày rà soát thuộc những năm khác nhau.",
                    "Households of one list were reviewed in different years.")
            .message(
                    "Danh sách bắt đầu với lần rà soát năm {first} nhưng có {number} hộ rà soát năm khác, như {other}.",
                    "The list begins with a review of {first}, but {number} of it were reviewed in another year, such as {other}.")
            .hint(
                    "Kiểm tra ngày rà soát; mỗi danh sách chỉ gồm kết quả của một đợt.",
                    "Check the days; a list holds the results of one round.")
            .judgingTogether());

    private final FindingWords words;

    RegisterFinding(FindingWords words) {
        this.words = words;
    }

    @Override
    public FindingWords words() {
        return words;
    }
}
