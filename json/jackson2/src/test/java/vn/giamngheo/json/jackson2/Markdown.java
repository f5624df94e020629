package vn.giamngheo.json.jackson2;

/** Words in a page. */
final class Markdown {

    private Markdown() {}

    /** Words in a cell of a table, as they are. */
    static String cell(String words) {
        return words.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("\n", " ");
    }
}
