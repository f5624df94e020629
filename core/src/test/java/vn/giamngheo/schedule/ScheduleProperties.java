package vn.giamngheo.schedule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.giamngheo.text.Language;

/** Edge cases of the parts are generated often enough by themselves; their combinations would be most of the tries. */
class ScheduleProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsBackWhatItWrites(@ForAll("frames") List<TimeFrame> frames) {
        Schedule schedule = Schedule.of(frames.toArray(TimeFrame[]::new));

        assertThat(schedule.frames()).isEqualTo(frames);
        assertThat(Schedule.parse(schedule.text())).isEqualTo(schedule);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void firstDayIsNotAfterLastDay(@ForAll("frames") List<TimeFrame> frames) {
        for (TimeFrame frame : frames) {
            frame.firstDay()
                    .ifPresent(first ->
                            frame.lastDay().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
        }
        Schedule schedule = Schedule.of(frames.toArray(TimeFrame[]::new));
        assertThat(schedule.firstDay().orElse(LocalDate.MIN))
                .isBeforeOrEqualTo(schedule.lastDay().orElse(LocalDate.MAX));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rendersSomethingInEveryLanguage(@ForAll("frames") List<TimeFrame> frames, @ForAll Language language) {
        assertThat(frames)
                .allSatisfy(frame -> assertThat(frame.render(language)).isNotBlank());
        assertThat(Schedule.of(frames.toArray(TimeFrame[]::new)).render(language))
                .isNotBlank();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void dirtySpellingsReadTheSame(@ForAll("wordless") List<TimeFrame> frames, @ForAll("dirt") List<Dirt> dirt) {
        String text = Schedule.of(frames.toArray(TimeFrame[]::new)).text();
        for (Dirt one : dirt) {
            text = one.apply(text);
        }

        assertThat(Schedule.parse(text).frames()).isEqualTo(frames);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void commaAndWordAndSemicolonDivideFrames(
            @ForAll("undated") List<TimeFrame> frames, @ForAll("separator") String separator) {
        String text =
                frames.stream().map(frame -> frame.render(Language.VIETNAMESE)).collect(joining(separator));

        assertThat(Schedule.parse(text).frames()).isEqualTo(frames);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneOpeningGovernsAllItsDays(
            @ForAll("ascendingDays") List<LocalDate> days, @ForAll("separator") String separator) {
        String written = days.stream().map(Language.VIETNAMESE::shortDay).collect(joining(separator + "ngày "));

        assertThat(Schedule.parse("trước ngày " + written).frames())
                .isEqualTo(days.stream()
                        .map(day -> separator.contains(";") && !day.equals(days.get(0))
                                ? new OnDay(day)
                                : new BeforeDay(day))
                        .toList());
    }

    @Property
    void anyTextIsKeptAndReadsToFrames(@ForAll String text) {
        Schedule schedule = Schedule.parse(text);

        assertThat(schedule.text()).isEqualTo(schedule.isStated() ? text : "");
        assertThat(schedule.render(Language.ENGLISH)).isNotBlank();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void textsMadeOfWordsOfTimeNeverFail(@ForAll("wordSalad") String text) {
        Schedule schedule = Schedule.parse(text);

        assertThat(schedule.isStated()).isTrue();
        assertThat(schedule.frames())
                .allSatisfy(frame -> assertThat(frame.firstDay().orElse(LocalDate.of(1900, 1, 1)))
                        .isBetween(LocalDate.of(1900, 1, 1), frame.lastDay().orElse(LocalDate.of(2099, 12, 31))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void dueDaysLieInTheYearAndInAFrame(@ForAll("frames") List<TimeFrame> frames, @ForAll("years") int year) {
        Schedule schedule = Schedule.of(frames.toArray(TimeFrame[]::new));

        assertThat(schedule.dueIn(year)).isSorted().doesNotHaveDuplicates().allSatisfy(day -> {
            assertThat(day.getYear()).isEqualTo(year);
            assertThat(frames)
                    .anyMatch(frame -> !frame.firstDay().orElse(day).isAfter(day)
                            && !frame.lastDay().orElse(day).isBefore(day));
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aYearIsConcernedExactlyIfItRunsOrFallsDue(
            @ForAll("frames") List<TimeFrame> frames, @ForAll("years") int year) {
        Schedule schedule = Schedule.of(frames.toArray(TimeFrame[]::new));

        assertThat(schedule.concerns(year))
                .isEqualTo(schedule.runsIn(year) || !schedule.dueIn(year).isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyDayOfADatedFrameConcernsItsYear(
            @ForAll("frames") List<TimeFrame> frames, @ForAll @IntRange(max = 400) int days) {
        for (TimeFrame frame : frames) {
            frame.firstDay()
                    .map(first -> first.plusDays(days))
                    .filter(day -> day.getYear() <= 2099)
                    .filter(day ->
                            frame.lastDay().filter(last -> !day.isAfter(last)).isPresent())
                    .ifPresent(day -> assertThat(frame.concerns(day.getYear())).isTrue());
        }
    }

    /** One way in which a document spoils a wording. */
    enum Dirt {
        DECOMPOSED {
            @Override
            String apply(String text) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        },
        UPPER_CASE {
            @Override
            String apply(String text) {
                return text.toUpperCase(Locale.ROOT);
            }
        },
        OTHER_SPACES {
            @Override
            String apply(String text) {
                return "\ufeff" + text.replace(" ", "\u00a0 \t\u202f") + "\u00a0";
            }
        },
        OTHER_DASHES {
            @Override
            String apply(String text) {
                return text.replaceFirst("-", "\u2013").replace("-", " \u2212");
            }
        },
        SPACED_MARKS {
            @Override
            String apply(String text) {
                return text.replace("/", " / ").replace("-", " - ");
            }
        },
        LOST_SPACES {
            @Override
            String apply(String text) {
                return text.replace("; ", ";").replaceAll(" (?=\\d)", "").replaceAll("(?<=\\d) ", "");
            }
        },
        LEADING_WORDS {
            @Override
            String apply(String text) {
                return "Thời gian thực hiện: " + text + ".";
            }
        };

        abstract String apply(String text);
    }

    @Provide
    Arbitrary<List<Dirt>> dirt() {
        return Arbitraries.of(Dirt.class).list().uniqueElements().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> separator() {
        return Arbitraries.of(", ", ",", " và ", "; ", ",\n", " VÀ ");
    }

    @Provide
    Arbitrary<List<TimeFrame>> undated() {
        return Arbitraries.oneOf(
                        Arbitraries.of(Every.class).map(every -> (TimeFrame) new Recurring(every)),
                        Arbitraries.of(new Periodic(), new Promptly(), new AsRegulated()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<LocalDate>> ascendingDays() {
        return FrameArbitraries.days()
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(days -> days.stream().sorted().distinct().toList());
    }

    @Provide
    Arbitrary<String> wordSalad() {
        return Arbitraries.of(
                        "trước",
                        "ngày",
                        "tháng",
                        "quý",
                        "năm",
                        "giai đoạn",
                        "đến",
                        "hết",
                        "cuối",
                        "từ",
                        "và",
                        ",",
                        ";",
                        "-",
                        "/",
                        "31",
                        "12",
                        "2017",
                        "2025",
                        "II",
                        "V",
                        "6 tháng",
                        "cả năm",
                        "hằng",
                        "định kỳ",
                        "khi",
                        "theo quy định",
                        "đầu nhiệm kỳ",
                        "những năm tiếp theo",
                        "chậm nhất",
                        "31/02/2017",
                        "17")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<Integer> years() {
        return FrameArbitraries.years();
    }

    @Provide
    Arbitrary<List<TimeFrame>> frames() {
        return FrameArbitraries.frame().list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<TimeFrame>> wordless() {
        return FrameArbitraries.wordless().list().ofMinSize(1).ofMaxSize(3);
    }
}
