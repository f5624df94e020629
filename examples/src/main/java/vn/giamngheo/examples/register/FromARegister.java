package vn.giamngheo.examples.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.giamngheo.examples.register.Mapping.Column;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/**
 * A team with a register of its own, as CSV or as flat JSON, makes households of it: the columns are mapped to properties
 * of the wire format, and what cannot be read is said by line and column of the register.
 */
public final class FromARegister {

    /** The register is of a day on which the 63 former provinces had their codes. */
    private static final LocalDate MADE_ON = LocalDate.of(2024, 12, 31);

    private FromARegister() {}

    /**
     * Prints the households and findings of two registers.
     *
     * @param args none
     * @throws IOException if a register cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) throws IOException {
        out.println("register.csv");
        try (Reader csv = resource("register.csv")) {
            CsvRegister.read(csv, ';', row -> show(csvMapping(), row, out));
        }
        out.println("register.json");
        try (Reader json = resource("register.json")) {
            FlatJsonRegister.read(json, row -> show(jsonMapping(), row, out));
        }
    }

    /** An empty cell is unknown here. Where it means "no", the column has to say so. */
    static Mapping csvMapping() {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("Mã hộ", new Column("/id", Cells::text));
        columns.put("Tỉnh", new Column("/province", cell -> Cells.province(cell, MADE_ON)));
        columns.put("Khu vực", new Column("/area", Cells::area));
        columns.put("Số người", new Column("/size", Cells::whole));
        columns.put("Thu nhập hộ/tháng", new Column("/income/total", Cells::whole));
        columns.put("Thiếu hụt BHYT", new Column("/deprivations/health-insurance", Cells::deprived));
        columns.put("Thiếu hụt nhà tiêu", new Column("/deprivations/sanitation", Cells::deprived));
        columns.put("Diện tích nhà (m²)", new Column("/dwelling/floorArea", Cells::decimal));
        columns.put("Internet", new Column("/internet", Cells::yesOrNo));
        return new Mapping(columns, MonthlyIncome::ofHousehold);
    }

    static Mapping jsonMapping() {
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("maHo", new Column("/id", Cells::text));
        columns.put("tinh", new Column("/province", cell -> Cells.province(cell, MADE_ON)));
        columns.put("khuVuc", new Column("/area", Cells::area));
        columns.put("soNguoi", new Column("/size", Cells::plainWhole));
        columns.put("thuNhapDauNguoi", new Column("/income/perMonth", Cells::plainWhole));
        columns.put("thieuBhyt", new Column("/deprivations/health-insurance", Cells::deprivedFlag));
        columns.put("thieuViecLam", new Column("/deprivations/employment", Cells::deprivedFlag));
        return new Mapping(columns, MonthlyIncome::perHead);
    }

    private static void show(Mapping mapping, Row row, PrintStream out) {
        mapping.household(row)
                .ifValidOrElse(
                        household -> out.println("  " + line(household)), report -> show(mapping, row, report, out));
    }

    /** One line of NDJSON, in the canonical form. */
    private static String line(Household household) {
        return GiamngheoJson.canonical(household).text();
    }

    private static void show(Mapping mapping, Row row, Report report, PrintStream out) {
        for (Finding finding : report.findings()) {
            String column =
                    mapping.columnOf(finding.pointer()).orElse(finding.pointer().toString());
            out.println("  " + PLACE.in(Language.VIETNAMESE) + " " + row.line() + ", " + column + ": "
                    + finding.message(Language.VIETNAMESE));
        }
    }

    private static final Phrase PLACE = new Phrase("bản ghi ở dòng", "record at line");

    private static Reader resource(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(FromARegister.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    }
}
