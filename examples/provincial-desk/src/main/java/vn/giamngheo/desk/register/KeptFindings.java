package vn.giamngheo.desk.register;

import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.JsonSchemas;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;

/**
 * Keeps what was found on the lines of one register, in words that repeat no value, and of the place only names that the
 * format has.
 */
final class KeptFindings {

    private static final int BATCH = 500;
    private static final int LONGEST = 1000;

    /** The names that a place may have. */
    private static final String NAMES = JsonSchemas.of(Household.class, JsonSchemas.Edition.CLOSED);

    private final String id;
    private final RegisterRuns runs;
    private final int most;
    private final LineWords words;
    private final List<RegisterFinding> waiting = new ArrayList<>();
    private long kept;
    private long found;

    KeptFindings(String id, RegisterRuns runs, int most, LineWords words) {
        this.id = id;
        this.runs = runs;
        this.most = most;
        this.words = words;
    }

    void add(long line, Report report) {
        for (Finding finding : report.findings()) {
            JsonPointer place = known(finding.pointer());
            add(new RegisterFinding(
                    line,
                    finding.code().id(),
                    finding.severity(),
                    words.place(place),
                    shortened(words.message(finding, place))));
        }
    }

    void add(RegisterFinding finding) {
        found++;
        if (kept + waiting.size() < most) {
            waiting.add(finding);
            if (waiting.size() == BATCH) {
                keep();
            }
        }
    }

    void keep() {
        if (!waiting.isEmpty()) {
            runs.add(id, kept, waiting);
            kept += waiting.size();
            waiting.clear();
        }
    }

    long found() {
        return found;
    }

    private static Phrase shortened(Phrase words) {
        return new Phrase(shortened(words.vietnamese()), shortened(words.english()));
    }

    private static String shortened(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    /** As far as it has names of the format: another name was made up by whoever wrote the file, perhaps of somebody. */
    private static JsonPointer known(JsonPointer pointer) {
        JsonPointer known = JsonPointer.ROOT;
        for (String token : pointer.tokens()) {
            if (!token.matches("[0-9]{1,6}") && !NAMES.contains("\"" + token + "\"")) {
                return known;
            }
            known = known.child(token);
        }
        return known;
    }
}
