package vn.giamngheo.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyListTest {

    /** Entries on the right are separated by bars; see {@link Described}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # names that contain marks
            Sở Văn hóa, Thể thao và Du lịch, Sở Y tế > N Sở Văn hóa, Thể thao và Du lịch | N Sở Y tế
            Các Sở: Y tế, Văn hóa, Thể thao và Du lịch > N Y tế = Sở Y tế | N Văn hóa, Thể thao và Du lịch = Sở Văn hóa, Thể thao và Du lịch
            Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh > N Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh
            Văn phòng Đoàn ĐBQH và HĐND tỉnh, Sở Y tế > N Văn phòng Đoàn ĐBQH và HĐND tỉnh | N Sở Y tế
            Đài Phát thanh và Truyền hình tỉnh > N Đài Phát thanh và Truyền hình tỉnh
            Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh > N Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh
            # heads of lists
            Các Sở: Tài chính và Nội vụ > N Tài chính = Sở Tài chính | N Nội vụ = Sở Nội vụ
            Các sở Tài chính, Y tế và Nội vụ > N Tài chính = Sở Tài chính | N Y tế = Sở Y tế | N Nội vụ = Sở Nội vụ
            Giám đốc các sở Y tế, Tài chính > O Y tế = Giám đốc Sở Y tế | O Tài chính = Giám đốc Sở Tài chính
            Các Sở: Y tế, Lạ và Công an tỉnh, Quỹ > N Y tế = Sở Y tế | N Lạ = Sở Lạ | N Công an tỉnh, Quỹ
            Các Sở: Y tế, Nội vụ; Như trên > N Y tế = Sở Y tế | N Nội vụ = Sở Nội vụ | N Như trên
            Các sở, ngành: Tài chính, Công an tỉnh, đơn vị liên quan > N Tài chính = Sở Tài chính | N Công an tỉnh | G đơn vị liên quan
            Các Bộ: Tài chính, Y tế > N Tài chính = Bộ Tài chính | N Y tế = Bộ Y tế
            Sở Y tế, Tài chính và Nội vụ > N Sở Y tế | N Tài chính = Sở Tài chính | N Nội vụ = Sở Nội vụ
            Sở Y tế; Tài chính > N Sở Y tế | N Tài chính
            Các Sở: > G Các Sở
            # brackets
            UBND tỉnh (qua Sở Y tế, Sở Nội vụ), Tỉnh ủy > N UBND tỉnh (qua Sở Y tế, Sở Nội vụ) | N Tỉnh ủy
            UBND tỉnh (qua Sở Y tế, Tỉnh ủy > N UBND tỉnh (qua Sở Y tế | N Tỉnh ủy
            # classes
            UBND huyện, thị xã, thành phố > G UBND huyện, thị xã, thành phố
            UBND huyện A Lưới và UBND thành phố Huế > N UBND huyện A Lưới | N UBND thành phố Huế
            các sở, Ban Dân tộc tỉnh > G các sở | N Ban Dân tộc tỉnh
            Sở Y tế và đơn vị liên quan > N Sở Y tế | G đơn vị liên quan
            Thủ trưởng cơ quan, đơn vị > OO Thủ trưởng cơ quan, đơn vị
            Giám đốc Sở Y tế > O Giám đốc Sở Y tế
            # not recognised, and nothing lost
            Abc, Xyz và Sở Y tế > N Abc | N Xyz | N Sở Y tế
            Abc và Xyz > N Abc và Xyz
            # stray marks
            , Sở Y tế,; và Sở Nội vụ. > N Sở Y tế | N Sở Nội vụ
            và > N và
            """)
    void splitsWhereANameBegins(String wording, String expected) {
        assertThat(Described.entries(AgencyList.parse(wording))).containsExactly(expected.split(" \\| "));
    }

    @Test
    void upperCaseIsSplitAlike() {
        assertThat(Described.entries(AgencyList.parse("SỞ Y TẾ, UBND CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ VÀ CÁC SỞ, NGÀNH")))
                .containsExactly("N SỞ Y TẾ", "G UBND CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ", "G CÁC SỞ, NGÀNH");
    }

    @Test
    void keysAndKindsStandInTheOrderOfTheEntries() {
        AgencyList list = AgencyList.parse("UBND tỉnh, Sở Y tế và Chủ tịch UBND xã");

        for (int i = 0; i < 2; i++) {
            assertThat(list.keys()).containsExactly("ủy ban nhân dân tỉnh", "sở y tế", "chủ tịch ủy ban nhân dân xã");
            assertThat(list.kinds())
                    .containsExactly(AgencyKind.PEOPLE_COMMITTEE, AgencyKind.DEPARTMENT, AgencyKind.OFFICER);
        }
        assertThat(AgencyList.none().keys()).isEmpty();
        assertThat(AgencyList.none().kinds()).isEmpty();
    }

    @Test
    void r32TheLeadMayBeAClass() {
        // Decision 768/QĐ-UBND, appendix, row II.2.
        AgencyList lead = AgencyList.parse("Các sở, ngành và UBND các huyện, thị xã, thành phố");
        assertThat(lead.agencies()).hasSize(2).allMatch(AgencyRef.Group.class::isInstance);
    }

    @Test
    void r32SeveralMayLead() {
        // The same, row III.8.
        AgencyList lead = AgencyList.parse("Các Sở: Tài nguyên và Môi trường, Lao động -Thương binh và Xã hội, Y tế,"
                + " Giáo dục và Đào tạo, Xây dựng, Thông tin và Truyền thông, Nông nghiệp và Phát triển nông thôn và"
                + " Ban Dân tộc tỉnh");
        assertThat(lead.agencies()).hasSize(8).allMatch(AgencyRef.Named.class::isInstance);
    }

    @Test
    void r32TheFrontIsAsked() {
        AgencyList asked = AgencyList.parse("Đề nghị UB MTTQVN tỉnh và Hội Nông dân tỉnh");
        assertThat(asked.isRequest()).isTrue();
        assertThat(asked.agencies().get(0).name()).isEqualTo("UB MTTQVN tỉnh");
        assertThat(asked.agencies().get(0).kind()).isEqualTo(AgencyKind.FATHERLAND_FRONT);
        assertThat(asked.agencies().get(1).kind()).isEqualTo(AgencyKind.MASS_ORGANISATION);
        assertThat(AgencyList.parse("Đê\u0300 nghị UB MTTQVN tỉnh").isRequest()).isTrue();
        assertThat(AgencyList.parse("UB MTTQVN tỉnh").isRequest()).isFalse();
        assertThat(AgencyList.parse("Giao Sở Y tế").isRequest()).isFalse();
        assertThat(AgencyList.parse("Giao Sở Y tế").agencies().get(0).name()).isEqualTo("Sở Y tế");
    }

    @Test
    void r33DecomposedTextIsKeptAndNamesTheSame() {
        String wording = "Sở Y tế và các sở, ngành";
        AgencyList decomposed = AgencyList.parse(Normalizer.normalize(wording, Normalizer.Form.NFD));
        assertThat(decomposed.text()).isEqualTo(Normalizer.normalize(wording, Normalizer.Form.NFD));
        assertThat(decomposed.agencies()).isEqualTo(AgencyList.parse(wording).agencies());
    }

    @Test
    void r35SplitsThroughLookAlikesAndInvisibleCharacters() {
        AgencyList list = AgencyList.parse("Sở\u00a0Y tế v\u00ada\u0300 H\u00d0ND các huyện,\u200b thị xã");
        assertThat(Described.entries(list)).containsExactly("N Sở Y tế", "G H\u00d0ND các huyện, thị xã");
        assertThat(Described.kinds(list)).containsExactly("department", "people-council");
        assertThat(AgencyList.parse("Sở Y tế, S\u01a3u tầm").agencies()).hasSize(1);
        assertThat(AgencyList.parse("H\u00d0ND tỉnh, Sở Y tế").agencies().get(0).kind())
                .isEqualTo(AgencyKind.PEOPLE_COUNCIL);
    }

    @Test
    void keepsTheTextAndItsLineBreaks() {
        AgencyList list = AgencyList.parse(" Sở Y\ntế ;  Sở Nội vụ");
        assertThat(list.text()).isEqualTo(" Sở Y\ntế ;  Sở Nội vụ");
        assertThat(list).hasToString(list.text());
        assertThat(Described.entries(list)).containsExactly("N Sở Y tế", "N Sở Nội vụ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\n"})
    void blankTextIsNone(String text) {
        assertThat(AgencyList.parse(text)).isSameAs(AgencyList.none());
        assertThat(AgencyList.none().isEmpty()).isTrue();
        assertThat(AgencyList.none().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "…", ",;", "./."})
    void marksNameNobody(String text) {
        assertThat(AgencyList.parse(text).isEmpty()).isTrue();
        assertThat(AgencyList.parse(text).text()).isEqualTo(text);
    }

    @Test
    void writesEntriesBehindSemicolonsAndBareNamesBehindTheirHead() {
        AgencyList list = AgencyList.of(
                new AgencyRef.Officer("Chủ tịch UBND tỉnh", false),
                new AgencyRef.Named("Y tế", "Sở Y tế"),
                new AgencyRef.Named("Nội vụ", "Sở Nội vụ"),
                new AgencyRef.Officer("Tài chính", "Giám đốc Sở Tài chính", false),
                new AgencyRef.Named("Ban Dân tộc tỉnh"),
                new AgencyRef.Group("UBND các huyện, thị xã, thành phố"));
        assertThat(list.text())
                .isEqualTo("Chủ tịch UBND tỉnh; Các Sở: Y tế, Nội vụ; Giám đốc các Sở: Tài chính; Ban Dân tộc tỉnh;"
                        + " UBND các huyện, thị xã, thành phố");
        assertThat(AgencyList.of()).isEqualTo(AgencyList.none());
    }

    @Test
    void refusesToWriteWhatWouldBeReadOtherwise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyList.of(new AgencyRef.Group("Sở Y tế")))
                .withMessageContaining("Sở Y tế");
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyList.of(new AgencyRef.Named("Sở Y tế, Sở Nội vụ")));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> AgencyList.of(new AgencyRef.Named("Y tế", "Sở Y tế"), new AgencyRef.Named("Như trên")));
        assertThatIllegalArgumentException().isThrownBy(() -> AgencyList.of(new AgencyRef.Named("…")));
    }

    @Test
    void readsOneEntry() {
        assertThat(AgencyRef.parse("Sở Giáo dục và Đào tạo")).isEqualTo(new AgencyRef.Named("Sở Giáo dục và Đào tạo"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRef.parse("Sở Y tế, Sở Nội vụ"))
                .withMessageContaining("names 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgencyRef.parse(""))
                .withMessageContaining("names 0");
    }

    @Test
    @Timeout(60)
    void longTextIsReadInReasonableTime() {
        for (String unit :
                List.of("các a, ", "Sở Y tế, ", "a và ", "Các Sở: a, ", "&", "…a", "các ", "lao động ", "(")) {
            String text = "Sở a" + unit.repeat(20_000 / unit.length()) + "z";
            AgencyList list = AgencyList.parse(text);
            assertThat(list.text()).isEqualTo(text);
            assertThat(list.agencies()).allSatisfy(ref -> assertThat(ref.key()).isNotEmpty());
        }
    }

    @Test
    void theListIsUnmodifiable() {
        List<AgencyRef> agencies = AgencyList.parse("Sở Y tế").agencies();
        assertThat(agencies).isUnmodifiable();
    }
}
