package vn.giamngheo.rules;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.ReportingLine;
import vn.giamngheo.plan.Responsibility;
import vn.giamngheo.plan.Task;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;

/**
 * Names that are one and are spelt in several ways. Abbreviations are usual and no other spelling; letter case at the
 * start of a sentence is none either.
 */
final class SpellingRules implements PlanRules {

    /** Letters before which a tone mark may stand on the vowel before. */
    private static final String TONED_FIRST = "òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ";

    private static final String OPEN_ENDS = "aeyAEY";
    private static final String TONED_LAST = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";
    private static final String OPEN_STARTS = "ouOU";

    /** Before this are letters without marks; the hyphen and the slash are looked for by themselves. */
    private static final char FIRST_MARKED = '\u00c0';

    private static final char FIRST_DASH = '\u2010';

    @Override
    public void check(Plan plan, Consumer<Finding> findings) {
        Spellings spellings = new Spellings();
        spellings.list(plan.addressees(), JsonPointer.ROOT, "addressees");
        for (Located<Task> task : plan.tasks()) {
            spellings.task(task.value(), task.pointer());
        }
        for (Located<ReportingLine> line : plan.reporting()) {
            spellings.list(line.value().reporters(), line.pointer(), "reporters");
            spellings.list(line.value().to(), line.pointer(), "to");
            spellings.list(line.value().via(), line.pointer(), "via");
        }
        spellings.say(findings);
    }

    /** The spellings of one name, in alphabetical order, and where it stands first. */
    private record Name(JsonPointer first, Map<String, String> spellings) {}

    /** The names of one plan. Only those that can be spelt in several ways are kept. */
    private static final class Spellings {
        private final Set<String> seen = new HashSet<>();
        private final Map<String, Name> names = new LinkedHashMap<>();

        private void task(Task task, JsonPointer at) {
            list(task.lead(), at, "lead");
            list(task.coordinate(), at, "coordinate");
            List<Responsibility> roles = task.roles();
            for (int i = 0; i < roles.size(); i++) {
                role(roles.get(i).agencies(), at, i, "agencies");
                role(roles.get(i).toward(), at, i, "toward");
            }
        }

        private void list(AgencyList agencies, JsonPointer holder, String name) {
            if (agencies.text().length() <= TextRules.LONGEST) {
                for (AgencyRef agency : agencies.agencies()) {
                    if (isNew(agency.name())) {
                        add(agency.name(), holder.child(name));
                    }
                }
            }
        }

        private void role(AgencyList agencies, JsonPointer task, int index, String name) {
            if (agencies.text().length() <= TextRules.LONGEST) {
                for (AgencyRef agency : agencies.agencies()) {
                    if (isNew(agency.name())) {
                        add(agency.name(), task.child("roles").child(index).child(name));
                    }
                }
            }
        }

        private boolean isNew(String name) {
            return seen.add(name) && isVariable(name);
        }

        private void add(String name, JsonPointer at) {
            names.computeIfAbsent(VietnameseText.identityKey(name), key -> new Name(at, new TreeMap<>()))
                    .spellings()
                    .putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }

        private void say(Consumer<Finding> findings) {
            for (Name name : names.values()) {
                if (name.spellings().size() > 1) {
                    findings.accept(Finding.of(
                            PlanFinding.AGENCY_SPELT_VARIOUSLY,
                            name.first(),
                            Map.of(
                                    "spellings",
                                    Argument.listed(name.spellings().values().stream()
                                            .map(Argument::text)
                                            .toList()))));
                }
            }
        }
    }

    /** Whether a name has a dash or a tone mark that has two places. */
    private static boolean isVariable(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '-' || c == '/' || isDash(c) || isTonePair(before, c)) {
                return true;
            }
            before = c;
        }
        return false;
    }

    private static boolean isDash(char c) {
        return c >= FIRST_DASH && !Character.isLetterOrDigit(c);
    }

    private static boolean isTonePair(char first, char second) {
        return (first >= FIRST_MARKED && OPEN_ENDS.indexOf(second) >= 0 && TONED_FIRST.indexOf(first) >= 0)
                || (second >= FIRST_MARKED && OPEN_STARTS.indexOf(first) >= 0 && TONED_LAST.indexOf(second) >= 0);
    }
}
