package vn.giamngheo.examples;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import vn.giamngheo.examples.report.Observed;
import vn.giamngheo.examples.report.Results;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.observation.Observation;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.Profile;
import vn.giamngheo.validation.Report;

/** Files with one figure of results each. */
final class ObservedFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ObservedFiles() {}

    static Results read(List<Path> files) {
        return files.isEmpty()
                ? Results.NONE
                : new Results(files.stream().map(ObservedFiles::read).toList());
    }

    private static Observed read(Path file) {
        byte[] json;
        try {
            json = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new Observed.Missing(file.toString(), new Phrase("không có tệp này", "there is no such file"));
        } catch (IOException e) {
            return new Observed.Missing(
                    file.toString(), new Phrase("lỗi khi đọc tệp (" + e + ")", "it cannot be read (" + e + ")"));
        }
        return read(file.toString(), json);
    }

    /** A figure that contradicts itself is not used; what is merely worth knowing is said of all figures together. */
    static Observed read(String name, byte[] json) {
        ReadResult<Observation> result = GiamngheoJson.read(MAPPER, json, Observation.class);
        if (!(result instanceof ReadResult.Valid<Observation> valid)) {
            return new Observed.Refused(name, result.report());
        }
        Report report = StandardRules.validator()
                .validate(valid.value(), Profile.AUDIT, valid.value().asOf());
        return report.hasErrors() ? new Observed.Refused(name, report) : new Observed.Read(name, valid.value());
    }
}
