package vn.giamngheo.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeprivationProfileProperties {

    @Provide
    Arbitrary<Map<DeprivationIndicator, DeprivationStatus>> statements() {
        return IndicatorArbitraries.statements();
    }

    @Provide
    Arbitrary<IndicatorList> lists() {
        return IndicatorArbitraries.lists();
    }

    @Property
    void saysOfEachIndicatorWhatWasStated(
            @ForAll("statements") Map<DeprivationIndicator, DeprivationStatus> statements) {
        DeprivationProfile profile = DeprivationProfile.of(statements);

        statements.forEach(
                (indicator, status) -> assertThat(profile.status(indicator)).isEqualTo(status));
        assertThat(profile.asMap()).containsExactlyEntriesOf(statements);
        assertThat(profile.count())
                .isEqualTo(new DeprivationCount(
                        Collections.frequency(statements.values(), DeprivationStatus.DEPRIVED),
                        Collections.frequency(statements.values(), DeprivationStatus.DEPRIVED)
                                + Collections.frequency(statements.values(), DeprivationStatus.UNKNOWN)));
    }

    @Property
    void neitherOrderNorStatedIgnoranceMatters(
            @ForAll("statements") Map<DeprivationIndicator, DeprivationStatus> statements, @ForAll Random random) {
        List<DeprivationIndicator> shuffled = new ArrayList<>(statements.keySet());
        Collections.shuffle(shuffled, random);
        Map<DeprivationIndicator, DeprivationStatus> known = new LinkedHashMap<>();
        shuffled.stream()
                .filter(indicator -> statements.get(indicator) != DeprivationStatus.UNKNOWN)
                .forEach(indicator -> known.put(indicator, statements.get(indicator)));

        assertThat(DeprivationProfile.of(known))
                .isEqualTo(DeprivationProfile.of(statements))
                .hasSameHashCodeAs(DeprivationProfile.of(statements));
        assertThat(DeprivationProfile.of(statements)).isEqualTo(DeprivationProfile.of(known));
    }

    @Property
    void oneOtherStatementMakesAnotherProfile(
            @ForAll("statements") Map<DeprivationIndicator, DeprivationStatus> statements,
            @ForAll DeprivationStatus other) {
        DeprivationProfile profile = DeprivationProfile.of(statements);

        statements.forEach((indicator, status) ->
                assertThat(profile.with(indicator, other).equals(profile)).isEqualTo(other == status));
    }

    @Property
    void aMaskStatesEveryIndicator(@ForAll("lists") IndicatorList list, @ForAll int bits) {
        int mask = bits & list.fullMask();
        DeprivationProfile byMask = DeprivationProfile.of(list, mask);

        DeprivationProfile oneByOne = DeprivationProfile.none();
        for (int i = list.size() - 1; i >= 0; i--) {
            oneByOne = oneByOne.with(
                    list.get(i), (mask >> i) % 2 == 1 ? DeprivationStatus.DEPRIVED : DeprivationStatus.NOT_DEPRIVED);
        }

        assertThat(oneByOne).isEqualTo(byMask).hasSameHashCodeAs(byMask);
        assertThat(byMask.deprived()).isEqualTo(list.subset(mask));
    }
}
