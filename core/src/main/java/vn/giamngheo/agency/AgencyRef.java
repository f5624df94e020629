package vn.giamngheo.agency;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;

/**
 * One entry of a list of agencies: a body, a class of bodies or an office holder, as a document names it.
 *
 * <p>Each has a text, which is the wording, and a name, which is the wording completed from its surroundings: after
 * <i>Các Sở:</i> the text <i>Y tế</i> has the name <i>Sở Y tế</i>. Mostly they are the same. Both are in Unicode
 * normal form C, on one line and without invisible characters.
 *
 * <p>Equal by text and name as written; {@link #key()} is for finding the same entry in another spelling.
 */
public sealed interface AgencyRef {

    /**
     * The wording.
     *
     * @return not blank
     */
    String text();

    /**
     * The full name understood.
     *
     * @return not blank; the text itself where nothing had to be added or left out
     */
    String name();

    /**
     * What sort of body it is, recognised by the first words of its name.
     *
     * @return the kind; {@link AgencyKind#OFFICER} for every office holder, {@link AgencyKind#OTHER} if not recognised
     */
    AgencyKind kind();

    /**
     * The level of administration, where name or kind tell it. A <i>thành phố</i> tells nothing: it may be of the
     * level of provinces or of districts.
     *
     * @return the level; empty if not told
     */
    default Optional<AdministrativeLevel> level() {
        return Levels.of(key());
    }

    /**
     * The key under which spellings of one name are equal: usual abbreviations written out (UBND, HĐND, LĐTBXH, KHĐT,
     * NHCSXH, MTTQ …), dashes, spaces, case and the place of tone marks levelled.
     *
     * <p>It identifies a name, not a body: <i>Ban Dân tộc</i> and <i>Ban Dân tộc tỉnh</i>, <i>các sở, ngành liên
     * quan</i> and <i>các sở, ngành có liên quan</i> have different keys, and the same key in the documents of two
     * provinces means two bodies.
     *
     * @return the key; not for display
     */
    default String key() {
        return NameKey.of(name());
    }

    /**
     * Reads one entry.
     *
     * @param text the wording
     * @return the entry
     * @throws IllegalArgumentException if the wording names none or several
     */
    static AgencyRef parse(String text) {
        List<AgencyRef> read = AgencyList.parse(text).agencies();
        if (read.size() != 1) {
            throw new IllegalArgumentException("text must name one agency but '"
                    + Phrase.shown(VietnameseText.clean(text)) + "' names " + read.size());
        }
        return read.get(0);
    }

    /**
     * One body.
     *
     * @param text the wording
     * @param name the full name
     */
    record Named(String text, String name) implements AgencyRef {

        /**
         * Cleans both.
         *
         * @param text the wording
         * @param name the full name
         * @throws IllegalArgumentException if either is blank
         */
        public Named {
            text = NameKey.wording(text, "text");
            name = NameKey.wording(name, "name");
        }

        /**
         * A body whose wording is its name.
         *
         * @param text the wording
         * @throws IllegalArgumentException if it is blank
         */
        public Named(String text) {
            this(text, text);
        }

        @Override
        public AgencyKind kind() {
            return Bodies.kindOf(key());
        }
    }

    /**
     * A class of bodies, whose members the wording does not list: <i>các sở, ngành có liên quan</i>, <i>UBND các huyện,
     * thị xã, thành phố</i>, <i>UBND cấp xã</i>.
     *
     * @param text the wording
     * @param name the full wording
     */
    record Group(String text, String name) implements AgencyRef {

        /**
         * Cleans both.
         *
         * @param text the wording
         * @param name the full name
         * @throws IllegalArgumentException if either is blank
         */
        public Group {
            text = NameKey.wording(text, "text");
            name = NameKey.wording(name, "name");
        }

        /**
         * A class whose wording is complete.
         *
         * @param text the wording
         * @throws IllegalArgumentException if it is blank
         */
        public Group(String text) {
            this(text, text);
        }

        /** The kind all members share, or {@link AgencyKind#GROUP}. */
        @Override
        public AgencyKind kind() {
            return Classes.kindOf(key());
        }
    }

    /**
     * A person or persons, named by the office held: <i>Chủ tịch UBND tỉnh</i>, <i>Giám đốc các sở, ngành</i>.
     *
     * @param text the wording
     * @param name the full wording: <i>Giám đốc Sở Y tế</i> for <i>Y tế</i> after <i>Giám đốc các Sở:</i>
     * @param several whether the wording means more than one person
     */
    record Officer(String text, String name, boolean several) implements AgencyRef {

        /**
         * Cleans both texts.
         *
         * @param text the wording
         * @param name the full wording
         * @param several whether it means more than one person
         * @throws IllegalArgumentException if either text is blank
         */
        public Officer {
            text = NameKey.wording(text, "text");
            name = NameKey.wording(name, "name");
        }

        /**
         * An office holder whose wording is complete.
         *
         * @param text the wording
         * @param several whether it means more than one person
         * @throws IllegalArgumentException if the wording is blank
         */
        public Officer(String text, boolean several) {
            this(text, text, several);
        }

        @Override
        public AgencyKind kind() {
            return AgencyKind.OFFICER;
        }

        /**
         * The office, without the body that it is held in: <i>Giám đốc</i> of <i>Giám đốc Sở Y tế</i>.
         *
         * @return the words at the beginning of the name, as written; all of it if it begins with no usual office
         */
        public String office() {
            return Office.of(name).words();
        }

        /**
         * The body that the office is held in: <i>Sở Y tế</i> of <i>Giám đốc Sở Y tế</i>, <i>Văn phòng UBND tỉnh</i> of
         * <i>Chánh Văn phòng UBND tỉnh</i>, <i>Chính phủ</i> of <i>Thủ tướng</i>.
         *
         * @return one body or a class of bodies; empty if none is named
         */
        public Optional<AgencyRef> body() {
            return Office.of(name).body().map(AgencyReader::body);
        }
    }
}
