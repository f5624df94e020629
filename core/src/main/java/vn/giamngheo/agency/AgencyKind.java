package vn.giamngheo.agency;

import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Code;

/** What sort of body an agency is. Open: codes without a constant here are kept. Equal by code. */
public final class AgencyKind {

    /** Ủy ban nhân dân of any level. */
    public static final AgencyKind PEOPLE_COMMITTEE = new AgencyKind("people-committee");

    /** Hội đồng nhân dân of any level, and its standing body. */
    public static final AgencyKind PEOPLE_COUNCIL = new AgencyKind("people-council");

    /** Sở: a specialised department of a province. */
    public static final AgencyKind DEPARTMENT = new AgencyKind("department");

    /** Ban, and committees without a kind of their own: Ban Dân tộc tỉnh. */
    public static final AgencyKind COMMITTEE_BOARD = new AgencyKind("committee-board");

    /** Phòng: a specialised division, mostly of a district. */
    public static final AgencyKind DIVISION = new AgencyKind("division");

    /** Bộ, and the bodies of its rank. */
    public static final AgencyKind MINISTRY = new AgencyKind("ministry");

    /** Chính phủ. */
    public static final AgencyKind GOVERNMENT = new AgencyKind("government");

    /** Quốc hội, its committees and the delegation of a province. */
    public static final AgencyKind NATIONAL_ASSEMBLY = new AgencyKind("national-assembly");

    /** Committees, boards and caucuses of the Party. */
    public static final AgencyKind PARTY = new AgencyKind("party");

    /** Mặt trận Tổ quốc. */
    public static final AgencyKind FATHERLAND_FRONT = new AgencyKind("fatherland-front");

    /** Socio-political and other associations: Hội Nông dân, Đoàn Thanh niên, Liên đoàn Lao động. */
    public static final AgencyKind MASS_ORGANISATION = new AgencyKind("mass-organisation");

    /** Banks and their branches: Chi nhánh Ngân hàng Chính sách xã hội tỉnh. */
    public static final AgencyKind BANK = new AgencyKind("bank");

    /** Military commands and border guard. */
    public static final AgencyKind ARMY = new AgencyKind("army");

    /** Công an of a province, district or commune. */
    public static final AgencyKind POLICE = new AgencyKind("police");

    /** Tòa án, Viện kiểm sát. */
    public static final AgencyKind JUDICIARY = new AgencyKind("judiciary");

    /** Other state bodies with an administration of their own: Cục, Kho bạc, Bảo hiểm xã hội, Thanh tra. */
    public static final AgencyKind STATE_AGENCY = new AgencyKind("state-agency");

    /** Schools, hospitals, institutes, centres. */
    public static final AgencyKind PUBLIC_SERVICE_UNIT = new AgencyKind("public-service-unit");

    /** Companies and co-operatives. */
    public static final AgencyKind ENTERPRISE = new AgencyKind("enterprise");

    /** Ban Chỉ đạo. */
    public static final AgencyKind STEERING_COMMITTEE = new AgencyKind("steering-committee");

    /** Văn phòng. */
    public static final AgencyKind OFFICE = new AgencyKind("office");

    /** Newspapers and stations. */
    public static final AgencyKind MEDIA = new AgencyKind("media");

    /** A person named by the office held. */
    public static final AgencyKind OFFICER = new AgencyKind("officer");

    /** A class of bodies of different or unstated kinds: các sở, ngành. */
    public static final AgencyKind GROUP = new AgencyKind("group");

    /** Not recognised; the wording is kept all the same. */
    public static final AgencyKind OTHER = new AgencyKind("other");

    private final String code;

    private AgencyKind(String code) {
        this.code = Code.check(code, "code");
    }

    /**
     * The kind with a code.
     *
     * @param code lower-case words joined by hyphens, such as {@code people-committee}
     * @return the kind, known here or not
     * @throws IllegalArgumentException if it is no such code
     */
    public static AgencyKind of(String code) {
        return new AgencyKind(code);
    }

    /**
     * The wire form.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
