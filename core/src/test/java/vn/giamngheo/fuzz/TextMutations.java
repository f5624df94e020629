package vn.giamngheo.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Ways to change a text. */
enum TextMutations {
    INSERT {
        @Override
        String of(String text, String other, SplittableRandom random) {
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + one(SNIPPETS, random) + text.substring(at);
        }
    },
    REPLACE {
        @Override
        String of(String text, String other, SplittableRandom random) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + length(random));
            return text.substring(0, at) + one(SNIPPETS, random) + text.substring(end);
        }
    },
    DELETE {
        @Override
        String of(String text, String other, SplittableRandom random) {
            int at = random.nextInt(text.length() + 1);
            return text.substring(0, at) + text.substring(Math.min(text.length(), at + length(random)));
        }
    },
    DOUBLE {
        @Override
        String of(String text, String other, SplittableRandom random) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + length(random));
            return text.substring(0, end) + text.substring(at);
        }
    },
    SPLICE {
        @Override
        String of(String text, String other, SplittableRandom random) {
            return text.substring(0, random.nextInt(text.length() + 1))
                    + other.substring(random.nextInt(other.length() + 1));
        }
    },
    SWAP {
        @Override
        String of(String text, String other, SplittableRandom random) {
            if (text.length() < 2) {
                return text;
            }
            int at = random.nextInt(text.length() - 1);
            return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        }
    },
    PUT {
        @Override
        String of(String text, String other, SplittableRandom random) {
            int at = random.nextInt(text.length() + 1);
            char any = (char) random.nextInt(1 << (1 + random.nextInt(16)));
            return text.substring(0, at) + any + text.substring(Math.min(text.length(), at + random.nextInt(2)));
        }
    },
    NUMBER {
        /** Another number in the place of digits. */
        @Override
        String of(String text, String other, SplittableRandom random) {
            int at = digit(text, random.nextInt(text.length() + 1));
            int end = at;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return text.substring(0, at) + one(NUMBERS, random) + text.substring(end);
        }
    },
    DIGITS {
        /** Digits of another script. */
        @Override
        String of(String text, String other, SplittableRandom random) {
            char nought = one(List.of("\u0660", "\u06f0", "\u0966", "\u0e50", "\uff10"), random)
                    .charAt(0);
            StringBuilder changed = new StringBuilder(text);
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) >= '0' && text.charAt(i) <= '9' && random.nextInt(3) > 0) {
                    changed.setCharAt(i, (char) (nought + text.charAt(i) - '0'));
                }
            }
            return changed.toString();
        }
    },
    FORM {
        @Override
        String of(String text, String other, SplittableRandom random) {
            Normalizer.Form[] forms = Normalizer.Form.values();
            return Normalizer.normalize(text, forms[random.nextInt(forms.length)]);
        }
    },
    CASE {
        @Override
        String of(String text, String other, SplittableRandom random) {
            return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
    },
    BYTES {
        /** Bytes that were changed, or read in another encoding. */
        @Override
        String of(String text, String other, SplittableRandom random) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return new String(bytes, random.nextInt(3) == 0 ? StandardCharsets.ISO_8859_1 : UTF_8);
        }
    },
    RUN {
        /** A snippet many times. */
        @Override
        String of(String text, String other, SplittableRandom random) {
            int at = random.nextInt(text.length() + 1);
            String snippet = random.nextInt(3) == 0 ? text : one(SNIPPETS, random);
            return text.substring(0, at)
                    + snippet.repeat(1 + random.nextInt(1 << random.nextInt(9)))
                    + text.substring(at);
        }
    };

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "00",
            "01",
            "1.0",
            "0,5",
            ".5",
            "5.",
            "1e3",
            "1e99999999",
            "1E-99999999",
            "1E2147483648",
            "NaN",
            "Infinity",
            "+1",
            "0x10",
            "31",
            "32",
            "13",
            "2100",
            "0000",
            "9999",
            "10000",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "9".repeat(40),
            "0," + "0".repeat(40) + "1",
            "1.000.000.000",
            "1.5.0",
            "1,,5");

    static final List<String> SNIPPETS = List.of(
            " ",
            "\u00a0",
            "\t",
            "\n",
            "\r\n",
            "\u2009",
            "\u3000",
            "\u0085",
            "\u2028",
            ".",
            ",",
            ";",
            ":",
            "-",
            "–",
            "—",
            "\u2011",
            "\u2212",
            "/",
            "&",
            "(",
            ")",
            "\"",
            "“",
            "'",
            "#",
            "%",
            "‰",
            "|",
            "[",
            "]",
            "~",
            "~0",
            "~2",
            "{",
            "}",
            "{0}",
            "$1",
            "\\",
            "\\Q",
            "*",
            "+",
            "và",
            "các",
            "đến",
            "từ",
            "Các Sở:",
            "UBND",
            "LĐTBXH",
            "Sở ",
            "triệu",
            "tỷ",
            "đồng",
            "hộ",
            "%/năm",
            "khoảng",
            "ít nhất",
            "trở lên",
            "ngày 31/02/2017",
            "ngày 29/02/2016",
            "quý V",
            "tháng 13",
            "năm",
            "hằng năm",
            "giảm",
            "gấp",
            "lần",
            "điểm",
            "một nửa",
            "so với",
            "số",
            "QĐ-TTg",
            "\u0300",
            "\u0301",
            "\u0323",
            "\u031b",
            "\u0302",
            "\u034f",
            "\u200b",
            "\u200d",
            "\u00ad",
            "\ufeff",
            "\u202e",
            "\u2066",
            "\u0000",
            "\u001b",
            "\u007f",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "\ufffd",
            "\uffff",
            "\u01a3",
            "ð",
            "а",
            "ß",
            "İ",
            "ı",
            "ŉ",
            "Σ",
            "ﬁ",
            "ệ",
            "ớ",
            "oá",
            "uỷ",
            "quý",
            "٣",
            "Ⅳ",
            "²",
            "½",
            "-1",
            "2021-02-30",
            "current:",
            "former:",
            "x-y",
            "a--b",
            "symbol-");

    abstract String of(String text, String other, SplittableRandom random);

    private static int digit(String text, int from) {
        for (int i = 0; i < text.length(); i++) {
            int at = (from + i) % text.length();
            if (Character.isDigit(text.charAt(at))) {
                return at;
            }
        }
        return Math.min(from, text.length());
    }

    private static String one(List<String> texts, SplittableRandom random) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** Mostly few, now and then many. */
    private static int length(SplittableRandom random) {
        return random.nextInt(1 << (1 + random.nextInt(7)));
    }
}
