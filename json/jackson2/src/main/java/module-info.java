/** The wire format of the domain as a module of Jackson 2. */
// The digit is the generation of Jackson: it is what tells the two modules apart.
@SuppressWarnings("module")
module vn.giamngheo.json.jackson2 {
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive vn.giamngheo.json.format;

    exports vn.giamngheo.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            vn.giamngheo.json.jackson2.GiamngheoModule;
}
