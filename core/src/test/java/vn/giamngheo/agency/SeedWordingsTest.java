package vn.giamngheo.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The wordings of five published documents, with the entries a reader finds in them. N is a body, G a class, O an
 * officer, OO several officers; the name follows where it is more than the wording.
 */
class SeedWordingsTest {

    /** What stands in a table row: the wording, then the entries with their kinds. */
    record Row(String wording, List<String> entries, List<String> kinds) {
        @Override
        public String toString() {
            return wording;
        }
    }

    /** Decision 768/QĐ-UBND of Bình Định, 11/03/2022: columns of lead and co-ordinating agencies of the appendix. */
    static List<Row> appendixOfBinhDinh() {
        return List.of(
                row("UBND các huyện, thị xã, thành phố", "people-committee: G UBND các huyện, thị xã, thành phố"),
                row("Sở Lao động - Thương binh và Xã hội", "department: N Sở Lao động - Thương binh và Xã hội"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, Sở Thông tin và Truyền thông",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Thông tin và Truyền thông"),
                row("Sở Thông tin và Truyền thông", "department: N Sở Thông tin và Truyền thông"),
                row(
                        "Các sở, ngành và UBND các huyện, thị xã, thành phố",
                        "group: G Các sở, ngành",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                row("Sở Tư pháp", "department: N Sở Tư pháp"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, các sở, ngành có liên quan, UBND các huyện, thị xã, thành phố",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "group: G các sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, các sở, ngành có liên quan",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "group: G các sở, ngành có liên quan"),
                row(
                        "Sở Kế hoạch và Đầu tư, các sở, ngành, UBND các huyện, thị xã, thành phố",
                        "department: N Sở Kế hoạch và Đầu tư",
                        "group: G các sở, ngành",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn, Ban Dân tộc và các sở, ngành liên quan",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nông nghiệp và Phát triển nông thôn",
                        "committee-board: N Ban Dân tộc",
                        "group: G các sở, ngành liên quan"),
                row(
                        "Bộ Chỉ huy Quân sự tỉnh, Sở Lao động - Thương binh và Xã hội, Công an tỉnh",
                        "army: N Bộ Chỉ huy Quân sự tỉnh",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "police: N Công an tỉnh"),
                row(
                        "Sở, ngành có liên quan và UBND các huyện, thị xã, thành phố",
                        "group: G Sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                row(
                        "Các sở, ngành liên quan, UBND các huyện, thị xã, thành phố",
                        "group: G Các sở, ngành liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                row("Sở Nông nghiệp và Phát triển nông thôn", "department: N Sở Nông nghiệp và Phát triển nông thôn"),
                row(
                        "Các sở, ngành có liên quan và UBND các huyện, thị xã, thành phố",
                        "group: G Các sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                row(
                        "Các Sở: Tài nguyên và Môi trường, Lao động -Thương binh và Xã hội, Y tế, Giáo dục và Đào tạo, Xây dựng, Thông tin và Truyền thông, Nông nghiệp và Phát triển nông thôn và Ban Dân tộc tỉnh",
                        "department: N Tài nguyên và Môi trường = Sở Tài nguyên và Môi trường",
                        "department: N Lao động -Thương binh và Xã hội = Sở Lao động -Thương binh và Xã hội",
                        "department: N Y tế = Sở Y tế",
                        "department: N Giáo dục và Đào tạo = Sở Giáo dục và Đào tạo",
                        "department: N Xây dựng = Sở Xây dựng",
                        "department: N Thông tin và Truyền thông = Sở Thông tin và Truyền thông",
                        "department: N Nông nghiệp và Phát triển nông thôn = Sở Nông nghiệp và Phát triển nông thôn",
                        "committee-board: N Ban Dân tộc tỉnh"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn và các sở, ngành có liên quan",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nông nghiệp và Phát triển nông thôn",
                        "group: G các sở, ngành có liên quan"),
                row(
                        "Các sở, ngành có liên quan và UBND các huyện, nghèo, UBND các huyện có xã đặc biệt khó khăn",
                        "group: G Các sở, ngành có liên quan",
                        "people-committee: G UBND các huyện, nghèo",
                        "people-committee: G UBND các huyện có xã đặc biệt khó khăn"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nội vụ",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nội vụ"),
                row("Sở Nội vụ", "department: N Sở Nội vụ"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, UBND các huyện, thị xã, thành phố",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "people-committee: G UBND các huyện, thị xã, thành phố"));
    }

    /** The same decision: article 3, part III and the list of recipients. */
    static List<Row> restOfBinhDinh() {
        return List.of(
                row(
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
                row(
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
                row(
                        "các sở, ban, ngành của tỉnh và Ủy ban nhân dân các huyện, thị xã, thành phố",
                        "group: G các sở, ban, ngành của tỉnh",
                        "people-committee: G Ủy ban nhân dân các huyện, thị xã, thành phố"),
                row(
                        "các cơ quan, đơn vị liên quan và các địa phương",
                        "group: G các cơ quan, đơn vị liên quan",
                        "group: G các địa phương"),
                row(
                        "các cơ quan báo chí, Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin - Thể thao các huyện, thị xã thành phố",
                        "media: G các cơ quan báo chí",
                        "division: N Phòng Văn hóa và Thông tin",
                        "public-service-unit: G Trung tâm Văn hóa - Thông tin - Thể thao các huyện, thị xã thành phố"),
                row(
                        "Ủy ban nhân dân tỉnh, Bộ Lao động - Thương binh và Xã hội",
                        "people-committee: N Ủy ban nhân dân tỉnh",
                        "ministry: N Bộ Lao động - Thương binh và Xã hội"),
                row(
                        "Sở Thông tin và Truyền thông, các sở, ban, ngành của tỉnh liên quan",
                        "department: N Sở Thông tin và Truyền thông",
                        "group: G các sở, ban, ngành của tỉnh liên quan"),
                row(
                        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các hội đoàn thể tỉnh",
                        "fatherland-front: N Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam = Ủy ban Mặt trận Tổ quốc Việt Nam",
                        "mass-organisation: G các hội đoàn thể tỉnh"),
                row("Cấp ủy, tổ chức đảng, chính quyền các cấp", "group: G Cấp ủy, tổ chức đảng, chính quyền các cấp"),
                row("các cấp, các ngành", "group: G các cấp", "group: G các ngành"),
                row("Chính phủ", "government: N Chính phủ"),
                row("Thủ tướng Chính phủ", "officer: O Thủ tướng Chính phủ"),
                row("Ban Bí thư Trung ương Đảng khóa XIII", "party: N Ban Bí thư Trung ương Đảng khóa XIII"));
    }

    /** Official letter 9274/UBND-VX of Bình Định, 15/11/2024. */
    static List<Row> letterOfBinhDinh() {
        return List.of(
                row(
                        """
                        - Sở Lao động-Thương binh và Xã hội;
                        - Sở Xây dựng ;
                        - Sở Tài nguyên và Môi trường;
                        - Sở Thông tin và Truyền thông;
                        - Chi nhánh Ngân hàng CSXH tỉnh;
                        - UBND các huyện, thị xã, thành phố.
                        """,
                        "department: N Sở Lao động-Thương binh và Xã hội",
                        "department: N Sở Xây dựng",
                        "department: N Sở Tài nguyên và Môi trường",
                        "department: N Sở Thông tin và Truyền thông",
                        "bank: N Chi nhánh Ngân hàng CSXH tỉnh",
                        "people-committee: G UBND các huyện, thị xã, thành phố"),
                row(
                        "Giám đốc các sở, ngành và Chủ tịch UBND các huyện, thị xã, thành phố",
                        "officer: OO Giám đốc các sở, ngành",
                        "officer: OO Chủ tịch UBND các huyện, thị xã, thành phố"),
                row(
                        "Chi nhánh Ngân hàng Chính sách xã hội tỉnh và các cơ quan liên quan",
                        "bank: N Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
                        "group: G các cơ quan liên quan"),
                row(
                        "Sở Xây dựng, UBND các huyện, thị xã, thành phố và các cơ quan liên quan",
                        "department: N Sở Xây dựng",
                        "people-committee: G UBND các huyện, thị xã, thành phố",
                        "group: G các cơ quan liên quan"),
                row(
                        "lãnh đạo UBND tỉnh và các sở, ngành, địa phương",
                        "officer: OO lãnh đạo UBND tỉnh",
                        "group: G các sở, ngành, địa phương"),
                row("Tỉnh ủy, UBND tỉnh", "party: N Tỉnh ủy", "people-committee: N UBND tỉnh"),
                row("Thường trực HĐND tỉnh (báo cáo)", "people-council: N Thường trực HĐND tỉnh (báo cáo)"),
                row(
                        "Các Sở: Tài chính; KHĐT",
                        "department: N Tài chính = Sở Tài chính",
                        "department: N KHĐT = Sở KHĐT"),
                row("Lãnh đạo VP UBND tỉnh", "officer: OO Lãnh đạo VP UBND tỉnh"),
                row("các phòng, ban chức năng", "group: G các phòng, ban chức năng"),
                row("UBND cấp xã", "people-committee: G UBND cấp xã"),
                row("Chủ tịch UBND tỉnh", "officer: O Chủ tịch UBND tỉnh"),
                row(
                        "Thủ trưởng các cơ quan, đơn vị, địa phương liên quan",
                        "officer: OO Thủ trưởng các cơ quan, đơn vị, địa phương liên quan"));
    }

    /** Summary of plan 86/KH-UBND of Hòa Bình, 19/04/2024. */
    static List<Row> summaryOfHoaBinh() {
        return List.of(
                row(
                        "Đề nghị UB MTQVN tỉnh, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Cựu chiến binh tỉnh và Tỉnh Đoàn TNCS Hồ Chí Minh",
                        "fatherland-front: N Đề nghị UB MTQVN tỉnh = UB MTQVN tỉnh",
                        "mass-organisation: N Hội Nông dân tỉnh",
                        "mass-organisation: N Hội Liên hiệp Phụ nữ tỉnh",
                        "mass-organisation: N Hội Cựu chiến binh tỉnh",
                        "mass-organisation: N Tỉnh Đoàn TNCS Hồ Chí Minh"),
                row(
                        "UBMTTQ Việt Nam và các tổ chức Chính trị - xã hội tỉnh",
                        "fatherland-front: N UBMTTQ Việt Nam",
                        "mass-organisation: G các tổ chức Chính trị - xã hội tỉnh"),
                row(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn, Sở Thông tin và Truyền thông, Sở Y tế, Sở Xây dựng",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nông nghiệp và Phát triển nông thôn",
                        "department: N Sở Thông tin và Truyền thông",
                        "department: N Sở Y tế",
                        "department: N Sở Xây dựng"),
                row(
                        "UBND tỉnh và Bộ Lao động – Thương binh và Xã hội",
                        "people-committee: N UBND tỉnh",
                        "ministry: N Bộ Lao động – Thương binh và Xã hội"),
                row("NHCSXH tỉnh", "bank: N NHCSXH tỉnh"),
                row("UBND cấp huyện", "people-committee: G UBND cấp huyện"),
                row("các sở, ban, ngành cấp tỉnh", "group: G các sở, ban, ngành cấp tỉnh"),
                row("các sở, ngành, đơn vị địa phương", "group: G các sở, ngành, đơn vị địa phương"),
                row("các huyện, thành phố", "group: G các huyện, thành phố"),
                row(
                        "các đơn vị thành viên Ban Chỉ đạo các CTMTQG tỉnh",
                        "group: G các đơn vị thành viên Ban Chỉ đạo các CTMTQG tỉnh"),
                row("Hội đồng nhân dân tỉnh Khóa XVII", "people-council: N Hội đồng nhân dân tỉnh Khóa XVII"));
    }

    /** Plan 35/KH-UBND of Thanh Hoá, 07/03/2017. */
    static List<Row> planOfThanhHoa() {
        return List.of(
                row(
                        "Sở Kế hoạch và Đầu tư, Sở Tài chính",
                        "department: N Sở Kế hoạch và Đầu tư",
                        "department: N Sở Tài chính"),
                row("Ban Dân tộc tỉnh", "committee-board: N Ban Dân tộc tỉnh"),
                row(
                        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                        "fatherland-front: N Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh = Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
                row("Các sở, ban, ngành có liên quan", "group: G Các sở, ban, ngành có liên quan"),
                row("các sở, ban, ngành, địa phương", "group: G các sở, ban, ngành, địa phương"),
                row(
                        "các sở, ban, ngành liên quan và các địa phương",
                        "group: G các sở, ban, ngành liên quan",
                        "group: G các địa phương"),
                row(
                        "Sở Thông tin và Truyền thông, các cơ quan thông tin, tuyên truyền",
                        "department: N Sở Thông tin và Truyền thông",
                        "group: G các cơ quan thông tin, tuyên truyền"),
                row(
                        "UBND các huyện, thị xã, thành phố, các đơn vị có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố",
                        "group: G các đơn vị có liên quan"),
                row("các huyện, thị xã, thành phố", "group: G các huyện, thị xã, thành phố"),
                row("các tổ chức đoàn thể", "mass-organisation: G các tổ chức đoàn thể"),
                row("các ban, ngành, đoàn thể", "group: G các ban, ngành, đoàn thể"),
                row("các phòng, ban chức năng, hội, đoàn thể", "group: G các phòng, ban chức năng, hội, đoàn thể"),
                row(
                        "TTr: Tỉnh ủy, HĐND tỉnh; Chủ tịch, các PCT UBND tỉnh; Các đơn vị nêu tại mục V",
                        "party: N Tỉnh ủy = Thường trực Tỉnh ủy",
                        "people-council: N HĐND tỉnh = Thường trực HĐND tỉnh",
                        "officer: O Chủ tịch",
                        "officer: OO các PCT UBND tỉnh",
                        "group: G Các đơn vị nêu tại mục V"),
                row("Ban chấp hành Đảng bộ tỉnh khoá XVIII", "party: N Ban chấp hành Đảng bộ tỉnh khoá XVIII"));
    }

    /** Summary of the conclusion of Thừa Thiên Huế, 03/03/2023. */
    static List<Row> conclusionOfThuaThienHue() {
        return List.of(
                row(
                        "các cấp ủy đảng, chính quyền, các ban, ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh",
                        "group: G các cấp ủy đảng, chính quyền",
                        "group: G các ban, ngành",
                        "fatherland-front: N Mặt trận Tổ quốc",
                        "mass-organisation: G các tổ chức chính trị - xã hội tỉnh"),
                row(
                        "các cấp ủy, chính quyền địa phương, các sở, ngành",
                        "group: G các cấp ủy, chính quyền địa phương",
                        "group: G các sở, ngành"),
                row(
                        "Ban Chỉ đạo giảm nghèo bền vững tỉnh",
                        "steering-committee: N Ban Chỉ đạo giảm nghèo bền vững tỉnh"),
                row("Ban cán sự đảng Ủy ban nhân dân tỉnh", "party: N Ban cán sự đảng Ủy ban nhân dân tỉnh"),
                row("Các địa phương", "group: G Các địa phương"),
                row(
                        "Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế",
                        "party: G Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế"),
                row(
                        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh",
                        "fatherland-front: N Mặt trận Tổ quốc",
                        "mass-organisation: G các tổ chức chính trị - xã hội tỉnh"),
                row(
                        "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn",
                        "officer: OO Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn"),
                row(
                        "các huyện, thị xã, thành phố Huế và các địa phương",
                        "group: G các huyện, thị xã, thành phố Huế",
                        "group: G các địa phương"),
                row("Ban Thường vụ Tỉnh ủy", "party: N Ban Thường vụ Tỉnh ủy"),
                row("Bộ Chính trị (khóa XII)", "party: N Bộ Chính trị (khóa XII)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "appendixOfBinhDinh",
        "restOfBinhDinh",
        "letterOfBinhDinh",
        "summaryOfHoaBinh",
        "planOfThanhHoa",
        "conclusionOfThuaThienHue"
    })
    void isSplitAsAReaderWould(Row row) {
        AgencyList list = AgencyList.parse(row.wording());
        assertThat(Described.entries(list)).isEqualTo(row.entries());
        assertThat(Described.kinds(list)).isEqualTo(row.kinds());
        assertThat(list.text()).isEqualTo(row.wording());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "appendixOfBinhDinh",
        "restOfBinhDinh",
        "letterOfBinhDinh",
        "summaryOfHoaBinh",
        "planOfThanhHoa",
        "conclusionOfThuaThienHue"
    })
    void isWrittenSoThatItIsReadAgain(Row row) {
        List<AgencyRef> agencies = AgencyList.parse(row.wording()).agencies();
        assertThat(AgencyList.of(agencies).agencies()).isEqualTo(agencies);
    }

    private static Row row(String wording, String... described) {
        return new Row(
                wording,
                Arrays.stream(described)
                        .map(entry -> entry.substring(entry.indexOf(": ") + 2))
                        .toList(),
                Arrays.stream(described)
                        .map(entry -> entry.substring(0, entry.indexOf(": ")))
                        .toList());
    }
}
