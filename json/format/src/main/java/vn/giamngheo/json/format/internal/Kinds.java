package vn.giamngheo.json.format.internal;

import vn.giamngheo.text.Phrase;

/** What the kinds of values are called. */
final class Kinds {

    static final Phrase OBJECT = new Phrase("đối tượng", "object");
    static final Phrase ARRAY = new Phrase("mảng", "array");
    static final Phrase STRING = new Phrase("chuỗi", "string");
    static final Phrase QUOTED_DECIMAL = new Phrase("số thập phân trong ngoặc kép", "decimal number in quotes");
    static final Phrase INTEGER = new Phrase("số nguyên", "integer");
    static final Phrase BOOLEAN = new Phrase("true hoặc false", "true or false");
    static final Phrase NO_VALUE = new Phrase("thứ không phải là giá trị JSON", "something that is no JSON value");

    private Kinds() {}
}
