package vn.giamngheo.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/**
 * A published wording with the entries that a reader finds in it, each written as {@code kind: sort text = name}. The
 * sort is N for a body, G a class, O an officer, OO several officers; the name follows where it is not the text.
 */
record Wording(String text, List<String> entries, List<String> kinds) {

    static Wording wording(String text, String... described) {
        return new Wording(
                text,
                Arrays.stream(described)
                        .map(entry -> entry.substring(entry.indexOf(": ") + 2))
                        .toList(),
                Arrays.stream(described)
                        .map(entry -> entry.substring(0, entry.indexOf(": ")))
                        .toList());
    }

    void assertSplit() {
        AgencyList list = AgencyList.parse(text);
        assertThat(Described.entries(list)).isEqualTo(entries);
        assertThat(Described.kinds(list)).isEqualTo(kinds);
        assertThat(list.text()).isEqualTo(text);
    }

    void assertWritten() {
        List<AgencyRef> agencies = AgencyList.parse(text).agencies();
        assertThat(AgencyList.of(agencies).agencies()).isEqualTo(agencies);
    }

    @Override
    public String toString() {
        return text;
    }
}
