package vn.giamngheo.testkit.province;

import vn.giamngheo.testkit.gen.Choices;

/** How many of a number of households something happens to. */
final class Shares {

    private Shares() {}

    /** None, one or all as often as anything between. */
    static long of(Choices choices, long all) {
        if (all <= 0) {
            return 0;
        }
        return switch (choices.upTo(5)) {
            case 1 -> 1;
            case 2, 3 -> choices.upTo(all / 10);
            case 4 -> choices.upTo(all);
            case 5 -> all;
            default -> 0;
        };
    }

    /** Mostly none. */
    static long few(Choices choices, long most) {
        if (most <= 0) {
            return 0;
        }
        return choices.upTo(2) < 2 ? 0 : choices.upTo(Math.max(1, most / 10));
    }
}
