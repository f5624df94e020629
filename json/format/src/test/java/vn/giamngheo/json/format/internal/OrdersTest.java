package vn.giamngheo.json.format.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrdersTest {

    @Test
    void whatIsKeptAsItWasReadHasNoOrderOfItsOwn() {
        List<String> read = List.of("b", "a");

        assertThat(Orders.order(read, read)).isNull();
        assertThat(Orders.order(read, new ArrayList<>(read))).isNull();
        assertThat(Orders.order(List.of(List.of(1), List.of(2)), List.of(List.of(1), List.of(2))))
                .isNull();
    }

    @Test
    void ofEachElementItTellsWhereItWasRead() {
        assertThat(Orders.order(List.of("c", "a", "b"), List.of("a", "b", "c"))).containsExactly(1, 2, 0);
        assertThat(Orders.order(List.of("c", "a", "b"), List.of("b", "c"))).containsExactly(2, 0);
    }

    @Test
    void equalElementsAreToldApartByIdentityOrElseTakenInTurn() {
        List<Integer> one = new ArrayList<>(List.of(1));
        List<Integer> same = new ArrayList<>(List.of(1));
        List<Integer> other = new ArrayList<>(List.of(0));

        assertThat(Orders.order(List.of(one, same, other), List.of(other, same, one)))
                .containsExactly(2, 1, 0);
        assertThat(Orders.order(List.of(one, same, other), List.of(List.of(0), List.of(1), List.of(1))))
                .containsExactly(2, 0, 1);
    }

    @Test
    void whereSomethingElseIsKeptNothingIsTold() {
        assertThat(Orders.order(List.of("b", "a"), List.of("A", "B"))).isNull();
        assertThat(Orders.order(List.of("b", "a"), List.of("a", "a"))).isNull();
    }
}
