package vn.giamngheo.benchmarks;

import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The two standards as rules of Drools: executable model, stateless session, one household an execution. */
public final class DroolsPeer {

    private final StatelessKieSession session;

    DroolsPeer() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/poverty/rules.drl", rules());
        KieBuilder built = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (built.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(built.getResults().toString());
        }
        session = services.newKieContainer(built.getKieModule().getReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }

    Reasons reasons(HouseholdBean household) {
        household.forget();
        session.execute(household);
        return Objects.requireNonNull(household.getReasons());
    }

    private static String rules() {
        StringBuilder drl = new StringBuilder("""
                package poverty
                import vn.giamngheo.benchmarks.HouseholdBean
                import vn.giamngheo.place.AreaType
                import vn.giamngheo.standard.PovertyStatus
                """);
        String in2016 = "year >= 2016, year <= 2021, area == AreaType.";
        String in2022 = "year >= 2022, year <= 2026, area == AreaType.";
        for (String rule : List.of(
                in2016 + "RURAL, income <= 700000 | POOR | 59/2015/QĐ-TTg | 700000",
                in2016 + "RURAL, income > 700000, income <= 1000000, count2016 >= 3 | POOR | 59/2015/QĐ-TTg | 1000000",
                in2016
                        + "RURAL, income > 700000, income <= 1000000, count2016 < 3 | NEAR_POOR | 59/2015/QĐ-TTg | 1000000",
                in2016
                        + "RURAL, income > 1000000, income <= 1500000 | AVERAGE_LIVING_STANDARD | 59/2015/QĐ-TTg | 1500000",
                in2016 + "RURAL, income > 1500000 | NON_POOR | 59/2015/QĐ-TTg | 1500000",
                in2016 + "URBAN, income <= 900000 | POOR | 59/2015/QĐ-TTg | 900000",
                in2016 + "URBAN, income > 900000, income <= 1300000, count2016 >= 3 | POOR | 59/2015/QĐ-TTg | 1300000",
                in2016
                        + "URBAN, income > 900000, income <= 1300000, count2016 < 3 | NEAR_POOR | 59/2015/QĐ-TTg | 1300000",
                in2016
                        + "URBAN, income > 1300000, income <= 1950000 | AVERAGE_LIVING_STANDARD | 59/2015/QĐ-TTg | 1950000",
                in2016 + "URBAN, income > 1950000 | NON_POOR | 59/2015/QĐ-TTg | 1950000",
                in2022 + "RURAL, income <= 1500000, count2022 >= 3 | POOR | 07/2021/NĐ-CP | 1500000",
                in2022 + "RURAL, income <= 1500000, count2022 < 3 | NEAR_POOR | 07/2021/NĐ-CP | 1500000",
                in2022
                        + "RURAL, income > 1500000, income <= 2250000 | AVERAGE_LIVING_STANDARD | 07/2021/NĐ-CP | 2250000",
                in2022 + "RURAL, income > 2250000 | NON_POOR | 07/2021/NĐ-CP | 2250000",
                in2022 + "URBAN, income <= 2000000, count2022 >= 3 | POOR | 07/2021/NĐ-CP | 2000000",
                in2022 + "URBAN, income <= 2000000, count2022 < 3 | NEAR_POOR | 07/2021/NĐ-CP | 2000000",
                in2022
                        + "URBAN, income > 2000000, income <= 3000000 | AVERAGE_LIVING_STANDARD | 07/2021/NĐ-CP | 3000000",
                in2022 + "URBAN, income > 3000000 | NON_POOR | 07/2021/NĐ-CP | 3000000")) {
            String[] parts = rule.split(" \\| ");
            String deprived = rule.startsWith(in2016) ? "getDeprived2016()" : "getDeprived2022()";
            drl.append("rule \"%s\" when%n  $h : HouseholdBean( %s )%nthen%n".formatted(parts[0], parts[0]));
            drl.append("  $h.found(PovertyStatus.%s, \"%s\", %sL, $h.%s);%nend%n"
                    .formatted(parts[1], parts[2], parts[3], deprived));
        }
        return drl.toString();
    }
}
