package vn.giamngheo.json.checks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.giamngheo.json.toys.Leg;
import vn.giamngheo.json.toys.Route;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Argument;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.FindingWords;
import vn.giamngheo.validation.Grades;
import vn.giamngheo.validation.Rule;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Validator;
import vn.giamngheo.validation.WordedFinding;

/** Rules on the toys: on one element, on a whole document, and on what is missing. */
final class ToyRules {

    enum ToyFinding implements WordedFinding {
        DAY_MISSING("toy.day-missing", words -> words.message("Thiếu ngày.", "There is no day.")),
        TITLE_SHORT("toy.title-short", words -> words.message("Tên ngắn.", "The title is short.")),
        LEG_UNSHAPED("toy.leg-unshaped", words -> words.message("Thiếu hình.", "There is no shape.")),
        LEG_AFTER(
                "toy.leg-after",
                words -> words.message("{name} đứng sau {first}; {all}.", "{name} is after {first}; {all}.")),
        LEGS_ODD(
                "toy.legs-odd",
                words -> words.message("Số chặng lẻ.", "The legs are odd.").judgingTogether());

        private final FindingWords words;

        ToyFinding(String id, java.util.function.UnaryOperator<FindingWords> message) {
            words = message.apply(FindingWords.of(
                            id,
                            new Grades(Severity.INFORMATION, Severity.WARNING, Severity.WARNING, Severity.INFORMATION))
                    .cause("Thử.", "A trial.")
                    .hint("Sửa.", "Correct it."));
        }

        @Override
        public FindingWords words() {
            return words;
        }
    }

    private ToyRules() {}

    static Validator validator() {
        return Validator.empty()
                .with(Route.class, rule("toy.day", ToyRules::day))
                .with(
                        Route.class,
                        rule("toy.legs", (route, findings) -> legs(route.legs(), JsonPointer.ROOT, findings)));
    }

    private static Rule<Route> rule(String name, BiConsumer<Route, Consumer<Finding>> check) {
        return Rule.of(name, Set.<FindingCode>of(ToyFinding.values()), check);
    }

    private static void day(Route route, Consumer<Finding> findings) {
        if (route.day().isEmpty()) {
            findings.accept(Finding.of(ToyFinding.DAY_MISSING, JsonPointer.ROOT));
        }
        if (route.title().length() < 2) {
            findings.accept(Finding.of(ToyFinding.TITLE_SHORT, JsonPointer.ROOT.child("title")));
        }
    }

    private static void legs(List<Leg> legs, JsonPointer around, Consumer<Finding> findings) {
        JsonPointer at = around.child("legs");
        if (legs.size() % 2 == 1) {
            findings.accept(Finding.of(ToyFinding.LEGS_ODD, at));
        }
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            if (leg.shape().isEmpty()) {
                findings.accept(Finding.of(ToyFinding.LEG_UNSHAPED, at.child(i).child("shape")));
            }
            if (leg.name().startsWith("z")) {
                Argument first = Argument.place(at.child(0));
                Argument last = Argument.personal(Argument.place(at.child(legs.size() - 1)));
                findings.accept(Finding.of(
                        ToyFinding.LEG_AFTER,
                        at.child(i).child("name"),
                        Map.of(
                                "name", Argument.text(leg.name()),
                                "first", first,
                                "all", Argument.listed(List.of(first, last)))));
            }
            legs(leg.legs(), at.child(i), findings);
        }
    }
}
