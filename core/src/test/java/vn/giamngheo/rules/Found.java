package vn.giamngheo.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Signature;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Plans;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;
import vn.giamngheo.plan.Task;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Profile;

/** What the rules find, in one line each; and small plans to look at. */
final class Found {

    static final String SECTION = "/parts/0/sections/0";
    static final String TASK = SECTION + "/tasks/0";
    static final String TARGET = SECTION + "/targets/0";

    private Found() {}

    static List<String> in(Object document) {
        return lines(findings(document));
    }

    static List<String> in(Section section) {
        return in(Plans.plan(section));
    }

    static List<String> in(Task task) {
        return in(Section.builder().addTasks(task).build());
    }

    static List<Finding> findings(Object document) {
        return StandardRules.validator()
                .validate(document, Profile.PUBLISH, LocalDate.of(2026, 1, 1))
                .findings();
    }

    /** Where there is a kind of finding. */
    static List<String> at(FindingCode code, Object document) {
        return findings(document).stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.pointer().toString())
                .toList();
    }

    static boolean has(FindingCode code, Object document) {
        return !at(code, document).isEmpty();
    }

    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    /** The plan as the text of the document itself, signed and with a basis. */
    static Plan fullText(Plan plan) {
        return plan.toBuilder()
                .source(new Source(Source.Kind.FULL_TEXT, Optional.empty(), Optional.empty()))
                .instrument(plan.instrument().toBuilder()
                        .signature(new Signature(Optional.empty(), Optional.empty(), "(đã ký)"))
                        .build())
                .pursuantTo("24/2021/QH15")
                .build();
    }

    static Plan issued(Plan plan, LocalDate day) {
        return with(plan, plan.instrument().toBuilder().issuedOn(day).build());
    }

    static Plan numbered(Plan plan, String number) {
        return with(
                plan,
                plan.instrument().toBuilder()
                        .number(InstrumentNumber.parse(number))
                        .build());
    }

    static Plan with(Plan plan, LegalInstrument instrument) {
        return plan.toBuilder().instrument(instrument).build();
    }

    static InstrumentReference reference(String number, LocalDate issuedOn) {
        return InstrumentReference.of(number).toBuilder().issuedOn(issuedOn).build();
    }

    static Task.Builder led() {
        return Task.builder().title("Rà soát hộ nghèo").lead("Sở Y tế");
    }
}
