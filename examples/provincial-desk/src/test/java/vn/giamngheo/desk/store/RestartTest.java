package vn.giamngheo.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.giamngheo.desk.DeskApplication;
import vn.giamngheo.desk.register.Registers;
import vn.giamngheo.plan.Plan;

/** With the settings as they are shipped, but for the directory and the port. */
class RestartTest {

    @TempDir
    private Path directory;

    @Test
    void whatWasKeptIsThereAfterARestart() throws IOException {
        try (ConfigurableApplicationContext first = start()) {
            Plans plans = first.getBean(Plans.class);
            assertThat(plans.all())
                    .extracting(plan -> plan.id())
                    .containsExactlyInAnyOrder(
                            "tinh-binh-dinh-9274-ubnd-vx-2024-11-15",
                            "tinh-binh-dinh-768-qd-ubnd-2022-03-11",
                            "tinh-hoa-binh-86-kh-ubnd-2024-04-19",
                            "tinh-thanh-hoa-35-kh-ubnd-2017-03-07",
                            "tinh-thua-thien-hue-conclusion-2023-03-03-1dc931ca");
            Plan some = plans.all().get(0).value();
            plans.add(some.toBuilder()
                    .instrument(some.instrument().toBuilder()
                            .title("Kế hoạch thử")
                            .issuedOn(some.instrument().issuedOn().plusDays(1))
                            .build())
                    .build());
            // As if the machine had lost its power while a register was counted.
            first.getBean(JdbcClient.class)
                    .sql(
                            "insert into register_run (id, name, format, review, state, created_on, bytes_total, bytes_read,"
                                    + " lines_read, lines_valid, findings_total) values ('r', 'xa.csv', 'csv', date '2026-10-15',"
                                    + " 'running', current_timestamp, 1, 0, 0, 0, 0)")
                    .update();
        }
        Path left = Files.writeString(directory.resolve("uploads").resolve("left.register"), "H-1");
        try (ConfigurableApplicationContext second = start()) {
            List<String> titles = second.getBean(Plans.class).all().stream()
                    .map(plan -> plan.value().instrument().title())
                    .toList();
            assertThat(titles).hasSize(6).contains("Kế hoạch thử");
            assertThat(second.getBean(Registers.class)
                            .find("r")
                            .orElseThrow()
                            .state()
                            .code())
                    .isEqualTo("interrupted");
            assertThat(left).doesNotExist();
            assertThat(((ServletWebServerApplicationContext) second).getWebServer())
                    .isNotNull();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DeskApplication.class)
                .run("--server.port=0", "--desk.directory=" + directory);
    }
}
