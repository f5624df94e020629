package vn.giamngheo.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.VietnameseText;

/** The first words by which single bodies are recognised; all on {@link NameKey keys}. */
final class Bodies {

    private static final List<Start> STARTS = List.of(
            start(AgencyKind.GOVERNMENT, "chính phủ"),
            start(AgencyKind.NATIONAL_ASSEMBLY, "quốc hội,ủy ban thường vụ quốc hội,đoàn đại biểu quốc hội"),
            start(AgencyKind.PEOPLE_COMMITTEE, "ủy ban nhân dân"),
            start(AgencyKind.PEOPLE_COUNCIL, "hội đồng nhân dân"),
            start(AgencyKind.DEPARTMENT, "sở"),
            start(AgencyKind.MINISTRY, "bộ,ủy ban dân tộc,thanh tra chính phủ"),
            start(
                    AgencyKind.PARTY,
                    "tỉnh ủy,thành ủy,huyện ủy,thị ủy,quận ủy,đảng ủy,đảng bộ,đảng đoàn,ban cán sự,ban bí thư",
                    "bộ chính trị,trung ương đảng,ban tổ chức tỉnh ủy,ban tuyên giáo,ban dân vận,ban nội chính",
                    "ban kinh tế trung ương,ủy ban kiểm tra,chi bộ,đảng cộng sản việt nam"),
            start(AgencyKind.FATHERLAND_FRONT, "mặt trận,ủy ban mặt trận,ban công tác mặt trận"),
            start(
                    AgencyKind.MASS_ORGANISATION,
                    "hội,liên đoàn lao động,tổng liên đoàn lao động,công đoàn,tỉnh đoàn,thành đoàn,huyện đoàn",
                    "đoàn,đoàn thanh niên,liên hiệp,liên minh hợp tác xã,hiệp hội"),
            start(AgencyKind.BANK, "ngân hàng"),
            start(
                    AgencyKind.ARMY,
                    "bộ chỉ huy,bộ tư lệnh,bộ đội biên phòng,ban chỉ huy quân sự,đồn biên phòng,quân khu"),
            start(AgencyKind.POLICE, "công an"),
            start(AgencyKind.JUDICIARY, "tòa án,viện kiểm sát"),
            start(AgencyKind.STEERING_COMMITTEE, "ban chỉ đạo"),
            start(AgencyKind.OFFICE, "văn phòng"),
            start(AgencyKind.MEDIA, "đài,báo,cổng thông tin,thông tấn xã việt nam"),
            start(AgencyKind.COMMITTEE_BOARD, "ban,ủy ban"),
            start(AgencyKind.DIVISION, "phòng"),
            start(AgencyKind.PUBLIC_SERVICE_UNIT, "trung tâm,trường,viện,học viện,bệnh viện,trạm,ban quản lý"),
            start(
                    AgencyKind.STATE_AGENCY,
                    "cục,chi cục,tổng cục,vụ,kho bạc,bảo hiểm xã hội,thanh tra,kiểm toán nhà nước"),
            start(AgencyKind.ENTERPRISE, "công ty,tổng công ty,tập đoàn,doanh nghiệp,hợp tác xã"),
            start(AgencyKind.OTHER, "hội đồng,quỹ,tổ công tác,tổ chức"));

    private static final Map<String, AgencyKind> KINDS = STARTS.stream()
            .flatMap(Start::entries)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Phrases ALL = Phrases.of(String.join(",", KINDS.keySet()));

    /** A part of a body; the rest of the name says of which. */
    private static final Phrases PARTS =
            Phrases.of("ban thường vụ,ban chấp hành,thường trực,chi nhánh,phòng giao dịch,cơ quan thường trực");

    private static final Phrases PARTY_PARTS = Phrases.of("ban thường vụ,ban chấp hành,thường trực");

    /** Words that are bodies only with a name behind them: <i>Ban Dân tộc</i>, but <i>các sở, ban, ngành</i>. */
    private static final Phrases BARE = Phrases.of(
            "sở,ban,bộ,hội,đoàn,phòng,trường,trung tâm,viện,bệnh viện,trạm,cục,chi cục,vụ,đài,báo,quỹ,chi nhánh",
            "công ty,tổng công ty,tập đoàn,doanh nghiệp,hợp tác xã,hiệp hội,tổ chức,ngân hàng,thanh tra,công đoàn");

    /** What follows a word for a class and is no name. */
    private static final Phrases QUALIFIERS = Phrases.of(
            "ngành,thể,đoàn thể,liên quan,có,của,cấp,các,chức năng,và,thuộc,trực thuộc,nêu,trên,chuyên môn,địa phương",
            "được,tham gia,phụ trách,tại,ở,nói,đảng,chính trị,đóng,nào",
            // Other words that begin alike: báo cáo, báo chí, hội viên, đoàn viên, bộ phận, ban hành, hội nghị.
            "cáo,chí,viên,phận,hành,nghị,thảo");

    private Bodies() {}

    /** Whether a name of one body (or of a body's sort, with its places behind it) begins here. */
    static boolean startsWithBody(String key) {
        Optional<String> bare = BARE.startOf(key);
        if (bare.isPresent()
                && ALL.startOf(key)
                        .filter(found -> found.length() > bare.get().length())
                        .isEmpty()) {
            return !isUnqualified(key, bare.get());
        }
        return PARTS.isStartOf(key) || ALL.isStartOf(key);
    }

    /** Whether nothing, or no name, follows a word at the start of the key. */
    static boolean isUnqualified(String key, String word) {
        String rest = Phrases.after(key, word);
        return rest.isEmpty() || rest.charAt(0) == ',' || QUALIFIERS.isStartOf(rest);
    }

    static AgencyKind kindOf(String key) {
        Optional<String> part = PARTS.startOf(key);
        if (part.isPresent()) {
            String rest = Phrases.after(key, part.get());
            AgencyKind whole = kindOf(Phrases.starts(rest, "các") ? Phrases.after(rest, "các") : rest);
            return whole.equals(AgencyKind.OTHER) && PARTY_PARTS.isStartOf(key) ? AgencyKind.PARTY : whole;
        }
        return ALL.startOf(key).map(KINDS::get).orElse(AgencyKind.OTHER);
    }

    private static Start start(AgencyKind kind, String... lists) {
        return new Start(kind, String.join(",", lists));
    }

    private record Start(AgencyKind kind, String phrases) {

        Stream<Map.Entry<String, AgencyKind>> entries() {
            return Arrays.stream(phrases.split(",", -1))
                    .map(phrase -> Map.entry(VietnameseText.identityKey(phrase), kind));
        }
    }
}
