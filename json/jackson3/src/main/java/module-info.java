/** The wire format of the domain as a module of Jackson 3. */
// The digit is the generation of Jackson: it is what tells the two modules apart.
@SuppressWarnings("module")
module vn.giamngheo.json.jackson3 {
    requires static org.jspecify;
    requires transitive tools.jackson.databind;
    requires transitive vn.giamngheo.json.format;

    exports vn.giamngheo.json.jackson3;

    provides tools.jackson.databind.JacksonModule with
            vn.giamngheo.json.jackson3.GiamngheoModule;
}
