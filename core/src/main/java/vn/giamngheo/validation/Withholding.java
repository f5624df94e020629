package vn.giamngheo.validation;

import vn.giamngheo.text.Phrase;

/** Leaves out who somebody is. */
final class Withholding {

    static final Argument INSTEAD = Argument.phrase(new Phrase("[không nêu]", "[withheld]"));

    private Withholding() {}

    static Argument of(Argument argument, Argument instead) {
        if (argument instanceof Argument.Personal) {
            return instead;
        }
        return argument instanceof Argument.Several several
                ? new Argument.Several(
                        several.values().stream()
                                .map(value -> of(value, instead))
                                .toList(),
                        several.sign())
                : argument;
    }
}
