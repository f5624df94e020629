package vn.giamngheo.examples.pictures;

import java.util.Objects;
import vn.giamngheo.examples.document.Canvas;
import vn.giamngheo.examples.document.HtmlRenderer;

/**
 * A picture that stands by itself: it names and describes itself to those who do not see it.
 *
 * @param name what its file is called, without the ending
 * @param title what it shows, in Vietnamese
 * @param description the same in words, for those who do not see it
 * @param height how high it is; as wide as every {@link Canvas}
 * @param shapes what is drawn
 */
public record Picture(String name, String title, String description, int height, Canvas shapes) {

    /** Black on white and shades between: it must be understood when it is printed. */
    private static final String STYLE = """
            text { font: 12px "DejaVu Sans", Verdana, "Noto Sans", "Segoe UI", Arial, sans-serif; fill: #000000; }
            .strong { font-weight: bold; }
            .quiet { fill: #444444; }
            .paper { fill: #ffffff; }
            .yes { fill: #e4e4e4; stroke: #000000; stroke-width: 2; }
            .no { fill: #ffffff; stroke: #000000; stroke-width: 1; stroke-dasharray: 5 4; }
            .plain { fill: #ffffff; stroke: #000000; stroke-width: 1; }
            .dark { fill: #444444; stroke: #000000; stroke-width: 1; }
            .light { fill: #d0d0d0; stroke: #000000; stroke-width: 1; }
            .join { fill: none; stroke: #000000; stroke-width: 1; }
            .level { stroke: #000000; stroke-width: 4; }
            .axis { stroke: #777777; stroke-width: 1; }
            .title { stroke: #000000; stroke-width: 1.5; stroke-dasharray: 6 4; }
            """;

    /** Checks that nothing is missing. */
    public Picture {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(shapes, "shapes");
    }

    /** {@return the name of its file} */
    public String file() {
        return name + ".svg";
    }

    /** {@return the picture as a document of SVG} */
    public String svg() {
        String size = Canvas.WIDTH + "\" height=\"" + height;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"vi\" role=\"img\" viewBox=\"0 0 " + Canvas.WIDTH + " "
                + height + "\" width=\"" + size + "\" aria-labelledby=\"title desc\">\n"
                + "<title id=\"title\">" + HtmlRenderer.escaped(title) + "</title>\n"
                + "<desc id=\"desc\">" + HtmlRenderer.escaped(description) + "</desc>\n"
                + "<style>\n" + STYLE + "</style>\n"
                + "<rect class=\"paper\" x=\"0\" y=\"0\" width=\"" + size + "\"/>\n"
                + shapes + "</svg>\n";
    }
}
