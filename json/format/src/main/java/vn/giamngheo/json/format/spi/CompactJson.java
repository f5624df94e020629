package vn.giamngheo.json.format.spi;

/**
 * Writes UTF-8 without white space around the tokens. Escapes what {@link CanonicalJson} escapes, so that a line and a
 * file have the same strings.
 */
public final class CompactJson implements JsonOut {

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int FIRST_OF_TWO_BYTES = 0x80;
    private static final int FIRST_OF_THREE_BYTES = 0x800;
    private static final String HEX = "0123456789abcdef";
    /** The most bytes of one UTF-16 unit: an escape of six. */
    private static final int LONGEST_UNIT = 6;

    private final ByteSink out;
    /** Whether a value or name that comes next follows another one of its object or array. */
    private boolean following;

    /**
     * Writes one value.
     *
     * @param out where to
     */
    public CompactJson(ByteSink out) {
        this.out = out;
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    @Override
    public void name(String name) {
        comma();
        quote(name);
        out.put(':');
        following = false;
    }

    @Override
    public void text(String value) {
        comma();
        quote(value);
    }

    @Override
    public void whole(long value) {
        comma();
        out.putAscii(Long.toString(value));
    }

    @Override
    public void flag(boolean value) {
        comma();
        out.putAscii(value ? "true" : "false");
    }

    private void start(char bracket) {
        comma();
        out.put(bracket);
        following = false;
    }

    private void end(char bracket) {
        out.put(bracket);
        following = true;
    }

    private void comma() {
        if (following) {
            out.put(',');
        }
        following = true;
    }

    private void quote(String value) {
        out.put('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
                pair(Character.toCodePoint(c, value.charAt(i)));
            } else {
                unit(c);
            }
        }
        out.put('"');
    }

    private void unit(char c) {
        byte[] room = out.reserve(LONGEST_UNIT);
        int at = out.size();
        if (c >= FIRST_PRINTABLE && c < FIRST_OF_TWO_BYTES && c != '"' && c != '\\') {
            room[at] = (byte) c;
            out.advance(1);
        } else if (c < FIRST_OF_TWO_BYTES || Character.isSurrogate(c)) {
            escape(c);
        } else if (c < FIRST_OF_THREE_BYTES) {
            room[at] = (byte) (0xc0 | (c >> 6));
            room[at + 1] = (byte) (0x80 | (c & 0x3f));
            out.advance(2);
        } else {
            room[at] = (byte) (0xe0 | (c >> 12));
            room[at + 1] = (byte) (0x80 | ((c >> 6) & 0x3f));
            room[at + 2] = (byte) (0x80 | (c & 0x3f));
            out.advance(3);
        }
    }

    private void pair(int codePoint) {
        byte[] room = out.reserve(LONGEST_UNIT);
        int at = out.size();
        room[at] = (byte) (0xf0 | (codePoint >> 18));
        room[at + 1] = (byte) (0x80 | ((codePoint >> 12) & 0x3f));
        room[at + 2] = (byte) (0x80 | ((codePoint >> 6) & 0x3f));
        room[at + 3] = (byte) (0x80 | (codePoint & 0x3f));
        out.advance(4);
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.putAscii("\\\"");
            case '\\' -> out.putAscii("\\\\");
            case '\b' -> out.putAscii("\\b");
            case '\f' -> out.putAscii("\\f");
            case '\n' -> out.putAscii("\\n");
            case '\r' -> out.putAscii("\\r");
            case '\t' -> out.putAscii("\\t");
            default -> {
                out.putAscii("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.put(HEX.charAt((c >> shift) & 0xf));
                }
            }
        }
    }
}
