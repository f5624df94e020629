package vn.giamngheo.json.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents of older versions, as they were written. None is ever changed. */
final class Golden {

    private Golden() {}

    static String text(String file) {
        try (InputStream in = Golden.class.getResourceAsStream("/vn/giamngheo/json/golden/0.9/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
