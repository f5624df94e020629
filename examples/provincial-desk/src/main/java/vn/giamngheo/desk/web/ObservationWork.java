package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.giamngheo.desk.store.Observations;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.target.Scope;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.KnownRate;
import vn.giamngheo.trajectory.PathOfTarget;
import vn.giamngheo.trajectory.RatePath;

/** Reads a rate that was observed, says how far it has come, and keeps it. */
@Component
class ObservationWork {

    private final RateTargets targets;
    private final Observations observations;
    private final MessageSource messages;
    private final Days days;

    ObservationWork(RateTargets targets, Observations observations, MessageSource messages, Days days) {
        this.targets = targets;
        this.observations = observations;
        this.messages = messages;
        this.days = days;
    }

    private record Reading(RateTargets.RateTarget target, Observation observation) {}

    ObservationAnswer answer(Answers answers, Language language) {
        if (!answers.has("rate")) {
            return ObservationAnswer.NOTHING;
        }
        List<String> wrong = new ArrayList<>();
        return read(answers, language, wrong)
                .map(reading -> said(reading, language))
                .orElseGet(() -> ObservationAnswer.refused(wrong));
    }

    /** What it says of itself, or why it was not kept; a rate that contradicts another is not. */
    ObservationAnswer keep(Answers answers, Language language) {
        List<String> wrong = new ArrayList<>();
        Optional<Reading> reading = read(answers, language, wrong);
        reading.ifPresent(read -> wrong.addAll(others(read.observation(), language)));
        if (reading.isEmpty() || !wrong.isEmpty()) {
            return ObservationAnswer.refused(wrong);
        }
        observations.add(reading.get().observation());
        return said(reading.get(), language);
    }

    /** The same figure with another value: which of the two is right, nothing tells. */
    private List<String> others(Observation added, Language language) {
        return observations.all().stream()
                .map(Stored::value)
                .filter(kept -> !kept.equals(added))
                .filter(kept -> added.toBuilder().value(kept.value()).build().equals(kept))
                .map(kept -> messages.getMessage(
                        "observe.wrong.other",
                        new Object[] {
                            language.shortDay(kept.asOf()), KnownRate.of(kept).in(language)
                        },
                        language.locale()))
                .toList();
    }

    private Optional<Reading> read(Answers answers, Language language, List<String> wrong) {
        Optional<RateTargets.RateTarget> target = targets.find(answers.text("target"));
        Optional<PublishedRate> rate = answers.rate("rate", language);
        Optional<LocalDate> day = answers.day("day").filter(days::isPast);
        expect(target, "observe.wrong.target", language, wrong);
        expect(rate, "observe.wrong.rate", language, wrong);
        expect(day, "observe.wrong.day", language, wrong);
        return target.flatMap(of -> rate.flatMap(value ->
                day.map(on -> new Reading(of, observation(of, value, on, answers.text("source"))))));
    }

    private void expect(Optional<?> value, String key, Language language, List<String> wrong) {
        if (value.isEmpty()) {
            wrong.add(words(key, language));
        }
    }

    private static Observation observation(
            RateTargets.RateTarget target, PublishedRate rate, LocalDate day, String source) {
        Optional<Scope> scope = target.target().scope();
        return Observation.builder()
                .indicator(target.indicator())
                .printed(rate)
                .unit(CountUnit.HOUSEHOLD)
                .source(Stream.of(ObservationSource.values())
                        .filter(one -> one.code().equals(source))
                        .findFirst()
                        .orElse(ObservationSource.REVIEW_OFFICIAL))
                .place(target.place())
                .area(scope.flatMap(Scope::area))
                .group(scope.flatMap(Scope::population))
                .asOf(day)
                .build();
    }

    private ObservationAnswer said(Reading reading, Language language) {
        PathOfTarget path = reading.target().way().path();
        List<ObservationAnswer.Line> lines = new ArrayList<>();
        if (path instanceof PathOfTarget.None none) {
            lines.add(line("observe.no-path", none.describe(language), language));
        }
        path.path().ifPresent(found -> lines.addAll(said(found, reading.observation(), language)));
        return new ObservationAnswer(false, List.of(), lines);
    }

    private List<ObservationAnswer.Line> said(RatePath path, Observation observation, Language language) {
        if (observation.asOf().isBefore(path.start())) {
            return List.of(line("observe.progress", words("observe.before-start", language), language));
        }
        return List.of(
                line("observe.progress", path.progress(observation).describe(language), language),
                line("observe.assessment", path.assess(observation).describe(language), language),
                line("observe.pace", path.requiredPace(observation).describe(language), language));
    }

    private ObservationAnswer.Line line(String key, String words, Language language) {
        return new ObservationAnswer.Line(words(key, language), words);
    }

    private String words(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }
}
