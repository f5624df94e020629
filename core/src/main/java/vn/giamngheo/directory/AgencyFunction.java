package vn.giamngheo.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Phrase;

/**
 * A field of state management that an agency is charged with (chức năng). Open: codes without a constant here are kept.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record AgencyFunction(String code) implements Comparable<AgencyFunction> {

    /** Giảm nghèo. */
    public static final AgencyFunction POVERTY_REDUCTION = new AgencyFunction("poverty-reduction");
    /** Lao động, việc làm. */
    public static final AgencyFunction LABOUR_EMPLOYMENT = new AgencyFunction("labour-employment");
    /** Người có công. */
    public static final AgencyFunction MERITORIOUS_PEOPLE = new AgencyFunction("meritorious-people");
    /** Giáo dục nghề nghiệp. */
    public static final AgencyFunction VOCATIONAL_EDUCATION = new AgencyFunction("vocational-education");
    /** Bảo trợ xã hội. */
    public static final AgencyFunction SOCIAL_PROTECTION = new AgencyFunction("social-protection");
    /** Trẻ em. */
    public static final AgencyFunction CHILDREN = new AgencyFunction("children");
    /** Phòng, chống tệ nạn xã hội. */
    public static final AgencyFunction SOCIAL_EVILS = new AgencyFunction("social-evils");
    /** Cai nghiện ma túy. */
    public static final AgencyFunction DRUG_REHABILITATION = new AgencyFunction("drug-rehabilitation");
    /** Đất đai. */
    public static final AgencyFunction LAND = new AgencyFunction("land");
    /** Môi trường. */
    public static final AgencyFunction ENVIRONMENT = new AgencyFunction("environment");
    /** Nông nghiệp. */
    public static final AgencyFunction AGRICULTURE = new AgencyFunction("agriculture");
    /** Phát triển nông thôn. */
    public static final AgencyFunction RURAL_DEVELOPMENT = new AgencyFunction("rural-development");
    /** Kế hoạch, đầu tư. */
    public static final AgencyFunction PLANNING_INVESTMENT = new AgencyFunction("planning-investment");
    /** Ngân sách, tài chính. */
    public static final AgencyFunction BUDGET = new AgencyFunction("budget");
    /** Giao thông vận tải. */
    public static final AgencyFunction TRANSPORT = new AgencyFunction("transport");
    /** Xây dựng. */
    public static final AgencyFunction CONSTRUCTION = new AgencyFunction("construction");
    /** Nhà ở. */
    public static final AgencyFunction HOUSING = new AgencyFunction("housing");
    /** Thông tin và truyền thông, trừ báo chí. */
    public static final AgencyFunction INFORMATION = new AgencyFunction("information");
    /** Báo chí, xuất bản. */
    public static final AgencyFunction PRESS = new AgencyFunction("press");
    /** Khoa học và công nghệ. */
    public static final AgencyFunction SCIENCE_TECHNOLOGY = new AgencyFunction("science-technology");
    /** Văn hóa, thể thao và du lịch. */
    public static final AgencyFunction CULTURE = new AgencyFunction("culture");
    /** Công tác dân tộc. */
    public static final AgencyFunction ETHNIC_AFFAIRS = new AgencyFunction("ethnic-affairs");
    /** Tôn giáo. */
    public static final AgencyFunction RELIGION = new AgencyFunction("religion");
    /** Tổ chức bộ máy, cán bộ, công chức. */
    public static final AgencyFunction CIVIL_SERVICE = new AgencyFunction("civil-service");
    /** Tư pháp, trợ giúp pháp lý. */
    public static final AgencyFunction JUSTICE = new AgencyFunction("justice");
    /** Giáo dục. */
    public static final AgencyFunction EDUCATION = new AgencyFunction("education");
    /** Y tế. */
    public static final AgencyFunction HEALTH = new AgencyFunction("health");
    /** Công thương. */
    public static final AgencyFunction INDUSTRY_TRADE = new AgencyFunction("industry-trade");
    /** Đối ngoại. */
    public static final AgencyFunction FOREIGN_AFFAIRS = new AgencyFunction("foreign-affairs");
    /** Tín dụng chính sách. */
    public static final AgencyFunction POLICY_CREDIT = new AgencyFunction("policy-credit");
    /** Quốc phòng. */
    public static final AgencyFunction DEFENCE = new AgencyFunction("defence");
    /** An ninh, trật tự. */
    public static final AgencyFunction PUBLIC_SECURITY = new AgencyFunction("public-security");
    /** Thanh tra. */
    public static final AgencyFunction INSPECTION = new AgencyFunction("inspection");
    /** Chính quyền địa phương: điều hành chung trên địa bàn. */
    public static final AgencyFunction LOCAL_GOVERNMENT = new AgencyFunction("local-government");
    /** Vận động đoàn viên, hội viên và nhân dân. */
    public static final AgencyFunction MOBILISATION = new AgencyFunction("mobilisation");
    /** Lãnh đạo của Đảng. */
    public static final AgencyFunction PARTY_LEADERSHIP = new AgencyFunction("party-leadership");

    private static final Map<String, Phrase> NAMES = List.of(
                    named(POVERTY_REDUCTION, "giảm nghèo", "poverty reduction"),
                    named(LABOUR_EMPLOYMENT, "lao động, việc làm", "labour and employment"),
                    named(MERITORIOUS_PEOPLE, "người có công", "people with meritorious service"),
                    named(VOCATIONAL_EDUCATION, "giáo dục nghề nghiệp", "vocational education"),
                    named(SOCIAL_PROTECTION, "bảo trợ xã hội", "social protection"),
                    named(CHILDREN, "trẻ em", "children"),
                    named(SOCIAL_EVILS, "phòng, chống tệ nạn xã hội", "prevention of social evils"),
                    named(DRUG_REHABILITATION, "cai nghiện ma túy", "drug rehabilitation"),
                    named(LAND, "đất đai", "land"),
                    named(ENVIRONMENT, "môi trường", "environment"),
                    named(AGRICULTURE, "nông nghiệp", "agriculture"),
                    named(RURAL_DEVELOPMENT, "phát triển nông thôn", "rural development"),
                    named(PLANNING_INVESTMENT, "kế hoạch và đầu tư", "planning and investment"),
                    named(BUDGET, "ngân sách, tài chính", "budget and finance"),
                    named(TRANSPORT, "giao thông vận tải", "transport"),
                    named(CONSTRUCTION, "xây dựng", "construction"),
                    named(HOUSING, "nhà ở", "housing"),
                    named(INFORMATION, "thông tin và truyền thông", "information and communications"),
                    named(PRESS, "báo chí, xuất bản", "press and publishing"),
                    named(SCIENCE_TECHNOLOGY, "khoa học và công nghệ", "science and technology"),
                    named(CULTURE, "văn hóa, thể thao và du lịch", "culture, sports and tourism"),
                    named(ETHNIC_AFFAIRS, "công tác dân tộc", "ethnic affairs"),
                    named(RELIGION, "tôn giáo", "religion"),
                    named(CIVIL_SERVICE, "tổ chức bộ máy, cán bộ, công chức", "organisation and civil service"),
                    named(JUSTICE, "tư pháp", "justice"),
                    named(EDUCATION, "giáo dục", "education"),
                    named(HEALTH, "y tế", "health"),
                    named(INDUSTRY_TRADE, "công thương", "industry and trade"),
                    named(FOREIGN_AFFAIRS, "đối ngoại", "foreign affairs"),
                    named(POLICY_CREDIT, "tín dụng chính sách", "policy credit"),
                    named(DEFENCE, "quốc phòng", "defence"),
                    named(PUBLIC_SECURITY, "an ninh, trật tự", "public security"),
                    named(INSPECTION, "thanh tra", "inspection"),
                    named(LOCAL_GOVERNMENT, "chính quyền địa phương", "local government"),
                    named(MOBILISATION, "vận động nhân dân", "mobilisation of the people"),
                    named(PARTY_LEADERSHIP, "lãnh đạo của Đảng", "leadership of the Party"))
            .stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /**
     * Checks what is given.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if the code has another shape
     */
    public AgencyFunction {
        Code.check(code, "function");
    }

    /**
     * {@return the function of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if the code has another shape
     */
    public static AgencyFunction of(String code) {
        return new AgencyFunction(code);
    }

    private static Map.Entry<String, Phrase> named(AgencyFunction function, String vietnamese, String english) {
        return Map.entry(function.code, new Phrase(vietnamese, english));
    }

    /** {@return the words for a known function, in lower case; the code of any other} */
    public Phrase phrase() {
        return NAMES.getOrDefault(code, new Phrase(code, code));
    }

    @Override
    public int compareTo(AgencyFunction other) {
        return code.compareTo(other.code);
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
