package consumer.three;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.jackson3.GiamngheoJson;
import vn.giamngheo.json.jackson3.GiamngheoModule;
import vn.giamngheo.plan.Plan;

/** Reads a plan and writes it: by a mapper that found the module, by one that was given it, and without one. */
final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        JsonMapper finding = JsonMapper.builder().findAndAddModules().build();
        JsonMapper given = JsonMapper.builder().addModule(new GiamngheoModule()).build();
        byte[] json = System.in.readAllBytes();
        Plan plan = finding.readValue(json, Plan.class);
        Plan same = given.readValue(json, Plan.class);
        Plan read = GiamngheoJson.read(new JsonMapper(), json, Plan.class).orElseThrow();
        System.out.write(finding.writeValueAsBytes(plan));
        System.out.write(given.writeValueAsBytes(same));
        System.out.write(given.writeValueAsBytes(read));
        System.out.flush();
    }
}
