package vn.giamngheo.json.trajectories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.schedule.YearPoint;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;
import vn.giamngheo.validation.Finding;

/** Paths, assessments and milestones as documents, and all that is to be found in those that are not well-formed. */
public abstract class TrajectoryReadingContract {

    private static final String PATH = "{\"schemaVersion\":\"1.0\",\"kind\":\"rate-path\","
            + "\"baseline\":{\"kind\":\"printed\",\"rate\":\"9.2\"},\"start\":\"2023-12-31\","
            + "\"target\":{\"exactly\":\"6.8\"},\"due\":\"2024-12-31\"}";

    private static final RatePath R3 = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2023))
            .to(PublishedRate.of("6.8"), YearPoint.endOf(2024));

    protected abstract TrajectoryMappers mappers();

    @TestFactory
    Stream<DynamicTest> malformedPaths() {
        return malformed("malformed-paths.txt", RatePath.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedAssessments() {
        return malformed("malformed-assessments.txt", Assessment.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedTrajectories() {
        return malformed("malformed-trajectories.txt", Trajectory.class);
    }

    @TestFactory
    Stream<DynamicTest> malformedCountTrajectories() {
        return malformed("malformed-count-trajectories.txt", CountTrajectory.class);
    }

    private <T> Stream<DynamicTest> malformed(String file, Class<T> type) {
        return ToyCase.in(TrajectoryReadingContract.class, file).stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    List<Finding> findings =
                            mappers().of(type).read(example.json()).report().findings();
                    assertThat(findings.stream()
                                    .map(finding -> finding.code().id() + " " + finding.pointer())
                                    .toList())
                            .containsExactlyInAnyOrderElementsOf(example.findings());
                    findings.forEach(BothLanguages::areComplete);
                }));
    }

    /** The canonical text on one line. */
    private static String flat(String json) {
        return json.replaceAll("\\n *", "").replace("\": ", "\":");
    }

    @Test
    void r3_aPathIsWrittenWithoutWhatFollowsFromIt() {
        assertThat(flat(mappers().of(RatePath.class).write(R3))).isEqualTo(PATH);
        assertThat(mappers().of(RatePath.class).read(PATH).orElseThrow()).isEqualTo(R3);
    }

    @Test
    void anAssessmentIsWrittenWithItsOperands() {
        Assessment assessment = R3.assess(new KnownRate.Counted(16_500, 220_000), LocalDate.of(2024, 6, 30));

        assertThat(flat(mappers().of(Assessment.class).write(assessment)))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"kind\":\"assessment\",\"path\":{"
                        + "\"baseline\":{\"kind\":\"printed\",\"rate\":\"9.2\"},\"start\":\"2023-12-31\","
                        + "\"target\":{\"exactly\":\"6.8\"},\"due\":\"2024-12-31\"},"
                        + "\"actual\":{\"kind\":\"counted\",\"count\":16500,\"total\":220000},"
                        + "\"day\":\"2024-06-30\",\"status\":\"on-track\",\"reason\":\"meets-milestone\","
                        + "\"milestone\":\"8.0\"}");
    }

    @Test
    void r16_milestonesAreFractions() {
        RatePath path = RatePath.from(PublishedRate.of("9.2"), YearPoint.endOf(2021))
                .to(Stated.between(PublishedRate.of("4.6"), PublishedRate.of("5.2")), YearPoint.endOf(2023));

        assertThat(flat(mappers().of(Trajectory.class).write(path.linear())))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"kind\":\"trajectory\",\"even\":\"linear\",\"milestones\":["
                        + "{\"day\":\"2021-12-31\",\"rate\":[\"46/5\",\"46/5\"]},"
                        + "{\"day\":\"2022-12-31\",\"rate\":[\"69/10\",\"36/5\"]},"
                        + "{\"day\":\"2023-12-31\",\"rate\":[\"23/5\",\"26/5\"]}]}");
    }

    @Test
    void milestonesInHouseholdsKeepTheirDenominator() {
        CountTrajectory households = R3.inHouseholds(Denominator.households(220_000, "rà soát năm 2023"));

        assertThat(flat(mappers().of(CountTrajectory.class).write(households)))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"kind\":\"count-trajectory\","
                        + "\"atStart\":{\"total\":220000,\"unit\":\"household\",\"source\":\"rà soát năm 2023\"},"
                        + "\"atEnd\":{\"total\":220000,\"unit\":\"household\",\"source\":\"rà soát năm 2023\"},"
                        + "\"milestones\":[{\"day\":\"2023-12-31\",\"count\":20240,\"change\":0},"
                        + "{\"day\":\"2024-12-31\",\"count\":14960,\"change\":-5280}]}");
    }

    @Test
    void saysInBothLanguagesThatAnAssessmentIsNotWhatItsFiguresGive() {
        String json = mappers()
                .of(Assessment.class)
                .write(R3.assess(PublishedRate.of("6.9"), LocalDate.of(2024, 12, 31)))
                .replace("\"behind\"", "\"achieved\"")
                .replace("\"time-over\"", "\"meets-target\"");

        Finding finding =
                mappers().of(Assessment.class).read(json).report().findings().get(0);

        assertThat(finding.message(Language.VIETNAMESE))
                .isEqualTo("Các giá trị của đối tượng không hợp với nhau: kết quả đánh giá (status, reason, milestone)"
                        + " không khớp với số liệu: theo số liệu là behind, time-over.");
        assertThat(finding.message(Language.ENGLISH))
                .isEqualTo("The values of the object do not go together: status, reason and milestone must be what the"
                        + " figures give, which is behind, time-over.");
    }
}
