package vn.giamngheo.testkit.plan;

import java.util.List;

/** Words that documents contain. None of them is anybody's name. */
final class Names {

    static final List<String> COMMUNES = List.of(
            "An Hòa",
            "Bình Minh",
            "Cát Tiến",
            "Đak Mang",
            "Ea Súp",
            "Hòa Bình",
            "Ia Pnôn",
            "Khánh Vĩnh",
            "Lũng Cú",
            "Mường Lống",
            "Nậm Cắn",
            "Ân Tường",
            "Phước Hưng",
            "Quỳ Hợp",
            "Sơn Thủy",
            "Tà Rụt",
            "Uyên Hưng",
            "Vĩnh Thạnh",
            "Xuân Ái",
            "Yên Thượng");

    static final List<String> DISTRICTS =
            List.of("huyện An Lão", "huyện Vân Canh", "thị xã An Nhơn", "quận Bình Thủy", "huyện Đắk Đoa");

    static final List<String> VILLAGES =
            List.of("thôn 1", "bản Nà Sự", "ấp Tân Lập", "buôn Ea Nur", "làng Kon Brăp", "tổ dân phố số 2");

    static final List<String> TASKS = List.of(
            "Rà soát hộ nghèo, hộ cận nghèo",
            "Hỗ trợ nhà ở cho hộ nghèo",
            "Cho vay vốn tín dụng ưu đãi",
            "Cấp thẻ bảo hiểm y tế cho người thuộc hộ nghèo",
            "Đào tạo nghề, giải quyết việc làm",
            "Xây dựng công trình nước sinh hoạt tập trung",
            "Trợ giúp pháp lý cho người nghèo",
            "Tập huấn cán bộ làm công tác giảm nghèo",
            "Tuyên truyền về giảm nghèo bền vững",
            "Kiểm tra, giám sát, đánh giá chương trình");

    static final List<String> OUTPUTS = List.of(
            "Báo cáo kết quả",
            "Quyết định phê duyệt danh sách",
            "Kế hoạch được ban hành và tổ chức thực hiện",
            "Số hộ được hỗ trợ");

    static final List<String> STATEMENTS = List.of(
            "Giảm nghèo bền vững, hạn chế tái nghèo và phát sinh nghèo",
            "Huy động cả hệ thống chính trị tham gia công tác giảm nghèo",
            "Bảo đảm công khai, dân chủ, đúng đối tượng");

    static final List<String> TITLES = List.of(
            "Kế hoạch giảm nghèo bền vững", "Kế hoạch thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững");

    private Names() {}
}
