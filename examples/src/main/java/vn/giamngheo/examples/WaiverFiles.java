package vn.giamngheo.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Waiver;
import vn.giamngheo.validation.Waivers;

/** Files with the waivers of one document each. */
final class WaiverFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A file that cannot be used; the message says why. */
    static final class UnusableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message);
        }
    }

    private WaiverFiles() {}

    static Map<String, List<Waiver>> read(Map<String, Path> files, Language language) throws UnusableException {
        Map<String, List<Waiver>> waivers = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            waivers.put(file.getKey(), read(file.getValue(), language));
        }
        return waivers;
    }

    private static List<Waiver> read(Path file, Language language) throws UnusableException {
        byte[] json;
        try {
            json = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableException(
                    (language == Language.VIETNAMESE ? "Không đọc được tệp: " : "The file cannot be read: ") + file
                            + " (" + e + ")");
        }
        ReadResult<Waivers> result = GiamngheoJson.read(MAPPER, json, Waivers.class);
        if (result instanceof ReadResult.Valid<Waivers> valid) {
            return valid.value().waivers();
        }
        StringBuilder why = new StringBuilder(file.toString());
        for (Finding finding : result.report().findings()) {
            why.append('\n').append(finding.pointer()).append(": ").append(finding.message(language));
        }
        throw new UnusableException(why.toString());
    }
}
