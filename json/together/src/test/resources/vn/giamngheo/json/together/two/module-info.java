module consumer.two {
    requires vn.giamngheo.json.jackson2;
}
