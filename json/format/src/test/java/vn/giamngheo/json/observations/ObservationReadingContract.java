package vn.giamngheo.json.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.toys.BothLanguages;
import vn.giamngheo.json.toys.ToyCase;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.observation.ObservedValue;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Profile;

/** Observations as documents, and all that is to be found in those that are not well-formed. */
public abstract class ObservationReadingContract {

    private static final String CASES = "malformed-observations.txt";

    private static final String WRITTEN = "{\"schemaVersion\": \"1.0\",\"kind\": \"observation\","
            + "\"indicator\": \"poor-household-rate\","
            + "\"value\": {\"kind\": \"share\",\"numerator\": 20240,\"denominator\": 220000,\"printed\": \"9.20\"},"
            + "\"unit\": \"household\",\"standard\": \"VN-2022\",\"source\": \"review-official\","
            + "\"place\": {\"name\": \"tỉnh Hòa Bình\",\"level\": \"province\"},\"asOf\": \"2023-12-31\"}";

    protected abstract DocumentMapper<Observation> mapper();

    @TestFactory
    Stream<DynamicTest> malformedObservations() {
        return cases().map(example -> DynamicTest.dynamicTest(
                example.name(),
                () -> assertThat(findings(example.json()).stream()
                                .map(finding -> finding.code().id() + " " + finding.pointer()))
                        .containsExactlyInAnyOrderElementsOf(example.findings())));
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        List<Finding> all =
                cases().flatMap(example -> findings(example.json()).stream()).toList();

        assertThat(all).isNotEmpty().allSatisfy(BothLanguages::areComplete);
    }

    @Test
    void theReasonOfARefusalIsTold() {
        Finding finding = findings(WRITTEN.replace("220000", "0")).get(0);

        assertThat(finding.message(Language.VIETNAMESE))
                .endsWith("mẫu số (denominator) phải từ 1 trở lên, không phải 0.");
        assertThat(finding.message(Language.ENGLISH)).endsWith("denominator must be at least 1 but was 0.");
    }

    @Test
    void anObservationIsReadAndWrittenAsItStands() {
        Observation expected = Observation.builder()
                .indicator(IndicatorId.POOR_HOUSEHOLD_RATE)
                .value(new ObservedValue.Share(20_240, 220_000, Optional.of(PublishedRate.of("9.20"))))
                .unit(CountUnit.HOUSEHOLD)
                .standard(StandardId.of("VN-2022"))
                .source(ObservationSource.REVIEW_OFFICIAL)
                .place(Place.parse("tỉnh Hòa Bình"))
                .asOf(LocalDate.of(2023, 12, 31))
                .build();

        assertThat(mapper().read(WRITTEN).orElseThrow()).isEqualTo(expected);
        assertThat(mapper().write(expected).replaceAll("\\s*\n\\s*", "")).isEqualTo(WRITTEN);
    }

    @Test
    void whatIsFoundInAnObservationPointsIntoItsDocument() {
        Observation read = mapper().read(WRITTEN.replace("9.20", "9.21")).orElseThrow();

        assertThat(StandardRules.validator()
                        .validate(read, Profile.PUBLISH, LocalDate.of(2024, 1, 1))
                        .findings())
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/value/printed");
    }

    private List<Finding> findings(String json) {
        return mapper().read(json).report().findings();
    }

    private static Stream<ToyCase> cases() {
        return ToyCase.in(ObservationReadingContract.class, CASES).stream();
    }
}
