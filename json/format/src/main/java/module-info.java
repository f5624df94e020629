/** The wire format of the domain, independent of any JSON library. */
// The two modules that are named do not exist yet when this one is compiled.
@SuppressWarnings("module")
module vn.giamngheo.json.format {
    requires static org.jspecify;
    requires transitive vn.giamngheo.core;

    exports vn.giamngheo.json.format;
    exports vn.giamngheo.json.format.records;
    exports vn.giamngheo.json.format.spi to
            vn.giamngheo.json.jackson2,
            vn.giamngheo.json.jackson3;
    exports vn.giamngheo.json.format.tables to
            vn.giamngheo.json.jackson2,
            vn.giamngheo.json.jackson3;
}
