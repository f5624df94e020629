package vn.giamngheo.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giamngheo.examples.report.Holdings.AGRICULTURE;
import static vn.giamngheo.examples.report.Holdings.INTERIOR;
import static vn.giamngheo.examples.report.Holdings.LABOUR;
import static vn.giamngheo.examples.report.Holdings.end;
import static vn.giamngheo.examples.report.Holdings.held;
import static vn.giamngheo.examples.report.Holdings.nobody;
import static vn.giamngheo.examples.report.Holdings.part;
import static vn.giamngheo.examples.report.Holdings.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;

class HistoryTest {

    private static final Provenance READ = Provenance.confirmed("đã đọc");
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void functionsThatWentOneWayAreToldTogetherAndTheEarliestFirst() {
        History history = new History(new Holding.Parted(List.of(
                part(
                        AgencyFunction.LAND,
                        held(INTERIOR, Confidence.CONFIRMED, move(JULY, INTERIOR, AgencyFunction.LAND))),
                part(
                        AgencyFunction.PRESS,
                        held(AGRICULTURE, Confidence.CONFIRMED, move(MARCH, AGRICULTURE, AgencyFunction.PRESS))),
                part(
                        AgencyFunction.HEALTH,
                        held(AGRICULTURE, Confidence.CONFIRMED, move(MARCH, AGRICULTURE, AgencyFunction.HEALTH))))));

        assertThat(history.events()).extracting(History.Event::day).containsExactly(MARCH, JULY);
        assertThat(history.events().get(0).functions()).containsExactly(AgencyFunction.HEALTH, AgencyFunction.PRESS);
        assertThat(history.events().get(0).to()).contains(AGRICULTURE);
        assertThat(history.events().get(1).functions()).containsExactly(AgencyFunction.LAND);
        assertThat(history.confidence()).isEmpty();
        assertThat(history.unsure()).isEmpty();
        assertThat(history.open()).isEmpty();
    }

    @Test
    void anEndIsToldWithWhatWasReadOfItsFunction() {
        Holding.Unresolved nobody = new Holding.Unresolved(
                LABOUR, Holding.Reason.NO_SUCCESSOR, Optional.of(end(MARCH)), List.of(), List.of());
        History history = new History(new Holding.Parted(List.of(
                part(AgencyFunction.CHILDREN, nobody),
                part(AgencyFunction.LAND, held(INTERIOR, Confidence.CONFIRMED)))));

        assertThat(history.events()).singleElement().satisfies(event -> {
            assertThat(event.from()).isEqualTo(LABOUR);
            assertThat(event.to()).isEmpty();
            assertThat(event.end()).contains(nobody);
            assertThat(event.functions()).containsExactly(AgencyFunction.CHILDREN);
            assertThat(event.provenances()).containsExactly(Provenance.unverified("chưa đọc"));
        });
        assertThat(new History(nobody).events().get(0).provenances())
                .containsExactly(Provenance.unverified("chưa đọc"), Provenance.confirmed("đã đọc"));
    }

    @Test
    void aHolderIsUnsureWhereItsStepsAreNot() {
        Step read = move(MARCH, AGRICULTURE, AgencyFunction.LAND);
        Step unread = step(JULY, AGRICULTURE, INTERIOR, AgencyFunction.LAND, Provenance.unverified("chưa đọc"));

        Holding.Held unsure = held(AGRICULTURE, Confidence.UNVERIFIED, read);
        assertThat(new History(unsure).unsure()).containsExactly(unsure);
        assertThat(new History(held(INTERIOR, Confidence.UNVERIFIED, read, unread)).unsure())
                .isEmpty();
        assertThat(new History(held(AGRICULTURE, Confidence.CONFIRMED, read)).unsure())
                .isEmpty();

        History unchanged = new History(held(LABOUR, Confidence.UNVERIFIED));
        assertThat(unchanged.unsure()).isEmpty();
        assertThat(unchanged.confidence()).contains(Confidence.UNVERIFIED);
    }

    @Test
    void whereNothingIsKnownToHaveHappenedTheReasonStandsAlone() {
        Holding.Unresolved nobody = nobody(Holding.Reason.PLACE_NOT_KNOWN);

        assertThat(new History(nobody).open()).containsExactly(nobody);
        assertThat(new History(nobody).events()).isEmpty();
    }

    private static Step move(LocalDate day, Agency to, AgencyFunction function) {
        return step(day, LABOUR, to, function, READ);
    }
}
