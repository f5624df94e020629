package vn.giamngheo.json.movements;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.MovementSeries;

/** What is written and read is the same, and its canonical text the same text. */
public abstract class MovementRoundTripContract {

    protected abstract DocumentMapper<MovementReport> reportMapper();

    protected abstract DocumentMapper<MovementSeries> seriesMapper();

    @Provide
    Arbitrary<MovementReport> reports() {
        return MovementArbitraries.reports();
    }

    @Provide
    Arbitrary<MovementSeries> series() {
        return MovementArbitraries.series();
    }

    @Property(tries = 100)
    void aReportIsReadAsItWasWritten(@ForAll("reports") MovementReport report) throws Exception {
        roundTrip(reportMapper(), report);
    }

    @Property(tries = 50)
    void aSeriesIsReadAsItWasWritten(@ForAll("series") MovementSeries series) throws Exception {
        roundTrip(seriesMapper(), series);
    }

    private static <T> void roundTrip(DocumentMapper<T> mapper, T value) throws Exception {
        String json = mapper.write(value);

        T read = mapper.read(json).orElseThrow();

        assertThat(read).isEqualTo(value);
        assertThat(mapper.write(read)).isEqualTo(json);
        assertThat(mapper.readByHost(json)).isEqualTo(value);
        assertThat(mapper.read(mapper.writeByHost(value)).orElseThrow()).isEqualTo(value);
    }
}
