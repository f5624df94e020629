package vn.giamngheo.benchmarks.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns;
import vn.giamngheo.benchmarks.Turns.Case;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.validation.Validator;

/** Validation of plans, in {@link Turns}: number of plans, turns in a JVM, JVMs. */
public final class ValidationRatios {

    private static final Blackhole HOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    private ValidationRatios() {}

    public static void main(String[] arguments) throws IOException {
        Turns.run(ValidationRatios.class, ValidationRatios::cases, arguments);
    }

    private static List<Case> cases(int count) {
        List<Case> cases = new ArrayList<>();
        Validator own = OwnRules.validator();
        HibernatePeer hibernate = new HibernatePeer();
        YaviPeer yavi = new YaviPeer();
        for (boolean faulty : new boolean[] {false, true}) {
            String which = faulty ? ", " + Samples.FAULTS + " faults" : ", clean";
            Plans plans = new Plans(count, faulty);
            plans.requireAgreement(own, hibernate, yavi);
            for (boolean anew : new boolean[] {false, true}) {
                String what = which + (anew ? ", new" : ", again");
                Runnable prepare = anew ? plans::renew : () -> {};
                String hand = "by hand" + what;
                String peer = "Hibernate Validator" + what;
                cases.add(new Case(hand, hand, prepare, () -> plans.byHand(HOLE)));
                cases.add(new Case("rules" + what, hand, prepare, () -> plans.own(own, HOLE)));
                cases.add(new Case(
                        "by hand, operands not named" + what,
                        "rules" + what,
                        prepare,
                        () -> plans.byHandUnnamed(HOLE)));
                cases.add(new Case(peer, "rules" + what, prepare, () -> plans.hibernate(hibernate, HOLE)));
                cases.add(new Case("YAVI" + what, "rules" + what, prepare, () -> plans.yavi(yavi, HOLE)));
                cases.add(new Case(
                        "catalogue" + what, peer, prepare, () -> plans.catalogue(StandardRules.validator(), HOLE)));
            }
        }
        return cases;
    }
}
