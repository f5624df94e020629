package vn.giamngheo.json.hostile;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a document that is known to be sound JSON without escapes in its names.
 *
 * @param pointer the JSON Pointer of the value
 * @param named where its name begins, or where it begins itself if it has none
 * @param start where it begins
 * @param end where it ends, excluded
 */
public record ValueSpan(String pointer, int named, int start, int end) {

    /** All values of a document, each before those within it. */
    public static List<ValueSpan> in(String json) {
        Scan scan = new Scan(json);
        scan.value("", 0);
        return List.copyOf(scan.found);
    }

    /** The document with something else in the place of the value. */
    public String replaced(String json, String other) {
        return json.substring(0, start) + other + json.substring(end);
    }

    /** The document with the value there twice, under one name. */
    public String doubled(String json) {
        return json.substring(0, end) + "," + json.substring(named, end) + json.substring(end);
    }

    /** The document without the value and its name; it must not be the only one of its object or array. */
    public String removed(String json) {
        String before = json.substring(0, named).stripTrailing();
        String after = json.substring(end).stripLeading();
        return after.startsWith(",")
                ? before + after.substring(1)
                : before.substring(0, before.length() - (before.endsWith(",") ? 1 : 0)) + after;
    }

    /** The document with one more property at the beginning of the object that the value is. */
    public String extended(String json, String property) {
        return json.substring(0, start + 1) + property + "," + json.substring(start + 1);
    }

    public boolean isProperty() {
        return named < start;
    }

    public boolean isObject(String json) {
        return json.charAt(start) == '{';
    }

    private static final class Scan {
        private final String json;
        private final List<ValueSpan> found = new ArrayList<>();
        private int at;

        Scan(String json) {
            this.json = json;
        }

        void value(String pointer, int named) {
            space();
            int start = at;
            int place = found.size();
            char first = json.charAt(at);
            if (first == '{' || first == '[') {
                parts(pointer, first == '{');
            } else if (first == '"') {
                text();
            } else {
                while (at < json.length() && ",]} \n".indexOf(json.charAt(at)) < 0) {
                    at++;
                }
            }
            found.add(place, new ValueSpan(pointer, named < 0 ? start : named, start, at));
        }

        private void parts(String pointer, boolean object) {
            int index = 0;
            at++;
            for (space(); "]}".indexOf(json.charAt(at)) < 0; space()) {
                if (json.charAt(at) == ',') {
                    at++;
                    space();
                }
                int named = object ? at : -1;
                String token = object ? text() : String.valueOf(index);
                if (object) {
                    space();
                    at++;
                }
                value(pointer + "/" + token, named);
                index++;
            }
            at++;
        }

        private String text() {
            int from = ++at;
            for (; json.charAt(at) != '"'; at++) {
                if (json.charAt(at) == '\\') {
                    at++;
                }
            }
            return json.substring(from, at++);
        }

        private void space() {
            while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
                at++;
            }
        }
    }
}
