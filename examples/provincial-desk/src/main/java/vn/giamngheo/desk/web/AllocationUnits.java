package vn.giamngheo.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.springframework.context.MessageSource;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.VietnameseText;

/** Reads the units, one a line: name; households; floor; cap; locked. Columns pasted from a spreadsheet have tabs. */
final class AllocationUnits {

    /** Viet Nam has about 3.300 communes. */
    private static final int MOST = 4_000;

    private static final int NAME = 0;
    private static final int CURRENT = 1;
    private static final int FLOOR = 2;
    private static final int CAP = 3;
    private static final int LOCKED = 4;

    private final MessageSource messages;
    private final Language language;
    private final Map<String, Long> current = new LinkedHashMap<>();
    private final Map<String, Long> floors = new LinkedHashMap<>();
    private final Map<String, Long> caps = new LinkedHashMap<>();
    private final Map<String, Long> locked = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    AllocationUnits(String text, MessageSource messages, Language language) {
        this.messages = messages;
        this.language = language;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size() && current.size() <= MOST; i++) {
            if (!lines.get(i).isBlank()) {
                line(lines.get(i), language.notation().format(i + 1L));
            }
        }
        if (current.size() > MOST) {
            wrong.add(said("many", language.notation().format(MOST)));
        }
    }

    private void line(String line, String number) {
        String[] cells = line.split("[;\t]", -1);
        String name = VietnameseText.clean(cells[NAME]);
        if (name.isEmpty() || cells.length <= CURRENT) {
            wrong.add(said("line", number));
            return;
        }
        if (current.containsKey(name)) {
            wrong.add(said("twice", number));
            return;
        }
        if (cells[CURRENT].isBlank()) {
            wrong.add(said("line", number));
            return;
        }
        cell(cells, CURRENT, number, households -> current.put(name, households));
        cell(cells, FLOOR, number, floor -> floors.put(name, floor));
        cell(cells, CAP, number, cap -> caps.put(name, cap));
        cell(cells, LOCKED, number, lock -> locked.put(name, lock));
    }

    private void cell(String[] cells, int index, String number, LongConsumer to) {
        if (cells.length <= index || cells[index].isBlank()) {
            return;
        }
        Optional<Long> value = Answers.whole(cells[index].strip(), language.notation());
        if (value.isPresent()) {
            to.accept(value.get());
        } else {
            wrong.add(said("cell", number, cells[index].strip()));
        }
    }

    private String said(String what, Object... arguments) {
        Locale locale = language.locale();
        return messages.getMessage("allocation.wrong." + what, arguments, locale);
    }

    boolean isEmpty() {
        return current.isEmpty() && wrong.isEmpty();
    }

    Map<String, Long> current() {
        return current;
    }

    Map<String, Long> floors() {
        return floors;
    }

    Map<String, Long> caps() {
        return caps;
    }

    void locks(BiConsumer<String, Long> to) {
        locked.forEach(to);
    }

    List<String> wrong() {
        return wrong;
    }
}
