module consumer.three {
    requires vn.giamngheo.json.jackson3;
}
