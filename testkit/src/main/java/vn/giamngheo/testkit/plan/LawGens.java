package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.law.Applicability;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalBasis;
import vn.giamngheo.law.LegalEffect;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.law.Signature;
import vn.giamngheo.standard.Standards;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;

/** Instruments, how documents name them, and the days to which their rules apply. */
public final class LawGens {

    private static final int MOST_NUMBER = 9_999;
    private static final int TWO_DIGITS = 10;
    private static final int MOST_PERIODS = 3;
    private static final int LONGEST_GAP = 400;

    /** As documents sign where they are published. */
    private static final Signature SIGNATURE =
            new Signature(Optional.of("TM. ỦY BAN NHÂN DÂN"), Optional.of("KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"), "(đã ký)");

    private static final Gen<InstrumentKind> PROVINCIAL = Gens.among(
            InstrumentKind.DECISION,
            InstrumentKind.PLAN,
            InstrumentKind.DIRECTIVE,
            InstrumentKind.NOTICE,
            InstrumentKind.PROGRAMME);

    private LawGens() {}

    /**
     * {@return numbers of every family, some with a space that should not be there and some of no family; simplest is that
     * of a decision}
     */
    public static Gen<InstrumentNumber> numbers() {
        return choices -> {
            int family = choices.upTo(8);
            return InstrumentNumber.parse(
                    switch (family) {
                        case 1 -> number(choices) + "/UBND-VX";
                        case 2 -> normative(choices, TimeGens.years().from(choices), "NĐ-CP");
                        case 3 -> normative(choices, TimeGens.years().from(choices), "QH15");
                        case 4 -> number(choices) + "/NQ-UBTVQH15";
                        case 5 -> twoDigits(1 + choices.upTo(98)) + "-CT/TW";
                        case 6 -> number(choices) + "a-NQ/CP";
                        case 7 -> number(choices) + " /UBND-VX";
                        case 8 -> administrative(choices, PROVINCIAL.from(choices));
                        default -> administrative(choices, InstrumentKind.DECISION);
                    });
        };
    }

    /** {@return kinds of instruments: all that are known, and one that is not; simplest is a decision} */
    public static Gen<InstrumentKind> kinds() {
        return Gens.among(Stream.of(
                        Stream.of(InstrumentKind.DECISION),
                        InstrumentKind.known().stream(),
                        Stream.of(InstrumentKind.of("van-ban-khac")))
                .flatMap(kinds -> kinds)
                .distinct()
                .toList());
    }

    private static int number(Choices choices) {
        return 1 + choices.upTo(MOST_NUMBER - 1);
    }

    static String administrative(Choices choices, InstrumentKind kind) {
        return number(choices) + "/" + kind.symbol().orElseThrow() + "-UBND";
    }

    private static String normative(Choices choices, int year, String symbol) {
        return twoDigits(1 + choices.upTo(198)) + "/" + year + "/" + symbol;
    }

    private static String twoDigits(int number) {
        return number < TWO_DIGITS ? "0" + number : Integer.toString(number);
    }

    /** {@return instruments as other documents name them; simplest is that of the first national standard} */
    public static Gen<InstrumentReference> references() {
        return references(LawDays.LAST);
    }

    /**
     * {@return instruments as a document names them that may know all those of before: those of the national standards known
     * to be in force by then, and others by number or title; simplest is that of the first of those standards}
     *
     * @param most the last day on which they may be issued, included; not before the first of {@link TimeGens#days()}
     */
    public static Gen<InstrumentReference> references(LocalDate most) {
        List<InstrumentReference> ofStandards = Standards.national().all().stream()
                .filter(standard -> standard.applicability()
                        .inForceFrom()
                        .filter(day -> !day.isAfter(most))
                        .isPresent())
                .map(standard -> standard.basis())
                .toList();
        return choices -> {
            int form = choices.upTo(6);
            if (form < 2 && !ofStandards.isEmpty()) {
                return Gens.among(ofStandards).from(choices);
            }
            return form == 6 ? titled(choices, most) : numbered(choices, most, form > 3);
        };
    }

    private static InstrumentReference titled(Choices choices, LocalDate most) {
        return InstrumentReference.builder()
                .title(Gens.among(Names.TITLES).from(choices))
                .issuedOn(TimeGens.days(LawDays.FIRST, most).optional().from(choices))
                .build();
    }

    private static InstrumentReference numbered(Choices choices, LocalDate most, boolean more) {
        LocalDate issuedOn = TimeGens.days(LawDays.FIRST, most).from(choices);
        boolean normative = choices.upTo(1) == 1;
        String number = normative
                ? normative(
                        choices,
                        issuedOn.getYear(),
                        Gens.among("NĐ-CP", "NQ-HĐND", "TT-BTC").from(choices))
                : administrative(choices, PROVINCIAL.from(choices));
        InstrumentReference.Builder reference = InstrumentReference.builder().number(InstrumentNumber.parse(number));
        if (!normative || more) {
            // A number that starts again each year tells nothing without its day.
            reference.issuedOn(issuedOn);
        }
        if (more) {
            reference
                    .kind(InstrumentNumber.parse(number).kind())
                    .issuer(Gens.among("Ủy ban nhân dân tỉnh", "Chính phủ")
                            .optional()
                            .from(choices))
                    .provision(Gens.among("khoản 1 Điều 3", "Điều 5", "mục II")
                            .optional()
                            .from(choices))
                    .asAmended(choices.upTo(1) == 1);
        }
        return reference.build();
    }

    /**
     * {@return what a document rests on}
     *
     * @param most the last day on which that may be issued, included; not before the first of {@link TimeGens#days()}
     */
    public static Gen<LegalBasis> bases(LocalDate most) {
        return choices -> new LegalBasis(
                Gens.among(BasisKind.PURSUANT_TO, BasisKind.IMPLEMENTS, BasisKind.PROPOSED_BY)
                        .from(choices),
                references(most).from(choices));
    }

    /** {@return what documents rest on; simplest is the instrument of the first national standard} */
    public static Gen<LegalBasis> bases() {
        return bases(LawDays.LAST);
    }

    /** {@return instruments by their head and foot, some without number or signature; simplest is a decision} */
    public static Gen<LegalInstrument> instruments() {
        return TimeGens.days().then(day -> instruments("Ủy ban nhân dân tỉnh Gia Lai", day));
    }

    /** Those that an issuer signs on a day; some without number or signature. */
    static Gen<LegalInstrument> instruments(String issuer, LocalDate day) {
        return choices -> {
            InstrumentKind kind = PROVINCIAL.from(choices);
            LegalInstrument.Builder instrument = LegalInstrument.builder()
                    .kind(kind)
                    .title(Gens.among(Names.TITLES).from(choices))
                    .issuer(issuer)
                    .issuedOn(day);
            if (!choices.onceIn(8)) {
                instrument.number(InstrumentNumber.parse(administrative(choices, kind)));
            }
            if (choices.upTo(1) == 1) {
                instrument.inForceFrom(day.plusDays(choices.upTo(45)));
            }
            if (choices.upTo(1) == 1) {
                instrument.signature(SIGNATURE);
            }
            return instrument.build();
        };
    }

    /** {@return signatures; none has the name of anybody} */
    public static Gen<Signature> signatures() {
        return Gens.among(
                new Signature(Optional.empty(), Optional.empty(), "(đã ký)"),
                new Signature(Optional.empty(), Optional.of("CHỦ TỊCH"), "(đã ký)"),
                SIGNATURE);
    }

    /** {@return how sure a fact is, of each degree; simplest is not at all} */
    public static Gen<Provenance> provenances() {
        return Gens.among(
                Provenance.unverified("ví dụ; không phải văn bản thật"),
                Provenance.derived("ví dụ; suy ra từ văn bản mẫu"),
                Provenance.confirmed("ví dụ; văn bản mẫu"));
    }

    /** {@return spans of review days, often of one day or whole years; simplest is the first day of all} */
    public static Gen<AppliedPeriod> periods() {
        return choices -> period(choices, TimeGens.days().from(choices));
    }

    private static AppliedPeriod period(Choices choices, LocalDate from) {
        LocalDate to = TimeGens.days(from, LawDays.LAST.isBefore(from) ? from.plusYears(1) : LawDays.LAST)
                .from(choices);
        return new AppliedPeriod(
                from, to, references().from(choices), provenances().from(choices));
    }

    /**
     * {@return the times of standards: one to three spans, often one beginning the day after another ends; simplest is one
     * day, without years of a title}
     */
    public static Gen<Applicability> applicabilities() {
        return choices -> {
            List<AppliedPeriod> applied = new ArrayList<>();
            applied.add(periods().from(choices));
            while (applied.size() < MOST_PERIODS && choices.onceIn(3)) {
                LocalDate next = applied.get(applied.size() - 1)
                        .to()
                        .plusDays(1 + (choices.upTo(1) == 0 ? 0 : choices.upTo(LONGEST_GAP)));
                applied.add(period(choices, next));
            }
            Optional<Integer> titleFrom = TimeGens.years().optional().from(choices);
            Optional<Integer> titleTo = titleFrom.map(year -> year + choices.upTo(9));
            Optional<LocalDate> inForce = TimeGens.days().optional().from(choices);
            return new Applicability(titleFrom, titleTo, inForce, applied);
        };
    }

    /** {@return what one instrument does to another, of each kind; simplest is that it amends} */
    public static Gen<LegalEffect> effects() {
        return choices -> {
            LocalDate from = TimeGens.days().from(choices);
            LegalEffect.Kind kind = Gens.among(LegalEffect.Kind.values()).from(choices);
            // Of the year of the day or of one before, so that what is later does it to what is earlier.
            String by = normative(choices, from.getYear(), "NĐ-CP");
            String on = normative(choices, from.getYear() - 1 - choices.upTo(9), "NĐ-CP");
            return new LegalEffect(
                    InstrumentReference.of(by),
                    kind,
                    InstrumentReference.of(on),
                    from,
                    provenances().from(choices));
        };
    }

    /** {@return what is known of effects, often nothing; simplest is nothing} */
    public static Gen<LegalEffects> legalEffects() {
        return effects().list(0, 4).map(LegalEffects::of);
    }
}
