package vn.giamngheo.json.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/**
 * By what a finding is known again in a later version of a document: its code, its place without the indices, and its
 * operands without places and names of people. Of several alike in one document each has its number.
 */
final class Fingerprints {

    private static final int LENGTH = 32;

    private Fingerprints() {}

    static List<String> of(List<SarifResult> results) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> prints = new ArrayList<>();
        for (SarifResult result : results) {
            String print = print(result.finding());
            int number = seen.merge(result.artifact() + " " + print, 1, Integer::sum);
            prints.add(print + ":" + number);
        }
        return prints;
    }

    private static String print(Finding finding) {
        StringBuilder known = new StringBuilder(finding.code().id());
        known.append('\n').append(place(finding.pointer()));
        finding.arguments().forEach((name, argument) -> {
            if (!(argument instanceof Argument.Place)) {
                String shown = argument.withheld().render(Language.VIETNAMESE);
                known.append('\n').append(name).append(' ').append(shown);
            }
        });
        return hash(known.toString());
    }

    private static JsonPointer place(JsonPointer pointer) {
        JsonPointer place = JsonPointer.ROOT;
        for (String token : pointer.tokens()) {
            place = place.child(token.chars().allMatch(c -> c >= '0' && c <= '9') ? "*" : token);
        }
        return place;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
