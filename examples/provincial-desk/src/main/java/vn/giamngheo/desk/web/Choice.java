package vn.giamngheo.desk.web;

/**
 * Something to choose.
 *
 * @param key what a form sends
 * @param name what is read
 * @param chosen whether it is chosen
 */
record Choice(String key, String name, boolean chosen) {}
