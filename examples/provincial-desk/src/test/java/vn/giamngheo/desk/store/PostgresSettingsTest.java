package vn.giamngheo.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.flywaydb.database.postgresql.PostgreSQLDatabaseType;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;

/** That one property is enough to go over to PostgreSQL. No server was asked: that is not tested here. */
class PostgresSettingsTest {

    private static final String URL = "jdbc:postgresql://db.example/desk";

    @Test
    void theAddressAloneChoosesTheDriver() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues("spring.datasource.url=" + URL)
                .run(context -> {
                    HikariDataSource source = context.getBean(HikariDataSource.class);
                    assertThat(source.getJdbcUrl()).isEqualTo(URL);
                    assertThat(source.getDriverClassName()).isEqualTo("org.postgresql.Driver");
                });
    }

    @Test
    void flywayKnowsThatDatabase() {
        assertThat(new PostgreSQLDatabaseType().handlesJDBCUrl(URL)).isTrue();
    }

    @Test
    void theTablesUseNothingThatOneOfTheTwoLacks() throws IOException {
        String tables = new ClassPathResource("db/migration/V1__tables.sql").getContentAsString(StandardCharsets.UTF_8);
        assertThat(tables.toLowerCase(Locale.ROOT))
                .doesNotContain("clob", "auto_increment", "merge into", "jsonb", "serial");
    }
}
