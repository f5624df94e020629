package vn.giamngheo.agency;

import static vn.giamngheo.agency.Wording.wording;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wordings of a decision of 2022 with an annex of tasks; see {@link Wording}. */
class WordingsOfDecision768Test {

    /** Decision 768/QĐ-UBND of Bình Định, 11/03/2022: columns of lead and co-ordinating agencies of the appendix. */
    static List<Wording> appendixOfBinhDinh() {
        return List.of(
                wording("UBND các huyện, thị xã, thành phố", "people-committee: G UBND các huyện, thị xã, thành phố"),
                wording("Sở Lao động - Thương binh và Xã hội", "department: N Sở Lao động - Thương binh và Xã hội"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, Sở Thông tin và Truyền thông",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Thông tin và Truyền thông"),
                wording("Sở Thông tin và Truyền thông", "department: N Sở Thông tin và Truyền thông"),
                wording(
                        "Các sở, ngành và UBND các huyện, thị xã, thành phố",
                        "group: G Các sở, ngành",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                wording("Sở Tư pháp", "department: N Sở Tư pháp"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, các sở, ngành có liên quan, UBND các huyện, thị xã, thành phố",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "group: G các sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, các sở, ngành có liên quan",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "group: G các sở, ngành có liên quan"),
                wording(
                        "Sở Kế hoạch và Đầu tư, các sở, ngành, UBND các huyện, thị xã, thành phố",
                        "department: N Sở Kế hoạch và Đầu tư",
                        "group: G các sở, ngành",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn, Ban Dân tộc và các sở, ngành liên quan",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nông nghiệp và Phát triển nông thôn",
                        "committee-board: N Ban Dân tộc",
                        "group: G các sở, ngành liên quan"),
                wording(
                        "Bộ Chỉ huy Quân sự tỉnh, Sở Lao động - Thương binh và Xã hội, Công an tỉnh",
                        "army: N Bộ Chỉ huy Quân sự tỉnh",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "police: N Công an tỉnh"),
                wording(
                        "Sở, ngành có liên quan và UBND các huyện, thị xã, thành phố",
                        "group: G Sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                wording(
                        "Các sở, ngành liên quan, UBND các huyện, thị xã, thành phố",
                        "group: G Các sở, ngành liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                wording(
                        "Sở Nông nghiệp và Phát triển nông thôn",
                        "department: N Sở Nông nghiệp và Phát triển nông thôn"),
                wording(
                        "Các sở, ngành có liên quan và UBND các huyện, thị xã, thành phố",
                        "group: G Các sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                wording(
                        "Các Sở: Tài nguyên và Môi trường, Lao động -Thương binh và Xã hội, Y tế, Giáo dục và Đào tạo, Xây dựng, Thông tin và Truyền thông, Nông nghiệp và Phát triển nông thôn và Ban Dân tộc tỉnh",
                        "department: N Tài nguyên và Môi trường = Sở Tài nguyên và Môi trường",
                        "department: N Lao động -Thương binh và Xã hội = Sở Lao động -Thương binh và Xã hội",
                        "department: N Y tế = Sở Y tế",
                        "department: N Giáo dục và Đào tạo = Sở Giáo dục và Đào tạo",
                        "department: N Xây dựng = Sở Xây dựng",
                        "department: N Thông tin và Truyền thông = Sở Thông tin và Truyền thông",
                        "department: N Nông nghiệp và Phát triển nông thôn = Sở Nông nghiệp và Phát triển nông thôn",
                        "committee-board: N Ban Dân tộc tỉnh"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn và các sở, ngành có liên quan",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nông nghiệp và Phát triển nông thôn",
                        "group: G các sở, ngành có liên quan"),
                wording(
                        "Các sở, ngành có liên quan và UBND các huyện, nghèo, UBND các huyện có xã đặc biệt khó khăn",
                        "group: G Các sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, nghèo",
                        "people-committee: G UBND các huyện có xã đặc biệt khó khăn"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nội vụ",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nội vụ"),
                wording("Sở Nội vụ", "department: N Sở Nội vụ"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, UBND các huyện, thị xã, thành phố",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "people-committee: G UBND các huyện, thị xã, thành phố"));
    }

    /** The same decision: article 3, part III and the list of recipients. */
    static List<Wording> restOfBinhDinh() {
        return List.of(
                wording(
                        "Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Lao động - Thương binh và Xã hội, Kế hoạch và Đầu tư, Tài chính, Nông nghiệp và Phát triển nông thôn, Tư pháp, Y tế, Giáo dục và Đào tạo, Xây dựng, Nội vụ, Thông tin và Truyền thông, Trưởng ban Ban Dân tộc tỉnh; Chủ tịch UBND các huyện, thị xã, thành phố và Thủ trưởng các cơ quan liên quan",
                        "officer: O Chánh Văn phòng UBND tỉnh",
                        "officer: O Lao động - Thương binh và Xã hội = Giám đốc Sở Lao động - Thương binh và Xã hội",
                        "officer: O Kế hoạch và Đầu tư = Giám đốc Sở Kế hoạch và Đầu tư",
                        "officer: O Tài chính = Giám đốc Sở Tài chính",
                        "officer: O Nông nghiệp và Phát triển nông thôn = Giám đốc Sở Nông nghiệp và Phát triển nông thôn",
                        "officer: O Tư pháp = Giám đốc Sở Tư pháp",
                        "officer: O Y tế = Giám đốc Sở Y tế",
                        "officer: O Giáo dục và Đào tạo = Giám đốc Sở Giáo dục và Đào tạo",
                        "officer: O Xây dựng = Giám đốc Sở Xây dựng",
                        "officer: O Nội vụ = Giám đốc Sở Nội vụ",
                        "officer: O Thông tin và Truyền thông = Giám đốc Sở Thông tin và Truyền thông",
                        "officer: O Trưởng ban Ban Dân tộc tỉnh",
                        "officer: OO Chủ tịch UBND các huyện, thị xã, thành phố",
                        "officer: OO Thủ trưởng các cơ quan liên quan"),
                wording(
                        "Thường trực Tỉnh ủy (b/cáo); CT, các PCT UBND tỉnh; UBMTTQ Việt Nam tỉnh; Đoàn đại biểu Quốc hội tỉnh; Bộ CHQS tỉnh; Công an tỉnh; Chi nhánh NHCSXH tỉnh; Các cơ quan, đơn vị liên quan; CVP, PVPVX",
                        "party: N Thường trực Tỉnh ủy (b/cáo)",
                        "officer: O CT",
                        "officer: OO các PCT UBND tỉnh",
                        "fatherland-front: N UBMTTQ Việt Nam tỉnh",
                        "national-assembly: N Đoàn đại biểu Quốc hội tỉnh",
                        "army: N Bộ CHQS tỉnh",
                        "police: N Công an tỉnh",
                        "bank: N Chi nhánh NHCSXH tỉnh",
                        "group: G Các cơ quan, đơn vị liên quan",
                        "officer: O CVP",
                        "officer: O PVPVX"),
                wording(
                        "các sở, ban, ngành của tỉnh và Ủy ban nhân dân các huyện, thị xã, thành phố",
                        "group: G các sở, ban, ngành của tỉnh",
                        "people-committee: G Ủy ban nhân dân các huyện, thị xã, thành phố"),
                wording(
                        "các cơ quan, đơn vị liên quan và các địa phương",
                        "group: G các cơ quan, đơn vị liên quan",
                        "group: G các địa phương"),
                wording(
                        "các cơ quan báo chí, Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin - Thể thao các huyện, thị xã thành phố",
                        "media: G các cơ quan báo chí",
                        "division: N Phòng Văn hóa và Thông tin",
                        "public-service-unit: G Trung tâm Văn hóa - Thông tin - Thể thao các huyện, thị xã thành phố"),
                wording(
                        "Ủy ban nhân dân tỉnh, Bộ Lao động - Thương binh và Xã hội",
                        "people-committee: N Ủy ban nhân dân tỉnh",
                        "ministry: N Bộ Lao động - Thương binh và Xã hội"),
                wording(
                        "Sở Thông tin và Truyền thông, các sở, ban, ngành của tỉnh liên quan",
                        "department: N Sở Thông tin và Truyền thông",
                        "group: G các sở, ban, ngành của tỉnh liên quan"),
                wording(
                        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các hội đoàn thể tỉnh",
                        "fatherland-front: N Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam = Ủy ban Mặt trận Tổ quốc Việt Nam",
                        "mass-organisation: G các hội đoàn thể tỉnh"),
                wording(
                        "Cấp ủy, tổ chức đảng, chính quyền các cấp",
                        "group: G Cấp ủy, tổ chức đảng, chính quyền các cấp"),
                wording("các cấp, các ngành", "group: G các cấp", "group: G các ngành"),
                wording("Chính phủ", "government: N Chính phủ"),
                wording("Thủ tướng Chính phủ", "officer: O Thủ tướng Chính phủ"),
                wording("Ban Bí thư Trung ương Đảng khóa XIII", "party: N Ban Bí thư Trung ương Đảng khóa XIII"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"appendixOfBinhDinh", "restOfBinhDinh"})
    void isSplitAsAReaderWould(Wording wording) {
        wording.assertSplit();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"appendixOfBinhDinh", "restOfBinhDinh"})
    void isWrittenSoThatItIsReadAgain(Wording wording) {
        wording.assertWritten();
    }
}
