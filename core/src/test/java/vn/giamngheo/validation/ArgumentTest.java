package vn.giamngheo.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.WholeRange;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

class ArgumentTest {

    private static Stream<Argument> ofEveryKind() {
        return Stream.of(
                Argument.text("7"),
                Argument.phrase(new Phrase("7", "7")),
                Argument.texts(List.of("7")),
                Argument.whole(7),
                Argument.range(new WholeRange(7, 7)),
                Argument.listed(List.of(Argument.whole(7))),
                Argument.count(Stated.exactly(7L)),
                Argument.day(LocalDate.of(2027, 7, 7)),
                Argument.money(Vnd.of(7_000_000)),
                Argument.rate(StatedParser.rate("7%").orElseThrow()),
                Argument.points(StatedParser.points("7 điểm phần trăm").orElseThrow()),
                Argument.factor(StatedParser.factor("gấp 7 lần").orElseThrow()),
                Argument.personal(Argument.whole(7)),
                Argument.place(JsonPointer.parse("/7")));
    }

    /** Logs get {@code toString}: what is not there cannot be read there. */
    @ParameterizedTest
    @MethodSource("ofEveryKind")
    void names_its_kind_and_not_its_value(Argument argument) {
        assertThat(argument).hasToString(argument.getClass().getSimpleName() + "[…]");
        assertThat(argument.render(Language.VIETNAMESE)).contains("7");
        assertThat(argument.render(Language.ENGLISH)).contains("7");
    }

    @Test
    void every_kind_is_looked_at() {
        assertThat(ofEveryKind().map(Object::getClass))
                .containsExactlyInAnyOrder(Argument.class.getPermittedSubclasses());
    }
}
