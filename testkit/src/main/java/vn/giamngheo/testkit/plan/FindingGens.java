package vn.giamngheo.testkit.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.testkit.gen.Choices;
import vn.giamngheo.testkit.gen.Gen;
import vn.giamngheo.testkit.gen.Gens;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.LegalGround;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.Terms;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.WaiverUse;
import vn.giamngheo.validation.Waivers;

/**
 * What is found in documents: real reports on {@linkplain PlanGen plans}, with what somebody answers for, and single
 * findings with operands of every kind.
 */
public final class FindingGens {

    /** The codes of this library, and none of the deployer's. */
    private static final List<FindingCode> CODES =
            StandardRules.validator().catalogue().codes();

    /** As a deployer has them: one that names nothing and one that names one thing. */
    private static final FindingCode NO_SEAL = FindingWords.of("vi-du.no-seal", Severity.WARNING)
            .cause("Văn bản không có dấu.", "A document has no seal.")
            .message("Văn bản không có dấu.", "The document has no seal.")
            .hint("Đóng dấu.", "Have it sealed.")
            .code();

    private static final FindingCode ODD = FindingWords.of("vi-du.odd-value", Severity.WARNING)
            .cause("Có giá trị lạ.", "A value is odd.")
            .message("Giá trị {found} là lạ.", "The value {found} is odd.")
            .hint("Kiểm tra lại.", "Check it.")
            .code();

    private static final Gen<String> REASONS = Gens.among("Đã giải trình", "Số liệu theo báo cáo gốc");

    /** Offices, nobody's name. */
    private static final Gen<String> AUTHORS = Gens.among("Chánh Văn phòng UBND tỉnh", "Giám đốc Sở Tài chính");

    private FindingGens() {}

    /** {@return words in both languages} */
    public static Gen<Phrase> phrases() {
        return Gens.among(
                new Phrase("hộ nghèo", "poor household"),
                new Phrase("không còn “{hộ}”", "no “{household}” left"),
                new Phrase("tỷ lệ 8,49%", "a rate of 8.49%"));
    }

    /** {@return places in documents, with names that have to be escaped; simplest is the whole document} */
    public static Gen<JsonPointer> pointers() {
        return choices -> {
            JsonPointer pointer = JsonPointer.ROOT;
            for (int token : Gens.between(0, 15).list(0, 5).from(choices)) {
                pointer = switch (token) {
                    case 12 -> pointer.child("parts");
                    case 13 -> pointer.child("a/b~c");
                    case 14 -> pointer.child("");
                    case 15 -> pointer.child("Hộ nghèo");
                    default -> pointer.child(token);
                };
            }
            return pointer;
        };
    }

    /** {@return operands of every kind, some of them marked as personal; simplest is a text} */
    public static Gen<Argument> arguments() {
        return Gens.rarely(plain(), 6, plain().map(Argument::personal));
    }

    private static Gen<Argument> plain() {
        return choices -> switch (choices.upTo(12)) {
            case 1 -> Argument.phrase(phrases().from(choices));
            case 2 -> Argument.whole(QuantityGens.counts().from(choices));
            case 3 -> Argument.day(TimeGens.days().from(choices));
            case 4 -> Argument.texts(texts().list(0, 3).from(choices));
            case 5 -> Argument.range(QuantityGens.wholeRanges().from(choices));
            case 6 -> Argument.count(QuantityGens.stated(QuantityGens.counts()).from(choices));
            case 7 -> Argument.money(QuantityGens.stated(FundingGen.amounts()).from(choices));
            case 8 -> Argument.rate(QuantityGens.stated(QuantityGens.rates()).from(choices));
            case 9 ->
                Argument.points(
                        QuantityGens.stated(QuantityGens.publishedPoints()).from(choices));
            case 10 ->
                Argument.factor(QuantityGens.stated(QuantityGens.factors()).from(choices));
            case 11 -> Argument.place(pointers().from(choices));
            case 12 -> several(choices);
            default -> Argument.text(texts().from(choices));
        };
    }

    private static Argument several(Choices choices) {
        Gen<Argument> amounts = FundingGen.amounts().map((Vnd amount) -> Argument.money(amount));
        List<Argument> some = amounts.list(0, 3).from(choices);
        return choices.upTo(1) == 0 ? Argument.listed(some) : Argument.added(some);
    }

    private static Gen<String> texts() {
        return Gens.among("Sở Y tế", "“Vì người nghèo”", "{found}", "xã An Hòa, huyện An Lão");
    }

    /** {@return lines and columns, from 1} */
    public static Gen<SourceLocation> locations() {
        return choices -> new SourceLocation(1 + choices.upTo(9_999), 1 + choices.upTo(199));
    }

    /**
     * {@return findings of every severity, with and without a place in a text: of the library where they name nothing, and
     * of somebody else with operands of every kind; simplest is one that names nothing}
     */
    public static Gen<Finding> findings() {
        List<FindingCode> silent =
                CODES.stream().filter(code -> code.operands().isEmpty()).toList();
        return choices -> {
            JsonPointer pointer = pointers().from(choices);
            Finding finding = switch (choices.upTo(3)) {
                case 0 -> Finding.of(NO_SEAL, pointer);
                case 1 -> Finding.of(Gens.among(silent).from(choices), pointer);
                default -> Finding.of(ODD, pointer, Map.of("found", arguments().from(choices)));
            };
            Severity severity = Gens.among(Severity.WARNING, Severity.ERROR, Severity.INFORMATION)
                    .from(choices);
            Optional<SourceLocation> at = locations().optional().from(choices);
            Finding graded = finding.graded(severity);
            return at.map(graded::at).orElse(graded);
        };
    }

    /** {@return the four profiles, some of them changed; simplest is that of drafts} */
    public static Gen<Profile> profiles() {
        return choices -> {
            Profile profile = Gens.among(Profile.DRAFT, Profile.SUBMIT, Profile.PUBLISH, Profile.AUDIT)
                    .from(choices);
            if (!choices.onceIn(3)) {
                return profile;
            }
            Profile own = profile.named("rieng-cua-tinh");
            for (FindingCode code : Gens.among(CODES).list(0, 3).from(choices)) {
                own = own.with(code.id(), Gens.among(Severity.values()).from(choices));
            }
            return choices.upTo(1) == 0
                    ? own
                    : own.holdingBackFrom(Gens.among(Severity.values()).from(choices));
        };
    }

    /** {@return what somebody answers for until a day, of kinds that there are} */
    public static Gen<Waiver> waivers() {
        return choices -> new Waiver(
                Gens.among(CODES).from(choices).id(),
                pointers().from(choices),
                REASONS.from(choices),
                AUTHORS.from(choices),
                TimeGens.days().from(choices));
    }

    /** {@return what somebody keeps of them; simplest is nothing} */
    public static Gen<Waivers> waiverLists() {
        return waivers().list(0, 4).map(Waivers::new);
    }

    /**
     * {@return on what terms a document is looked at, on a day of {@link TimeGens#days()}, with waivers of the day, the day
     * before and others}
     */
    public static Gen<Terms> terms() {
        return choices -> {
            LocalDate day = TimeGens.days().from(choices);
            Terms terms = Terms.of(profiles().from(choices), day);
            Terms later = choices.onceIn(3) ? terms.judgedByLaterRulesToo() : terms;
            return later.waiving(waivers().list(0, 2).from(choices), day);
        };
    }

    /**
     * {@return reports on plans under every profile, with waivers of some of what was found: such as hold, such as ended the
     * day before, and such as cover nothing; simplest is that on the simplest plan}
     */
    public static Gen<Report> reports() {
        return choices -> {
            Plan plan = choices.part(PlanGen.any());
            LocalDate day = plan.instrument().issuedOn();
            Terms terms = Terms.of(profiles().from(choices), day);
            List<Finding> found =
                    StandardRules.validator().validate(plan, terms).findings();
            List<Waiver> waived = new ArrayList<>();
            for (int i : Gens.between(0, found.size()).list(0, 3).from(choices)) {
                waived.add(
                        i < found.size()
                                ? waiver(found.get(i), day, choices)
                                : waivers().from(choices));
            }
            return StandardRules.validator().validate(plan, terms.waiving(waived, day));
        };
    }

    /** That ends on the day, the day before or later. */
    private static Waiver waiver(Finding finding, LocalDate day, Choices choices) {
        LocalDate until = day.plusDays(choices.upTo(2) - 1);
        return new Waiver(finding.code().id(), finding.pointer(), REASONS.from(choices), AUTHORS.from(choices), until);
    }

    /** {@return what waivers did to a report, of each state} */
    public static Gen<WaiverUse> waiverUses() {
        return choices -> {
            WaiverUse.State state = Gens.among(WaiverUse.State.values()).from(choices);
            Waiver waiver = waivers().from(choices);
            // What covers nothing covers nothing.
            List<Finding> covered =
                    state == WaiverUse.State.UNUSED ? List.of() : List.of(Finding.of(NO_SEAL, waiver.pointer()));
            return new WaiverUse(
                    state == WaiverUse.State.UNUSED
                            ? waiver
                            : new Waiver(
                                    NO_SEAL.id(), waiver.pointer(), waiver.reason(), waiver.author(), waiver.until()),
                    state,
                    covered);
        };
    }

    /** {@return the law that rules rest on} */
    public static Gen<LegalGround> grounds() {
        return choices -> {
            InstrumentReference reference = LawGens.references().from(choices);
            return new LegalGround(reference, LawGens.provenances().from(choices));
        };
    }
}
