package vn.giamngheo.schedule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.giamngheo.text.Language;

/**
 * The looks taken at a year under way: "6 tháng và cả năm". Of a year named ("6 tháng đầu năm 2017") it lasts from 1
 * January to the last milestone; of no year named it comes round every year. "Cuối năm" without a year is the milestone
 * of the full year.
 *
 * @param milestones the milestones, at least one; a copy in the order of the year
 * @param year the year, 1900 to 2099; empty: every year
 */
public record Milestones(Set<Milestone> milestones, OptionalInt year) implements TimeFrame {

    /**
     * Checks the arguments and copies the set.
     *
     * @param milestones the milestones
     * @param year the year
     * @throws IllegalArgumentException if there is no milestone, or the year is out of range
     */
    public Milestones {
        if (milestones.isEmpty()) {
            throw new IllegalArgumentException("milestones must not be empty");
        }
        milestones = Collections.unmodifiableSet(EnumSet.copyOf(milestones));
        if (year.isPresent()) {
            Years.check(year.getAsInt(), "year");
        }
    }

    @Override
    public Optional<LocalDate> firstDay() {
        return year.isPresent() ? Optional.of(Years.firstDay(year.getAsInt())) : Optional.empty();
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return year.isPresent() ? Optional.of(Collections.max(milestones).in(year.getAsInt())) : Optional.empty();
    }

    @Override
    public boolean recurring() {
        return year.isEmpty();
    }

    @Override
    public List<LocalDate> dueIn(int asked) {
        Years.check(asked, "year");
        if (year.isPresent() && year.getAsInt() != asked) {
            return List.of();
        }
        return milestones.stream().map(milestone -> milestone.in(asked)).toList();
    }

    @Override
    public String render(Language language) {
        String named = year.isPresent() ? " " + year.getAsInt() : "";
        return Wording.of(language, vietnamese() + named, english() + (named.isEmpty() ? "" : " of" + named));
    }

    private String vietnamese() {
        List<String> months = new ArrayList<>();
        if (milestones.contains(Milestone.SIX_MONTHS)) {
            months.add("6 tháng");
        }
        if (milestones.contains(Milestone.NINE_MONTHS)) {
            months.add("9 tháng");
        }
        if (milestones.contains(Milestone.FULL_YEAR)) {
            return months.isEmpty() ? "cả năm" : String.join(", ", months) + " và cả năm";
        }
        return String.join(" và ", months) + " đầu năm";
    }

    private String english() {
        return milestones.stream()
                .map(milestone -> switch (milestone) {
                    case SIX_MONTHS -> "six months";
                    case NINE_MONTHS -> "nine months";
                    case FULL_YEAR -> "full year";
                })
                .collect(joining(", "));
    }
}
