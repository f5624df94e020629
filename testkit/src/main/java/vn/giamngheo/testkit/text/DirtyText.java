package vn.giamngheo.testkit.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;

/**
 * A text as keyboards, spreadsheets and scanners leave it. Simplest is the text itself; what is made has up to
 * {@value #MOST} faults, each in one place or in every place of its kind.
 *
 * <p>Where no kind of fault is chosen, there are all those that leave a name the same name
 * ({@link vn.giamngheo.text.VietnameseText#identityKey}). What {@link #strangeLetters()} and {@link #lostMarks()} make is
 * another name to whoever compares, and must be found or refused, never taken for the name. Two faults together may undo
 * each other.
 *
 * <p>Immutable: each method gives a new generator.
 */
public final class DirtyText implements Gen<String> {

    private static final int MOST = 4;
    private static final int EVERYWHERE = 3;

    private final String clean;
    private final Set<Dirt> kinds;
    private final int least;
    private final int most;

    private DirtyText(String clean, Set<Dirt> kinds, int least, int most) {
        this.clean = clean;
        this.kinds = kinds;
        this.least = least;
        this.most = most;
    }

    /**
     * {@return the generator of a text, with all faults that leave a name the same name}
     *
     * @param clean the text as it should be
     */
    public static DirtyText of(String clean) {
        return new DirtyText(Objects.requireNonNull(clean, "clean"), EnumSet.noneOf(Dirt.class), 0, MOST);
    }

    /** {@return also with marks apart from their letters, in each order that is the same letter} */
    public DirtyText composition() {
        return with(Dirt.COMPOSITION);
    }

    /** {@return also with other spaces, doubled ones, line breaks, and what is invisible} */
    public DirtyText spaces() {
        return with(Dirt.SPACES, Dirt.INVISIBLE);
    }

    /** {@return also with other dashes, and spaces around dashes and slashes} */
    public DirtyText dashes() {
        return with(Dirt.DASHES);
    }

    /** {@return also with the tone mark of the open syllables <i>oa, oe, uy</i> on the other vowel: <i>hoá</i>, <i>hóa</i>} */
    public DirtyText tonePlacement() {
        return with(Dirt.TONE_PLACEMENT);
    }

    /** {@return also with capitals where there are none, and small letters for capitals} */
    public DirtyText letterCase() {
        return with(Dirt.LETTER_CASE);
    }

    /** {@return also with the letters that are read as Vietnamese ones: ƣ for ư, ð for đ, Ð for Đ} */
    public DirtyText lookAlikes() {
        return with(Dirt.LOOK_ALIKES);
    }

    /** {@return also with Cyrillic letters, O for 0 and the like: another name} */
    public DirtyText strangeLetters() {
        return with(Dirt.STRANGE_LETTERS);
    }

    /** {@return also with lost marks, or lost letters that had marks, as of a scanner: another name} */
    public DirtyText lostMarks() {
        return with(Dirt.LOST_MARKS);
    }

    /**
     * {@return with another number of faults}
     *
     * @param least the fewest, from 0; if there is no place for a fault there are none
     * @param most the most, at least {@code least}
     * @throws IllegalArgumentException if these are not such numbers
     */
    public DirtyText faults(int least, int most) {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("no number of faults: " + least + " to " + most);
        }
        return new DirtyText(clean, kinds, least, most);
    }

    private DirtyText with(Dirt kind, Dirt... kindsToo) {
        Set<Dirt> more = EnumSet.of(kind, kindsToo);
        more.addAll(kinds);
        return new DirtyText(clean, more, least, most);
    }

    @Override
    public String from(Choices choices) {
        String text = clean;
        for (int i = 0; i < most; i++) {
            String before = text;
            boolean must = i < least;
            Optional<String> after = choices.part(
                    fault -> !must && fault.upTo(most) == 0 ? Optional.empty() : Optional.of(worse(before, fault)));
            if (after.isEmpty()) {
                break;
            }
            text = after.get();
        }
        return text;
    }

    private String worse(String text, Choices choices) {
        List<String> letters = Letters.of(text);
        List<List<Place>> possible = Arrays.stream(Dirt.values())
                .filter(kind -> kinds.isEmpty() ? kind.sameName() : kinds.contains(kind))
                .map(kind -> kind.places(letters))
                .filter(places -> !places.isEmpty())
                .toList();
        if (possible.isEmpty()) {
            return text;
        }
        List<Place> places = possible.get(choices.upTo(possible.size() - 1));
        // One choice: if it took one less to change all places, that would be the simpler thing.
        int place = choices.upTo(places.size() + places.size() / EVERYWHERE);
        List<Place> changed = place < places.size() ? List.of(places.get(place)) : places;
        int variants =
                changed.stream().mapToInt(each -> each.instead().size()).max().orElse(1);
        return written(letters, changed, choices.upTo(variants - 1));
    }

    private static String written(List<String> letters, List<Place> places, int variant) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Place place : places) {
            letters.subList(at, place.from()).forEach(text::append);
            text.append(place.instead(variant));
            at = place.to();
        }
        letters.subList(at, letters.size()).forEach(text::append);
        return text.toString();
    }
}
