package vn.giamngheo.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

    private static final String DOCUMENT = "{\"a\": [1, {\"b\": 2}], \"c\": \"d\"}";

    private static String changed(String change) {
        return new Change(RuleCases.tree(change))
                .on(RuleCases.tree(DOCUMENT))
                .toString()
                .replace('"', '\'');
    }

    @Test
    void a_value_is_put_in_the_place_of_another_or_beside_it() {
        assertThat(changed("{\"at\": \"/a/1/b\", \"put\": 3}")).isEqualTo("{'a':[1,{'b':3}],'c':'d'}");
        assertThat(changed("{\"at\": \"/a/0\", \"put\": []}")).isEqualTo("{'a':[[],{'b':2}],'c':'d'}");
        assertThat(changed("{\"at\": \"/e\", \"put\": false}")).isEqualTo("{'a':[1,{'b':2}],'c':'d','e':false}");
        assertThat(changed("{\"at\": \"/a/-\", \"put\": 3}")).isEqualTo("{'a':[1,{'b':2},3],'c':'d'}");
        assertThat(changed("{\"at\": \"/c\", \"put\": \"ab\", \"times\": 3}"))
                .isEqualTo("{'a':[1,{'b':2}],'c':'ababab'}");
        assertThat(changed("{\"at\": \"/a/-\", \"put\": 3, \"times\": 2}")).isEqualTo("{'a':[1,{'b':2},3,3],'c':'d'}");
        assertThat(changed("{\"at\": \"\", \"put\": 3}")).isEqualTo("3");
    }

    @Test
    void a_place_is_removed() {
        assertThat(changed("{\"at\": \"/a\", \"remove\": true}")).isEqualTo("{'c':'d'}");
        assertThat(changed("{\"at\": \"/a/0\", \"remove\": true}")).isEqualTo("{'a':[{'b':2}],'c':'d'}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\": \"/e\", \"remove\": true}",
                "{\"at\": \"/a/2\", \"remove\": true}",
                "{\"at\": \"/a/-1\", \"put\": 1}",
                "{\"at\": \"/a/2\", \"put\": 1}",
                "{\"at\": \"/e/f\", \"put\": 1}",
                "{\"at\": \"/c/0\", \"put\": 1}",
                "{\"at\": \"/c\", \"put\": 1, \"remove\": true}",
                "{\"at\": \"/c\", \"remove\": false}",
                "{\"at\": \"/c\"}"
            })
    void what_would_change_nothing_is_a_mistake(String change) {
        assertThatThrownBy(() -> changed(change)).isInstanceOf(AssertionError.class);
    }
}
