package vn.giamngheo.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giamngheo.allocation.Allocate;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationRange;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.target.Baseline;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.trajectory.HouseholdEquivalent;
import vn.giamngheo.trajectory.RatePath;

/**
 * A province sets its yearly target, follows it, and shares it out among its districts. The target is that of plan
 * 86/KH-UBND of Hòa Bình: from 9.2 per cent down by 2.3 to 2.5 points. The rates on the way, the numbers of households
 * and the codes are made up.
 */
public final class SetAndAllocateATarget {

    /** Poor households by district at the end of 2023: 20.240 of 220.000 households, 9.2 per cent. */
    static final Map<String, Long> POOR_HOUSEHOLDS = Map.ofEntries(
            Map.entry("A01 thành phố Hòa Bình", 420L),
            Map.entry("A02 huyện Cao Phong", 1_150L),
            Map.entry("A03 huyện Đà Bắc", 3_610L),
            Map.entry("A04 huyện Kim Bôi", 3_080L),
            Map.entry("A05 huyện Lạc Sơn", 3_940L),
            Map.entry("A06 huyện Lạc Thủy", 960L),
            Map.entry("A07 huyện Lương Sơn", 480L),
            Map.entry("A08 huyện Mai Châu", 1_720L),
            Map.entry("A09 huyện Tân Lạc", 2_990L),
            Map.entry("A10 huyện Yên Thủy", 1_890L));

    /** What the rates are rates of. */
    private static final Denominator HOUSEHOLDS = Denominator.households(220_000, "số giả định");

    private SetAndAllocateATarget() {}

    /**
     * Prints a target and what it means on the way, then allocations of a number, of a range, and one that cannot be
     * made.
     *
     * @param args none
     */
    public static void main(String[] args) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        RatePath path = RatePath.of(target()).path().orElseThrow();
        out.println(StatedText.rate(path.target(), Language.VIETNAMESE));
        for (PublishedRate actual : List.of(PublishedRate.of("7.5"), PublishedRate.of("9.9"))) {
            out.println(path.progress(actual).describe(Language.VIETNAMESE));
        }
        LocalDate midYear = LocalDate.of(2024, 6, 30);
        out.println(path.assess(PublishedRate.of("8.1"), midYear).describe(Language.VIETNAMESE));
        out.println(path.requiredPace(PublishedRate.of("8.1"), midYear).describe(Language.VIETNAMESE));
        out.println(HouseholdEquivalent.of(path.target(), HOUSEHOLDS).describe(Language.VIETNAMESE));
        out.println();

        Allocation allocation = byPoorHouseholds();
        out.println(allocation.describe(Language.VIETNAMESE));
        out.println();
        out.println(withinBounds().describe(Language.VIETNAMESE));
        out.println();
        out.println(tooMany().describe(Language.VIETNAMESE));
        out.println();

        // What is kept shares out again, to the household.
        String kept = GiamngheoJson.write((AllocationResult) allocation);
        AllocationResult again = GiamngheoJson.read(JsonMapper.builder().build(), kept, AllocationResult.class)
                .orElseThrow();
        out.println(again.request().largestRemainder().equals(allocation));
    }

    /** From 9,2% at the end of 2023 down by 2,3 to 2,5 points until the end of 2024. */
    static Target target() {
        return Target.reduceBy(
                Stated.between(PublishedPoints.of("2.3"), PublishedPoints.of("2.5")),
                Baseline.of(PublishedRate.of("9.2"), YearPoint.endOf(2023)),
                YearPoint.endOf(2024));
    }

    /** 4.812 households, by how many poor ones each district has; none is asked for more than it has. */
    public static Allocation byPoorHouseholds() {
        return Allocate.reductionOf(4_812)
                .households()
                .weightedBy(POOR_HOUSEHOLDS)
                .floor(0)
                .cap(POOR_HOUSEHOLDS)
                .largestRemainder()
                .orElseThrow();
    }

    /** Down to the households that the target leaves, end by end, after the city has agreed to its number. */
    static AllocationRange withinBounds() {
        HouseholdEquivalent level = HouseholdEquivalent.of(
                RatePath.of(target()).path().orElseThrow().target(), HOUSEHOLDS);
        return Allocate.downTo(new WholeRange(
                        level.least().orElseThrow(), level.greatest().orElseThrow()))
                .households()
                .among(POOR_HOUSEHOLDS)
                .lock("A01 thành phố Hòa Bình", 60)
                .largestRemainder()
                .orElseThrow();
    }

    /** At most 800 households in each of ten districts never make 10.000. */
    static AllocationResult tooMany() {
        return Allocate.reductionOf(10_000)
                .households()
                .among(POOR_HOUSEHOLDS)
                .cap(800)
                .largestRemainder();
    }
}
