package vn.giamngheo.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.law.Signature;
import vn.giamngheo.plan.Funding;
import vn.giamngheo.plan.FundingLine;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Statement;
import vn.giamngheo.plan.Task;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.target.Scope;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/** Every text of a plan, character by character: what only looks right, and what is too long to be read. */
final class TextRules implements PlanRules {

    /** The longest text of a paragraph or a cell; longer ones are not taken apart by any rule. */
    static final int LONGEST = 10_000;

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        new Texts(findings).plan(plan);
    }

    /** A text as a message can quote it. */
    static Argument shown(String text) {
        return Argument.text(Phrase.shown(text));
    }

    static Finding tooLong(String text, JsonPointer at, int limit) {
        return Finding.of(
                PlanFinding.TEXT_TOO_LONG,
                at,
                Map.of("length", Argument.whole(text.length()), "limit", Argument.whole(limit)));
    }

    /** Goes through the texts of one plan. */
    private static final class Texts {
        private final Consumer<Finding> findings;

        private Texts(Consumer<Finding> findings) {
            this.findings = findings;
        }

        private void plan(Plan plan) {
            JsonPointer root = JsonPointer.ROOT;
            agencies(plan.addressees(), root, "addressees");
            schedule(plan.period(), root, "period");
            texts(plan.copies(), root, "copies");
            instrument(plan);
            names(plan);
            for (Located<Section> section : plan.sections()) {
                section(section.value(), section.pointer());
            }
            for (Located<Task> task : plan.tasks()) {
                task(task.value(), task.pointer());
            }
            for (Located<Target> target : plan.targets()) {
                target(target.value(), target.pointer());
            }
            for (Located<Funding> funding : plan.fundings()) {
                funding(funding.value(), funding.pointer());
            }
            for (Located<ReportingLine> line : plan.reporting()) {
                report(line.value(), line.pointer());
            }
        }

        /** What other rules look at for all but the form of its characters. */
        private void names(Plan plan) {
            LegalInstrument instrument = plan.instrument();
            JsonPointer at = JsonPointer.ROOT.child("instrument");
            instrument.number().ifPresent(number -> composed(number.text(), at, "number"));
            instrument.issuedAt().ifPresent(text -> composed(text, at, "issuedAt"));
            instrument.signature().ifPresent(signature -> signature(signature, at.child("signature")));
            plan.jurisdiction()
                    .ifPresent(place -> composed(place.name(), JsonPointer.ROOT.child("jurisdiction"), "name"));
            plan.source().note().ifPresent(text -> composed(text, JsonPointer.ROOT.child("source"), "note"));
            plan.references().forEach(reference -> reference(reference.value(), reference.pointer()));
        }

        private void signature(Signature signature, JsonPointer at) {
            signature.onBehalfOf().ifPresent(text -> composed(text, at, "onBehalfOf"));
            signature.capacity().ifPresent(text -> composed(text, at, "capacity"));
            composed(signature.name(), at, "name");
        }

        private void reference(InstrumentReference reference, JsonPointer at) {
            reference.number().ifPresent(number -> composed(number.text(), at, "number"));
            reference.title().ifPresent(text -> composed(text, at, "title"));
            reference.issuer().ifPresent(text -> composed(text, at, "issuer"));
            reference.provision().ifPresent(text -> composed(text, at, "provision"));
        }

        private void scope(Scope scope, JsonPointer at) {
            scope.place().ifPresent(place -> composed(place.name(), at.child("place"), "name"));
            scope.group().ifPresent(text -> composed(text, at, "group"));
        }

        private void composed(String text, JsonPointer holder, String name) {
            if (text.length() <= LONGEST && CharacterChecks.isOdd(text)) {
                composed(text, holder.child(name));
            }
        }

        private void composed(String text, JsonPointer at) {
            if (!VietnameseText.nfc(text).equals(text)) {
                findings.accept(
                        Finding.of(PlanFinding.NOT_COMPOSED, at, Map.of("text", shown(VietnameseText.nfc(text)))));
            }
        }

        private void instrument(Plan plan) {
            String title = plan.instrument().title();
            if (CharacterChecks.isOdd(title)) {
                odd(title, JsonPointer.ROOT.child("instrument").child("title"));
            }
            String issuer = plan.instrument().issuer();
            if (CharacterChecks.isOdd(issuer)) {
                odd(issuer, JsonPointer.ROOT.child("instrument").child("issuer"));
            }
        }

        private void section(Section section, JsonPointer at) {
            text(section.number(), at, "number");
            text(section.title(), at, "title");
            List<Statement> statements = section.statements();
            for (int i = 0; i < statements.size(); i++) {
                String text = statements.get(i).text();
                if (CharacterChecks.isOdd(text)) {
                    odd(text, at.child("statements").child(i).child("text"));
                }
            }
            reporters(section.reporting(), at);
        }

        private void task(Task task, JsonPointer at) {
            text(task.title(), at, "title");
            text(task.deliverable(), at, "deliverable");
            agencies(task.lead(), at, "lead");
            agencies(task.coordinate(), at, "coordinate");
            schedule(task.schedule(), at, "schedule");
            List<Responsibility> roles = task.roles();
            for (int i = 0; i < roles.size(); i++) {
                role(roles.get(i), i, at);
            }
            reporters(task.reporting(), at);
        }

        private void role(Responsibility role, int index, JsonPointer task) {
            if (CharacterChecks.isOdd(role.agencies().text())) {
                odd(role.agencies().text(), task.child("roles").child(index).child("agencies"));
            }
            if (CharacterChecks.isOdd(role.toward().text())) {
                odd(role.toward().text(), task.child("roles").child(index).child("toward"));
            }
        }

        /** As written: the lead of a task is no text of its reports. */
        private void reporters(List<ReportingLine> lines, JsonPointer holder) {
            for (int i = 0; i < lines.size(); i++) {
                String text = lines.get(i).reporters().text();
                if (CharacterChecks.isOdd(text)) {
                    odd(text, holder.child("reporting").child(i).child("reporters"));
                }
            }
        }

        private void report(ReportingLine line, JsonPointer at) {
            text(line.subject(), at, "subject");
            agencies(line.to(), at, "to");
            agencies(line.via(), at, "via");
            schedule(line.schedule(), at, "schedule");
        }

        private void target(Target target, JsonPointer at) {
            text(target.title(), at, "title");
            text(target.text(), at, "text");
            text(target.split(), at, "split");
            schedule(target.due(), at, "due");
            target.scope().ifPresent(scope -> scope(scope, at.child("scope")));
            MeasureTexts.of(target.measure(), (written, path) -> written(written, at.child("measure"), path));
        }

        private void funding(Funding funding, JsonPointer at) {
            if (funding.total().isPresent()) {
                written(funding.total().get(), at, "total");
            }
            List<FundingLine> lines = funding.lines();
            for (int i = 0; i < lines.size(); i++) {
                FundingLine line = lines.get(i);
                if (CharacterChecks.isOdd(line.source())) {
                    odd(line.source(), at.child("lines").child(i).child("source"));
                }
                if (line.amount().isPresent() && isOdd(line.amount().get())) {
                    written(line.amount().get(), at, "lines", Integer.toString(i), "amount");
                }
            }
        }

        private static boolean isOdd(Written<?> written) {
            return written.text().isPresent()
                    && CharacterChecks.isOdd(written.text().get());
        }

        private void written(Written<?> written, JsonPointer holder, String... path) {
            if (isOdd(written)) {
                JsonPointer at = holder;
                for (String name : path) {
                    at = at.child(name);
                }
                odd(written.text().orElseThrow(), at);
            }
        }

        private void texts(List<String> texts, JsonPointer holder, String name) {
            for (int i = 0; i < texts.size(); i++) {
                if (CharacterChecks.isOdd(texts.get(i))) {
                    odd(texts.get(i), holder.child(name).child(i));
                }
            }
        }

        private void agencies(AgencyList agencies, JsonPointer holder, String name) {
            text(agencies.text(), holder, name);
        }

        private void schedule(Schedule schedule, JsonPointer holder, String name) {
            text(schedule.text(), holder, name);
        }

        private void text(Optional<String> text, JsonPointer holder, String name) {
            if (text.isPresent()) {
                text(text.get(), holder, name);
            }
        }

        private void text(String text, JsonPointer holder, String name) {
            if (CharacterChecks.isOdd(text)) {
                odd(text, holder.child(name));
            }
        }

        private void odd(String text, JsonPointer at) {
            if (text.length() > LONGEST) {
                findings.accept(tooLong(text, at, LONGEST));
                return;
            }
            words(PlanFinding.LOOK_ALIKE_LETTERS, CharacterChecks.lookalikes(text), at);
            words(PlanFinding.LETTER_FOR_DIGIT, CharacterChecks.lettersForDigits(text), at);
            int invisible = CharacterChecks.invisible(text);
            if (invisible > 0) {
                findings.accept(Finding.of(
                        PlanFinding.INVISIBLE_CHARACTERS,
                        at,
                        Map.of(
                                "count", Argument.whole(invisible),
                                "text", shown(VietnameseText.clean(text)))));
            }
            composed(text, at);
        }

        private void words(PlanFinding code, List<String> words, JsonPointer at) {
            if (!words.isEmpty()) {
                findings.accept(Finding.of(
                        code,
                        at,
                        Map.of(
                                "words",
                                Argument.listed(
                                        words.stream().map(TextRules::shown).toList()))));
            }
        }
    }
}
