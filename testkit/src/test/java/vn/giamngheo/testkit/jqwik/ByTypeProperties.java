package vn.giamngheo.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.testkit.gen.Gens;

class ByTypeProperties {

    @Property(tries = 20)
    void aTypeOfTheDomainIsFoundWithoutBeingSetUp(@ForAll ReviewDate review, @ForAll List<ReviewDate> more) {
        assertThat(review).isNotNull();
        assertThat(more).doesNotContainNull();
    }

    @Provide
    Arbitrary<Long> small() {
        return PovertyArbitraries.of(Gens.between(3L, 5L));
    }

    @Property(tries = 20)
    void aGeneratorIsFoundByName(@ForAll("small") long number) {
        assertThat(number).isBetween(3L, 5L);
    }
}
