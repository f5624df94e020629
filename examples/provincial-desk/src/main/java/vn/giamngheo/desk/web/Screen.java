package vn.giamngheo.desk.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.text.Language;

/**
 * What every page knows.
 *
 * @param language the language of the reader
 * @param otherLanguage the same page in the other language
 * @param user who signed in; null while the desk is open
 */
record Screen(
        Language language, String otherLanguage, @Nullable String user) {

    private static final List<Item> MENU = List.of(
            new Item("dashboard", "/"),
            new Item("plans", "/plans"),
            new Item("agencies", "/agencies"),
            new Item("household", "/households/new"),
            new Item("registers", "/registers"),
            new Item("allocation", "/allocation"),
            new Item("movements", "/movements"),
            new Item("findings", "/findings"),
            new Item("about", "/about"));

    /**
     * An entry of the menu.
     *
     * @param name of the page
     * @param path where it is
     */
    record Item(String name, String path) {}

    static Language other(Language language) {
        return language == Language.VIETNAMESE ? Language.ENGLISH : Language.VIETNAMESE;
    }

    public String tag() {
        return language.locale().toLanguageTag();
    }

    public boolean vietnamese() {
        return language == Language.VIETNAMESE;
    }

    public String otherTag() {
        return other(language).locale().toLanguageTag();
    }

    /** In the language it names: whoever looks for it reads that one. */
    public String otherName() {
        return vietnamese() ? "English" : "Tiếng Việt";
    }

    public List<Item> menu() {
        return MENU;
    }
}
