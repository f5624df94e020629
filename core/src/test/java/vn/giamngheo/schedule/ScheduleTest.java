package vn.giamngheo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.Language;

class ScheduleTest {

    @Nested
    class R26Deadlines {

        @Test
        void r26BeforeADayExcludesTheDay() {
            assertThat(Schedule.parse("trước ngày 31/12/2017").lastDay()).contains(LocalDate.of(2017, 12, 30));
            assertThat(Schedule.parse("trước ngày 01/01/2018").lastDay()).contains(LocalDate.of(2017, 12, 31));
            assertThat(Schedule.parse("trước ngày 01/03/2016").lastDay()).contains(LocalDate.of(2016, 2, 29));
        }

        @Test
        void r26ByADayIncludesTheDay() {
            assertThat(Schedule.parse("chậm nhất ngày 31/12/2017").lastDay()).contains(LocalDate.of(2017, 12, 31));
            assertThat(Schedule.parse("đến hết ngày 31/12/2017").lastDay()).contains(LocalDate.of(2017, 12, 31));
        }

        @Test
        void r26BeforeAMonthIsUpToTheEndOfTheMonthBefore() {
            assertThat(Schedule.parse("trước tháng 10/2017").lastDay()).contains(LocalDate.of(2017, 9, 30));
            assertThat(Schedule.parse("trước tháng 6/2017").lastDay()).contains(LocalDate.of(2017, 5, 31));
            assertThat(Schedule.parse("trước tháng 3/2016").lastDay()).contains(LocalDate.of(2016, 2, 29));
            assertThat(Schedule.parse("trước tháng 3/2017").lastDay()).contains(LocalDate.of(2017, 2, 28));
            assertThat(Schedule.parse("trước tháng 1/2017").lastDay()).contains(LocalDate.of(2016, 12, 31));
        }

        @Test
        void r26AQuarterIsAnInterval() {
            Schedule quarter = Schedule.parse("quý II/2017");

            assertThat(quarter.firstDay()).contains(LocalDate.of(2017, 4, 1));
            assertThat(quarter.lastDay()).contains(LocalDate.of(2017, 6, 30));
            assertThat(Schedule.parse("quý I/2017").firstDay()).contains(LocalDate.of(2017, 1, 1));
            assertThat(Schedule.parse("quý I/2017").lastDay()).contains(LocalDate.of(2017, 3, 31));
            assertThat(Schedule.parse("quý IV/2017").lastDay()).contains(LocalDate.of(2017, 12, 31));
        }

        @Test
        void r26YearlyWorkIsBoundedByThePeriodOfThePlanOnly() {
            Schedule task = Schedule.parse("Hằng năm");
            Schedule plan = Schedule.parse("giai đoạn 2021-2030");

            assertThat(task.firstDay()).isEmpty();
            assertThat(task.lastDay()).isEmpty();
            assertThat(task.concerns(2020)).isTrue();
            assertThat(plan.concerns(2020)).isFalse();
            assertThat(plan.concerns(2021)).isTrue();
            assertThat(plan.concerns(2030)).isTrue();
            assertThat(plan.concerns(2031)).isFalse();
            assertThat(task.dueIn(2022)).isEmpty();
            assertThat(task.runsIn(2022)).isTrue();
        }
    }

    @Nested
    class R27OverlappingPeriods {

        @Test
        void r27BothOfTwoOverlappingPeriodsAreTrue() {
            Schedule schedule = Schedule.parse("Giai đoạn 2021 -2025 và giai đoạn 2021 -2030");

            assertThat(schedule.frames()).containsExactly(new Period(2021, 2025), new Period(2021, 2030));
            assertThat(schedule.overlapping()).isTrue();
            assertThat(schedule.firstDay()).contains(LocalDate.of(2021, 1, 1));
            assertThat(schedule.lastDay()).contains(LocalDate.of(2030, 12, 31));
            assertThat(schedule.dueIn(2025)).containsExactly(LocalDate.of(2025, 12, 31));
            assertThat(schedule.runsIn(2025)).isTrue();
            assertThat(schedule.dueIn(2030)).containsExactly(LocalDate.of(2030, 12, 31));
            assertThat(schedule.runsIn(2030)).isFalse();
        }

        @Test
        void r27PeriodsThatFollowEachOtherDoNotOverlap() {
            assertThat(Schedule.parse("Giai đoạn 2021-2025, giai đoạn 2026-2030")
                            .overlapping())
                    .isFalse();
            assertThat(Schedule.parse("Giai đoạn 2026-2030, giai đoạn 2021-2025")
                            .overlapping())
                    .isFalse();
            assertThat(Schedule.parse("Giai đoạn 2021-2025, giai đoạn 2025-2030")
                            .overlapping())
                    .isTrue();
        }

        @Test
        void r27OverlapIsFoundAmongManyInAnyOrder() {
            assertThat(Schedule.parse("năm 2029; quý I/2022; giai đoạn 2026-2028; ngày 31/3/2022")
                            .overlapping())
                    .isTrue();
            assertThat(Schedule.parse("năm 2029; quý I/2022; giai đoạn 2026-2028; ngày 01/4/2022")
                            .overlapping())
                    .isFalse();
        }

        @Test
        void r27WhatIsOpenOnOneSideDoesNotOverlap() {
            assertThat(Schedule.parse("trước ngày 10/6/2017; trước ngày 10/12/2017")
                            .overlapping())
                    .isFalse();
            assertThat(Schedule.parse("giai đoạn 2021-2025; đến năm 2030").overlapping())
                    .isFalse();
            assertThat(Schedule.parse("giai đoạn 2021-2025; hằng năm").overlapping())
                    .isFalse();
        }
    }

    @Nested
    class Days {

        @Test
        void anOpenFrameOpensTheWhole() {
            Schedule schedule = Schedule.parse("giai đoạn 2021-2025; đến năm 2030");

            assertThat(schedule.firstDay()).isEmpty();
            assertThat(schedule.lastDay()).contains(LocalDate.of(2030, 12, 31));
        }

        @Test
        void unstatedHasNoDays() {
            assertThat(Schedule.unstated().firstDay()).isEmpty();
            assertThat(Schedule.unstated().lastDay()).isEmpty();
            assertThat(Schedule.unstated().frames()).isEmpty();
            assertThat(Schedule.unstated().isStated()).isFalse();
            assertThat(Schedule.unstated().fuzzy()).isFalse();
            assertThat(Schedule.unstated().overlapping()).isFalse();
        }

        @Test
        void fuzzyWithoutALastDay() {
            assertThat(Schedule.parse("trước tháng 10/2017").fuzzy()).isFalse();
            assertThat(Schedule.parse("6 tháng đầu năm 2017").fuzzy()).isFalse();
            assertThat(Schedule.parse("Hằng năm").fuzzy()).isTrue();
            assertThat(Schedule.parse("6 tháng và cả năm").fuzzy()).isTrue();
            assertThat(Schedule.parse("đến đầu nhiệm kỳ 2026 - 2030").fuzzy()).isTrue();
            assertThat(Schedule.parse("năm 2023 và những năm tiếp theo").fuzzy())
                    .isTrue();
            assertThat(Schedule.parse("năm 2023, thường xuyên").fuzzy()).isTrue();
            assertThat(Schedule.parse("lúc nào đó").fuzzy()).isTrue();
        }
    }

    @Nested
    class Making {

        @Test
        void fromFramesWithTheirVietnameseWords() {
            Schedule schedule = Schedule.of(new Period(2021, 2025), new BeforeDay(LocalDate.of(2017, 2, 1)));

            assertThat(schedule.text()).isEqualTo("giai đoạn 2021-2025; trước ngày 01/02/2017");
            assertThat(schedule).hasToString("giai đoạn 2021-2025; trước ngày 01/02/2017");
            assertThat(schedule).isEqualTo(Schedule.parse("giai đoạn 2021-2025; trước ngày 01/02/2017"));
        }

        @Test
        void fromNoFramesIsUnstated() {
            assertThat(Schedule.of()).isEqualTo(Schedule.unstated());
        }

        @Test
        void refusesWordsThatWouldReadAsSomethingElse() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Schedule.of(new Unreadable("hằng năm")))
                    .withMessageContaining("Unreadable[text=hằng năm]")
                    .withMessageContaining("Recurring[every=YEAR]");
            assertThatIllegalArgumentException().isThrownBy(() -> Schedule.of(new AfterEvent("khi có A; khi có B")));
            assertThatIllegalArgumentException().isThrownBy(() -> Schedule.of(new AfterEvent("có A")));
        }

        @Test
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> Schedule.parse(null));
            assertThatNullPointerException().isThrownBy(() -> Schedule.of((TimeFrame) null));
        }

        @Test
        void equalByWording() {
            assertThat(Schedule.parse("Hằng năm"))
                    .isEqualTo(Schedule.parse("Hằng năm"))
                    .hasSameHashCodeAs(Schedule.parse("Hằng năm"))
                    .isNotEqualTo(Schedule.parse("hằng năm"))
                    .isNotEqualTo("Hằng năm");
            assertThat(Schedule.parse("Hằng năm").frames())
                    .isEqualTo(Schedule.parse("hằng năm").frames());
        }

        @Test
        void rendersWhatWasUnderstoodInBothLanguages() {
            Schedule schedule = Schedule.parse("GIAI ĐOẠN 2021 - 2025, Trước tháng 1/2018");

            assertThat(schedule.render(Language.VIETNAMESE)).isEqualTo("giai đoạn 2021-2025; trước tháng 01/2018");
            assertThat(schedule.render(Language.ENGLISH)).isEqualTo("period 2021–2025; before January 2018");
            assertThat(Schedule.unstated().render(Language.VIETNAMESE)).isEqualTo("không nêu thời gian");
            assertThat(Schedule.unstated().render(Language.ENGLISH)).isEqualTo("no time stated");
        }
    }
}
