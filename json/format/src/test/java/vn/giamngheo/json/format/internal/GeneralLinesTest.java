package vn.giamngheo.json.format.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.ReadOptions;
import vn.giamngheo.json.format.spi.JsonIn;
import vn.giamngheo.json.format.spi.MalformedJsonException;
import vn.giamngheo.json.format.spi.TokenSource;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.SourceLocation;

class GeneralLinesTest {

    /** A library for which each text is broken at one place. */
    private record BrokenAt(int line, int column) implements TokenSource {
        @Override
        public <R> R read(Function<? super JsonIn, ? extends R> reader) {
            return reader.apply(
                    JsonIn.broken(new MalformedJsonException(MalformedJsonException.Cause.SYNTAX, line, column)));
        }
    }

    private static Finding found(byte[] buffer, int from, int to, long line, TokenSource source) {
        return new GeneralLines<>(
                        StandardFormat.format().require(Household.class), text -> source, ReadOptions.strict())
                .read(buffer, from, to, line)
                .report()
                .findings()
                .get(0);
    }

    private static Optional<SourceLocation> place(String text, long line, TokenSource source) {
        byte[] buffer = text.getBytes(StandardCharsets.UTF_8);
        return found(buffer, 0, buffer.length, line, source).location();
    }

    @ParameterizedTest
    @CsvSource({
        "'abc', 1, 3, 3",
        "'a\rbc', 1, 2, 2",
        "'a\rbc', 2, 1, 3",
        "'a\r\rộc', 3, 2, 5",
        "'a\r\rộc', 0, 0, 1",
    })
    void aReturnEndsNoLineOfAStream(String text, int line, int column, int inStream) {
        assertThat(place(text, 7, new BrokenAt(line, column))).contains(new SourceLocation(7, inStream));
    }

    @Test
    void linesBeyondThoseOfAPlaceAreNotMisplaced() {
        assertThat(place("a", Integer.MAX_VALUE, new BrokenAt(1, 1)))
                .contains(new SourceLocation(Integer.MAX_VALUE, 1));
        assertThat(place("a", Integer.MAX_VALUE + 1L, new BrokenAt(1, 1))).isEmpty();
        assertThat(LongLine.result(Integer.MAX_VALUE + 1L, 9, 8)
                        .report()
                        .findings()
                        .get(0)
                        .location())
                .isEmpty();
    }

    /** A character that stands for what could not be decoded may be there as such. */
    @Test
    void theReplacementCharacterIsACharacter() {
        assertThat(LineText.of("xa\ufffdbx".getBytes(StandardCharsets.UTF_8), 1, 6))
                .isEqualTo(new LineText("a\ufffdb", null));
    }

    @Test
    void bytesThatAreNoTextAreFoundInTheLineAlone() {
        byte[] buffer = {(byte) 0xff, 'a', (byte) 0xe1, (byte) 0xbb, (byte) 0x99, (byte) 0xc0, (byte) 0x80, 'a'};

        Finding found = found(buffer, 1, 7, 3, new BrokenAt(1, 1));

        assertThat(found.code()).isEqualTo(Wording.NOT_UTF8);
        assertThat(found.location()).contains(new SourceLocation(3, 3));
        // A character that is cut off by the end of the line.
        assertThat(found(buffer, 1, 4, 3, new BrokenAt(1, 1)).location()).contains(new SourceLocation(3, 2));
        assertThat(found(buffer, 1, 5, 3, new BrokenAt(1, 2)).code().id()).isEqualTo("json.syntax");
    }
}
