package vn.giamngheo.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words for classes of bodies: <i>các sở, ngành</i>, <i>UBND các huyện</i>; all on {@link NameKey keys}. */
final class Classes {

    private static final Phrases MARKS = Phrases.of("các,những,từng,mỗi,một số,toàn bộ,tất cả các");

    private static final String AREAS =
            "huyện,quận,thị xã,thành phố,xã,phường,thị trấn,đặc khu,tỉnh,cấp,địa phương,thôn,bản"
                    + ",huyện ủy,quận ủy,thị ủy,thành ủy,đảng ủy,đảng bộ,cơ sở";

    private static final String BODIES = "sở,ban,ngành,bộ,hội,đoàn,đoàn thể,phòng,cơ quan,đơn vị,tổ chức,chính quyền"
            + ",đồng chí,thành viên,trường,trung tâm,viện,bệnh viện,doanh nghiệp,hợp tác xã,công ty,tổng công ty,tập đoàn"
            + ",ngân hàng,chi nhánh,chi cục,cục,vụ,chi bộ,cấp ủy,ủy ban,ủy ban nhân dân,hội đồng nhân dân,cá nhân"
            + ",chủ đầu tư,đài,báo,quỹ,hiệp hội,khối,ủy viên,phó chủ tịch";

    private static final Phrases CLASSES = Phrases.of(AREAS, BODIES);

    private static final Phrases AREA = Phrases.of(AREAS);
    private static final Phrases LEVEL = Phrases.of("cấp tỉnh,cấp huyện,cấp xã,cấp cơ sở");

    /** Areas one after the other, none with a name: <i>UBND huyện, thị xã, thành phố</i>. */
    private static final Pattern BARE_AREAS = Pattern.compile(
            "(?:huyện|quận|thị xã|xã|phường), (?:huyện|quận|thị xã|thành phố|phường|thị trấn)(?![\\p{L}\\p{N}])");

    /** Classes that stand without <i>các</i> behind a name: <i>Sở Y tế, đơn vị liên quan</i>. */
    private static final Phrases UNMARKED = Phrases.of("cơ quan,đơn vị,địa phương,ngành,đoàn thể");

    private static final Phrases LOWER_PARTY_COMMITTEES = Phrases.of("huyện ủy,quận ủy,thị ủy,thành ủy,đảng ủy");

    private static final Phrases MASS_ORGANISATIONS =
            Phrases.of("tổ chức chính trị,tổ chức đoàn thể,đoàn thể,hội đoàn thể");
    private static final Phrases MEDIA = Phrases.of("cơ quan báo chí,cơ quan thông tin,cơ quan truyền thông");

    private static final Phrases SEVERAL_BODIES = Phrases.of("thủ trưởng,người đứng đầu");

    private Classes() {}

    /** Whether a class begins here: with <i>các</i>, with a level, or with a word for bodies that no name follows. */
    static boolean startsWithClass(String key) {
        Optional<String> mark = MARKS.startOf(key);
        if (mark.isPresent()) {
            return CLASSES.isStartOf(Phrases.after(key, mark.get()));
        }
        return !Bodies.startsWithBody(key)
                && (LEVEL.isStartOf(key)
                        || CLASSES.startOf(key)
                                .filter(word -> Bodies.isUnqualified(key, word))
                                .isPresent());
    }

    /** Whether the wording lists what a class consists of, so that a comma may go on with it. */
    static boolean isOpen(String key) {
        return MARKS.isInBefore(CLASSES, key)
                || startsWithClass(key)
                || SEVERAL_BODIES.startOf(key).isPresent();
    }

    /** Whether a class begins here that cannot be a part of the name before it. */
    static boolean startsWithUnmarkedClass(String key) {
        return UNMARKED.startOf(key)
                .filter(word -> Bodies.isUnqualified(key, word))
                .isPresent();
    }

    /** Whether the next committee of the Party only goes on with such a list: <i>các huyện ủy, thị ủy</i>. */
    static boolean listsPartyCommittees(String key) {
        return isOpen(key) && LOWER_PARTY_COMMITTEES.isIn(key);
    }

    static boolean startsWithLowerPartyCommittee(String key) {
        return LOWER_PARTY_COMMITTEES.isStartOf(key);
    }

    /** Whether a class is named: as such, or as a body in each of several places. */
    static boolean isClass(String key) {
        return MARKS.isStartOf(key) || startsWithClass(key) || (Bodies.startsWithBody(key) && hasAreas(key));
    }

    private static boolean hasAreas(String key) {
        return MARKS.isInBefore(AREA, key)
                || LEVEL.isIn(key)
                || BARE_AREAS.matcher(key).find();
    }

    /** Whether the bodies an officer heads are several. */
    static boolean isAboutSeveral(String key) {
        return MARKS.isInBefore(CLASSES, key) || hasAreas(key);
    }

    static AgencyKind kindOf(String key) {
        Optional<String> mark = MARKS.startOf(key);
        if (mark.isEmpty()) {
            return Bodies.startsWithBody(key) ? known(Bodies.kindOf(key)) : AgencyKind.GROUP;
        }
        String members = Phrases.after(key, mark.get());
        if (LOWER_PARTY_COMMITTEES.isStartOf(members)) {
            return AgencyKind.PARTY;
        }
        if (members.contains(",")) {
            return AgencyKind.GROUP;
        }
        if (Phrases.starts(members, "cấp ủy")) {
            return AgencyKind.PARTY;
        }
        if (MASS_ORGANISATIONS.isStartOf(members)) {
            return AgencyKind.MASS_ORGANISATION;
        }
        if (MEDIA.isStartOf(members)) {
            return AgencyKind.MEDIA;
        }
        return known(Bodies.kindOf(members));
    }

    private static AgencyKind known(AgencyKind kind) {
        return kind.equals(AgencyKind.OTHER) ? AgencyKind.GROUP : kind;
    }
}
