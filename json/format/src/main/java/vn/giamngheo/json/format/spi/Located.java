package vn.giamngheo.json.format.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giamngheo.json.format.spi.JsonToken.Kind;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;
import vn.giamngheo.validation.WaiverUse;

/** Tells the line and column of findings that have only a pointer, in one more pass over the text. */
public final class Located {

    /** A place that is asked for, or above one. */
    private static final class Place {
        private final Map<String, Place> below = new HashMap<>();
        private @Nullable SourceLocation location;

        Place below(String token) {
            return below.computeIfAbsent(token, name -> new Place());
        }
    }

    private final Place root = new Place();

    private Located() {}

    /**
     * {@return the report with a place for every finding of which it is known: where it is itself, or else the nearest thing
     * around it}
     *
     * @param report what was found in reading
     * @param source the text
     */
    public static Report of(Report report, TokenSource source) {
        Located located = new Located();
        findings(report)
                .filter(finding -> finding.location().isEmpty())
                .forEach(finding -> located.ask(finding.pointer()));
        if (findings(report).allMatch(finding -> finding.location().isPresent())) {
            return report;
        }
        source.read(in -> {
            located.look(in);
            return located;
        });
        return new Report(
                located.all(report.findings()),
                report.waivers().stream()
                        .map(use -> new WaiverUse(use.waiver(), use.state(), located.all(use.findings())))
                        .toList());
    }

    private static Stream<Finding> findings(Report report) {
        return Stream.concat(
                report.findings().stream(), report.waivers().stream().flatMap(use -> use.findings().stream()));
    }

    private void ask(JsonPointer pointer) {
        Place place = root;
        for (String token : pointer.tokens()) {
            place = place.below(token);
        }
    }

    /** Up to where the text breaks. */
    private void look(JsonIn in) {
        try {
            value(in, in.next(), root);
        } catch (MalformedJsonException e) {
            // That it breaks was found before; what stands after that has no place.
        }
    }

    private static void value(JsonIn in, Kind first, Place place) {
        int line = in.line();
        int column = in.column();
        if (place.location == null && line > 0 && column > 0) {
            place.location = new SourceLocation(line, column);
        }
        if (place.below.isEmpty()) {
            skip(in, first);
        } else if (first == Kind.START_OBJECT) {
            properties(in, place);
        } else if (first == Kind.START_ARRAY) {
            elements(in, place);
        }
    }

    private static void properties(JsonIn in, Place place) {
        while (in.next() == Kind.NAME) {
            Place below = place.below.get(in.text());
            part(in, in.next(), below);
        }
    }

    private static void elements(JsonIn in, Place place) {
        int index = 0;
        for (Kind first = in.next(); first != Kind.END_ARRAY; first = in.next()) {
            if (first == Kind.END) {
                return;
            }
            part(in, first, place.below.get(Integer.toString(index)));
            index++;
        }
    }

    /** Of what is there twice the first is what was read. */
    private static void part(JsonIn in, Kind first, @Nullable Place place) {
        if (place == null || place.location != null) {
            skip(in, first);
        } else {
            value(in, first, place);
        }
    }

    private static void skip(JsonIn in, Kind first) {
        int depth = 0;
        Kind kind = first;
        while (true) {
            switch (kind) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case END -> depth = 0;
                default -> {}
            }
            if (depth == 0) {
                return;
            }
            kind = in.next();
        }
    }

    private List<Finding> all(List<Finding> findings) {
        return findings.stream().map(this::located).toList();
    }

    private Finding located(Finding finding) {
        if (finding.location().isPresent()) {
            return finding;
        }
        SourceLocation nearest = nearest(finding.pointer());
        return nearest == null ? finding : finding.at(nearest);
    }

    /** The place itself, or the nearest around it that is there. */
    private @Nullable SourceLocation nearest(JsonPointer pointer) {
        Place place = root;
        SourceLocation nearest = place.location;
        for (String token : pointer.tokens()) {
            Place next = place.below.get(token);
            if (next == null || next.location == null) {
                return nearest;
            }
            place = next;
            nearest = place.location;
        }
        return nearest;
    }
}
