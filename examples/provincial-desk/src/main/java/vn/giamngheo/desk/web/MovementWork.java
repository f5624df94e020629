package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giamngheo.movement.Discrepancy;
import vn.giamngheo.movement.Movement;
import vn.giamngheo.movement.MovementAccount;
import vn.giamngheo.movement.MovementColumn;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.movement.Reconciliation;
import vn.giamngheo.movement.Tolerance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/** Reconciles what the form has. */
@Component
class MovementWork {

    private final MessageSource messages;

    MovementWork(MessageSource messages) {
        this.messages = messages;
    }

    MovementAnswer answer(Answers answers, Language language) {
        List<String> wrong = new ArrayList<>();
        List<Movement> accounts = new ArrayList<>();
        for (MovementAccount account : MovementForm.ACCOUNTS) {
            account(account, answers, language, wrong).ifPresent(accounts::add);
        }
        if (accounts.isEmpty() && wrong.isEmpty()) {
            return MovementAnswer.NOTHING;
        }
        Optional<LocalDate> start = answers.day("start-day");
        Optional<LocalDate> end = answers.day("end-day");
        if (start.isEmpty() || end.isEmpty() || !end.get().isAfter(start.get())) {
            wrong.add(said("movements.wrong.days", language));
        }
        Optional<Long> total = whole("total", said("movements.total", language), answers, language, wrong);
        Optional<Long> tolerance = whole("tolerance", said("movements.tolerance", language), answers, language, wrong);
        Optional<PublishedRate> rate = rate(answers, language, wrong);
        if (!wrong.isEmpty()) {
            return MovementAnswer.refused(wrong);
        }
        try {
            MovementReport report = MovementReport.builder()
                    // The place of an account that is only looked at does not matter.
                    .place(Place.of("–", AdministrativeLevel.PROVINCE))
                    .startDay(start.orElseThrow())
                    .endDay(end.orElseThrow())
                    .addAllAccounts(accounts)
                    .totalHouseholds(total)
                    .poorRate(rate)
                    .build();
            return said(report.reconcile(Tolerance.ofHouseholds(tolerance.orElse(0L))), language);
        } catch (RefusedException e) {
            return MovementAnswer.refused(List.of(e.reason().in(language)));
        }
    }

    /** An account of which nothing was entered is not reported. */
    private Optional<Movement> account(
            MovementAccount account, Answers answers, Language language, List<String> wrong) {
        Movement.Builder builder = Movement.of(account);
        boolean any = false;
        for (MovementColumn column : MovementColumn.values()) {
            String field = MovementForm.field(account, column);
            String name = column.phrase(account.list()).in(language);
            Optional<Long> number = whole(field, name, answers, language, wrong);
            any |= answers.has(field);
            number.ifPresent(value -> builder.cell(column, value));
        }
        return any ? Optional.of(builder.build()) : Optional.empty();
    }

    private Optional<Long> whole(String field, String name, Answers answers, Language language, List<String> wrong) {
        Optional<Long> number = answers.whole(field, language);
        if (number.isEmpty() && answers.has(field)) {
            wrong.add(messages.getMessage("movements.wrong.number", new Object[] {name}, language.locale()));
        }
        return number;
    }

    private Optional<PublishedRate> rate(Answers answers, Language language, List<String> wrong) {
        Optional<PublishedRate> rate = answers.rate("poor-rate", language);
        if (rate.isEmpty() && answers.has("poor-rate")) {
            wrong.add(said("movements.wrong.rate", language));
        }
        return rate;
    }

    private String said(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }

    private static MovementAnswer said(Reconciliation found, Language language) {
        return new MovementAnswer(
                false,
                List.of(),
                found.report().accounts().stream()
                        .map(movement -> residual(movement, language))
                        .toList(),
                found.discrepancies().isEmpty(),
                found.discrepancies().stream()
                        .map(discrepancy -> new MovementAnswer.Found(tone(discrepancy), discrepancy.describe(language)))
                        .toList());
    }

    private static String tone(Discrepancy discrepancy) {
        return discrepancy.isContradiction() ? "error" : "";
    }

    private static MovementAnswer.Residual residual(Movement movement, Language language) {
        return new MovementAnswer.Residual(
                movement.account().phrase().in(language),
                shown(movement.expectedEnd(), language),
                shown(movement.end(), language),
                shown(movement.residual(), language));
    }

    private static String shown(Optional<Long> number, Language language) {
        return number.map(value -> language.notation().format(value)).orElse("–");
    }
}
