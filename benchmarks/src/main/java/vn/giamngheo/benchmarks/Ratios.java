package vn.giamngheo.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.infra.Blackhole;
import vn.giamngheo.benchmarks.Turns.Case;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.household.Household;
import vn.giamngheo.standard.Standards;

/** Classification, in {@link Turns}: number of households, turns in a JVM, JVMs. */
public final class Ratios {

    private Ratios() {}

    public static void main(String[] arguments) throws IOException {
        Turns.run(Ratios.class, Ratios::cases, arguments);
    }

    private static List<Case> cases(int households) {
        PovertyEngine engine = PovertyEngine.of(Standards.national());
        Population people = Population.of(households, engine);
        Blackhole hole = new Blackhole(
                "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");
        List<Case> cases = new ArrayList<>();
        cases.add(new Case("status by hand", "status by hand", () -> Passes.statusByHand(people.beans, hole)));
        cases.add(new Case(
                "status", "status by hand", () -> Passes.status(engine, people.households, people.reviews, hole)));
        cases.add(new Case("reasons by hand", "reasons by hand", () -> Passes.reasonsByHand(people.beans, hole)));
        cases.add(new Case(
                "verdict", "reasons by hand", () -> Passes.verdict(engine, people.households, people.reviews, hole)));
        cases.add(new Case(
                "reasons by hand, read", "reasons by hand, read", () -> Passes.reasonsByHandRead(people.beans, hole)));
        cases.add(new Case(
                "verdict, read",
                "reasons by hand, read",
                () -> Passes.verdictRead(engine, people.households, people.reviews, hole)));
        Household[] raw = RawHouseholds.of(households);
        DroolsPeer drools = new DroolsPeer();
        people.requireAgreement(drools, households);
        cases.add(new Case(
                "reasons by Drools", "reasons by Drools", () -> Passes.reasonsByDrools(drools, people.beans, hole)));
        cases.add(new Case(
                "verdict, beside Drools",
                "reasons by Drools",
                () -> Passes.verdict(engine, people.households, people.reviews, hole)));
        cases.add(new Case(
                "verdict from raw facts", "reasons by Drools", () -> Passes.verdictFromRawFacts(engine, raw, hole)));
        cases.add(new Case(
                "verdict with full proof",
                "reasons by Drools",
                () -> Passes.proof(engine, people.households, people.reviews, hole)));
        return List.copyOf(cases);
    }
}
