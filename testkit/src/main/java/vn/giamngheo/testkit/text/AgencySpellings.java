package vn.giamngheo.testkit.text;

import java.text.Normalizer;
import java.util.List;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;

/**
 * Wordings for one agency: the usual abbreviations, {@code và}, {@code -} and {@code &} for each other within names of
 * departments, what keyboards do to letters; and, one in four, a wording that is another name: with a word left out, two
 * words in another order, letters a scanner lost. Simplest is the name itself.
 */
public final class AgencySpellings implements Gen<AgencySpelling> {

    private static final int MISTAKEN = 4;

    private final AgencyRef agency;
    private final List<String> spellings;
    private final List<String> mistaken;

    private AgencySpellings(AgencyRef agency) {
        String name = Normalizer.normalize(agency.name(), Normalizer.Form.NFC);
        this.agency = agency;
        this.spellings = Abbreviations.of(name);
        this.mistaken = Abbreviations.mistaken(name);
    }

    /**
     * {@return the generator of an agency}
     *
     * @param agency the agency, in its full name
     */
    public static AgencySpellings of(AgencyRef agency) {
        return new AgencySpellings(agency);
    }

    @Override
    public AgencySpelling from(Choices choices) {
        boolean other = choices.onceIn(MISTAKEN);
        if (!other) {
            String spelling = spellings.get(choices.upTo(spellings.size() - 1));
            return new AgencySpelling(DirtyText.of(spelling).faults(0, 2).from(choices), agency, true);
        }
        int which = choices.upTo(mistaken.size() + 1);
        String text = which < mistaken.size()
                ? mistaken.get(which)
                : DirtyText.of(agency.name())
                        .lostMarks()
                        .strangeLetters()
                        .faults(1, 2)
                        .from(choices);
        return new AgencySpelling(text, agency, false);
    }
}
