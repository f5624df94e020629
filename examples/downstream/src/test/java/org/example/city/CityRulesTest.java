package org.example.city;

import static org.example.city.CityRules.NO_DELIVERABLE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;
import vn.giamngheo.testkit.contract.RuleContract;

class CityRulesTest {

    private static Plan plan(Optional<String> deliverable) {
        LegalInstrument decision = LegalInstrument.builder()
                .kind(InstrumentKind.DECISION)
                .number(InstrumentNumber.parse("00/QĐ-UBND"))
                .issuedOn(LocalDate.of(2026, 3, 11))
                .issuer("UBND Thành phố Hồ Chí Minh")
                .title("về việc giảm nghèo")
                .build();
        Task.Builder task = Task.builder().title("Rà soát hộ nghèo").deliverable(deliverable);
        return Plan.builder()
                .instrument(decision)
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty()))
                .part(PartKind.APPENDIX, appendix -> appendix.addTasks(task.build()))
                .build();
    }

    @Test
    void theRuleKeepsTheContract() {
        RuleContract.of(CityRules.DELIVERABLES)
                .on(Plan.class)
                .finds(NO_DELIVERABLE, plan(Optional.empty()), "/parts/0/tasks/0")
                .passes(NO_DELIVERABLE, plan(Optional.of("Báo cáo")))
                .verify();
    }
}
