package vn.giamngheo.json.format.spi;

/** What is no text. */
record Broken(MalformedJsonException why) implements JsonIn {

    @Override
    public JsonToken.Kind next() {
        throw why;
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public int line() {
        return 0;
    }

    @Override
    public int column() {
        return 0;
    }
}
