package vn.giamngheo.agency;

import static vn.giamngheo.agency.Wording.wording;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The wordings of a letter, two plans and a conclusion of 2017 to 2024; see {@link Wording}. */
class WordingsOfPlansTest {

    /** Official letter 9274/UBND-VX of Bình Định, 15/11/2024. */
    static List<Wording> letterOfBinhDinh() {
        return List.of(
                wording(
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
                wording(
                        "Giám đốc các sở, ngành và Chủ tịch UBND các huyện, thị xã, thành phố",
                        "officer: OO Giám đốc các sở, ngành",
                        "officer: OO Chủ tịch UBND các huyện, thị xã, thành phố"),
                wording(
                        "Chi nhánh Ngân hàng Chính sách xã hội tỉnh và các cơ quan liên quan",
                        "bank: N Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
                        "group: G các cơ quan liên quan"),
                wording(
                        "Sở Xây dựng, UBND các huyện, thị xã, thành phố và các cơ quan liên quan",
                        "department: N Sở Xây dựng",
                        "people-committee: G UBND các huyện, thị xã, thành phố",
                        "group: G các cơ quan liên quan"),
                wording(
                        "lãnh đạo UBND tỉnh và các sở, ngành, địa phương",
                        "officer: OO lãnh đạo UBND tỉnh",
                        "group: G các sở, ngành, địa phương"),
                wording("Tỉnh ủy, UBND tỉnh", "party: N Tỉnh ủy", "people-committee: N UBND tỉnh"),
                wording("Thường trực HĐND tỉnh (báo cáo)", "people-council: N Thường trực HĐND tỉnh (báo cáo)"),
                wording(
                        "Các Sở: Tài chính; KHĐT",
                        "department: N Tài chính = Sở Tài chính",
                        "department: N KHĐT = Sở KHĐT"),
                wording("Lãnh đạo VP UBND tỉnh", "officer: OO Lãnh đạo VP UBND tỉnh"),
                wording("các phòng, ban chức năng", "group: G các phòng, ban chức năng"),
                wording("UBND cấp xã", "people-committee: G UBND cấp xã"),
                wording("Chủ tịch UBND tỉnh", "officer: O Chủ tịch UBND tỉnh"),
                wording(
                        "Thủ trưởng các cơ quan, đơn vị, địa phương liên quan",
                        "officer: OO Thủ trưởng các cơ quan, đơn vị, địa phương liên quan"));
    }

    /** Summary of plan 86/KH-UBND of Hòa Bình, 19/04/2024. */
    static List<Wording> summaryOfHoaBinh() {
        return List.of(
                wording(
                        "Đề nghị UB MTQVN tỉnh, Hội Nông dân tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Cựu chiến binh tỉnh và Tỉnh Đoàn TNCS Hồ Chí Minh",
                        "fatherland-front: N Đề nghị UB MTQVN tỉnh = UB MTQVN tỉnh",
                        "mass-organisation: N Hội Nông dân tỉnh",
                        "mass-organisation: N Hội Liên hiệp Phụ nữ tỉnh",
                        "mass-organisation: N Hội Cựu chiến binh tỉnh",
                        "mass-organisation: N Tỉnh Đoàn TNCS Hồ Chí Minh"),
                wording(
                        "UBMTTQ Việt Nam và các tổ chức Chính trị - xã hội tỉnh",
                        "fatherland-front: N UBMTTQ Việt Nam",
                        "mass-organisation: G các tổ chức Chính trị - xã hội tỉnh"),
                wording(
                        "Sở Lao động - Thương binh và Xã hội, Sở Nông nghiệp và Phát triển nông thôn, Sở Thông tin và Truyền thông, Sở Y tế, Sở Xây dựng",
                        "department: N Sở Lao động - Thương binh và Xã hội",
                        "department: N Sở Nông nghiệp và Phát triển nông thôn",
                        "department: N Sở Thông tin và Truyền thông",
                        "department: N Sở Y tế",
                        "department: N Sở Xây dựng"),
                wording(
                        "UBND tỉnh và Bộ Lao động – Thương binh và Xã hội",
                        "people-committee: N UBND tỉnh",
                        "ministry: N Bộ Lao động – Thương binh và Xã hội"),
                wording("NHCSXH tỉnh", "bank: N NHCSXH tỉnh"),
                wording("UBND cấp huyện", "people-committee: G UBND cấp huyện"),
                wording("các sở, ban, ngành cấp tỉnh", "group: G các sở, ban, ngành cấp tỉnh"),
                wording("các sở, ngành, đơn vị địa phương", "group: G các sở, ngành, đơn vị địa phương"),
                wording("các huyện, thành phố", "group: G các huyện, thành phố"),
                wording(
                        "các đơn vị thành viên Ban Chỉ đạo các CTMTQG tỉnh",
                        "group: G các đơn vị thành viên Ban Chỉ đạo các CTMTQG tỉnh"),
                wording("Hội đồng nhân dân tỉnh Khóa XVII", "people-council: N Hội đồng nhân dân tỉnh Khóa XVII"));
    }

    /** Plan 35/KH-UBND of Thanh Hoá, 07/03/2017. */
    static List<Wording> planOfThanhHoa() {
        return List.of(
                wording(
                        "Sở Kế hoạch và Đầu tư, Sở Tài chính",
                        "department: N Sở Kế hoạch và Đầu tư",
                        "department: N Sở Tài chính"),
                wording("Ban Dân tộc tỉnh", "committee-board: N Ban Dân tộc tỉnh"),
                wording(
                        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
                        "fatherland-front: N Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh = Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
                wording("Các sở, ban, ngành có liên quan", "group: G Các sở, ban, ngành có liên quan"),
                wording("các sở, ban, ngành, địa phương", "group: G các sở, ban, ngành, địa phương"),
                wording(
                        "các sở, ban, ngành liên quan và các địa phương",
                        "group: G các sở, ban, ngành liên quan",
                        "group: G các địa phương"),
                wording(
                        "Sở Thông tin và Truyền thông, các cơ quan thông tin, tuyên truyền",
                        "department: N Sở Thông tin và Truyền thông",
                        "group: G các cơ quan thông tin, tuyên truyền"),
                wording(
                        "UBND các huyện, thị xã, thành phố, các đơn vị có liên quan",
                        "people-committee: G UBND các huyện, thị xã, thành phố",
                        "group: G các đơn vị có liên quan"),
                wording("các huyện, thị xã, thành phố", "group: G các huyện, thị xã, thành phố"),
                wording("các tổ chức đoàn thể", "mass-organisation: G các tổ chức đoàn thể"),
                wording("các ban, ngành, đoàn thể", "group: G các ban, ngành, đoàn thể"),
                wording("các phòng, ban chức năng, hội, đoàn thể", "group: G các phòng, ban chức năng, hội, đoàn thể"),
                wording(
                        "TTr: Tỉnh ủy, HĐND tỉnh; Chủ tịch, các PCT UBND tỉnh; Các đơn vị nêu tại mục V",
                        "party: N Tỉnh ủy = Thường trực Tỉnh ủy",
                        "people-council: N HĐND tỉnh = Thường trực HĐND tỉnh",
                        "officer: O Chủ tịch",
                        "officer: OO các PCT UBND tỉnh",
                        "group: G Các đơn vị nêu tại mục V"),
                wording("Ban chấp hành Đảng bộ tỉnh khoá XVIII", "party: N Ban chấp hành Đảng bộ tỉnh khoá XVIII"));
    }

    /** Summary of the conclusion of Thừa Thiên Huế, 03/03/2023. */
    static List<Wording> conclusionOfThuaThienHue() {
        return List.of(
                wording(
                        "các cấp ủy đảng, chính quyền, các ban, ngành, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh",
                        "group: G các cấp ủy đảng, chính quyền",
                        "group: G các ban, ngành",
                        "fatherland-front: N Mặt trận Tổ quốc",
                        "mass-organisation: G các tổ chức chính trị - xã hội tỉnh"),
                wording(
                        "các cấp ủy, chính quyền địa phương, các sở, ngành",
                        "group: G các cấp ủy, chính quyền địa phương",
                        "group: G các sở, ngành"),
                wording(
                        "Ban Chỉ đạo giảm nghèo bền vững tỉnh",
                        "steering-committee: N Ban Chỉ đạo giảm nghèo bền vững tỉnh"),
                wording("Ban cán sự đảng Ủy ban nhân dân tỉnh", "party: N Ban cán sự đảng Ủy ban nhân dân tỉnh"),
                wording("Các địa phương", "group: G Các địa phương"),
                wording(
                        "Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế",
                        "party: G Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế"),
                wording(
                        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh",
                        "fatherland-front: N Mặt trận Tổ quốc",
                        "mass-organisation: G các tổ chức chính trị - xã hội tỉnh"),
                wording(
                        "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn",
                        "officer: OO Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn"),
                wording(
                        "các huyện, thị xã, thành phố Huế và các địa phương",
                        "group: G các huyện, thị xã, thành phố Huế",
                        "group: G các địa phương"),
                wording("Ban Thường vụ Tỉnh ủy", "party: N Ban Thường vụ Tỉnh ủy"),
                wording("Bộ Chính trị (khóa XII)", "party: N Bộ Chính trị (khóa XII)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"letterOfBinhDinh", "summaryOfHoaBinh", "planOfThanhHoa", "conclusionOfThuaThienHue"})
    void isSplitAsAReaderWould(Wording wording) {
        wording.assertSplit();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"letterOfBinhDinh", "summaryOfHoaBinh", "planOfThanhHoa", "conclusionOfThuaThienHue"})
    void isWrittenSoThatItIsReadAgain(Wording wording) {
        wording.assertWritten();
    }
}
