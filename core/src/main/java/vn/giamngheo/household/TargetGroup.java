package vn.giamngheo.household;

import java.util.Map;
import java.util.Optional;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * A group of households that reports on poverty count apart (<i>nhóm đối tượng</i>). The constants are the columns of
 * the report as it is used in practice; open, as provinces count others. A household may be of several. What makes a
 * household one without labour capacity is not defined here: the definition was not read.
 *
 * @param code lower-case ASCII words with hyphens
 */
public record TargetGroup(String code) {

    /** Hộ dân tộc thiểu số. */
    public static final TargetGroup ETHNIC_MINORITY = of("ethnic-minority");
    /** Hộ không có khả năng lao động. */
    public static final TargetGroup NO_LABOUR_CAPACITY = of("no-labour-capacity");
    /** Hộ có thành viên là người có công. */
    public static final TargetGroup MERITORIOUS_MEMBER = of("meritorious-member");
    /** Hộ khác. */
    public static final TargetGroup OTHER = of("other");

    private static final Map<TargetGroup, Phrase> NAMES = Map.of(
            ETHNIC_MINORITY, new Phrase("hộ dân tộc thiểu số", "household of an ethnic minority"),
            NO_LABOUR_CAPACITY, new Phrase("hộ không có khả năng lao động", "household without labour capacity"),
            MERITORIOUS_MEMBER,
                    new Phrase(
                            "hộ có thành viên là người có công",
                            "household with a member who rendered meritorious service"),
            OTHER, new Phrase("hộ khác", "other household"));

    /**
     * Checks the code.
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if it has another shape
     */
    public TargetGroup {
        Code.check(code, "target group");
    }

    /**
     * {@return the group of that code}
     *
     * @param code lower-case ASCII words with hyphens
     * @throws vn.giamngheo.text.RefusedException if it has another shape
     */
    public static TargetGroup of(String code) {
        return new TargetGroup(code);
    }

    /**
     * {@return the words for a known group, in lower case; empty for others}
     *
     * @param language the language of the reader
     */
    public Optional<String> name(Language language) {
        return Optional.ofNullable(NAMES.get(this)).map(name -> name.in(language));
    }

    @Override
    public String toString() {
        return code;
    }
}
