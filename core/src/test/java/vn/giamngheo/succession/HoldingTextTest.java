package vn.giamngheo.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.succession.Tables.agency;
import static vn.giamngheo.succession.Tables.central;
import static vn.giamngheo.succession.Tables.current;
import static vn.giamngheo.succession.Tables.day;
import static vn.giamngheo.succession.Tables.former;

import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.place.AdministrativeUnit;
import vn.giamngheo.text.Language;

/** Holders in words. */
class HoldingTextTest {

    private static final Succession SUCCESSION = Succession.standard();
    private static final Directory DIRECTORY = SUCCESSION.directory();
    private static final AdministrativeUnit BINH_DINH = former(DIRECTORY, "52");
    private static final AdministrativeUnit GIA_LAI = current(DIRECTORY, "52");

    private static void assertWords(Holding holding, String vietnamese, String english) {
        assertThat(holding.describe(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(holding.describe(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aHolderWithItsChain() {
        assertWords(
                SUCCESSION.holderOf(
                        agency(DIRECTORY, "so-ldtbxh", BINH_DINH), AgencyFunction.POVERTY_REDUCTION, day("2026-01-01")),
                "Sở Nông nghiệp và Môi trường tỉnh Gia Lai (giải thể, chuyển giao chức năng giảm nghèo từ ngày 01 tháng"
                        + " 3 năm 2025 theo Nghị định 45/2025/NĐ-CP; sáp nhập tỉnh từ ngày 01 tháng 7 năm 2025 theo"
                        + " Nghị quyết 202/2025/QH15)",
                "Sở Nông nghiệp và Môi trường tỉnh Gia Lai (dissolved, function transferred: poverty reduction, from 1"
                        + " March 2025 under Decree 45/2025/NĐ-CP; province merged, from 1 July 2025 under Resolution"
                        + " 202/2025/QH15)");
    }

    @Test
    void anAgencyItself() {
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "so-y-te", GIA_LAI), day("2026-01-01")),
                "Sở Y tế tỉnh Gia Lai",
                "Sở Y tế tỉnh Gia Lai");
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "tinh-doan", BINH_DINH), day("2025-06-30")),
                "Tỉnh đoàn Bình Định (chưa đối chiếu)",
                "Tỉnh đoàn Bình Định (unverified)");
    }

    @Test
    void aStepOfATransferAndHowSureItIs() {
        Holding holding = SUCCESSION.holderOf(
                central(DIRECTORY, "bo-ldtbxh"), AgencyFunction.VOCATIONAL_EDUCATION, day("2025-03-01"));

        assertWords(
                holding,
                "Bộ Giáo dục và Đào tạo (chuyển giao chức năng giáo dục nghề nghiệp từ ngày 01 tháng 3 năm 2025 theo"
                        + " Nghị quyết 176/2025/QH15; chưa đối chiếu)",
                "Bộ Giáo dục và Đào tạo (function transferred: vocational education, from 1 March 2025 under Resolution"
                        + " 176/2025/QH15; unverified)");
        assertThat(((Holding.Held) holding).chain().get(0).describe(Language.VIETNAMESE))
                .isEqualTo("chuyển giao chức năng giáo dục nghề nghiệp từ ngày 01 tháng 3 năm 2025 theo Nghị quyết"
                        + " 176/2025/QH15");
    }

    @Test
    void aPartingOfFunctions() {
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "so-tttt", BINH_DINH), day("2025-03-01")),
                "thông tin và truyền thông: Sở Khoa học và Công nghệ tỉnh Bình Định (sáp nhập, chuyển giao chức năng"
                        + " thông tin và truyền thông từ ngày 01 tháng 3 năm 2025 theo Nghị định 45/2025/NĐ-CP); báo"
                        + " chí, xuất bản: chưa xác định được cơ quan thực hiện: chức năng do địa phương quyết định"
                        + " giao từ ngày 01 tháng 3 năm 2025 theo Nghị định 45/2025/NĐ-CP, chưa có quyết định của tỉnh"
                        + " (Sở Thông tin và Truyền thông tỉnh Bình Định); có thể là Sở Văn hóa, Thể thao và Du lịch"
                        + " tỉnh Bình Định hoặc Sở Văn hóa và Thể thao tỉnh Bình Định",
                "information and communications: Sở Khoa học và Công nghệ tỉnh Bình Định (merged, function transferred:"
                        + " information and communications, from 1 March 2025 under Decree 45/2025/NĐ-CP); press and"
                        + " publishing: no holder can be named: the province decides from 1 March 2025 under Decree"
                        + " 45/2025/NĐ-CP, and its decision is not supplied (Sở Thông tin và Truyền thông tỉnh Bình"
                        + " Định); it may be Sở Văn hóa, Thể thao và Du lịch tỉnh Bình Định or Sở Văn hóa và Thể thao"
                        + " tỉnh Bình Định");
    }

    @Test
    void aPartingOfPlaces() {
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "so-tnmt", GIA_LAI), day("2025-07-01")),
                "chưa xác định được cơ quan thực hiện: Sở Tài nguyên và Môi trường tỉnh Gia Lai không có chức năng này",
                "no holder can be named: Sở Tài nguyên và Môi trường tỉnh Gia Lai does not have this function");
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "so-nnmt", GIA_LAI), AgencyFunction.LAND, day("2025-06-30")),
                "tỉnh Bình Định: Sở Nông nghiệp và Môi trường tỉnh Bình Định (sáp nhập tỉnh từ ngày 01 tháng 7 năm 2025"
                        + " theo Nghị quyết 202/2025/QH15); tỉnh Gia Lai: Sở Nông nghiệp và Môi trường tỉnh Gia Lai"
                        + " (mở rộng địa giới tỉnh từ ngày 01 tháng 7 năm 2025 theo Nghị quyết 202/2025/QH15)",
                "tỉnh Bình Định: Sở Nông nghiệp và Môi trường tỉnh Bình Định (province merged, from 1 July 2025 under"
                        + " Resolution 202/2025/QH15); tỉnh Gia Lai: Sở Nông nghiệp và Môi trường tỉnh Gia Lai"
                        + " (province enlarged, from 1 July 2025 under Resolution 202/2025/QH15)");
    }

    @Test
    void aPartingOfFunctionsAndPlaces() {
        String words = SUCCESSION
                .holderOf(agency(DIRECTORY, "so-nnmt", GIA_LAI), day("2024-06-01"))
                .describe(Language.VIETNAMESE);

        assertThat(words)
                .startsWith("nông nghiệp và phát triển nông thôn (tỉnh Bình Định): Sở Nông nghiệp và Phát triển nông"
                        + " thôn tỉnh Bình Định (sáp nhập tỉnh từ ngày 01 tháng 7 năm 2025 theo Nghị quyết"
                        + " 202/2025/QH15; hợp nhất từ ngày 01 tháng 3 năm 2025 theo Nghị định 45/2025/NĐ-CP); ")
                .contains("; giảm nghèo (tỉnh Gia Lai): Sở Lao động - Thương binh và Xã hội tỉnh Gia Lai (");
    }

    @Test
    void aDistrictThatEnded() {
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "phong-ldtbxh", BINH_DINH, "huyện An Lão"), day("2026-01-01")),
                "chưa xác định được cơ quan thực hiện: Phòng Nông nghiệp và Môi trường huyện An Lão, tỉnh Bình Định kết"
                        + " thúc hoạt động từ ngày 01 tháng 7 năm 2025 theo Luật 72/2025/QH15, văn bản không nêu tên"
                        + " cơ quan tiếp nhận; có thể là Ủy ban nhân dân xã thuộc tỉnh Gia Lai hoặc Ủy ban nhân dân"
                        + " tỉnh Gia Lai (giải thể, chuyển giao chức năng giảm nghèo từ ngày 01 tháng 3 năm 2025 theo"
                        + " Nghị định 45/2025/NĐ-CP); suy ra từ quy định đã đối chiếu",
                "no holder can be named: Phòng Nông nghiệp và Môi trường huyện An Lão, tỉnh Bình Định ended with its"
                        + " level from 1 July 2025 under Law 72/2025/QH15, and no successor was named; it may be Ủy ban"
                        + " nhân dân xã thuộc tỉnh Gia Lai or Ủy ban nhân dân tỉnh Gia Lai (dissolved, function"
                        + " transferred: poverty reduction, from 1 March 2025 under Decree 45/2025/NĐ-CP); derived from"
                        + " confirmed facts");
    }

    @Test
    void anUnverifiedEndWithoutCandidates() {
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "huyen-uy", BINH_DINH, "huyện An Lão"), day("2026-01-01")),
                "chưa xác định được cơ quan thực hiện: Huyện ủy An Lão, tỉnh Bình Định kết thúc hoạt động từ ngày 01"
                        + " tháng 7 năm 2025 theo Luật 72/2025/QH15, văn bản không nêu tên cơ quan tiếp nhận; chưa đối"
                        + " chiếu",
                "no holder can be named: Huyện ủy An Lão, tỉnh Bình Định ended with its level from 1 July 2025 under"
                        + " Law 72/2025/QH15, and no successor was named; unverified");
    }

    @Test
    void otherReasons() {
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "so-ldtbxh", BINH_DINH), day("2012-01-01")),
                "chưa xác định được cơ quan thực hiện: chưa đọc văn bản nào của thời gian đó nêu tên Sở Lao động -"
                        + " Thương binh và Xã hội tỉnh Bình Định",
                "no holder can be named: no text of that time that names Sở Lao động - Thương binh và Xã hội tỉnh Bình"
                        + " Định was read");
        assertWords(
                SUCCESSION.holderOf(agency(DIRECTORY, "ubnd-xa", BINH_DINH, "xã An Hòa"), day("2026-01-01")),
                "chưa xác định được cơ quan thực hiện: chưa có dữ liệu về thay đổi của địa bàn thuộc Ủy ban nhân dân xã"
                        + " An Hòa, tỉnh Bình Định",
                "no holder can be named: what became of the place of Ủy ban nhân dân xã An Hòa, tỉnh Bình Định is not"
                        + " supplied");
        Directory small = Tables.directory(Tables.builder("a", "press")
                .validFrom(day("2020-01-01"))
                .validUntil(day("2021-12-31"))
                .build());
        Succession succession = Succession.of(
                small,
                java.util.List.of(Tables.event(
                        "e", "2022-01-01", SuccessionEvent.Kind.DISSOLVED, Tables.one("a", "press", Tables.nobody()))));
        assertWords(
                succession.holderOf(agency(small, "a", former(small, "40")), day("2019-12-31")),
                "chưa xác định được cơ quan thực hiện: khi đó chưa có Sở a tỉnh Nghệ An",
                "no holder can be named: Sở a tỉnh Nghệ An was not there yet");
        assertWords(
                succession.holderOf(agency(small, "a", former(small, "40")), day("2022-01-01")),
                "chưa xác định được cơ quan thực hiện: Sở a tỉnh Nghệ An chấm dứt hoạt động từ ngày 01 tháng 01 năm"
                        + " 2022 theo Nghị định 1/2025/NĐ-CP, văn bản không nêu tên cơ quan tiếp nhận",
                "no holder can be named: Sở a tỉnh Nghệ An ended from 1 January 2022 under Decree 1/2025/NĐ-CP, and no"
                        + " successor was named");
    }

    @Test
    void aCityThatChangedInStatus() {
        assertThat(SUCCESSION
                        .holderOf(agency(DIRECTORY, "so-y-te", current(DIRECTORY, "75")), day("2026-04-30"))
                        .describe(Language.VIETNAMESE))
                .isEqualTo("Sở Y tế thành phố Đồng Nai (chuyển loại đơn vị hành chính từ ngày 30 tháng 4 năm 2026 theo"
                        + " Nghị quyết 30/2026/QH16)");
        assertThat(SUCCESSION
                        .holderOf(agency(DIRECTORY, "so-y-te", former(DIRECTORY, "48")), day("2026-04-30"))
                        .describe(Language.ENGLISH))
                .isEqualTo("Sở Y tế thành phố Đà Nẵng (city enlarged, from 1 July 2025 under Resolution"
                        + " 202/2025/QH15)");
    }
}
