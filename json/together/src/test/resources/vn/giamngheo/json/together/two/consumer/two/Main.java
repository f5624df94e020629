package consumer.two;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import vn.giamngheo.json.jackson2.GiamngheoJson;
import vn.giamngheo.json.jackson2.GiamngheoModule;
import vn.giamngheo.plan.Plan;

/** Reads a plan and writes it: by a mapper that found the module, by one that was given it, and without one. */
final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper finding = new ObjectMapper().findAndRegisterModules();
        ObjectMapper given = new ObjectMapper().registerModule(new GiamngheoModule());
        byte[] json = System.in.readAllBytes();
        Plan plan = finding.readValue(json, Plan.class);
        Plan same = given.readValue(json, Plan.class);
        Plan read = GiamngheoJson.read(new ObjectMapper(), json, Plan.class).orElseThrow();
        System.out.write(finding.writeValueAsBytes(plan));
        System.out.write(given.writeValueAsBytes(same));
        System.out.write(given.writeValueAsBytes(read));
        System.out.flush();
    }
}
