package vn.giamngheo.desk.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.giamngheo.desk.DeskApplication;

@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    @TempDir
    private Path directory;

    @Test
    void withoutUsersTheDeskIsNotOpenedToOthers(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(DeskApplication.class)
                        .run("--server.port=0", "--server.address=0.0.0.0", "--desk.directory=" + directory))
                .hasRootCauseInstanceOf(AccessRefusedException.class);
        assertThat(output.getAll())
                .contains("The desk does not start: server.address is not of this machine alone")
                .doesNotContain("the desk is at");
    }
}
