package vn.giamngheo.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.observation.ObservationSource;
import vn.giamngheo.text.Language;

/**
 * The form of a rate that was observed, as it stands.
 *
 * @param targets to choose from
 * @param rate as written
 * @param day as the field has it
 * @param sources to choose from
 */
record ObservationForm(List<Choice> targets, String rate, String day, List<Choice> sources) {

    static ObservationForm of(
            List<RateTargets.RateTarget> targets, Answers answers, LocalDate today, Language language) {
        String source = answers.text("source", ObservationSource.REVIEW_OFFICIAL.code());
        return new ObservationForm(
                targets.stream()
                        .map(target -> new Choice(
                                target.key(),
                                target.name(language),
                                target.key().equals(answers.text("target"))))
                        .toList(),
                answers.text("rate"),
                answers.text("day", today.toString()),
                Stream.of(ObservationSource.values())
                        .map(one -> new Choice(
                                one.code(),
                                one.phrase().in(language),
                                one.code().equals(source)))
                        .toList());
    }
}
