package vn.giamngheo.json.figures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.observation.FigureTable;

/** A table that is written and read is the same table, and its canonical text the same text. */
public abstract class FigureRoundTripContract {

    protected abstract DocumentMapper<FigureTable> mapper();

    @Provide
    Arbitrary<FigureTable> tables() {
        return FigureArbitraries.tables();
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAndWrittenAgain(@ForAll("tables") FigureTable table) {
        String json = mapper().write(table);

        FigureTable read = mapper().read(json).orElseThrow();

        assertThat(read).isEqualTo(table);
        assertThat(mapper().write(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    void theMapperOfAHostReadsAndWritesTheSame(@ForAll("tables") FigureTable table) throws Exception {
        assertThat(mapper().readByHost(mapper().write(table))).isEqualTo(table);
        assertThat(mapper().read(mapper().writeByHost(table)).orElseThrow()).isEqualTo(table);
    }
}
