package vn.giamngheo.testkit.household;

import java.util.Optional;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;

/**
 * Poverty standards that no law has: sound, with lines, cut-offs and up to 16 indicators of their own, by income alone, by
 * income and deprivations, by income or deprivations, by named indicators, and with gaps of the law. None is confirmed by
 * anything but its name.
 *
 * <p>The simplest asks for income alone, with one line for both areas.
 */
public final class StandardGen implements Gen<PovertyStandard> {

    private static final StandardGen ANY = new StandardGen(Optional.empty(), false);

    private final Optional<Province> province;
    private final boolean lessInclusive;

    private StandardGen(Optional<Province> province, boolean lessInclusive) {
        this.province = province;
        this.lessInclusive = lessInclusive;
    }

    /** {@return the standards of no province, for years after those of the national ones} */
    public static StandardGen any() {
        return ANY;
    }

    /**
     * {@return standards of a province that can be registered beside the national ones: for years of one of these, and at least
     * as inclusive}
     *
     * @param of the province, which decides the years: from 2026 for one of the current list
     */
    public StandardGen localOf(Province of) {
        return new StandardGen(Optional.of(of), lessInclusive);
    }

    /**
     * {@return wrong ones: standards of a province, sound in themselves, each of which leaves out some household that the
     * national standard of its years reaches} Without {@link #localOf} they are of a province of their own choice.
     */
    public StandardGen lessInclusive() {
        return new StandardGen(province, true);
    }

    @Override
    public PovertyStandard from(Choices choices) {
        if (province.isEmpty() && !lessInclusive) {
            return OwnStandards.make(choices);
        }
        Province of = province.isPresent() ? province.get() : Provinces.CURRENT.from(choices);
        return LocalStandards.make(of, lessInclusive, choices);
    }
}
