package vn.giamngheo.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static PatternTable<Unit.Households> table(int households) {
        return PatternTable.of(PatternRow.indicators(1), Unit.HOUSEHOLDS, List.of(new PatternCell(1, 1, households)));
    }

    private final Groups<String, PatternTable<Unit.Households>> communes =
            Groups.of(Map.of("b1", table(3), "a2", table(2), "a1", table(1)));

    @Test
    void groupsHaveTheirOrder() {
        assertThat(communes.asMap())
                .containsExactly(Map.entry("a1", table(1)), Map.entry("a2", table(2)), Map.entry("b1", table(3)));
        assertThat(communes.get("a2")).contains(table(2));
        assertThat(communes.get("c1")).isEmpty();
        assertThat(communes.toString()).startsWith("{a1=").contains(", b1=");
    }

    @Test
    void groupsAddUp() {
        assertThat(communes.total()).contains(table(6));
        assertThat(Groups.of(Map.<String, PatternTable<Unit.Households>>of()).total())
                .isEmpty();
        assertThat(communes.by(commune -> commune.substring(0, 1)))
                .isEqualTo(Groups.of(Map.of("a", table(3), "b", table(3))));
    }

    @Test
    void whatTwoCountedIsOfAllTheirGroups() {
        Groups<String, PatternTable<Unit.Households>> others = Groups.of(Map.of("b1", table(4), "c1", table(5)));

        assertThat(communes.plus(others))
                .isEqualTo(Groups.of(Map.of("a1", table(1), "a2", table(2), "b1", table(7), "c1", table(5))))
                .isNotEqualTo(communes)
                .isNotEqualTo("b1");
        assertThat(communes.plus(Groups.of(Map.of()))).isEqualTo(communes).hasSameHashCodeAs(communes);
    }

    @Test
    void whatIsCountedIsPartedByGroups() {
        Groups<Integer, PatternTable<Unit.Households>> bySize = Stream.of(5, 15, 25, 16)
                .collect(Groups.by(
                        number -> number / 10,
                        Collectors.reducing(
                                PatternTable.of(PatternRow.indicators(1), Unit.HOUSEHOLDS, List.of()),
                                GroupsTest::table,
                                PatternTable::plus)));

        assertThat(bySize).isEqualTo(Groups.of(Map.of(0, table(5), 1, table(31), 2, table(25))));
    }
}
