package vn.giamngheo.testkit.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.giamngheo.text.Phrase;

/** What a file can say; each key has a Vietnamese and an English name, and both mean the same. */
enum Key {
    // of a file; the first three also of a case
    STANDARD("chuẩn", "standard"),
    REVIEW("ngày rà soát", "review"),
    CITATION("căn cứ", "citation"),
    CASES("các trường hợp", "cases"),
    // of a case
    NAME("tên", "name"),
    PROVINCE("tỉnh", "province"),
    AREA("khu vực", "area"),
    AREA_CHANGES("đổi khu vực", "area changes"),
    INCOME("thu nhập", "income"),
    PERSONS("số người", "persons"),
    DEPRIVED("thiếu hụt", "deprived"),
    NOT_JUDGED("chưa đánh giá", "not judged"),
    HOUSEHOLD("hộ", "household"),
    VERDICT("kết quả", "verdict"),
    QUOTE("trích dẫn", "quote"),
    CONFIDENCE("mức tin cậy", "confidence"),
    NOTE("ghi chú", "note"),
    // of a household
    FLOOR_AREA("diện tích nhà ở", "floor area"),
    WALL("tường", "wall"),
    PILLAR("cột", "pillar"),
    ROOF("mái", "roof"),
    HOUSE_GRADE("loại nhà", "house grade"),
    WATER("nguồn nước", "water"),
    LATRINE("nhà tiêu", "latrine"),
    INTERNET("dùng internet", "internet"),
    TELEPHONE("dùng điện thoại", "telephone"),
    LOUDSPEAKER("nghe được loa truyền thanh", "loudspeaker"),
    ASSETS("phương tiện", "assets"),
    MEMBERS("thành viên", "members"),
    // of a member
    BIRTH_DATE("ngày sinh", "birth date"),
    HEALTH_INSURANCE("bảo hiểm y tế", "health insurance"),
    WORK("việc làm", "work"),
    ATTAINED("đã học xong", "completed"),
    ATTENDING("đang học", "attending"),
    TRAINED("được doanh nghiệp đào tạo", "trained by employer"),
    UNDERNOURISHED("suy dinh dưỡng", "undernourished"),
    UNTREATED("ốm không được chữa", "untreated illness"),
    DISABILITY("khuyết tật", "disability"),
    ALLOWANCE("trợ cấp xã hội", "allowance");

    static final Set<Key> OF_FILE = Collections.unmodifiableSet(EnumSet.range(STANDARD, CASES));
    static final Set<Key> OF_CASE = ofCase();
    static final Set<Key> OF_HOUSEHOLD = Collections.unmodifiableSet(EnumSet.range(FLOOR_AREA, MEMBERS));
    static final Set<Key> OF_MEMBER = Collections.unmodifiableSet(EnumSet.range(BIRTH_DATE, ALLOWANCE));

    private final Phrase phrase;

    Key(String vietnamese, String english) {
        this.phrase = new Phrase(vietnamese, english);
    }

    private static Set<Key> ofCase() {
        Set<Key> keys = EnumSet.range(NAME, NOTE);
        keys.addAll(EnumSet.range(STANDARD, CITATION));
        return Collections.unmodifiableSet(keys);
    }

    Phrase phrase() {
        return phrase;
    }

    static Words<Key> words(Set<Key> keys) {
        return Words.of(keys, Key::phrase, key -> key.phrase.english());
    }
}
