module consumer.both {
    requires vn.giamngheo.json.jackson2;
    requires vn.giamngheo.json.jackson3;
}
