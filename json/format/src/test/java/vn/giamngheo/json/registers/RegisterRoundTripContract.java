package vn.giamngheo.json.registers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.ReferenceTables;

/** What is written and read is the same, and its canonical text the same text. */
public abstract class RegisterRoundTripContract {

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @Provide
    Arbitrary<Gazetteer> gazetteers() {
        return RegisterArbitraries.gazetteers();
    }

    @Provide
    Arbitrary<DesignatedAreas> areas() {
        return RegisterArbitraries.areas();
    }

    @Provide
    Arbitrary<ReferenceTables> tables() {
        return RegisterArbitraries.tables();
    }

    @Property(tries = 100)
    void aGazetteerIsReadAsItWasWritten(@ForAll("gazetteers") Gazetteer gazetteer) throws Exception {
        roundTrip(mapper(Gazetteer.class), gazetteer);
    }

    @Property(tries = 50)
    void listsOfAreasAreReadAsTheyWereWritten(@ForAll("areas") DesignatedAreas areas) throws Exception {
        roundTrip(mapper(DesignatedAreas.class), areas);
    }

    @Property(tries = 100)
    void tablesAreReadAsTheyWereWritten(@ForAll("tables") ReferenceTables tables) throws Exception {
        roundTrip(mapper(ReferenceTables.class), tables);
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
