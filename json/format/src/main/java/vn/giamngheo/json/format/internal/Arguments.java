package vn.giamngheo.json.format.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.validation.Argument;

/** The arguments of findings, in the order to show; {@link Map#of} has another order in every virtual machine. */
final class Arguments {

    private Arguments() {}

    static Map<String, Argument> of(String name, Argument value) {
        return Map.of(name, value);
    }

    static Map<String, Argument> of(String name1, Argument value1, String name2, Argument value2) {
        Map<String, Argument> arguments = new LinkedHashMap<>();
        arguments.put(name1, value1);
        arguments.put(name2, value2);
        return arguments;
    }

    static Map<String, Argument> of(
            String name1, Argument value1, String name2, Argument value2, String name3, Argument value3) {
        Map<String, Argument> arguments = of(name1, value1, name2, value2);
        arguments.put(name3, value3);
        return arguments;
    }
}
