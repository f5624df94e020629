package vn.giamngheo.json.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.classification.BlockingFact;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.classification.FactRef;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.classification.Verification;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.standard.NationalStandards;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;

/** Determinations as documents, and all that is to be found in those that are not well-formed. */
public abstract class DeterminationReadingContract {

    private static final String CASES = "malformed-determinations.txt";

    protected abstract DocumentMapper<Determination> mapper();

    @TestFactory
    Stream<DynamicTest> malformedDeterminations() {
        return Documents.malformed(CASES, mapper());
    }

    @Test
    void everyFindingSpeaksBothLanguages() {
        Documents.speakBothLanguages(CASES, mapper());
    }

    @TestFactory
    Stream<DynamicTest> saysWhyInBothLanguages() {
        return Documents.messages(
                CASES,
                mapper(),
                Stream.of(
                        List.of(
                                "deprived and unknown",
                                "Các giá trị của đối tượng không hợp với nhau: một chỉ số không thể vừa thiếu hụt"
                                        + " (deprived) vừa chưa rõ (unknown).",
                                "The values of the object do not go together: no indicator can be both deprived and"
                                        + " unknown."),
                        List.of(
                                "the proof of another day",
                                "Các giá trị của đối tượng không hợp với nhau: phần chứng minh (proof) phải cùng kết quả"
                                        + " (status), ngày rà soát (review), chuẩn (standard) và các kết quả có thể có"
                                        + " (possible).",
                                "The values of the object do not go together: proof must be of the same status, review,"
                                        + " standard and possible."),
                        List.of(
                                "a rule version that is none",
                                "Giá trị “1” không hợp lệ: phiên bản quy tắc phải gồm 16 chữ số thập lục phân viết"
                                        + " thường, không phải “1”.",
                                "“1” is not valid: rule version must be 16 lower-case hexadecimal digits but was"
                                        + " '1'.")));
    }

    @Test
    void theSmallestDeterminationIsRead() {
        Determination read = mapper().read("{\"schemaVersion\":\"1.0\",\"kind\":\"determination\",\"id\":\""
                        + "7f472ce22ab4d4b35568076d155a40553b8f7bad34be67ef067a0518b558e7ab\",\"householdId\":\"H-1\","
                        + "\"review\":\"2019-11-15\",\"status\":\"poor\",\"standard\":\"VN-2016\","
                        + "\"ruleVersion\":\"0123456789abcdef\",\"possible\":[\"poor\"]}")
                .orElseThrow();

        assertThat(read.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(read.proof()).isEmpty();
    }

    @Test
    void anOpenDeterminationNamesWhatKeepsItOpen() {
        Determination read = mapper().read(
                        "{\"schemaVersion\":\"1.0\",\"kind\":\"determination\",\"id\":\""
                                + "7f472ce22ab4d4b35568076d155a40553b8f7bad34be67ef067a0518b558e7ab\",\"householdId\":\"H-1\","
                                + "\"review\":\"2019-11-15\",\"status\":\"indeterminate\",\"standard\":\"VN-2016\","
                                + "\"ruleVersion\":\"0123456789abcdef\",\"unknown\":[\"housing-area\"],"
                                + "\"possible\":[\"poor\",\"near-poor\"],\"blockingFacts\":[{\"fact\":{\"path\":"
                                + "\"/dwelling/floorArea\",\"name\":{\"vi\":\"diện tích\",\"en\":\"floor area\"}},\"outcomes\":2}]}")
                .orElseThrow();

        assertThat(read.status()).isEqualTo(PovertyStatus.INDETERMINATE);
        assertThat(read.blockingFacts())
                .containsExactly(new BlockingFact(
                        new FactRef(JsonPointer.parse("/dwelling/floorArea"), new Phrase("diện tích", "floor area")),
                        2));
    }

    @Test
    void u9_whatWasArchivedOpenIsVerified() {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Household household = Household.builder().id("H-1").area(AreaType.RURAL).build();
        String archived = mapper().write(
                        engine.classify(household, ReviewDate.of(2019, 11, 15)).determination());

        Determination read = mapper().read(archived).orElseThrow();

        assertThat(read.status()).isEqualTo(PovertyStatus.INDETERMINATE);
        assertThat(read.blockingFacts()).isNotEmpty();
        assertThat(read.proof()).isPresent();
        assertThat(read.verify(household, engine)).isEqualTo(new Verification.Same());
    }

    @Test
    void u9_whatWasArchivedIsVerified() {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Household household = Household.builder()
                .id("H-1")
                .area(AreaType.RURAL)
                .income(Income.perHeadPerMonth(Vnd.of(700_000)))
                .deprivations(DeprivationProfile.of(NationalStandards.VN_2016.indicatorList(), 0))
                .build();
        String archived = mapper().write(
                        engine.classify(household, ReviewDate.of(2019, 11, 15)).determination());

        Determination read = mapper().read(archived).orElseThrow();

        assertThat(read.status()).isEqualTo(PovertyStatus.POOR);
        assertThat(read.proof()).isPresent();
        assertThat(read.verify(household, engine)).isEqualTo(new Verification.Same());
    }
}
