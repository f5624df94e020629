package vn.giamngheo.examples.pictures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the pictures of the guides. What is in {@code docs/concepts} is what this writes; a test holds it to that. */
public final class Pictures {

    private Pictures() {}

    /**
     * Writes all pictures.
     *
     * @param args into which folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Picture picture : all()) {
            out.println(write(picture, Path.of(args.length == 0 ? "." : args[0])));
        }
    }

    /** {@return the picture of each page of ideas} */
    public static List<Picture> all() {
        return List.of(
                StandardsInTime.picture(),
                ProofOfAHousehold.picture(),
                DepartmentOfLabour.picture(),
                AccountOfAYear.picture(),
                ReductionSharedOut.picture());
    }

    static Path write(Picture picture, Path folder) throws IOException {
        return Files.writeString(folder.resolve(picture.file()), picture.svg());
    }
}
