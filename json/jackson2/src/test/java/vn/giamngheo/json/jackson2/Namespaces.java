package vn.giamngheo.json.jackson2;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.FindingCode;

/** What the namespaces of the codes are about, in the order of the page. */
final class Namespaces {

    private static final List<Map.Entry<String, Phrase>> ALL = List.of(
            about("json", "Đọc tài liệu JSON", "Reading a JSON document"),
            about("table", "Đọc bảng dữ liệu (CSV)", "Reading a table (CSV)"),
            about("law", "Số, ký hiệu văn bản và căn cứ ban hành", "Numbers of instruments and legal bases"),
            about("plan", "Kế hoạch, nhiệm vụ, thời gian, báo cáo", "Plans, tasks, times, reports"),
            about("family", "Kế hoạch cấp dưới so với kế hoạch cấp trên", "A plan beside that of its superior"),
            about("funding", "Kinh phí", "Funds"),
            about("agency", "Cơ quan nêu trong kế hoạch", "Agencies that a plan names"),
            about("target", "Chỉ tiêu", "Targets"),
            about("figure", "Số liệu và bảng số liệu", "Figures and tables of figures"),
            about("target-history", "Chỉ tiêu qua các lần điều chỉnh", "Targets as amended over time"),
            about("path", "Lộ trình và đánh giá tiến độ", "Paths to a target, and where one stands on them"),
            about("allocation", "Phân bổ chỉ tiêu", "Allocation of a total"),
            about("observation", "Kết quả thực hiện", "Results"),
            about("movement", "Biến động hộ nghèo, hộ cận nghèo", "Movement of poor and near-poor households"),
            about("household", "Hộ gia đình", "Households"),
            about("review", "Hộ trong kỳ rà soát", "A household under review"),
            about("register", "Danh sách hộ", "Lists of households"),
            about("standard", "Chuẩn nghèo", "Poverty standards"),
            about("determination", "Kết quả phân loại được lưu", "Determinations that were kept"),
            about("history", "Diễn biến của hộ qua các năm", "Status over time"),
            about("exit-plan", "Kế hoạch thoát nghèo của hộ", "A household's plan out of poverty"),
            about("gazetteer", "Danh mục đơn vị hành chính", "Administrative units"),
            about("area", "Danh sách xã, huyện nghèo, khó khăn", "Designated areas"),
            about("directory", "Danh bạ cơ quan", "Directories of agencies"),
            about("succession", "Kế thừa chức năng, nhiệm vụ", "Succession of agencies"),
            about("waiver", "Bỏ qua phát hiện", "Waivers"),
            about("validation", "Việc kiểm tra", "Validation itself"));

    private Namespaces() {}

    private static Map.Entry<String, Phrase> about(String namespace, String vietnamese, String english) {
        return Map.entry(namespace, new Phrase(vietnamese, english));
    }

    /** The namespaces that have codes. */
    static List<String> of(List<FindingCode> codes) {
        return ALL.stream()
                .map(Map.Entry::getKey)
                .filter(namespace ->
                        codes.stream().anyMatch(code -> code.namespace().equals(namespace)))
                .toList();
    }

    static Phrase title(String namespace) {
        return ALL.stream()
                .filter(each -> each.getKey().equals(namespace))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Those that have codes but no title yet. */
    static List<String> untitled(List<FindingCode> codes) {
        Stream<String> all = codes.stream().map(FindingCode::namespace).distinct();
        return all.filter(namespace ->
                        ALL.stream().noneMatch(each -> each.getKey().equals(namespace)))
                .toList();
    }
}
