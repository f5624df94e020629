package vn.giamngheo.examples.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.examples.document.Document;
import vn.giamngheo.examples.document.HtmlRenderer;
import vn.giamngheo.examples.document.TextRenderer;
import vn.giamngheo.household.Household;
import vn.giamngheo.measure.Groups;
import vn.giamngheo.measure.HouseholdPatterns;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.place.Province;
import vn.giamngheo.population.StatusCounting;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * A national office counts the households of 34 provinces, each household once: how many are poor by the rule of the
 * standard, and how many have which deprivations. Everything that is printed and drawn comes of these counts, which are as
 * small for a nation as for a commune.
 */
public final class MeasureANation {

    /** The name of the page. */
    public static final String PAGE = "nation-measured.html";

    /** The system property with the directory of the page. */
    public static final String DIRECTORY = "giamngheo.report.directory";

    private static final ReviewDate REVIEW = ReviewDate.of(2026, 11, 15);

    private MeasureANation() {}

    /**
     * Prints what was measured, and draws it on a page.
     *
     * @param args how many households each province has; 100,000 if not given
     * @throws IOException if the page cannot be written
     */
    public static void main(String[] args) throws IOException {
        run(
                args.length == 0 ? 100_000 : Integer.parseInt(args[0]),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                Path.of(System.getProperty(DIRECTORY, "")));
    }

    static NationMeasured run(int households, PrintStream out, Path directory) throws IOException {
        NationMeasured nation = measured(
                households, new ProgressBar(out, MadeUpHouseholds.provinces().size()));
        Document document = MeasuresPage.of(nation);
        out.print(TextRenderer.render(document));
        Path page = directory.resolve(PAGE).toAbsolutePath().normalize();
        Files.createDirectories(page.getParent());
        Files.writeString(page, HtmlRenderer.render(document), StandardCharsets.UTF_8);
        out.println();
        out.println("Trang HTML: " + page);
        return nation;
    }

    private static NationMeasured measured(int households, ProgressBar bar) {
        StatusCounting statuses = StatusCounting.of(PovertyEngine.of(Standards.national()), REVIEW);
        HouseholdPatterns patterns = HouseholdPatterns.of(NationalStandards.VN_2022, REVIEW);
        Collector<Household, ?, Counted> both =
                Collectors.teeing(statuses.households(), patterns.households(), Counted::new);

        Map<Province, StatusCounts<Unit.Households>> byStatus = new TreeMap<>();
        Map<Province, PatternTable<Unit.Households>> byPattern = new TreeMap<>();
        List<Province> provinces = MadeUpHouseholds.provinces();
        for (Province province : provinces) {
            Counted counted = MadeUpHouseholds.of(province, households).collect(both);
            byStatus.put(province, counted.statuses());
            byPattern.put(province, counted.patterns());
            bar.show(byStatus.size(), province.name());
        }
        return new NationMeasured(Groups.of(byStatus), Groups.of(byPattern));
    }

    /** What one walk over the households of a province gives. */
    private record Counted(StatusCounts<Unit.Households> statuses, PatternTable<Unit.Households> patterns) {}
}
