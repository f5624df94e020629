package vn.giamngheo.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.Language;

class AgencyRefTest {

    /** Spellings of one name, separated by bars. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Lao động - Thương binh và Xã hội|Sở LĐTBXH|Sở LĐ-TB&XH|Sở LĐ - TB & XH|SLĐTBXH|Sở LĐ-TBXH"
                        + "|Sở Lao động-Thương binh và Xã hội|Sở Lao động – Thương binh và Xã hội"
                        + "|Sở Lao động -Thương binh và Xã hội|Sở Lao động, Thương binh và Xã hội|SỞ LAO ĐỘNG - TB VÀ XH",
                "Bộ Lao động - Thương binh và Xã hội|BLĐTBXH|Bộ LĐTB&XH",
                "UBND các huyện, thị xã, thành phố|Ủy ban nhân dân các huyện, thị xã, thành phố"
                        + "|Uỷ ban nhân dân các huyện , thị xã,thành phố",
                "HĐND tỉnh|Hội đồng nhân dân tỉnh",
                "Sở KHĐT|Sở Kế hoạch và Đầu tư|Sở KH&ĐT|Sở KH-ĐT|Sở Kế hoạch & Đầu tư|SKHĐT",
                "Sở TNMT|Sở Tài nguyên và Môi trường|Sở TN&MT",
                "Sở NN&PTNT|Sở Nông nghiệp và Phát triển nông thôn|Sở Nông nghiệp và PTNT|Sở NNPTNT",
                "Sở TTTT|Sở TT&TT|Sở Thông tin và Truyền thông",
                "Sở GDĐT|Sở Giáo dục và Đào tạo|Sở GD&ĐT",
                "Sở VHTTDL|Sở Văn hóa, Thể thao và Du lịch|Sở Văn hoá, Thể thao và Du lịch|Sở VH,TT&DL",
                "NHCSXH tỉnh|Ngân hàng Chính sách xã hội tỉnh|Ngân hàng CSXH tỉnh|NH CSXH tỉnh",
                "Chi nhánh Ngân hàng CSXH tỉnh|Chi nhánh NHCSXH tỉnh|Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
                "MTTQ Việt Nam|Mặt trận Tổ quốc Việt Nam|MTTQVN|MTTQ VN",
                "UB MTTQVN tỉnh|Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh|UBMTTQ Việt Nam tỉnh|UB MTQVN tỉnh|Uỷ ban MTTQ Việt Nam tỉnh",
                "Tỉnh Đoàn TNCS Hồ Chí Minh|Tỉnh đoàn Thanh niên Cộng sản Hồ Chí Minh|Tỉnh Đoàn TNCS HCM",
                "Bộ CHQS tỉnh|Bộ Chỉ huy Quân sự tỉnh",
                "Các PCT UBND tỉnh|các Phó Chủ tịch Ủy ban nhân dân tỉnh",
            })
    void spellingsOfOneNameShareAKey(String spellings) {
        assertThat(Arrays.stream(spellings.split("\\|"))
                        .map(AgencyRef.Named::new)
                        .map(AgencyRef::key)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Ban Dân tộc, Ban Dân tộc tỉnh",
        "UBND tỉnh, UBND huyện",
        "Sở Y tế, Bộ Y tế",
        "MTTQ tỉnh, UB MTTQ tỉnh",
        "Sở Nông nghiệp và Môi trường, Sở Nông nghiệp và Phát triển nông thôn",
        "Sở Thông tin và Truyền thông, Trung tâm Thông tin và Truyền thông",
        "các sở liên quan, các sở có liên quan",
        "Hội đồng nhân dân, Hội Nông dân",
        "Sở Y tế, Sở Y te",
        "BCH Quân sự huyện, BCH Đoàn huyện",
    })
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(new AgencyRef.Named(one).key()).isNotEqualTo(new AgencyRef.Named(other).key());
    }

    @Test
    void keysAreAsExpected() {
        assertThat(new AgencyRef.Named("Sở LĐ-TB&XH").key()).isEqualTo("sở lao động-thương binh và xã hội");
        assertThat(new AgencyRef.Named("Y tế", "Sở Y tế").key()).isEqualTo("sở y tế");
        assertThat(new AgencyRef.Group("Các sở , ngành.").key()).isEqualTo("các sở, ngành");
    }

    @Test
    void r34TonePlacementDoesNotMatterToKeysAndStaysInTheWording() {
        AgencyRef one = AgencyRef.parse("U\u1ef7 ban nhân dân tỉnh");
        AgencyRef other = AgencyRef.parse("\u1ee6y ban nhân dân tỉnh");
        assertThat(one.key()).isEqualTo(other.key());
        assertThat(one.text()).isEqualTo("U\u1ef7 ban nhân dân tỉnh");
        assertThat(one).isNotEqualTo(other);
        assertThat(AgencyRef.parse("Tỉnh uỷ").kind()).isEqualTo(AgencyKind.PARTY);
        assertThat(new AgencyRef.Named("Quỹ Vì người nghèo").key()).isEqualTo("quỹ vì người nghèo");
    }

    @Test
    void r35LookAlikesDoNotMatterToKeys() {
        String plain = new AgencyRef.Named("UBND tỉnh, Sở Lao động - Thương binh và Xã hội").key();
        assertThat(new AgencyRef.Named("UBND tỉnh,\u00a0Sở Lao \u00f0ộng \u2013 Th\u01a3ơng binh\u200b và Xã hội")
                        .key())
                .isEqualTo(plain);
        assertThat(new AgencyRef.Named(Normalizer.normalize("Sở Lao động", Normalizer.Form.NFD)).key())
                .isEqualTo("sở lao động");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế                                          | PROVINCE
            Các sở, ngành                                    | PROVINCE
            Giám đốc Sở Y tế                                 | PROVINCE
            Bộ Chỉ huy Quân sự tỉnh                          | PROVINCE
            Tỉnh ủy                                          | PROVINCE
            Đoàn đại biểu Quốc hội tỉnh                      | PROVINCE
            các sở, ban, ngành cấp tỉnh                      | PROVINCE
            Bộ Lao động - Thương binh và Xã hội              | NATION
            Bộ Chính trị                                     | NATION
            Các bộ, ngành                                    | NATION
            Chính phủ                                        | NATION
            Thủ tướng Chính phủ                              | NATION
            UBND các huyện, thị xã, thành phố                | DISTRICT
            UBND cấp huyện                                   | DISTRICT
            UBND thị xã An Nhơn                              | DISTRICT
            UBND các huyện có xã đặc biệt khó khăn           | DISTRICT
            Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế | DISTRICT
            UBND cấp xã                                      | COMMUNE
            UBND các xã, phường, thị trấn                    | COMMUNE
            UBND thị trấn Vân Canh                           | COMMUNE
            Trưởng thôn                                      | VILLAGE
            UBND thành phố Huế                               | -
            Mặt trận Tổ quốc                                 | -
            Ngân hàng Chính sách xã hội                      | -
            Hợp tác xã Nông nghiệp                           | -
            Hội Nông dân                                     | -
            Các địa phương                                   | -
            """)
    void tellsTheLevelWhereTheNameDoes(String name, String level) {
        assertThat(AgencyRef.parse(name).level().map(Enum::name).orElse("-")).isEqualTo(level);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Ủy ban Dân tộc, ministry",
        "Ban Tuyên giáo Tỉnh ủy, party",
        "Ban Thường vụ Tỉnh đoàn, mass-organisation",
        "Thường trực HĐND tỉnh, people-council",
        "Liên đoàn Lao động tỉnh, mass-organisation",
        "Ban Quản lý dự án, public-service-unit",
        "Bảo hiểm xã hội tỉnh, state-agency",
        "Kho bạc Nhà nước tỉnh, state-agency",
        "Đài Phát thanh và Truyền hình tỉnh, media",
        "Báo Bình Định, media",
        "Tòa án nhân dân tỉnh, judiciary",
        "Văn phòng UBND tỉnh, office",
        "Phòng Nội vụ huyện, division",
        "Bộ Công an, ministry",
        "Công an tỉnh, police",
        "Bộ đội Biên phòng tỉnh, army",
        "Hội đồng thẩm định, other",
        "SLĐTBXH, department",
        "Công ty Cổ phần A, enterprise",
        "Như trên, other",
    })
    void recognisesKindsByTheFirstWords(String name, String kind) {
        AgencyRef ref = AgencyRef.parse(name);
        assertThat(ref).isInstanceOf(AgencyRef.Named.class);
        assertThat(ref.kind()).isEqualTo(AgencyKind.of(kind));
    }

    @Test
    void classesAreOfTheKindTheirMembersShare() {
        assertThat(AgencyRef.parse("UBND các huyện").kind()).isEqualTo(AgencyKind.PEOPLE_COMMITTEE);
        assertThat(AgencyRef.parse("các sở").kind()).isEqualTo(AgencyKind.DEPARTMENT);
        assertThat(AgencyRef.parse("các sở, ngành").kind()).isEqualTo(AgencyKind.GROUP);
        assertThat(AgencyRef.parse("các cấp ủy").kind()).isEqualTo(AgencyKind.PARTY);
        assertThat(AgencyRef.parse("các đơn vị").kind()).isEqualTo(AgencyKind.GROUP);
    }

    @Test
    void wordingIsCleanedAndNeverBlank() {
        assertThat(new AgencyRef.Named(" Sở  Y\u00a0tế ")).isEqualTo(new AgencyRef.Named("Sở Y tế"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgencyRef.Group(" "))
                .withMessage("text must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgencyRef.Officer("Chủ tịch", "\u200b", false))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgencyRef.Named("", "Sở Y tế"))
                .withMessage("text must not be blank");
    }

    @Test
    void kindsAreOpen() {
        assertThat(AgencyKind.of("department")).isEqualTo(AgencyKind.DEPARTMENT).hasToString("department");
        assertThat(AgencyKind.of("village-board").code()).isEqualTo("village-board");
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyKind.of("Sở"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleHasItsCode(Role role) {
        assertThat(Role.of(role.code())).isEqualTo(role);
    }

    @Test
    void rolesHaveCodesAndNouns() {
        assertThat(Role.ACCOUNTABLE_TO.code()).isEqualTo("accountable-to");
        assertThat(Role.LEAD.noun(Language.VIETNAMESE)).isEqualTo("chủ trì");
        assertThat(Role.LEAD.noun(Language.ENGLISH)).isEqualTo("lead agency");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Role.of("LEAD"))
                .withMessageContaining("lead, coordinate, direct")
                .withMessageContaining("'LEAD'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Giám đốc Sở Y tế                             | Giám đốc               | Sở Y tế
            Chánh Văn phòng UBND tỉnh                    | Chánh Văn phòng        | Văn phòng UBND tỉnh
            CVP UBND tỉnh                                | CVP                    | Văn phòng UBND tỉnh
            Lãnh đạo VP UBND tỉnh                        | Lãnh đạo               | VP UBND tỉnh
            Trưởng ban Ban Dân tộc tỉnh                  | Trưởng ban             | Ban Dân tộc tỉnh
            Trưởng Ban Dân tộc                           | Trưởng Ban             | Ban Dân tộc
            Chánh Thanh tra tỉnh                         | Chánh Thanh tra        | Thanh tra tỉnh
            Chỉ huy trưởng Bộ CHQS tỉnh                  | Chỉ huy trưởng         | Bộ CHQS tỉnh
            Các PCT UBND tỉnh                            | Các PCT                | UBND tỉnh
            Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy   | Các đồng chí Ủy viên   | Ban Thường vụ Tỉnh ủy
            Giám đốc các sở, ngành                       | Giám đốc               | các sở, ngành
            Thủ tướng Chính phủ                          | Thủ tướng              | Chính phủ
            Thủ tướng                                    | Thủ tướng              | Chính phủ
            Chủ tịch                                     | Chủ tịch               | -
            Chánh Văn phòng                              | Chánh Văn phòng        | -
            PVPVX                                        | PVPVX                  | -
            """)
    void anOfficeIsToldFromTheBodyItIsHeldIn(String name, String office, String body) {
        AgencyRef.Officer officer = (AgencyRef.Officer) AgencyRef.parse(name);
        assertThat(officer.office()).isEqualTo(office);
        assertThat(officer.body().map(AgencyRef::name).orElse("-")).isEqualTo(body);
    }

    @Test
    void theBodyOfAnOfficeMayBeAClass() {
        AgencyRef.Officer officer = (AgencyRef.Officer) AgencyRef.parse("Chủ tịch UBND các huyện, thị xã, thành phố");
        assertThat(officer.body()).contains(new AgencyRef.Group("UBND các huyện, thị xã, thành phố"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cấp xã", "cấp huyện", "cấp có thẩm quyền", "địa phương nào không hoàn thành nhiệm vụ"})
    void levelsAndWhoeverMayBeMeantAreClasses(String wording) {
        assertThat(AgencyRef.parse(wording)).isEqualTo(new AgencyRef.Group(wording));
        assertThat(AgencyRef.parse(wording).kind()).isEqualTo(AgencyKind.GROUP);
    }
}
