package vn.giamngheo.agency;

/** Words for office holders; all on {@link NameKey keys}. */
final class Officers {

    private static final Phrases OFFICES = Phrases.of(
            "giám đốc,phó giám đốc,tổng giám đốc,phó tổng giám đốc,chủ tịch,phó chủ tịch,chánh văn phòng",
            "phó chánh văn phòng,trưởng ban,phó trưởng ban,phó ban,thủ trưởng,bộ trưởng,thứ trưởng,thủ tướng",
            "phó thủ tướng,bí thư,phó bí thư,trưởng phòng,phó trưởng phòng,ủy viên,viện trưởng,chánh án,chánh thanh tra",
            "cục trưởng,chi cục trưởng,vụ trưởng,tổng cục trưởng,hiệu trưởng,trưởng thôn,trưởng bản,trưởng công an",
            "chỉ huy trưởng,tổng biên tập,đồng chí,lãnh đạo,người đứng đầu,chủ nhiệm,phó chủ nhiệm,tổng thư ký");

    /** Offices that are held by several, whatever follows. */
    private static final Phrases SEVERAL = Phrases.of("các,những,lãnh đạo,từng,mỗi");

    /** Offices of which the class stands without <i>các</i>: <i>Thủ trưởng cơ quan, đơn vị</i>. */
    private static final Phrases OF_A_CLASS = Phrases.of("thủ trưởng,người đứng đầu");

    private Officers() {}

    /** Whether a name of an office, with or without <i>các</i>, begins here. */
    static boolean startsWithOffice(String key) {
        String rest = Phrases.starts(key, "các") ? Phrases.after(key, "các") : key;
        // PVP and what the deputy chief of office is in charge of are one word: PVPVX.
        return OFFICES.isStartOf(rest) || rest.startsWith("pvp");
    }

    /** Whether this is the name of an office and nothing else. */
    static boolean isOffice(String key) {
        return OFFICES.contains(key);
    }

    static boolean areSeveral(String key) {
        return SEVERAL.isStartOf(key)
                || OF_A_CLASS
                        .startOf(key)
                        .map(office -> Phrases.after(key, office))
                        .filter(Classes::startsWithClass)
                        .isPresent()
                || Classes.isAboutSeveral(key);
    }
}
