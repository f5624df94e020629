package vn.giamngheo.json.format.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.json.format.spi.JsonToken.Kind;

class Utf8InTest {

    private static List<String> tokens(String json) {
        return tokens(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> tokens(byte[] json) {
        Utf8In in = new Utf8In(json);
        List<String> tokens = new ArrayList<>();
        for (Kind kind = in.next(); kind != Kind.END; kind = in.next()) {
            assertThat(in.line() + in.column()).isZero();
            tokens.add(in.text().isEmpty() ? kind.toString() : kind + " " + in.text());
        }
        assertThat(in.next()).isEqualTo(Kind.END);
        return tokens;
    }

    @Test
    void everyKindOfTokenIsTold() {
        assertThat(tokens("\ufeff {\"a\":[1,-20,\"\",\"x\",true , false,null,{},[]]\t,\r\n\"bé\" : \"Hộ nghèo 😀\"}\n"))
                .containsExactly(
                        "START_OBJECT",
                        "NAME a",
                        "START_ARRAY",
                        "NUMBER 1",
                        "NUMBER -20",
                        "STRING",
                        "STRING x",
                        "TRUE",
                        "FALSE",
                        "NULL",
                        "START_OBJECT",
                        "END_OBJECT",
                        "START_ARRAY",
                        "END_ARRAY",
                        "END_ARRAY",
                        "NAME bé",
                        "STRING Hộ nghèo 😀",
                        "END_OBJECT");
    }

    @Test
    void escapesAreUndone() {
        assertThat(tokens("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u1EC7 là \\uD83D\\ude00 \\ud800\"]"))
                .contains("STRING \"\\/\b\f\n\r\tệ là 😀 \ud800");
    }

    @Test
    void namesOfAnyLengthAreTold() {
        for (int length = 1; length <= 40; length++) {
            String name = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz".substring(0, length);
            String object = "{\"" + name + "\": {\"" + name + "x\": 1}, \"" + name + "\": 2}";
            assertThat(tokens(object))
                    .as(name)
                    .containsExactly(
                            "START_OBJECT",
                            "NAME " + name,
                            "START_OBJECT",
                            "NAME " + name + "x",
                            "NUMBER 1",
                            "END_OBJECT",
                            "NAME " + name,
                            "NUMBER 2",
                            "END_OBJECT");
        }
    }

    @Test
    void stringsOfAnyLengthAreTold() {
        for (int length = 1; length <= 700; length++) {
            String text = "Hộ nghèo ở đầu a😀".repeat(60).substring(0, length).replaceFirst("\\p{Cs}$", "");
            assertThat(tokens("[\"" + text + "\"]"))
                    .as(text)
                    .hasSize(3)
                    .element(1)
                    .isEqualTo("STRING " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "]",
                "[}",
                "{]",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\" 1}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{1:1}",
                "[01]",
                "[-]",
                "[+1]",
                "[1.5]",
                "[1e3]",
                "[NaN]",
                "[tru]",
                "[truex]",
                "[nul",
                "[\"a]",
                "[\"a\\\"]",
                "[\"\\x\"]",
                "[\"\\u12\"]",
                "[\"\\u12g4\"]",
                "[\"a\tb\"]",
                "[\"a\u0000b\"]",
                "[\u00a01]",
                "[1]x",
                "[1][2]",
                "{}{}",
                "// c\n[]",
                "['a']"
            })
    void nothingElseIsTaken(String json) {
        assertThatThrownBy(() -> tokens(json)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void bytesThatAreNotUtf8AreNotTaken() {
        for (int bad : new int[] {0x80, 0xc0, 0xc1, 0xe1, 0xed, 0xf5, 0xff}) {
            byte[] json = "[\"abcdefgh?abcdefghijk\"]".getBytes(StandardCharsets.UTF_8);
            json[10] = (byte) bad;
            assertThatThrownBy(() -> tokens(json)).isInstanceOf(MalformedJsonException.class);
        }
        byte[] behind = "{} ".getBytes(StandardCharsets.UTF_8);
        behind[2] = (byte) 0xff;
        assertThatThrownBy(() -> tokens(behind)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void endlessNamesAreNotTaken() {
        String longest = "n".repeat(Utf8In.LONGEST_NAME);
        assertThat(tokens("{\"" + longest + "\":1}")).hasSize(4);
        assertThatThrownBy(() -> tokens("{\"n" + longest + "\":1}")).isInstanceOf(MalformedJsonException.class);
    }
}
