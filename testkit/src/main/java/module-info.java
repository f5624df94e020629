/** What the suites of those who embed the library need: contracts of what they add to it. Knows no test engine. */
module vn.giamngheo.testkit {
    requires static org.jspecify;
    requires transitive vn.giamngheo.core;

    exports vn.giamngheo.testkit.contract;
}
