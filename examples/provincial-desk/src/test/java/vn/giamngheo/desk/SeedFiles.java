package vn.giamngheo.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The encoded documents as files. */
public final class SeedFiles {

    private SeedFiles() {}

    public static String read(String name) {
        try (InputStream in = SeedFiles.class.getResourceAsStream("/vn/giamngheo/examples/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
