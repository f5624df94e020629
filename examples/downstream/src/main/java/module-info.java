/** What a city adds to the library. */
module org.example.city {
    requires transitive vn.giamngheo.core;

    exports org.example.city;
}
