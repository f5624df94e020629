package vn.giamngheo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostThousandsTest {

    @Test
    void r10_the_10_98_cell_has_three_readings() {
        assertThat(LostThousands.candidates("10.98")).containsExactly(10_980L, 1_098L, 10L);
        assertThat(LostThousands.candidates("10,98")).containsExactly(10_980L, 1_098L, 10L);
        assertThat(LostThousands.candidates("đạt 10.98 hộ")).containsExactly(10_980L, 1_098L, 10L);
    }

    @Test
    void what_was_before_the_mark_may_have_marks_itself() {
        assertThat(LostThousands.candidates("1.234,5 hộ")).containsExactly(1_234_500L, 12_345L, 1_234L);
        assertThat(LostThousands.candidates("10,980 hộ")).containsExactly(10_980L, 10L);
        assertThat(LostThousands.candidates("1.5 người")).containsExactly(1_500L, 15L, 1L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.980",
                "10980 hộ",
                "1,2 triệu người",
                "10,98%",
                "10,98 triệu đồng",
                "10.98-11.5 hộ",
                "4 hoặc 6 hộ",
                "nhiều",
                ""
            })
    void what_is_a_count_as_it_is_or_is_none_at_all_has_no_candidates(String text) {
        assertThat(LostThousands.candidates(text)).isEmpty();
    }

    @Test
    void two_hundred_characters_are_read_and_no_more() {
        assertThat(LostThousands.candidates("10.98" + " ".repeat(195))).hasSize(3);
        assertThat(LostThousands.candidates("10.98" + " ".repeat(196))).isEmpty();
    }

    @Test
    void a_monster_is_no_count() {
        assertThat(LostThousands.candidates("9".repeat(10_000) + ",5")).isEmpty();
        assertThat(LostThousands.candidates("999999999999999,999999999999999"))
                .isEqualTo(List.of(999_999_999_999_999L));
    }
}
