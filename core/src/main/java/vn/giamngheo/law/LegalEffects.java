package vn.giamngheo.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.internal.Resources;
import vn.giamngheo.text.Loaded;

/**
 * Which instruments a reference means on a day. A reference to a text means that text for ever; one to a text
 * <i>và các văn bản sửa đổi, bổ sung hoặc thay thế</i> means what has become of it.
 */
public final class LegalEffects {

    private final List<LegalEffect> effects;

    private LegalEffects(List<LegalEffect> effects) {
        this.effects = effects;
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final LegalEffects ALL =
                read(Resources.text(LegalEffects.class, "effects.csv")).orElseThrow();
    }

    /**
     * {@return what is known of some effects}
     *
     * @param effects the effects, in any order
     */
    public static LegalEffects of(List<LegalEffect> effects) {
        return new LegalEffects(
                effects.stream().sorted(Comparator.comparing(LegalEffect::from)).toList());
    }

    /** {@return the effects that are built in: those the library has read of, far from all there are} */
    public static LegalEffects standard() {
        return Standard.ALL;
    }

    /**
     * Reads effects from a table. Instruments are given by number; the day is written as {@code 2025-07-01}.
     *
     * @param table {@code by,kind,on,from,confidence,source}
     * @return the effects, or everything that is wrong with the table
     */
    public static Loaded<LegalEffects> read(String table) {
        return LegalEffectTable.read(table);
    }

    /**
     * {@return these effects and others in one; an effect that both have is there once}
     *
     * @param more the others
     */
    public LegalEffects with(LegalEffects more) {
        return of(Stream.concat(effects.stream(), more.effects.stream())
                .distinct()
                .toList());
    }

    /** {@return all effects, by their first day} */
    public List<LegalEffect> all() {
        return effects;
    }

    /**
     * {@return what has been done to an instrument after one day and up to another, in order of time}
     *
     * @param instrument the instrument
     * @param after the day after which, exclusive
     * @param upTo the day up to which, inclusive
     */
    public List<LegalEffect> on(InstrumentReference instrument, LocalDate after, LocalDate upTo) {
        return effects.stream()
                .filter(effect -> isSame(effect.on(), instrument))
                .filter(effect -> effect.from().isAfter(after) && !effect.from().isAfter(upTo))
                .toList();
    }

    /**
     * The instruments that make the text a reference means.
     *
     * @param reference the reference; {@link InstrumentReference#asAmended()} decides whether it follows the effects
     * @param day the day
     * @return the instrument itself for a fixed reference; otherwise the instrument or what replaced it up to that day,
     *     each with its amendments of up to that day behind it, and nothing where it was repealed
     */
    public List<InstrumentReference> textOn(InstrumentReference reference, LocalDate day) {
        Set<InstrumentReference> text = new LinkedHashSet<>();
        if (reference.asAmended()) {
            follow(reference, day, text, new LinkedHashSet<>());
        } else {
            text.add(reference);
        }
        return List.copyOf(text);
    }

    private void follow(
            InstrumentReference instrument, LocalDate day, Set<InstrumentReference> text, Set<Optional<String>> seen) {
        if (!seen.add(key(instrument))) {
            return; // instruments that replace each other in a circle are a mistake of the data, not an endless text
        }
        List<LegalEffect> onIt = effects.stream()
                .filter(effect -> isSame(effect.on(), instrument))
                .filter(effect -> !effect.from().isAfter(day))
                .toList();
        List<InstrumentReference> successors = by(onIt, LegalEffect.Kind.REPLACES);
        if (!successors.isEmpty()) {
            successors.forEach(successor -> follow(successor, day, text, seen));
        } else if (by(onIt, LegalEffect.Kind.REPEALS).isEmpty()) {
            text.add(instrument);
            by(onIt, LegalEffect.Kind.AMENDS).forEach(amendment -> follow(amendment, day, text, seen));
        }
    }

    private static List<InstrumentReference> by(List<LegalEffect> effects, LegalEffect.Kind kind) {
        List<InstrumentReference> instruments = new ArrayList<>();
        effects.stream().filter(effect -> effect.kind() == kind).forEach(effect -> instruments.add(effect.by()));
        return instruments;
    }

    /**
     * Whether two references are to one instrument. A number that does not hold its year is given out again each year:
     * of such the days of issue tell, where both are known.
     */
    static boolean isSame(InstrumentReference one, InstrumentReference other) {
        return key(one).equals(key(other)) && !areOfTwoYears(one, other);
    }

    private static boolean areOfTwoYears(InstrumentReference one, InstrumentReference other) {
        return one.issuedOn().isPresent()
                && other.issuedOn().isPresent()
                && one.issuedOn().get().getYear() != other.issuedOn().get().getYear();
    }

    /** An instrument by its number, or by its title where it has none; which article is meant does not matter. */
    static Optional<String> key(InstrumentReference instrument) {
        return instrument.number().map(InstrumentNumber::canonical).or(instrument::title);
    }
}
