package vn.giamngheo.benchmarks.validation;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.benchmarks.validation.Beans.PlanBean;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.validation.Report;

/** All peers find the same: code and place, or of YAVI, which does not tell the element, the code alone. */
final class Agreement {

    private Agreement() {}

    /** {@return what every peer finds, in order} */
    static List<String> require(PlanBean bean, Plan plan, Report report, HibernatePeer hibernate, YaviPeer yavi) {
        List<String> own =
                sorted(report.findings(), finding -> ((PlanCheck) finding.code()).name() + " " + finding.pointer());
        same("hand", own, sorted(ByHand.validate(plan), one -> one.code().name() + " " + one.path()));
        requireOperands(ByHand.validate(plan));
        same(
                "Hibernate Validator",
                own,
                sorted(
                        hibernate.validate(bean),
                        one -> one.getMessage() + " "
                                + pointer(one.getPropertyPath().toString())));
        same(
                "YAVI",
                sorted(own, one -> one.substring(0, one.indexOf(' '))),
                sorted(yavi.validate(bean), one -> one.message()));
        return own;
    }

    private static void requireOperands(List<ByHand.Violation> found) {
        for (ByHand.Violation one : found) {
            if (!one.operands().keySet().equals(one.code().operands())) {
                throw new IllegalStateException(one + " must name " + one.code().operands());
            }
        }
    }

    private static String pointer(String path) {
        return "/" + path.replace('.', '/').replace('[', '/').replace("]", "");
    }

    private static <T> List<String> sorted(Collection<? extends T> found, Function<T, String> text) {
        Stream<String> texts = found.stream().map(text);
        return texts.sorted().toList();
    }

    private static void same(String peer, List<String> expected, List<String> found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(peer + " finds " + found + "\nbut the library " + expected);
        }
    }
}
