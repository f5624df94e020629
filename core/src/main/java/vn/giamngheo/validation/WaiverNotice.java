package vn.giamngheo.validation;

import java.util.Map;

/** What is said about waivers, at the place that they name. */
final class WaiverNotice {

    private WaiverNotice() {}

    static Finding of(ValidationFinding code, Waiver waiver) {
        return Finding.of(code, waiver.pointer(), Map.of("code", code(waiver), "author", author(waiver)));
    }

    static Finding expired(Waiver waiver) {
        return Finding.of(
                ValidationFinding.WAIVER_EXPIRED,
                waiver.pointer(),
                Map.of("code", code(waiver), "author", author(waiver), "until", Argument.day(waiver.until())));
    }

    private static Argument code(Waiver waiver) {
        return Argument.text(waiver.code());
    }

    private static Argument author(Waiver waiver) {
        return Argument.personal(Argument.text(waiver.author()));
    }
}
