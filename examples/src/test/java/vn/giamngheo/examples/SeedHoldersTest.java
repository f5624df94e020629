package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.continuity.TaskFunctions;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.Expansion;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Succession;

/** Who holds what the five documents ask for, before and after the reorganisations of 2025. */
class SeedHoldersTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 1);
    private static final Succession AGENCIES = Succession.standard();
    private static final TaskFunctions POVERTY = TaskFunctions.all(AgencyFunction.POVERTY_REDUCTION);

    /** Worked out by hand from the reorganisation: document, name as printed, and what has become of it. */
    @SuppressWarnings("unused") // named by an annotation below
    private static final List<String> STANDINGS = """
            0 | Giám đốc các sở, ngành | class NOT_ALL_KNOWN
            0 | Chủ tịch UBND các huyện, thị xã, thành phố | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            0 | Sở Tài nguyên và Môi trường | Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            0 | các cơ quan liên quan | class WHICH_NOT_SAID
            0 | Sở Thông tin và Truyền thông | information: Sở Khoa học và Công nghệ tỉnh Gia Lai + press: PROVINCE_DECIDES: so-vhttdl, so-vhtt
            0 | Sở Lao động - Thương binh và Xã hội | Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            0 | Chi nhánh Ngân hàng Chính sách xã hội tỉnh | Chi nhánh Ngân hàng Chính sách xã hội tỉnh Gia Lai (unverified)
            0 | Sở Xây dựng | Sở Xây dựng tỉnh Gia Lai
            0 | UBND các huyện, thị xã, thành phố | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            0 | địa phương nào không hoàn thành nhiệm vụ | class WHICH_NOT_SAID
            0 | UBND cấp xã | class NO_UNITS
            0 | Thủ trưởng các cơ quan, đơn vị, địa phương liên quan | class WHICH_NOT_SAID
            1 | Sở Lao động - Thương binh và Xã hội | Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            1 | các cơ quan, đơn vị liên quan | class WHICH_NOT_SAID
            1 | các địa phương | class WHICH_NOT_SAID
            1 | Chánh Văn phòng UBND tỉnh | Chánh Văn phòng: Văn phòng Ủy ban nhân dân tỉnh Gia Lai
            1 | Giám đốc Sở Lao động - Thương binh và Xã hội | Giám đốc: Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            1 | Giám đốc Sở Kế hoạch và Đầu tư | Giám đốc: Sở Tài chính tỉnh Gia Lai
            1 | Giám đốc Sở Tài chính | Giám đốc: Sở Tài chính tỉnh Gia Lai
            1 | Giám đốc Sở Nông nghiệp và Phát triển nông thôn | Giám đốc: Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            1 | Giám đốc Sở Tư pháp | Giám đốc: Sở Tư pháp tỉnh Gia Lai
            1 | Giám đốc Sở Y tế | Giám đốc: Sở Y tế tỉnh Gia Lai
            1 | Giám đốc Sở Giáo dục và Đào tạo | Giám đốc: Sở Giáo dục và Đào tạo tỉnh Gia Lai
            1 | Giám đốc Sở Xây dựng | Giám đốc: Sở Xây dựng tỉnh Gia Lai
            1 | Giám đốc Sở Nội vụ | Giám đốc: civil-service: Sở Nội vụ tỉnh Gia Lai + religion: PROVINCE_DECIDES: so-dan-toc-ton-giao
            1 | Giám đốc Sở Thông tin và Truyền thông | Giám đốc: information: Sở Khoa học và Công nghệ tỉnh Gia Lai + press: PROVINCE_DECIDES: so-vhttdl, so-vhtt
            1 | Trưởng ban Ban Dân tộc tỉnh | Trưởng ban: PROVINCE_DECIDES: so-dan-toc-ton-giao
            1 | Chủ tịch UBND các huyện, thị xã, thành phố | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            1 | Thủ trưởng các cơ quan liên quan | class WHICH_NOT_SAID
            1 | Các sở, ban, ngành của tỉnh | class NOT_ALL_KNOWN
            1 | Sở Thông tin và Truyền thông | information: Sở Khoa học và Công nghệ tỉnh Gia Lai + press: PROVINCE_DECIDES: so-vhttdl, so-vhtt
            1 | các cơ quan, đơn vị có liên quan | class WHICH_NOT_SAID
            1 | các sở, ban, ngành của tỉnh liên quan | class WHICH_NOT_SAID
            1 | các cơ quan liên quan | class WHICH_NOT_SAID
            1 | Ủy ban Mặt trận Tổ quốc Việt Nam | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Gia Lai (unverified)
            1 | các hội đoàn thể tỉnh | class NOT_ALL_KNOWN
            1 | Ủy ban nhân dân các huyện, thị xã, thành phố | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            1 | UBND các huyện, thị xã, thành phố | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            1 | Cấp ủy, tổ chức đảng, chính quyền các cấp | class NOT_ALL_KNOWN
            1 | Các sở, ngành | class NOT_ALL_KNOWN
            1 | các sở, ngành | class NOT_ALL_KNOWN
            1 | Sở Tư pháp | Sở Tư pháp tỉnh Gia Lai
            1 | các sở, ngành có liên quan | class WHICH_NOT_SAID
            1 | Sở Kế hoạch và Đầu tư | Sở Tài chính tỉnh Gia Lai
            1 | Sở Nông nghiệp và Phát triển nông thôn | Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            1 | Ban Dân tộc | PROVINCE_DECIDES: so-dan-toc-ton-giao
            1 | các sở, ngành liên quan | class WHICH_NOT_SAID
            1 | Bộ Chỉ huy Quân sự tỉnh | Bộ Chỉ huy Quân sự tỉnh Gia Lai (unverified)
            1 | Công an tỉnh | Công an tỉnh Gia Lai
            1 | Sở, ngành có liên quan | class WHICH_NOT_SAID
            1 | Các sở, ngành liên quan | class WHICH_NOT_SAID
            1 | Các sở, ngành có liên quan | class WHICH_NOT_SAID
            1 | Sở Tài nguyên và Môi trường | Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            1 | Sở Lao động -Thương binh và Xã hội | Sở Nông nghiệp và Môi trường tỉnh Gia Lai
            1 | Sở Y tế | Sở Y tế tỉnh Gia Lai
            1 | Sở Giáo dục và Đào tạo | Sở Giáo dục và Đào tạo tỉnh Gia Lai
            1 | Sở Xây dựng | Sở Xây dựng tỉnh Gia Lai
            1 | Ban Dân tộc tỉnh | PROVINCE_DECIDES: so-dan-toc-ton-giao
            1 | UBND các huyện, nghèo | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            1 | UBND các huyện có xã đặc biệt khó khăn | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            1 | Sở Nội vụ | civil-service: Sở Nội vụ tỉnh Gia Lai + religion: PROVINCE_DECIDES: so-dan-toc-ton-giao
            1 | các cơ quan, đơn vị, địa phương liên quan | class WHICH_NOT_SAID
            2 | các cấp | class NOT_ALL_KNOWN
            2 | các ngành trong tỉnh | class NOT_ALL_KNOWN
            2 | Sở Lao động - Thương binh và Xã hội | Sở Nông nghiệp và Môi trường tỉnh Phú Thọ
            2 | các đơn vị liên quan | class WHICH_NOT_SAID
            2 | Sở Kế hoạch và Đầu tư | Sở Tài chính tỉnh Phú Thọ
            2 | các đơn vị có liên quan | class WHICH_NOT_SAID
            2 | Sở Tài chính | Sở Tài chính tỉnh Phú Thọ
            2 | Sở Nông nghiệp và Phát triển nông thôn | Sở Nông nghiệp và Môi trường tỉnh Phú Thọ
            2 | Sở Thông tin và Truyền thông | information: Sở Khoa học và Công nghệ tỉnh Phú Thọ + press: PROVINCE_DECIDES: so-vhttdl, so-vhtt
            2 | Sở Y tế | Sở Y tế tỉnh Phú Thọ
            2 | Sở Xây dựng | Sở Xây dựng tỉnh Phú Thọ
            2 | NHCSXH tỉnh | Chi nhánh Ngân hàng Chính sách xã hội tỉnh Phú Thọ (unverified)
            2 | UB MTQVN tỉnh | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Phú Thọ (unverified)
            2 | Hội Nông dân tỉnh | Hội Nông dân tỉnh Phú Thọ (unverified)
            2 | Hội Liên hiệp Phụ nữ tỉnh | Hội Liên hiệp Phụ nữ tỉnh Phú Thọ (unverified)
            2 | Hội Cựu chiến binh tỉnh | Hội Cựu chiến binh tỉnh Phú Thọ (unverified)
            2 | Tỉnh Đoàn TNCS Hồ Chí Minh | Tỉnh đoàn Phú Thọ (unverified)
            2 | UBND cấp huyện | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            2 | các sở, ban, ngành cấp tỉnh | class NOT_ALL_KNOWN
            2 | các huyện, thành phố | class LEVEL_ENDED
            2 | các đơn vị thành viên Ban Chỉ đạo các CTMTQG tỉnh được giao phụ trách | class WHICH_NOT_SAID
            3 | Các địa phương, đoàn thể | class WHICH_NOT_SAID
            3 | Sở Lao động - Thương binh và Xã hội | Sở Nông nghiệp và Môi trường tỉnh Thanh Hóa
            3 | các sở, ngành | class NOT_ALL_KNOWN
            3 | Sở Thông tin và Truyền thông | information: Sở Khoa học và Công nghệ tỉnh Thanh Hóa + press: PROVINCE_DECIDES: so-vhttdl, so-vhtt
            3 | các cơ quan thông tin, tuyên truyền | class NOT_ALL_KNOWN
            3 | UBND các huyện, thị xã, thành phố | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            3 | các đơn vị có liên quan | class WHICH_NOT_SAID
            3 | Sở Giáo dục và Đào tạo | Sở Giáo dục và Đào tạo tỉnh Thanh Hóa
            3 | các sở, ban, ngành, địa phương | class NOT_ALL_KNOWN
            3 | Sở Y tế | Sở Y tế tỉnh Thanh Hóa
            3 | các sở, ban, ngành liên quan | class WHICH_NOT_SAID
            3 | các địa phương | class WHICH_NOT_SAID
            3 | Sở Nông nghiệp và Phát triển nông thôn | Sở Nông nghiệp và Môi trường tỉnh Thanh Hóa
            3 | Sở Xây dựng | Sở Xây dựng tỉnh Thanh Hóa
            3 | Sở Kế hoạch và Đầu tư | Sở Tài chính tỉnh Thanh Hóa
            3 | Sở Tài chính | Sở Tài chính tỉnh Thanh Hóa
            3 | các sở, ngành có liên quan | class WHICH_NOT_SAID
            3 | Ban Dân tộc tỉnh | PROVINCE_DECIDES: so-dan-toc-ton-giao
            3 | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thanh Hóa (unverified)
            3 | các tổ chức đoàn thể | class NOT_ALL_KNOWN
            3 | các sở, ban, ngành cấp tỉnh | class NOT_ALL_KNOWN
            3 | Các sở, ban, ngành có liên quan | class WHICH_NOT_SAID
            3 | các sở, ban, ngành chủ trì Chương trình | class WHICH_NOT_SAID
            3 | Các sở, ban, ngành đã được phân công đỡ đầu các xã có tỷ lệ hộ nghèo cao | class WHICH_NOT_SAID
            3 | các sở, ban, ngành | class NOT_ALL_KNOWN
            4 | các cấp ủy đảng, chính quyền | class NOT_ALL_KNOWN
            4 | các ban, ngành | class NOT_ALL_KNOWN
            4 | Mặt trận Tổ quốc | Ủy ban Mặt trận Tổ quốc Việt Nam thành phố Huế (unverified)
            4 | các tổ chức chính trị - xã hội tỉnh | class NOT_ALL_KNOWN
            4 | Ban Chỉ đạo giảm nghèo bền vững tỉnh | Ban Chỉ đạo giảm nghèo bền vững thành phố Huế (unverified)
            4 | Ban cán sự đảng Ủy ban nhân dân tỉnh | Ban cán sự đảng Ủy ban nhân dân thành phố Huế (unverified)
            4 | Ủy ban nhân dân tỉnh | Ủy ban nhân dân thành phố Huế (unverified)
            4 | Các địa phương | class WHICH_NOT_SAID
            4 | Ban Thường vụ các huyện ủy, thị ủy, thành ủy Huế | class LEVEL_ENDED
            4 | các đồng chí cấp ủy viên, đội ngũ cán bộ chủ chốt là cấp trưởng, cấp phó | class NOT_ALL_KNOWN
            4 | các tổ chức chính trị - xã hội | class NOT_ALL_KNOWN
            4 | Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách các địa bàn | class WHICH_NOT_SAID
            """.lines().toList();

    @ParameterizedTest
    @FieldSource("STANDINGS")
    void everyNameStandsAsTheReorganisationLeftIt(String line) {
        String[] row = line.split(" \\| ", -1);
        PlanHolders holders = PlanHolders.on(Loaded.plan(Integer.parseInt(row[0])), LATER, AGENCIES, POVERTY);

        assertThat(all(holders)
                        .filter(holder -> holder.named().name().equals(row[1]))
                        .map(holder -> said(holder.standing()))
                        .distinct())
                .containsExactly(row[2]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void noNameIsLeftOut(int document) {
        Set<String> named = all(PlanHolders.on(Loaded.plan(document), LATER, AGENCIES, POVERTY))
                .map(holder -> document + " | " + holder.named().name())
                .collect(Collectors.toCollection(LinkedHashSet::new));

        assertThat(STANDINGS.stream()
                        .map(line -> line.substring(0, line.lastIndexOf(" | ")))
                        .filter(line -> line.startsWith(Integer.toString(document))))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    // 0: those with the committees of districts (4) or the press (1).
    // 1: the same in the decision and plan (9), all 20 of the appendix.
    // 2: 11 with the districts, 1 with the press. 3: the districts (9), the press (3), ethnic affairs (1).
    // 4: the six of the standing boards of the Party committees of districts.
    @ParameterizedTest
    @CsvSource({"0, 9, 5", "1, 39, 29", "2, 40, 12", "3, 55, 13", "4, 21, 6"})
    void asManyTasksAreUnresolvedAsWereCountedByHand(int document, int tasks, int unresolved) {
        PlanHolders holders = PlanHolders.on(Loaded.plan(document), LATER, AGENCIES, POVERTY);

        assertThat(holders.tasks()).hasSize(tasks);
        assertThat(holders.unresolved()).hasSize(unresolved);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void onItsOwnDayEverythingIsHeldByWhomeverTheDocumentNames(int document) {
        Plan plan = Loaded.plan(document);
        PlanHolders holders = PlanHolders.on(plan, plan.instrument().issuedOn(), AGENCIES, POVERTY);

        assertThat(all(holders).map(RoleHolder::standing))
                .filteredOn(Standing.OfAgency.class::isInstance)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(standing -> {
                    Standing.OfAgency agency = (Standing.OfAgency) standing;
                    assertThat(agency.holding()).isInstanceOfSatisfying(Holding.Held.class, held -> {
                        assertThat(held.by()).isEqualTo(agency.then());
                        assertThat(held.chain()).isEmpty();
                    });
                });
        assertThat(holders.unresolved().stream()
                        .flatMap(task -> task.unresolved().stream())
                        .map(holder -> holder.named().name()))
                .isEmpty();
    }

    // 28/02/2025 is the last day of the departments of labour, 30/06/2025 that of districts and of 52 provinces.
    @ParameterizedTest
    @CsvSource({
        "2025-02-28, Sở Lao động - Thương binh và Xã hội tỉnh Bình Định",
        "2025-03-01, Sở Nông nghiệp và Môi trường tỉnh Bình Định",
        "2025-06-30, Sở Nông nghiệp và Môi trường tỉnh Bình Định",
        "2025-07-01, Sở Nông nghiệp và Môi trường tỉnh Gia Lai"
    })
    void theDepartmentOfLabourOfBinhDinhOnTheDaysOnWhichItChanges(LocalDate day, String holder) {
        assertThat(lead(1, "/parts/2/sections/2/tasks/0", day)).isEqualTo(holder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-30 | class NO_UNITS
            2025-07-01 | class LEVEL_ENDED: ubnd-xa, ubnd-tinh
            """)
    void theCommitteesOfDistrictsOnTheDaysOnWhichTheyEnd(LocalDate day, String standing) {
        assertThat(lead(1, "/parts/2/sections/0/tasks/0", day)).isEqualTo(standing);
    }

    // Huế became a city on 01/01/2025, by a resolution that was not read.
    @ParameterizedTest
    @CsvSource({
        "2024-12-31, Ủy ban nhân dân tỉnh Thừa Thiên Huế",
        "2025-01-01, Ủy ban nhân dân thành phố Huế (unverified)",
        "2025-07-01, Ủy ban nhân dân thành phố Huế (unverified)"
    })
    void theCommitteeOfThuaThienHueIsThatOfTheCity(LocalDate day, String holder) {
        PlanHolders holders = PlanHolders.on(Loaded.plan(4), day, AGENCIES, POVERTY);

        assertThat(all(holders)
                        .filter(one -> one.named().name().equals("Ủy ban nhân dân tỉnh"))
                        .map(one -> said(one.standing()))
                        .distinct())
                .containsExactly(holder);
    }

    @Test
    void noAgencyOfTodayIsOfAProvinceThatHasEnded() {
        Set<String> ended = Set.of("Tỉnh Bình Định", "Tỉnh Hòa Bình", "Tỉnh Thừa Thiên Huế");

        assertThat(IntStream.range(0, Seeds.NAMES.size())
                        .mapToObj(document -> PlanHolders.on(Loaded.plan(document), LATER, AGENCIES, POVERTY))
                        .flatMap(holders -> holders.sheets().stream())
                        .map(sheet -> sheet.agency().province().orElseThrow().name())
                        .distinct())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(ended);
    }

    private static String lead(int document, String task, LocalDate day) {
        return PlanHolders.on(Loaded.plan(document), day, AGENCIES, POVERTY).tasks().stream()
                .filter(one -> one.pointer().toString().equals(task))
                .map(one -> said(one.holders().get(0).standing()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<RoleHolder> all(PlanHolders holders) {
        return Stream.concat(holders.tasks().stream(), holders.reports().stream())
                .flatMap(task -> task.holders().stream());
    }

    private static String said(Standing standing) {
        if (standing instanceof Standing.OfAgency agency) {
            return agency.office().map(office -> office + ": ").orElse("") + said(agency.holding());
        }
        if (standing instanceof Standing.OfClass ofClass) {
            Expansion now = ofClass.now();
            return now instanceof Expansion.Symbolic symbolic
                    ? "class " + symbolic.reason()
                            + (symbolic.reason() == Expansion.Reason.LEVEL_ENDED ? ids(symbolic.among()) : "")
                    : "class " + ((Expansion.Members) now).members().size();
        }
        return ((Standing.NotIdentified) standing).resolution() instanceof Resolution.NotFound
                ? "not found"
                : standing.toString();
    }

    private static String said(Holding holding) {
        if (holding instanceof Holding.Held held) {
            return held.by().name() + (held.confidence() == Confidence.UNVERIFIED ? " (unverified)" : "");
        }
        if (holding instanceof Holding.Parted parted) {
            return parted.parts().stream()
                    .map(part ->
                            part.functions().stream().map(AgencyFunction::code).collect(Collectors.joining(", ")) + ": "
                                    + said(part.holding()))
                    .collect(Collectors.joining(" + "));
        }
        Holding.Unresolved nobody = (Holding.Unresolved) holding;
        return nobody.reason() + ids(nobody.candidates());
    }

    private static String ids(List<Agency> agencies) {
        return agencies.isEmpty()
                ? ""
                : agencies.stream().map(agency -> agency.id().code()).collect(Collectors.joining(", ", ": ", ""));
    }
}
