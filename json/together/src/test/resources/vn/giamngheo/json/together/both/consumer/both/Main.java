package consumer.both;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.plan.Plan;

/** Reads a plan through one generation of Jackson and writes it through the other. */
final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        ObjectMapper two = new ObjectMapper().findAndRegisterModules();
        JsonMapper three = JsonMapper.builder().findAndAddModules().build();
        byte[] json = System.in.readAllBytes();
        System.out.write(two.writeValueAsBytes(three.readValue(json, Plan.class)));
        System.out.write(three.writeValueAsBytes(two.readValue(json, Plan.class)));
        System.out.write(two.writeValueAsBytes(two.readValue(json, Plan.class)));
        System.out.flush();
    }
}
