package vn.giamngheo.law;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * Codes for symbols of unknown kinds. Different symbols have different codes, in spite of the smaller alphabet:
 * {@code A} is written {@code a}, {@code a} is {@code 0a}, everything else {@code 1} and four hexadecimal digits.
 */
final class SymbolCode {

    static final int MAX_SYMBOL_LENGTH = 10;

    private static final String PREFIX = "symbol-";
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}[\\p{L}\\d.]*");
    private static final Pattern BODY = Pattern.compile("(?:[a-z]|0[a-z]|1[0-9a-f]{4})+");
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private SymbolCode() {}

    static boolean isSymbol(String text) {
        return text.length() <= MAX_SYMBOL_LENGTH && SYMBOL.matcher(text).matches();
    }

    static String check(String symbol) {
        String composed = VietnameseText.nfc(symbol);
        if (!isSymbol(composed)) {
            throw new RefusedException(
                    "ký hiệu loại văn bản phải bắt đầu bằng chữ hoa, chỉ gồm chữ cái, chữ số và dấu chấm, dài không"
                            + " quá " + MAX_SYMBOL_LENGTH + " ký tự, không phải “" + Phrase.shown(composed) + "”",
                    "symbol must be a capital letter, then letters, digits or full stops, at most " + MAX_SYMBOL_LENGTH
                            + " characters, but was '" + Phrase.shown(composed) + "'");
        }
        return composed;
    }

    static boolean isOfSymbol(String code) {
        return code.startsWith(PREFIX);
    }

    static String code(String symbol) {
        StringBuilder out = new StringBuilder(PREFIX);
        for (int i = 0; i < symbol.length(); i++) {
            char c = symbol.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c - 'A' + 'a'));
            } else if (c >= 'a' && c <= 'z') {
                out.append('0').append(c);
            } else {
                out.append('1').append(String.format(Locale.ROOT, "%04x", (int) c));
            }
        }
        return out.toString();
    }

    static String symbol(String code) {
        String body = code.substring(PREFIX.length());
        StringBuilder out = new StringBuilder();
        if (BODY.matcher(body).matches()) {
            for (int i = 0; i < body.length(); i++) {
                char c = body.charAt(i);
                if (c == '0') {
                    out.append(body.charAt(++i));
                } else if (c == '1') {
                    out.append((char) Integer.parseInt(body.substring(i + 1, i + 1 + HEX_DIGITS), HEX));
                    i += HEX_DIGITS;
                } else {
                    out.append((char) (c - 'a' + 'A'));
                }
            }
        }
        String symbol = out.toString();
        if (!isSymbol(symbol) || !code(symbol).equals(code)) {
            throw new RefusedException(
                    "mã “" + Phrase.shown(code) + "” không ứng với ký hiệu loại văn bản nào",
                    "code '" + Phrase.shown(code) + "' does not stand for a symbol");
        }
        return symbol;
    }
}
