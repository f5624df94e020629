package vn.giamngheo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.desk.SeedFiles;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.JsonPointer;

class PlanYearsTest {

    private static Plan plan(String file) {
        return GiamngheoJson.read(JsonMapper.builder().build(), SeedFiles.read(file), Plan.class)
                .orElseThrow();
    }

    private static Set<JsonPointer> everywhere(Plan plan) {
        return plan.tasks().stream().map(Located::pointer).collect(Collectors.toSet());
    }

    /** 86/KH-UBND is for 2024 and says “6 tháng và cả năm”, which every year has. */
    @Test
    void whatRecursEndsWithThePlan() {
        Plan plan = plan("002-hoa-binh-86.json");
        assertThat(PlanYears.of(plan, 2026)).containsExactly(2024);
        assertThat(PlanYears.withDays(plan, everywhere(plan))).containsExactly(2024);
        assertThat(PlanYears.withDays(plan, Set.of())).isEmpty();
        assertThat(PlanYears.shown(plan, 2026)).isEqualTo(2024);
        assertThat(PlanYears.shown(plan, 2023)).isEqualTo(2024);
        assertThat(PlanYears.shown(plan, 2024)).isEqualTo(2024);
        assertThat(PlanYears.entries(plan, 2026)).isEmpty();
    }
}
