package vn.giamngheo.json.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Changes that know nothing of JSON but what its characters are. */
enum ByteMutations {
    FLIP {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            byte[] changed = json.clone();
            changed[random.nextInt(json.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
    },
    PUT {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            byte[] changed = json.clone();
            changed[random.nextInt(json.length)] = (byte) random.nextInt(256);
            return changed;
        }
    },
    INSERT {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int at = random.nextInt(json.length + 1);
            return joined(json, at, bytes(SNIPPETS.get(random.nextInt(SNIPPETS.size()))), at);
        }
    },
    BREAK_UTF8 {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int at = random.nextInt(json.length + 1);
            byte[] broken = BROKEN.get(random.nextInt(BROKEN.size())).getBytes(StandardCharsets.ISO_8859_1);
            return joined(json, at, broken, Math.min(json.length, at + random.nextInt(2)));
        }
    },
    DELETE {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int at = random.nextInt(json.length);
            return joined(json, at, new byte[0], Math.min(json.length, at + 1 + length(random)));
        }
    },
    DOUBLE {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int at = random.nextInt(json.length);
            int end = Math.min(json.length, at + 1 + length(random));
            return joined(json, end, Arrays.copyOfRange(json, at, end), end);
        }
    },
    MOVE_SLICE {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int at = random.nextInt(json.length);
            byte[] slice = Arrays.copyOfRange(json, at, Math.min(json.length, at + 1 + length(random)));
            int to = random.nextInt(json.length);
            return joined(json, to, slice, Math.min(json.length, to + random.nextInt(slice.length + 1)));
        }
    },
    SPLICE {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int from = random.nextInt(other.length);
            byte[] rest = Arrays.copyOfRange(other, from, other.length);
            return joined(json, random.nextInt(json.length + 1), rest, json.length);
        }
    },
    TRUNCATE {
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            return Arrays.copyOf(json, random.nextInt(json.length));
        }
    },
    SWAP_CHARACTER {
        /** Puts one character of JSON in the place of another one. */
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int from = random.nextInt(json.length);
            for (int i = 0; i < json.length; i++) {
                int at = (from + i) % json.length;
                if (CHARACTERS.indexOf(json[at]) >= 0) {
                    byte[] changed = json.clone();
                    changed[at] = (byte) CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
                    return changed;
                }
            }
            return json;
        }
    },
    SWAP_NUMBER {
        /** Puts another number in the place of digits, be they in a number, a day or a code. */
        @Override
        byte[] of(byte[] json, byte[] other, SplittableRandom random) {
            int from = random.nextInt(json.length);
            for (int i = 0; i < json.length; i++) {
                int at = (from + i) % json.length;
                if (isDigit(json[at])) {
                    int end = at;
                    while (end < json.length && isDigit(json[end])) {
                        end++;
                    }
                    return joined(json, at, bytes(NUMBERS.get(random.nextInt(NUMBERS.size()))), end);
                }
            }
            return json;
        }
    };

    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "00",
            "01",
            "1.0",
            "0.5",
            ".5",
            "5.",
            "1e3",
            "1E400",
            "1e-400",
            "NaN",
            "Infinity",
            "+1",
            "0x10",
            "31",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "9".repeat(40),
            "0." + "0".repeat(40) + "1");

    private static final List<String> SNIPPETS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "\\",
            "/",
            "//",
            "/*",
            "*/",
            "#",
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "null",
            "true",
            "false",
            "{}",
            "[]",
            "[[",
            "\"\":1,",
            "\\u0000",
            "\\u00e1",
            "\\ud800",
            "\\udc00",
            "\\ud83d\\ude00",
            "\\x",
            "\\u12",
            "\\\"",
            "a\u0301",
            "á",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\ufffe",
            "😀",
            "NaN",
            "-",
            "+",
            ".",
            "e",
            "0",
            "1",
            "undefined",
            "\"kind\":\"plan\",");

    private static final List<String> BROKEN = List.of(
            "\u0080",
            "\u00bf",
            "\u00c0\u0080",
            "\u00c3",
            "\u00e1\u00ba",
            "\u00ed\u00a0\u0080",
            "\u00ed\u00b0\u0080",
            "\u00ef\u00bb\u00bf",
            "\u00f0\u009f\u0098",
            "\u00f4\u0090\u0080\u0080",
            "\u00f8",
            "\u00fe\u00ff",
            "\u00ff\u00fe");

    private static final String CHARACTERS = "{}[],:\"'\\ ";

    abstract byte[] of(byte[] json, byte[] other, SplittableRandom random);

    /** Mostly few, now and then many. */
    private static int length(SplittableRandom random) {
        return random.nextInt(1 << random.nextInt(10));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** The text with something else between two places. */
    private static byte[] joined(byte[] json, int start, byte[] between, int end) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(json, 0, start);
        out.writeBytes(between);
        out.write(json, end, json.length - end);
        return out.toByteArray();
    }
}
