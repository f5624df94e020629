/** The wire format of the domain, independent of any JSON library. */
module vn.giamngheo.json.format {
    requires static org.jspecify;
    requires transitive vn.giamngheo.core;

    exports vn.giamngheo.json.format;
}
