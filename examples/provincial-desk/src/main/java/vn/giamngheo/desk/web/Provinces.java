package vn.giamngheo.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giamngheo.desk.service.TargetWays;
import vn.giamngheo.desk.store.Plans;
import vn.giamngheo.desk.store.Stored;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.Plan;

/** The provinces of the plans. */
@Component
class Provinces {

    private final Plans plans;

    Provinces(Plans plans) {
        this.plans = plans;
    }

    /**
     * The province that is looked at.
     *
     * @param key by which it is asked for
     * @param name its name
     * @param plans its plans
     * @param all to choose from
     */
    record Chosen(String key, String name, List<Stored<Plan>> plans, List<Choice> all) {}

    Chosen choose(@Nullable String asked) {
        Map<String, List<Stored<Plan>>> byPlace = byPlace(plans.all());
        String key = asked != null && byPlace.containsKey(asked) ? asked : first(byPlace);
        List<Stored<Plan>> own = byPlace.getOrDefault(key, List.of());
        List<Choice> all = byPlace.entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(), name(entry.getValue()), entry.getKey().equals(key)))
                .toList();
        return new Chosen(key, name(own), own, all);
    }

    /** By the province of the plan; those of nowhere stand together under an empty name. */
    private static Map<String, List<Stored<Plan>>> byPlace(List<Stored<Plan>> plans) {
        Map<String, List<Stored<Plan>>> byPlace = new LinkedHashMap<>();
        for (Stored<Plan> plan : plans) {
            String key = plan.value().jurisdiction().map(Place::key).orElse("");
            byPlace.computeIfAbsent(key, none -> new ArrayList<>()).add(plan);
        }
        return byPlace;
    }

    /** The first province of which a plan says where a rate starts: there is something to see. */
    private static String first(Map<String, List<Stored<Plan>>> byPlace) {
        return Stream.concat(
                        byPlace.entrySet().stream()
                                .filter(entry -> entry.getValue().stream().anyMatch(Provinces::hasWay))
                                .map(Map.Entry::getKey),
                        byPlace.keySet().stream())
                .findFirst()
                .orElse("");
    }

    private static boolean hasWay(Stored<Plan> plan) {
        return TargetWays.of(plan.value(), List.of()).stream()
                .anyMatch(way -> way.path().path().isPresent());
    }

    private static String name(List<Stored<Plan>> plans) {
        return plans.stream()
                .flatMap(plan -> plan.value().jurisdiction().stream())
                .map(Place::name)
                .findFirst()
                .orElse("–");
    }
}
