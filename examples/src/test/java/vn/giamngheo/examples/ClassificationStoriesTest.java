package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.giamngheo.classification.ChangeSet;
import vn.giamngheo.classification.Goal;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verdict;
import vn.giamngheo.classification.WhatIf;
import vn.giamngheo.exitplan.ExitPlan;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/** What the stories of classification print, and the verdicts behind it. */
class ClassificationStoriesTest {

    private static final ReviewDate REVIEW = ReviewDate.of(2026, 10, 15);

    private static String printed(Consumer<PrintStream> story) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        story.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Verdict classify(Household household) {
        return ClassifyAHousehold.ENGINE.classify(household, REVIEW);
    }

    @Test
    void classifiesByWhatTheCommuneJudged() {
        assertThat(classify(ClassifyAHousehold.judgedByTheCommune()).status()).isEqualTo(PovertyStatus.NEAR_POOR);
        assertThat(printed(ClassifyAHousehold::run))
                .startsWith("Hộ cận nghèo: thu nhập cả hộ (4 người) 5.600.000 đồng/hộ/tháng ≤ 6.000.000 (nông thôn),"
                        + " thiếu hụt 2/12 chỉ số < 3 — Điều 3 Nghị định 07/2021/NĐ-CP, áp dụng theo Nghị định"
                        + " 351/2025/NĐ-CP\n");
    }

    @Test
    void keepsARecordThatCanBeVerified() {
        assertThat(printed(ClassifyAHousehold::run)).containsPattern("\n[0-9a-f]{64}\nok\n");
    }

    @Test
    void classifiesByRawFacts() {
        Verdict verdict = classify(ClassifyAHousehold.fromRawFacts());

        assertThat(verdict.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(verdict.deprived())
                .containsExactly(
                        DeprivationIndicator.HEALTH_INSURANCE,
                        DeprivationIndicator.HOUSING_AREA,
                        DeprivationIndicator.SANITATION);
    }

    @Test
    void namesTheFactThatKeepsAVerdictOpen() {
        Verdict verdict = classify(ClassifyAHousehold.withUnknownFacts());

        assertThat(verdict.status()).isEqualTo(PovertyStatus.INDETERMINATE);
        assertThat(verdict.possible()).containsExactly(PovertyStatus.POOR, PovertyStatus.NEAR_POOR);
        assertThat(verdict.blockingFacts()).singleElement().satisfies(blocking -> {
            assertThat(blocking.fact().path()).hasToString("/deprivations/housing-area");
            assertThat(blocking.outcomes()).isEqualTo(2);
        });
        assertThat(printed(ClassifyAHousehold::run))
                .endsWith("  /deprivations/housing-area – indicator 'housing area per person': 2 outcomes\n");
    }

    @Test
    void everyChangeThatIsProposedWorks() {
        Household household = WhatLiftsItOut.poorHousehold();
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        WhatIf whatIf = engine.whatIf(household, REVIEW, Goal.atLeast(PovertyStatus.NEAR_POOR));

        assertThat(whatIf.minimalChanges()).hasSize(4);
        for (ChangeSet changes : whatIf.minimalChanges()) {
            assertThat(engine.classify(changes.applyTo(household), REVIEW).status())
                    .matches(status -> status.isAtLeast(PovertyStatus.NEAR_POOR));
        }
    }

    @Test
    void makesAPlanOutOfPoverty() {
        ExitPlan plan = WhatLiftsItOut.plan(WhatLiftsItOut.poorHousehold());

        assertThat(plan.unassigned()).isEmpty();
        assertThat(printed(WhatLiftsItOut::run))
                .contains("khắc phục thiếu hụt: bảo hiểm y tế; kết quả: hộ cận nghèo")
                .contains("Phương án thoát nghèo của hộ H-002")
                .contains("UBND xã");
    }

    @Test
    void aProvinceUsesAStandardOfItsOwn() {
        assertThat(printed(AProvincesOwnStandard::run))
                .startsWith("VN-79:2026: MoreInclusive\nHộ nghèo: thu nhập 1.900.000 đồng/người/tháng ≤ 2.000.000")
                .contains("theo VN-2022 là “hộ cận nghèo”, theo VN-79:2026 là “hộ có mức sống trung bình”");
    }
}
