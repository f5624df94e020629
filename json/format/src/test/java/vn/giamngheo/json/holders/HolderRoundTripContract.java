package vn.giamngheo.json.holders;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.continuity.PlanFamily;
import vn.giamngheo.continuity.PlanHolders;
import vn.giamngheo.directory.Resolution;
import vn.giamngheo.json.plans.PlanArbitraries;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.succession.Holding;

/** What is written and read is the same, and its canonical text the same text. */
public abstract class HolderRoundTripContract {

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @Provide
    Arbitrary<Resolution> resolutions() {
        return HolderArbitraries.resolutions();
    }

    @Provide
    Arbitrary<Holding> holdings() {
        return HolderArbitraries.holdings();
    }

    @Provide
    Arbitrary<PlanHolders> planHolders() {
        return HolderArbitraries.planHolders();
    }

    @Property(tries = 100)
    void whatANameMeansIsReadAsItWasWritten(@ForAll("resolutions") Resolution resolution) throws Exception {
        roundTrip(mapper(Resolution.class), resolution);
    }

    @Property(tries = 100)
    void whoHoldsWhatIsReadAsItWasWritten(@ForAll("holdings") Holding holding) throws Exception {
        roundTrip(mapper(Holding.class), holding);
    }

    @Property(tries = 100)
    void theHoldersOfAPlanAreReadAsTheyWereWritten(@ForAll("planHolders") PlanHolders holders) throws Exception {
        roundTrip(mapper(PlanHolders.class), holders);
    }

    @Provide
    Arbitrary<PlanFamily> families() {
        return Combinators.combine(
                        PlanArbitraries.plans(), PlanArbitraries.plans().list().ofMaxSize(2))
                .as(PlanFamily::new);
    }

    @Property(tries = 30)
    void aPlanWithThoseBelowItIsReadAsItWasWritten(@ForAll("families") PlanFamily family) throws Exception {
        roundTrip(mapper(PlanFamily.class), family);
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
