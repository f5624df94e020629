package vn.giamngheo.desk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giamngheo.allocation.Allocate;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationDraft;
import vn.giamngheo.allocation.AllocationResult;
import vn.giamngheo.allocation.AllocationShare;
import vn.giamngheo.allocation.Impossible;
import vn.giamngheo.allocation.ShareBound;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** Shares out what the form asks for. */
@Component
class AllocationWork {

    private final MessageSource messages;

    AllocationWork(MessageSource messages) {
        this.messages = messages;
    }

    AllocationAnswer answer(Answers answers, Language language) {
        AllocationUnits units = new AllocationUnits(answers.text("units"), messages, language);
        if (units.isEmpty() && !answers.has("number")) {
            return AllocationAnswer.NOTHING;
        }
        List<String> wrong = new ArrayList<>();
        Optional<Long> number = whole("number", true, answers, language, wrong);
        Optional<Long> floor = whole("floor", false, answers, language, wrong);
        Optional<Long> cap = whole("cap", false, answers, language, wrong);
        wrong.addAll(units.wrong());
        if (!wrong.isEmpty() || number.isEmpty()) {
            return AllocationAnswer.refused(wrong);
        }
        try {
            AllocationDraft<AllocationResult> draft = (answers.text("kind").equals("level")
                            ? Allocate.downTo(number.get())
                            : Allocate.reductionOf(number.get()))
                    .households()
                    .among(units.current())
                    .floor(units.floors())
                    .cap(units.caps());
            floor.ifPresent(draft::floor);
            cap.ifPresent(draft::cap);
            units.locks(draft::lock);
            return said(draft.largestRemainder(), units, language);
        } catch (RefusedException e) {
            return AllocationAnswer.refused(List.of(e.reason().in(language)));
        }
    }

    private Optional<Long> whole(
            String field, boolean required, Answers answers, Language language, List<String> wrong) {
        Optional<Long> number = answers.whole(field, language);
        if (number.isEmpty() && (required || answers.has(field))) {
            wrong.add(messages.getMessage("allocation.wrong." + field, null, language.locale()));
        }
        return number;
    }

    private AllocationAnswer said(AllocationResult result, AllocationUnits units, Language language) {
        if (result instanceof Impossible impossible) {
            return AllocationAnswer.impossible(impossible.obstacles().stream()
                    .map(obstacle -> obstacle.describe(language, CountUnit.HOUSEHOLD))
                    .toList());
        }
        Allocation allocation = result.orElseThrow();
        long now = units.current().values().stream().mapToLong(Long::longValue).sum();
        String[] caption = {
            number(allocation.sum(), language), number(allocation.shares().size(), language)
        };
        return new AllocationAnswer(
                false,
                List.of(),
                List.of(),
                // In the order in which they were written.
                units.current().keySet().stream()
                        .map(name -> row(allocation.share(name), units, language))
                        .toList(),
                messages.getMessage("allocation.caption", caption, language.locale()),
                number(now, language),
                number(allocation.sum(), language),
                number(now - allocation.sum(), language));
    }

    private static AllocationAnswer.Row row(AllocationShare share, AllocationUnits units, Language language) {
        return new AllocationAnswer.Row(
                share.code(),
                number(units.current().getOrDefault(share.code(), 0L), language),
                number(share.number(), language),
                share.left().map(left -> number(left, language)).orElse("–"),
                share.bound() == ShareBound.NONE ? null : share.bound().phrase().in(language));
    }

    private static String number(long number, Language language) {
        return language.notation().format(number);
    }
}
