package vn.giamngheo.household;

import java.util.Locale;

/** The wire form of enum constants: {@code NOT_DEPRIVED} is {@code not-deprived}. */
final class Kebab {

    private Kebab() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
