package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndicatorListProperties {

    @Provide
    Arbitrary<IndicatorList> lists() {
        return IndicatorArbitraries.lists();
    }

    @Property
    void subsetAndMaskAreInverse(@ForAll("lists") IndicatorList list, @ForAll int bits) {
        int mask = bits & list.fullMask();

        List<DeprivationIndicator> subset = list.subset(mask);

        assertThat(list.maskOf(subset)).isEqualTo(mask);
        assertThat(subset).hasSize(Integer.bitCount(mask));
        assertThat(list.all().stream().filter(subset::contains)).containsExactlyElementsOf(subset);
        assertThat(list.subset(mask)).isSameAs(subset);
    }

    @Property
    void everyIndicatorIsAtItsIndex(@ForAll("lists") IndicatorList list) {
        for (int i = 0; i < list.size(); i++) {
            assertThat(list.indexOf(list.get(i))).isEqualTo(i);
            assertThat(list.subset(1 << i)).containsExactly(list.get(i));
        }
    }
}
