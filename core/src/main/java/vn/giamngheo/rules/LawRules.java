package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Source;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Instrument numbers and legal bases. */
final class LawRules implements PlanRules {

    /** Longer texts are no numbers, and are not taken apart. */
    private static final int LONGEST_NUMBER = 200;

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        LegalInstrument instrument = plan.instrument();
        instrument(instrument, findings);
        if (plan.source().kind() == Source.Kind.FULL_TEXT) {
            fullText(plan, findings);
        }
        List<LegalBasis> bases = plan.basis();
        for (int i = 0; i < bases.size(); i++) {
            basis(instrument, bases.get(i), i, findings);
        }
        if (bases.size() > 1) {
            repeated(bases, findings);
        }
        for (Located<InstrumentReference> reference : plan.references()) {
            reference(reference, bases.size(), instrument.issuedOn(), findings);
        }
    }

    private static void instrument(LegalInstrument instrument, Consumer<Finding> findings) {
        Optional<InstrumentNumber> number = instrument.number();
        if (number.isPresent()) {
            JsonPointer at = JsonPointer.ROOT.child("instrument");
            number(number.get(), at, findings);
            agrees(number.get(), Optional.of(instrument.kind()), Optional.of(instrument.issuedOn()), at, findings);
        }
        Optional<LocalDate> inForce = instrument.inForceFrom();
        if (inForce.isPresent() && inForce.get().isBefore(instrument.issuedOn())) {
            findings.accept(Finding.of(
                    LawFinding.IN_FORCE_BEFORE_ISSUE,
                    JsonPointer.ROOT.child("instrument").child("inForceFrom"),
                    Map.of(
                            "inForceFrom", Argument.day(inForce.get()),
                            "issuedOn", Argument.day(instrument.issuedOn()))));
        }
    }

    /** What somebody's account of a document leaves out, may stand in the document. */
    private static void fullText(Plan plan, Consumer<Finding> findings) {
        JsonPointer instrument = JsonPointer.ROOT.child("instrument");
        if (plan.basis().isEmpty()) {
            findings.accept(Finding.of(LawFinding.BASIS_MISSING, JsonPointer.ROOT.child("basis")));
        }
        if (plan.instrument().number().isEmpty()) {
            findings.accept(Finding.of(LawFinding.NUMBER_MISSING, instrument));
        }
        if (plan.instrument().signature().isEmpty()) {
            findings.accept(Finding.of(LawFinding.SIGNATURE_MISSING, instrument));
        }
    }

    private static void basis(LegalInstrument plan, LegalBasis basis, int index, Consumer<Finding> findings) {
        InstrumentReference instrument = basis.instrument();
        Optional<LocalDate> day = instrument.issuedOn();
        if (day.isEmpty()) {
            undated(instrument, index, findings);
        } else if (day.get().isAfter(plan.issuedOn())) {
            findings.accept(Finding.of(
                    LawFinding.BASIS_LATER,
                    at(index).child("issuedOn"),
                    Map.of(
                            "basis", Argument.text(name(instrument)),
                            "basisDay", Argument.day(day.get()),
                            "issuedOn", Argument.day(plan.issuedOn()))));
        }
        if (basis.kind() != BasisKind.ATTACHED_TO && isSame(plan, instrument)) {
            findings.accept(Finding.of(
                    LawFinding.BASIS_IS_ITSELF, at(index), Map.of("basis", Argument.text(name(instrument)))));
        }
    }

    private static void repeated(List<LegalBasis> bases, Consumer<Finding> findings) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < bases.size(); i++) {
            Integer before = first.putIfAbsent(identity(bases.get(i)), i);
            if (before != null) {
                findings.accept(Finding.of(
                        LawFinding.BASIS_REPEATED,
                        at(i),
                        Map.of(
                                "basis", Argument.text(name(bases.get(i).instrument())),
                                "first", Argument.place(at(before)))));
            }
        }
    }

    /** One instrument may be carried out and rested on, and several of its provisions be named. */
    private static String identity(LegalBasis basis) {
        InstrumentReference instrument = basis.instrument();
        String name = instrument
                .number()
                .map(InstrumentNumber::canonical)
                .or(instrument::title)
                .orElse("");
        return basis.kind() + "|" + name + "|" + instrument.issuedOn() + "|" + instrument.issuer() + "|"
                + instrument.provision();
    }

    /** Only a number of the series that start again each year needs a day. */
    private static void undated(InstrumentReference basis, int index, Consumer<Finding> findings) {
        Optional<InstrumentNumber> number = basis.number();
        if (number.isPresent() && isReadable(number.get()) && startsAgain(number.get())) {
            findings.accept(
                    Finding.of(LawFinding.BASIS_UNDATED, at(index), Map.of("basis", Argument.text(name(basis)))));
        }
    }

    private static boolean startsAgain(InstrumentNumber number) {
        InstrumentNumber.Family family = number.family();
        return family == InstrumentNumber.Family.ADMINISTRATIVE || family == InstrumentNumber.Family.OFFICIAL_LETTER;
    }

    /** By as much as is said of the other: a number alone may be that of another issuer, and is asked about. */
    private static boolean isSame(LegalInstrument plan, InstrumentReference other) {
        return plan.number().isPresent()
                && other.number().isPresent()
                && plan.number().get().canonical().equals(other.number().get().canonical())
                && (other.issuedOn().isEmpty() || other.issuedOn().get().equals(plan.issuedOn()))
                && (other.issuer().isEmpty() || other.issuer().get().equals(plan.issuer()));
    }

    private static void reference(
            Located<InstrumentReference> located, int bases, LocalDate issuedOn, Consumer<Finding> findings) {
        InstrumentReference reference = located.value();
        if (reference.number().isPresent()) {
            number(reference.number().get(), located.pointer(), findings);
            agrees(reference.number().get(), reference.kind(), reference.issuedOn(), located.pointer(), findings);
        }
        if (reference.issuedOn().isPresent()
                && reference.issuedOn().get().isAfter(issuedOn)
                && !isBasis(located.pointer(), bases)) {
            findings.accept(Finding.of(
                    LawFinding.REFERENCE_LATER,
                    located.pointer().child("issuedOn"),
                    Map.of(
                            "reference", Argument.text(name(reference)),
                            "referenceDay", Argument.day(reference.issuedOn().get()),
                            "issuedOn", Argument.day(issuedOn))));
        }
    }

    private static boolean isBasis(JsonPointer pointer, int bases) {
        return bases > 0 && pointer.tokens().get(0).equals("basis");
    }

    private static JsonPointer at(int basis) {
        return JsonPointer.ROOT.child("basis").child(basis).child("instrument");
    }

    private static String name(InstrumentReference instrument) {
        return instrument
                .number()
                .map(InstrumentNumber::text)
                .or(instrument::title)
                .orElse("");
    }

    private static boolean isReadable(InstrumentNumber number) {
        return number.text().length() <= LONGEST_NUMBER;
    }

    private static void number(InstrumentNumber number, JsonPointer holder, Consumer<Finding> findings) {
        if (!isReadable(number)) {
            findings.accept(TextRules.tooLong(number.text(), holder.child("number"), LONGEST_NUMBER));
        } else if (number.family() == InstrumentNumber.Family.UNRECOGNISED) {
            findings.accept(Finding.of(
                    LawFinding.NUMBER_UNRECOGNISED,
                    holder.child("number"),
                    Map.of("number", Argument.text(number.text()))));
        } else if (!number.asCanonical()) {
            findings.accept(Finding.of(
                    isSpaced(number) ? LawFinding.NUMBER_SPACED : LawFinding.NUMBER_LOOK_ALIKE,
                    holder.child("number"),
                    Map.of(
                            "number", Argument.text(number.text()),
                            "understood", Argument.text(number.canonical()))));
        }
    }

    /** Whether spaces that can be seen are all that is odd. */
    private static boolean isSpaced(InstrumentNumber number) {
        String visible = number.text().replace('\u00a0', ' ');
        return visible.replace(" ", "").equals(number.canonical().replace(" ", ""));
    }

    /** A number held against what is said beside it. */
    private static void agrees(
            InstrumentNumber number,
            Optional<InstrumentKind> kind,
            Optional<LocalDate> issuedOn,
            JsonPointer holder,
            Consumer<Finding> findings) {
        if (!isReadable(number)) {
            return;
        }
        Optional<Integer> year = number.year();
        if (year.isPresent() && issuedOn.isPresent() && issuedOn.get().getYear() != year.get()) {
            findings.accept(Finding.of(
                    LawFinding.YEAR_DIFFERS,
                    holder.child("number"),
                    Map.of(
                            "number", Argument.text(number.text()),
                            "year", Argument.text(year.get().toString()),
                            "issuedOn", Argument.day(issuedOn.get()))));
        }
        Optional<InstrumentKind> bySymbol = number.kind();
        if (kind.isPresent() && bySymbol.isPresent() && !bySymbol.get().equals(kind.get())) {
            findings.accept(Finding.of(
                    LawFinding.KIND_DIFFERS,
                    holder.child("number"),
                    Map.of(
                            "number", Argument.text(number.text()),
                            "bySymbol", words(bySymbol.get()),
                            "stated", words(kind.get()))));
        }
    }

    private static Argument words(InstrumentKind kind) {
        return Argument.phrase(new Phrase(
                kind.name(Language.VIETNAMESE).orElseGet(kind::code),
                kind.name(Language.ENGLISH).orElseGet(kind::code)));
    }
}
