package vn.giamngheo.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static vn.giamngheo.rules.ReferenceExamples.validate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.validation.Report;

/** Tables as nobody means them come to an end, with a finding. */
@Tag("long")
class HostileTablesTest {

    private static final int ROWS = 100_000;
    private static final Duration BOUND = Duration.ofSeconds(60);

    /** As many where each row takes its time. */
    private static final int SOME = 20_000;

    private static String table(String header, IntFunction<String> row) {
        return table(ROWS, header, row);
    }

    private static String table(int rows, String header, IntFunction<String> row) {
        return header + "\n" + IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private static Report read(java.util.function.Supplier<Loaded<?>> table) {
        return assertTimeout(BOUND, () -> validate(table.get()));
    }

    private static String day(int index) {
        return LocalDate.of(1900, 1, 1).plusDays(index % 90_000).toString();
    }

    @Test
    void unitsOfOneCode() {
        String units = table("level,code,name,confidence,source", i -> "commune,00001,Xã " + i + ",unverified,ví dụ");

        assertThat(read(() -> Gazetteer.read(units, "level,day,kind,from,to,whole,instrument,confidence,source"))
                        .of(TableFinding.CONTRADICTION))
                .hasSize(ROWS - 1);
    }

    @Test
    void agenciesOfOneName() {
        String agencies = table(
                SOME,
                "id,kind,level,name,aliases,functions,confidence,source",
                i -> "so-" + i + ",department,province,Sở Chung,Sở Khác,health,unverified,ví dụ");
        Report report = assertTimeout(
                BOUND,
                () -> validate(new DirectoryEntries(Directory.read(agencies).orElseThrow())));

        assertThat(report.of(DirectoryFinding.NAME_TAKEN)).hasSize(SOME - 1);
        assertThat(report.of(DirectoryFinding.ALIAS_SHARED)).hasSize(SOME - 1);
    }

    @Test
    void listsOfOneDayEach() {
        String areas = table(
                "designation,level,code,from,until,instrument,confidence,source",
                i -> "poor-commune,commune,00001," + day(i) + "," + day(i) + "," + i + "/QĐ-TTg,unverified,ví dụ");

        assertThat(read(() -> DesignatedAreas.read(areas)).of(TableFinding.CONTRADICTION))
                .isNotEmpty();
    }

    @Test
    void effectsInOneLongRing() {
        String effects = table(
                SOME,
                "by,kind,on,from,confidence,source",
                i -> (i + 1) % SOME + "/2020/NĐ-CP,amends," + i + "/2020/NĐ-CP,2020-01-01,unverified,ví dụ");

        assertThat(read(() -> LegalEffects.read(effects)).of(TableFinding.CYCLE))
                .hasSize(SOME);
    }

    @Test
    void eventsInOneLongRing() {
        String events = table(
                SOME,
                "event,day,kind,from,function,outcome,to,instrument,confidence,source",
                i -> "e-" + i + ",2021-01-01,transferred,a-" + i + ",health,to,a-" + (i + 1) % SOME
                        + ",1/2020/QĐ-UBND,unverified,ví dụ");
        List<SuccessionEvent> ring = Succession.read(events).orElseThrow();

        assertThat(assertTimeout(BOUND, () -> validate(new DirectoryEvents(Directory.standard(), ring)))
                        .of(SuccessionFinding.TOO_MANY))
                .hasSize(1);
        List<SuccessionEvent> most = ring.subList(0, SuccessionRules.MOST);
        assertThat(assertTimeout(BOUND, () -> validate(new DirectoryEvents(Directory.standard(), most)))
                        .of(SuccessionFinding.AGENCY_UNKNOWN))
                .hasSizeGreaterThan(SuccessionRules.MOST);
    }

    @Test
    void textsOfTenMillionCharacters() {
        String cell = "ð\u00a0a\u0301".repeat(2_500_000);
        Report report = assertTimeout(BOUND, () -> validate(new TableText("code,name\n01," + cell)));

        assertThat(report.findings()).extracting(finding -> finding.code().id()).contains("table.cell-long");
        assertThat(read(() -> Gazetteer.read("level,code,name\ncommune,01,\"" + cell, ""))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void lettersOnEveryLine() {
        String text = table("code,name", i -> i + ",Xã \u00d0ông");

        assertThat(assertTimeout(BOUND, () -> validate(new TableText(text))).of(TableFinding.LOOK_ALIKE))
                .hasSize(ROWS);
    }
}
