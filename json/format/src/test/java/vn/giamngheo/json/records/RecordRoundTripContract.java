package vn.giamngheo.json.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.records.RecordLine;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriting;
import vn.giamngheo.json.households.HouseholdArbitraries;
import vn.giamngheo.json.observations.ObservationArbitraries;
import vn.giamngheo.json.standards.DeterminationArbitraries;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.validation.Finding;

/** What is written as a stream is read as it was; a line says what it says as a document of its own. */
public abstract class RecordRoundTripContract {

    /** Of those that break a line, or bend it. */
    private static final String ODD = "\"{}[],:0x \\\r\u0000ộ";

    protected abstract RecordStreams streams();

    @Provide
    Arbitrary<List<Household>> households() {
        return HouseholdArbitraries.households().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return ObservationArbitraries.observations().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Determination>> determinations() {
        return DeterminationArbitraries.determinations().list().ofMaxSize(3);
    }

    @Property(tries = 100)
    void householdsAreReadAsTheyWere(
            @ForAll("households") List<Household> records, @ForAll boolean gzip, @ForAll boolean helped) {
        areReadAsTheyWere(Household.class, records, gzip, helped);
    }

    @Property(tries = 50)
    void observationsAreReadAsTheyWere(
            @ForAll("observations") List<Observation> records, @ForAll boolean gzip, @ForAll boolean helped) {
        areReadAsTheyWere(Observation.class, records, gzip, helped);
    }

    @Property(tries = 20)
    void determinationsAreReadAsTheyWere(
            @ForAll("determinations") List<Determination> records, @ForAll boolean gzip, @ForAll boolean helped) {
        areReadAsTheyWere(Determination.class, records, gzip, helped);
    }

    private <T> void areReadAsTheyWere(Class<T> type, List<T> records, boolean gzip, boolean helped) {
        RecordWriting<T> writing = streams().writing(type);
        RecordReading<T> reading = streams().reading(type);

        byte[] bytes = Streams.written(gzip ? writing.gzip() : writing, records);

        assertThat(Streams.values(helped ? reading.parallel(Runnable::run, 2) : reading, bytes))
                .isEqualTo(records);
        assertThat(Streams.written(writing, records))
                .satisfies(plain -> assertThat(new String(plain, StandardCharsets.UTF_8).lines())
                        .hasSameSizeAs(records));
    }

    @Property(tries = 300)
    void aLineSaysWhatTheDocumentSays(
            @ForAll("households") List<Household> records,
            @ForAll @IntRange(min = 0, max = 500) int at,
            @ForAll @IntRange(min = 0, max = 14) int odd,
            @ForAll boolean inserted) {
        byte[] bytes = Streams.written(streams().writing(Household.class), records);
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (String line : text.lines().toList()) {
            int place = at % line.length();
            String bent = line.substring(0, place)
                    + ODD.charAt(odd % ODD.length())
                    + line.substring(inserted ? place : place + 1);
            // Half a pair of surrogates has no form in UTF-8.
            saysTheSame(new String(Streams.utf8(bent), StandardCharsets.UTF_8));
        }
    }

    private void saysTheSame(String line) {
        ReadResult<Household> alone = streams().read(line, Household.class);

        List<RecordLine<Household>> read =
                Streams.read(streams().reading(Household.class), Streams.utf8("\n\n" + line + "\n"));

        assertThat(read).hasSize(1);
        assertThat(read.get(0).number()).isEqualTo(3);
        ReadResult<Household> result = read.get(0).result();
        assertThat(value(result)).isEqualTo(value(alone));
        assertThat(result.report().findings().stream().map(RecordRoundTripContract::shown))
                .containsExactlyInAnyOrderElementsOf(alone.report().findings().stream()
                        .map(RecordRoundTripContract::shown)
                        .toList());
        assertThat(result.report().findings())
                .allSatisfy(finding ->
                        assertThat(finding.location().orElseThrow().line()).isEqualTo(3));
    }

    private static Optional<Household> value(ReadResult<Household> result) {
        return result.fold(Optional::of, report -> Optional.empty());
    }

    private static String shown(Finding finding) {
        return finding.code().id() + " " + finding.pointer() + " " + finding.arguments();
    }
}
