package vn.giamngheo.archfixture;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

public final class DoesInputOutput {
    public void print(String text) {
        System.out.println(text);
    }

    public Path path() {
        return Path.of("file");
    }

    public URI uri() {
        return URI.create("file");
    }

    public String messages() {
        return ResourceBundle.getBundle("messages", Locale.ROOT).getString("key");
    }

    public String home() {
        return Objects.requireNonNullElse(System.getenv("HOME"), "");
    }

    public boolean resource() {
        return DoesInputOutput.class.getResource("resource") == null;
    }
}
