package vn.giamngheo.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.directory.Fixtures.STANDARD;
import static vn.giamngheo.directory.Fixtures.WITH_DISTRICTS;
import static vn.giamngheo.directory.Fixtures.binhDinh;

import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Language;

class ResolutionTextTest {

    @Test
    void whatWasFoundIsSaidInBothLanguages() {
        says(
                STANDARD,
                "Sở LĐTBXH",
                "“Sở LĐTBXH” là Sở Lao động - Thương binh và Xã hội tỉnh Bình Định",
                "'Sở LĐTBXH' is Sở Lao động - Thương binh và Xã hội tỉnh Bình Định");
        says(
                STANDARD,
                "Giám đốc Sở Y tế",
                "“Giám đốc Sở Y tế” là người giữ chức vụ “Giám đốc” của Sở Y tế tỉnh Bình Định",
                "'Giám đốc Sở Y tế' is the holder of the office 'Giám đốc' of Sở Y tế tỉnh Bình Định");
        says(
                STANDARD,
                "Ban Dân tộc",
                "“Ban Dân tộc” là Ban Dân tộc tỉnh Bình Định (tên không nêu cấp, hiểu theo cấp của văn bản)",
                "'Ban Dân tộc' is Ban Dân tộc tỉnh Bình Định (the name tells no level; that of the document is"
                        + " understood)");
    }

    @Test
    void membersOfClassesAreNamedAndCounted() {
        says(
                WITH_DISTRICTS,
                "Chủ tịch UBND các huyện, thị xã, thành phố",
                "“Chủ tịch UBND các huyện, thị xã, thành phố” là một nhóm cơ quan (những người giữ chức vụ “Chủ tịch”),"
                        + " ngày 11/03/2022 gồm 3 cơ quan: Ủy ban nhân dân thành phố Quy Nhơn, tỉnh Bình Định; Ủy ban"
                        + " nhân dân huyện An Lão, tỉnh Bình Định; Ủy ban nhân dân thị xã Hoài Nhơn, tỉnh Bình Định",
                "'Chủ tịch UBND các huyện, thị xã, thành phố' is a class of agencies (the holders of the office 'Chủ"
                        + " tịch') with 3 members on 11/03/2022: Ủy ban nhân dân thành phố Quy Nhơn, tỉnh Bình Định; Ủy ban"
                        + " nhân dân huyện An Lão, tỉnh Bình Định; Ủy ban nhân dân thị xã Hoài Nhơn, tỉnh Bình Định");
        says(
                WITH_DISTRICTS,
                "UBND các huyện",
                "“UBND các huyện” là một nhóm cơ quan, ngày 11/03/2022 gồm 1 cơ quan: Ủy ban nhân dân huyện An Lão, tỉnh"
                        + " Bình Định",
                "'UBND các huyện' is a class of agencies with 1 member on 11/03/2022: Ủy ban nhân dân huyện An Lão, tỉnh"
                        + " Bình Định");
    }

    @Test
    void whyMembersAreNotListedIsSaid() {
        says(
                STANDARD,
                "UBND cấp xã",
                "“UBND cấp xã” là một nhóm cơ quan, ngày 11/03/2022 không liệt kê được: chưa có danh sách đơn vị hành chính"
                        + " cấp xã của ngày này",
                "'UBND cấp xã' is a class of agencies, not listed for 11/03/2022: the units of the level 'commune' of that"
                        + " day have not been supplied");
        says(
                STANDARD,
                "các tổ chức chính trị - xã hội tỉnh có liên quan",
                "“các tổ chức chính trị - xã hội tỉnh có liên quan” là một nhóm cơ quan, ngày 11/03/2022 không liệt kê được:"
                        + " văn bản không nói cụ thể là cơ quan nào; trong danh bạ có: Hội Cựu chiến binh tỉnh Bình Định; Hội"
                        + " Liên hiệp Phụ nữ tỉnh Bình Định; Hội Nông dân tỉnh Bình Định; Liên đoàn Lao động tỉnh Bình"
                        + " Định; Tỉnh đoàn Bình Định",
                "'các tổ chức chính trị - xã hội tỉnh có liên quan' is a class of agencies, not listed for 11/03/2022: the"
                        + " text does not say which of them; the directory has: Hội Cựu chiến binh tỉnh Bình Định; Hội Liên"
                        + " hiệp Phụ nữ tỉnh Bình Định; Hội Nông dân tỉnh Bình Định; Liên đoàn Lao động tỉnh Bình Định; Tỉnh"
                        + " đoàn Bình Định");
        assertThat(STANDARD.resolve("các sở, ngành", binhDinh()).describe(Language.VIETNAMESE))
                .endsWith("; …");
    }

    @Test
    void whatWasNotFoundIsSaid() {
        says(
                STANDARD,
                "Sở Văn hóa",
                "“Sở Văn hóa” có thể là: Sở Văn hóa và Thể thao tỉnh Bình Định / Sở Văn hóa, Thể thao và Du lịch tỉnh Bình"
                        + " Định",
                "'Sở Văn hóa' may be: Sở Văn hóa và Thể thao tỉnh Bình Định / Sở Văn hóa, Thể thao và Du lịch tỉnh Bình"
                        + " Định");
        says(
                STANDARD,
                "Sở NN&MT",
                "“Sở NN&MT” không phải tên cơ quan vào ngày 11/03/2022; tên này dùng ở thời gian khác cho: Sở Nông nghiệp và"
                        + " Môi trường tỉnh Bình Định",
                "'Sở NN&MT' is no agency on 11/03/2022; at other times it was the name of: Sở Nông nghiệp và Môi trường tỉnh"
                        + " Bình Định");
        says(STANDARD, "Như trên", "“Như trên” không có trong danh bạ cơ quan", "'Như trên' is not in the directory");
        says(
                STANDARD,
                "Sở Y tế tỉnh Gia Lay",
                "“Sở Y tế tỉnh Gia Lay” không có trong danh bạ cơ quan; tên gần giống: Sở Y tế tỉnh Gia Lai",
                "'Sở Y tế tỉnh Gia Lay' is not in the directory; much like it: Sở Y tế tỉnh Gia Lai");
    }

    private static void says(Directory directory, String name, String vietnamese, String english) {
        Resolution resolution = directory.resolve(name, binhDinh());
        assertThat(resolution.describe(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(resolution.describe(Language.ENGLISH)).isEqualTo(english);
    }
}
