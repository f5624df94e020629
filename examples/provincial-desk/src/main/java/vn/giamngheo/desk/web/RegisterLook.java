package vn.giamngheo.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.desk.register.RegisterRun;
import vn.giamngheo.desk.register.RegisterState;
import vn.giamngheo.desk.register.Registers;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.population.StatusCounts;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;

/** A register that was sent, in words. */
@Component
class RegisterLook {

    /** The files have them all. */
    private static final int SHOWN = 50;

    private final Registers registers;
    private final MessageSource messages;
    private final JsonMapper mapper;
    private final Clock clock;

    RegisterLook(Registers registers, MessageSource messages, JsonMapper mapper, Clock clock) {
        this.registers = registers;
        this.messages = messages;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * A register on a line.
     *
     * @param id by which it is asked for
     * @param when the day it was sent
     * @param on the day of the review
     * @param state how far it is
     * @param lines how many were read
     * @param bad how many of them could not be counted
     */
    record Line(String id, String when, String on, String state, String lines, String bad) {}

    /**
     * A register on a page of its own.
     *
     * @param id by which it is asked for
     * @param when the day it was sent
     * @param on the day of the review
     * @param code of the state
     * @param state how far it is
     * @param running whether there is more to come
     * @param percent of the file that was read
     * @param failure why it was not read to its end; null if it was
     * @param lines how many were read
     * @param valid how many of them were counted
     * @param bad how many were not
     * @param counts by status
     * @param findings the first of them
     * @param shown how many these are
     * @param found how many there are
     */
    record View(
            String id,
            String when,
            String on,
            String code,
            String state,
            boolean running,
            int percent,
            @Nullable String failure,
            String lines,
            String valid,
            String bad,
            List<Count> counts,
            List<Found> findings,
            String shown,
            String found) {}

    /**
     * Households of one status.
     *
     * @param name the status
     * @param number how many
     */
    record Count(String name, String number) {}

    /**
     * Something found on a line.
     *
     * @param line which
     * @param place the property or the column
     * @param message what
     */
    record Found(String line, String place, String message) {}

    Line line(RegisterRun run, Language language) {
        return new Line(
                run.id(),
                when(run, language),
                language.shortDay(run.review()),
                state(run.state(), language),
                number(run.progress().lines(), language),
                number(run.progress().lines() - run.progress().valid(), language));
    }

    View view(RegisterRun run, Language language) {
        List<Found> found = run.state().isOver() ? found(run, language) : List.of();
        return new View(
                run.id(),
                when(run, language),
                language.shortDay(run.review()),
                run.state().code(),
                state(run.state(), language),
                !run.state().isOver(),
                run.progress().percent(),
                null,
                number(run.progress().lines(), language),
                number(run.progress().valid(), language),
                number(run.progress().lines() - run.progress().valid(), language),
                run.counts().map(counts -> counts(counts, language)).orElse(List.of()),
                found,
                number(found.size(), language),
                number(run.findings(), language));
    }

    private String when(RegisterRun run, Language language) {
        return language.shortDay(LocalDate.ofInstant(run.createdOn(), clock.getZone()));
    }

    private String state(RegisterState state, Language language) {
        return messages.getMessage("register.state." + state.code(), null, language.locale());
    }

    private List<Found> found(RegisterRun run, Language language) {
        return registers.findings(run.id(), SHOWN).stream()
                .map(finding -> new Found(
                        number(finding.line(), language),
                        finding.place(),
                        finding.message().in(language)))
                .toList();
    }

    /** Each status that any household has; those of which facts are unknown stand apart. */
    private List<Count> counts(String text, Language language) {
        List<Count> counts = new ArrayList<>();
        total(text).ifPresent(total -> {
            for (PovertyStatus status : PovertyStatus.values()) {
                if (total.count(status).signum() > 0) {
                    counts.add(new Count(
                            status.phrase().in(language), language.notation().format(total.count(status))));
                }
            }
        });
        return counts;
    }

    private Optional<StatusCounts<?>> total(String text) {
        JsonNode total = mapper.readTree(text).path("total");
        if (total.isMissingNode()) {
            return Optional.empty();
        }
        StatusCounts<?> counts =
                GiamngheoJson.read(mapper, total.toString(), StatusCounts.class).orElseThrow();
        return Optional.of(counts);
    }

    private static String number(long number, Language language) {
        return language.notation().format(number);
    }
}
