package vn.giamngheo.exitplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.classification.Change;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

class ExitPlanTest {

    private static final ReviewDate REVIEW = ReviewDate.of(2021, 10, 15);
    private static final LocalDate MID_2022 = LocalDate.of(2022, 6, 30);
    private static final LocalDate END_2022 = LocalDate.of(2022, 12, 31);

    /** A poor household of 2021: it takes more income and a remedy together, or still more income. */
    private static WhatIf.Possible possible() {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Household household = Household.builder()
                .id("H-07")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(700_000)))
                .deprivations(DeprivationProfile.of(
                        engine.standards()
                                .find(StandardId.of("VN-2016"))
                                .orElseThrow()
                                .indicatorList(),
                        0b111))
                .build();
        return (WhatIf.Possible) engine.whatIf(household, REVIEW, Goal.atLeast(PovertyStatus.NEAR_POOR));
    }

    private static ChangeSet raiseAndInsurance() {
        return possible().minimalChanges().get(2);
    }

    private static ExitPlan.Builder stated() {
        return ExitPlan.builder()
                .householdId("H-07")
                .review(REVIEW)
                .standard(StandardId.of("VN-2016"))
                .statusBefore(PovertyStatus.POOR)
                .goal(Goal.atLeast(PovertyStatus.NEAR_POOR));
    }

    private static ProposedSupport byCommune(Change change, LocalDate deadline) {
        return ProposedSupport.of(change).assignedTo(AgencyList.parse("UBND xã"), deadline);
    }

    @Test
    void isMadeInOneCallWithASupportForEachChange() {
        ExitPlan plan = ExitPlan.from(possible(), raiseAndInsurance());
        assertThat(plan.householdId()).isEqualTo("H-07");
        assertThat(plan.review()).isEqualTo(REVIEW);
        assertThat(plan.standard()).isEqualTo(StandardId.of("VN-2016"));
        assertThat(plan.statusBefore()).isEqualTo(PovertyStatus.POOR);
        assertThat(plan.goal()).isEqualTo(Goal.atLeast(PovertyStatus.NEAR_POOR));
        assertThat(plan.supports())
                .extracting(ProposedSupport::addresses)
                .containsExactly(
                        List.of(raiseAndInsurance().changes().get(0)),
                        List.of(raiseAndInsurance().changes().get(1)));
        assertThat(plan.unassigned()).isEqualTo(plan.supports());
    }

    @Test
    void isMadeWithTheSupportThatAFunctionGives() {
        ExitPlan plan = ExitPlan.from(
                possible(),
                raiseAndInsurance(),
                change -> change instanceof Change.Remedy ? byCommune(change, MID_2022) : ProposedSupport.of(change));
        assertThat(plan.unassigned())
                .singleElement()
                .satisfies(support -> assertThat(support.addresses())
                        .containsExactly(raiseAndInsurance().changes().get(0)));
        assertThat(plan.supports().get(1).isAssigned()).isTrue();
    }

    @Test
    void listsASupportThatLacksOnlyAnAgencyOrOnlyADay() {
        Change change = raiseAndInsurance().changes().get(0);
        ProposedSupport whole = byCommune(change, MID_2022);
        ProposedSupport noDay = whole.toBuilder().deadline(Optional.empty()).build();
        ProposedSupport nobody = whole.toBuilder().agency(AgencyList.none()).build();
        assertThat(stated().addSupports(whole, noDay, nobody).build().unassigned())
                .containsExactly(noDay, nobody);
    }

    @Test
    void refusesChangesThatWereNotFoundAndSupportsThatMissTheirChange() {
        ChangeSet foreign = new ChangeSet(
                raiseAndInsurance().changes().subList(0, 1), raiseAndInsurance().results());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExitPlan.from(possible(), foreign))
                .withMessageStartingWith("chosen");
        ProposedSupport other =
                ProposedSupport.builder().description("thăm hỏi").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExitPlan.from(possible(), raiseAndInsurance(), change -> other))
                .withMessageStartingWith("support");
    }

    @Test
    void isWrittenOut() {
        ExitPlan plan = ExitPlan.from(
                        possible(),
                        raiseAndInsurance(),
                        change -> change instanceof Change.Remedy
                                ? byCommune(change, MID_2022).toBuilder()
                                        .description("cấp thẻ bảo hiểm y tế")
                                        .build()
                                : ProposedSupport.of(change))
                .toBuilder()
                .addCauses(PovertyCause.LACK_OF_CAPITAL, PovertyCause.LACK_OF_SKILLS, PovertyCause.of("flood"))
                .addTargetGroups(TargetGroup.ETHNIC_MINORITY)
                .deadline(END_2022)
                .build();
        assertThat(plan.describe(Language.VIETNAMESE))
                .isEqualTo(String.join(
                        "\n",
                        "Phương án thoát nghèo của hộ H-07 (rà soát ngày 15/10/2021, chuẩn VN-2016)",
                        "Hiện trạng: hộ nghèo",
                        "Mục tiêu: hộ cận nghèo trở lên, chậm nhất ngày 31/12/2022",
                        "Nguyên nhân nghèo: thiếu vốn; thiếu kỹ năng lao động, sản xuất; flood",
                        "Nhóm đối tượng: hộ dân tộc thiểu số",
                        "Biện pháp hỗ trợ:",
                        "1. +1 đồng/người/tháng; chưa giao cơ quan; chưa có thời hạn",
                        "2. cấp thẻ bảo hiểm y tế (khắc phục thiếu hụt: bảo hiểm y tế); UBND xã; chậm nhất ngày"
                                + " 30/06/2022"));
        assertThat(plan.describe(Language.ENGLISH))
                .isEqualTo(String.join(
                        "\n",
                        "Exit plan of household H-07 (review of 15/10/2021, standard VN-2016)",
                        "Present status: poor household",
                        "Goal: near-poor household or better, by 31/12/2022",
                        "Causes of poverty: lack of capital; lack of skills for work and production; flood",
                        "Target groups: household of an ethnic minority",
                        "Supports:",
                        "1. +1 đồng per person per month; no agency yet; no deadline yet",
                        "2. cấp thẻ bảo hiểm y tế (remedied deprivation: health insurance); UBND xã; by 30/06/2022"));
    }

    @Test
    void leavesOutWhatIsNotGiven() {
        assertThat(stated().build().describe(Language.VIETNAMESE))
                .isEqualTo("Phương án thoát nghèo của hộ H-07 (rà soát ngày 15/10/2021, chuẩn VN-2016)\n"
                        + "Hiện trạng: hộ nghèo\nMục tiêu: hộ cận nghèo trở lên");
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        Change change = raiseAndInsurance().changes().get(0);
        ExitPlan.Builder wrong = stated().householdId(" ")
                .statusBefore(PovertyStatus.NEAR_POOR)
                .addCauses(PovertyCause.OTHER, PovertyCause.OTHER)
                .addTargetGroups(TargetGroup.OTHER, TargetGroup.OTHER)
                .addSupports(byCommune(change, END_2022))
                .deadline(REVIEW.day().minusDays(1));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(wrong::build)
                .satisfies(refused -> assertThat(refused.reason().vietnamese())
                        .isEqualTo("mã hộ (householdId) không được để trống; hộ đã đạt mục tiêu “hộ cận nghèo trở"
                                + " lên”; nguyên nhân nghèo (causes) bị lặp lại; nhóm đối tượng (targetGroups) bị lặp"
                                + " lại; thời hạn (deadline) không được trước ngày rà soát 15/10/2021; thời hạn của"
                                + " biện pháp hỗ trợ không được sau thời hạn của phương án, ngày 14/10/2021"))
                .withMessage("householdId must not be blank; the household has already reached the goal 'near-poor"
                        + " household or better'; causes must be given once each; targetGroups must be given once"
                        + " each; a deadline must not be before the review of 15/10/2021; the deadline of a support"
                        + " must not be after that of the plan, 14/10/2021");
    }

    @Test
    void daysMayBeThoseOfTheReviewAndOfThePlan() {
        Change change = raiseAndInsurance().changes().get(0);
        ExitPlan plan = stated().addSupports(byCommune(change, REVIEW.day()), byCommune(change, END_2022))
                .deadline(END_2022)
                .build();
        assertThat(plan.unassigned()).isEmpty();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan.toBuilder()
                        .addSupports(byCommune(change, END_2022.plusDays(1)))
                        .build());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan.toBuilder()
                        .addSupports(byCommune(change, REVIEW.day().minusDays(1)))
                        .build());
    }

    @Test
    void aSupportSaysSomething() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ProposedSupport.builder().agency("UBND xã").build())
                .withMessage("a support needs a description or what it addresses");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ProposedSupport.builder().description(" ").build())
                .withMessage("description of a support must not be blank");
        assertThat(ProposedSupport.builder()
                        .description("hỗ trợ vay vốn")
                        .agency("NHCSXH")
                        .deadline(MID_2022)
                        .build()
                        .describe(Language.VIETNAMESE))
                .isEqualTo("hỗ trợ vay vốn; NHCSXH; chậm nhất ngày 30/06/2022");
    }

    @Test
    void r47_causes_and_groups_are_open_and_the_known_ones_have_words() {
        assertThat(List.of(
                                PovertyCause.LACK_OF_LAND,
                                PovertyCause.LACK_OF_CAPITAL,
                                PovertyCause.LACK_OF_LABOUR,
                                PovertyCause.LACK_OF_TOOLS,
                                PovertyCause.LACK_OF_KNOWLEDGE,
                                PovertyCause.LACK_OF_SKILLS,
                                PovertyCause.ILLNESS_OR_ACCIDENT,
                                PovertyCause.OTHER)
                        .stream()
                        .map(cause -> cause.name(Language.VIETNAMESE).orElseThrow()))
                .containsExactly(
                        "không có hoặc thiếu đất sản xuất",
                        "thiếu vốn",
                        "thiếu lao động",
                        "thiếu công cụ, phương tiện sản xuất",
                        "thiếu kiến thức về sản xuất",
                        "thiếu kỹ năng lao động, sản xuất",
                        "ốm đau, bệnh nặng, tai nạn",
                        "nguyên nhân khác");
        assertThat(PovertyCause.of("flood").name(Language.VIETNAMESE)).isEmpty();
        assertThat(PovertyCause.of("lack-of-land"))
                .isEqualTo(PovertyCause.LACK_OF_LAND)
                .hasToString("lack-of-land");
        assertThat(TargetGroup.NO_LABOUR_CAPACITY.name(Language.VIETNAMESE)).contains("hộ không có khả năng lao động");
        assertThat(TargetGroup.MERITORIOUS_MEMBER.name(Language.VIETNAMESE))
                .contains("hộ có thành viên là người có công");
        assertThat(TargetGroup.of("elderly").name(Language.ENGLISH)).isEmpty();
        assertThat(TargetGroup.of("other")).isEqualTo(TargetGroup.OTHER).hasToString("other");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PovertyCause.of("Thiếu vốn"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> TargetGroup.of("Hộ khác"));
    }

    @Test
    void r39_tells_nothing_of_the_household_in_logs() {
        ExitPlan plan = ExitPlan.from(possible(), raiseAndInsurance());
        assertThat(plan).hasToString("ExitPlan{supports=2}");
        assertThat(plan.supports().get(0)).hasToString("ProposedSupport{}");
    }
}
