package vn.giamngheo.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.giamngheo.examples.report.Encoded;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Finding;

/** The five documents, and what lies beside the tests. */
final class Loaded {

    private static final List<Encoded> DOCUMENTS = Seeds.read(Judging.PUBLISHED);

    private Loaded() {}

    static Encoded.Read document(int number) {
        if (DOCUMENTS.get(number) instanceof Encoded.Read read) {
            return read;
        }
        throw new AssertionError("not read: " + DOCUMENTS.get(number));
    }

    static Plan plan(int number) {
        return document(number).plan();
    }

    /** The findings of a code, by pointer. */
    static List<Finding> findings(int number, String code) {
        return document(number).report().findings().stream()
                .filter(finding -> finding.code().id().equals(code))
                .sorted(Comparator.comparing(Finding::pointer))
                .toList();
    }

    /** What stands in the section of that number or below it. */
    static <T> List<Located<T>> below(List<Located<T>> all, String sectionNumber) {
        return all.stream()
                .filter(located -> located.path().size() > 1
                        && located.path()
                                .get(1)
                                .number()
                                .filter(sectionNumber::equals)
                                .isPresent())
                .toList();
    }

    /** The rows of a CSV file with quoted cells where needed, without its head. */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = text(name);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows.subList(1, rows.size());
    }

    private static String text(String name) {
        try (InputStream in = Loaded.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("there is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
