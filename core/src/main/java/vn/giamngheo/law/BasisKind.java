package vn.giamngheo.law;

import java.util.Locale;
import vn.giamngheo.text.Phrase;

/** Why an instrument names another one in its opening. */
public enum BasisKind {
    /** It rests on it: <i>căn cứ</i>. */
    PURSUANT_TO,
    /** It was proposed by it: <i>theo đề nghị … tại Tờ trình</i>. */
    PROPOSED_BY,
    /** It carries it out: <i>thực hiện</i>. */
    IMPLEMENTS,
    /** It is enclosed with it: <i>kèm theo</i>. */
    ATTACHED_TO;

    /**
     * The basis with a code.
     *
     * @param code such as {@code pursuant-to}
     * @return the kind of basis
     * @throws IllegalArgumentException for any other code
     */
    public static BasisKind of(String code) {
        for (BasisKind kind : values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("code must be pursuant-to, proposed-by, implements or attached-to but was '"
                + Phrase.shown(code) + "'");
    }

    /**
     * The wire form.
     *
     * @return lower-case words joined by hyphens
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
