package vn.giamngheo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the tables that are shipped inside the module. The one place of core that reads anything: what it reads lies
 * beside a class of core and is the same for ever.
 */
public final class Resources {

    private Resources() {}

    /**
     * The text of a table.
     *
     * @param beside the class that it lies beside
     * @param name the name of the file
     * @return its text, read as UTF-8
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no table " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
