package vn.giamngheo.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register is sent, followed and its findings are fetched. */
class RegisterBrowserTest extends InABrowser {

    private static final String HEADS = "Mã hộ,Khu vực,Số người,Thu nhập hộ/tháng,Thiếu hụt bảo hiểm y tế,"
            + "Thiếu hụt việc làm,Thiếu hụt dinh dưỡng\n";

    /** Two lines can be read; the third has words where a number must stand. */
    private static final String LINES =
            "H-1,nt,4,6.000.000,x,x,x\nH-2,nt,4,12.000.000,không,không,không\n" + "H-3,nt,bốn,6.000.000,x,x,x\n";

    @Test
    void countsWhatCanBeReadAndNamesTheLinesThatCannot(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("danh-sach.csv"), HEADS + LINES);
        browser().forget("findings.csv");
        browser().go("/registers?lang=vi");
        browser().script("document.getElementById('on').value = '2026-10-15'");
        browser().find("#file").sendKeys(file.toString());
        browser().find("form[data-upload] button[type=submit]").click();

        browser().untilText("#run-state", "Đã đọc xong");
        assertThat(browser().path()).startsWith("/registers/");
        assertThat(browser().text("#valid")).isEqualTo("2");
        assertThat(browser().text("#bad")).isEqualTo("1");
        assertThat(browser().text("#counts")).contains("hộ nghèo");
        assertThat(browser().text("section[aria-labelledby=findings-head]"))
                .contains("Số người")
                .doesNotContain("bốn");
        browser().picture("register-read", Width.DESKTOP);
        browser().size(Width.PHONE);
        browser().picture("register-read", Width.PHONE);
        browser().size(Width.DESKTOP);

        browser().find("a[href$='findings.csv']").click();
        assertThat(Files.readString(browser().downloaded("findings.csv")))
                .contains("4")
                .doesNotContain("H-3");
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void listsWhatWasSent(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("trong.ndjson"), "");
        browser().go("/registers?lang=vi");
        browser().find("#file").sendKeys(file.toString());
        browser().find("form[data-upload] button[type=submit]").click();
        browser().untilText("#run-state", "Đã đọc xong");

        browser().go("/registers");
        assertThat(browser().all("section[aria-labelledby=runs] tbody tr")).isNotEmpty();
    }
}
