package vn.giamngheo.json.records;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import vn.giamngheo.json.format.ReadResult;
import vn.giamngheo.json.format.records.RecordLine;
import vn.giamngheo.json.format.records.RecordReader;
import vn.giamngheo.json.format.records.RecordReading;
import vn.giamngheo.json.format.records.RecordWriter;
import vn.giamngheo.json.format.records.RecordWriting;

/** Streams in memory. */
final class Streams {

    private Streams() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static <T> byte[] written(RecordWriting<T> writing, List<T> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordWriter<T> out = writing.open(bytes)) {
            for (T each : records) {
                out.write(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static <T> List<RecordLine<T>> read(RecordReading<T> reading, byte[] bytes) {
        try (RecordReader<T> in = reading.open(new ByteArrayInputStream(bytes))) {
            return in.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> List<T> values(RecordReading<T> reading, byte[] bytes) {
        return read(reading, bytes).stream()
                .map(line -> line.result().orElseThrow())
                .toList();
    }

    /** A line for each finding: the number of the line, the finding, its place; or {@code ok}. */
    static List<String> shown(RecordReading<?> reading, byte[] bytes) {
        return read(reading, bytes).stream()
                .flatMap(line -> line.result() instanceof ReadResult.Valid
                        ? java.util.stream.Stream.of(line.number() + " ok")
                        : line.result().report().findings().stream()
                                .map(finding ->
                                        line.number() + " " + finding.code().id() + " '" + finding.pointer()
                                                + "' "
                                                + finding.location()
                                                        .map(place -> place.line() + ":" + place.column())
                                                        .orElse("nowhere")))
                .toList();
    }
}
