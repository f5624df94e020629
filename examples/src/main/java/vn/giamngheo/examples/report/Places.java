package vn.giamngheo.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Task;
import vn.giamngheo.target.Target;
import vn.giamngheo.text.JsonPointer;

/** Where something stands, said as people say it: {@code Phụ lục, III.8}. */
final class Places {

    private static final int LONGEST_TITLE = 60;

    private final Plan plan;
    private final Words words;

    Places(Plan plan, Words words) {
        this.plan = plan;
        this.words = words;
    }

    /** The place of a task, with its number. */
    String of(Located<Task> task) {
        return place(task.path(), task.value().number());
    }

    /** The place of something that has no number of its own. */
    String around(Located<?> located) {
        return place(located.path(), Optional.empty());
    }

    /** The section that a pointer points into, with the number of the task if it points into one; empty for none. */
    String whereabouts(JsonPointer pointer) {
        return plan.tasks().stream()
                .filter(task -> isAt(task.pointer(), pointer))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> section(pointer));
    }

    /** Where something stands and enough of its title to find it by. */
    Text cited(JsonPointer pointer, String title) {
        Text place = Text.plain(whereabouts(pointer));
        Text quoted = title.isEmpty()
                ? Text.EMPTY
                : Text.plain("“").and(Text.official(shortened(title))).and("”");
        return Text.joined(": ", List.of(place, quoted));
    }

    /** The section and, if there is one, the task or target that a pointer points into; empty for none of them. */
    String of(JsonPointer pointer) {
        String found = section(pointer);
        for (Located<Task> task : plan.tasks()) {
            if (isAt(task.pointer(), pointer)) {
                return with(of(task), task.value().title());
            }
        }
        for (Located<Target> target : plan.targets()) {
            if (isAt(target.pointer(), pointer)) {
                // No return: the parts of a target come after it and are nearer.
                found = with(
                        place(target.path(), target.value().number()),
                        target.value().title());
            }
        }
        return found;
    }

    private String section(JsonPointer pointer) {
        String found = "";
        for (Located<Section> section : plan.sections()) {
            if (isAt(section.pointer(), pointer)) {
                List<Section> path = new ArrayList<>(section.path());
                path.add(section.value());
                found = place(path, Optional.empty());
            }
        }
        return found;
    }

    private static String with(String place, String title) {
        String quoted = "“" + shortened(title) + "”";
        return place.isEmpty() ? quoted : place + ": " + quoted;
    }

    /** Enough of a title to find it by. */
    private static String shortened(String title) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        int space = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
    }

    private static boolean isAt(JsonPointer place, JsonPointer pointer) {
        List<String> outer = place.tokens();
        List<String> inner = pointer.tokens();
        return inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);
    }

    private String place(List<Section> path, Optional<String> own) {
        StringBuilder inside = new StringBuilder();
        for (int i = 1; i < path.size(); i++) {
            append(inside, step(path.get(i - 1), path.get(i)));
        }
        append(inside, own.orElse(""));
        Section part = path.get(0);
        String name = part.kind().flatMap(kind -> kind.name(words.language())).orElse("");
        if (inside.isEmpty()) {
            return name;
        }
        if (plan.parts().size() > 1) {
            return name + ", " + inside;
        }
        return inside.charAt(0) == '“' ? inside.toString() : words.of(Label.AT_SECTION, inside.toString());
    }

    private static void append(StringBuilder place, String step) {
        if (!place.isEmpty() && !step.isEmpty()) {
            boolean quoted = step.charAt(0) == '“' || place.charAt(place.length() - 1) == '”';
            place.append(quoted ? ", " : ".");
        }
        place.append(step);
    }

    /** The number of a section; its heading too where the number is missing or printed twice. */
    private static String step(Section above, Section section) {
        String number = section.number().orElse("");
        long same = above.sections().stream()
                .filter(sibling -> sibling.number().equals(section.number()))
                .count();
        if (!number.isEmpty() && same == 1) {
            return number;
        }
        String heading = section.title().map(title -> "“" + title + "”").orElse("");
        return number.isEmpty() || heading.isEmpty() ? number + heading : number + " " + heading;
    }
}
