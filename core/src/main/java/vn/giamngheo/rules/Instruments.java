package vn.giamngheo.rules;

import java.time.LocalDate;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;

/** Instruments in findings. */
final class Instruments {

    private Instruments() {}

    static Argument cited(InstrumentReference instrument) {
        return Argument.phrase(
                new Phrase(instrument.citation(Language.VIETNAMESE), instrument.citation(Language.ENGLISH)));
    }

    /** Whether an instrument was surely issued after a day, by its day or by the year in its number. */
    static boolean isAfter(InstrumentReference instrument, LocalDate day) {
        return instrument
                .issuedOn()
                .map(day::isBefore)
                .orElseGet(() -> instrument
                        .number()
                        .flatMap(InstrumentNumber::year)
                        .filter(year -> year > day.getYear())
                        .isPresent());
    }
}
