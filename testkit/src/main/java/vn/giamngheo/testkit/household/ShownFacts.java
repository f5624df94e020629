package vn.giamngheo.testkit.household;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.giamngheo.classification.HouseholdReview;
import vn.giamngheo.classification.PointsReview;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;
import vn.giamngheo.standard.IncomeLine;
import vn.giamngheo.standard.Parameter;
import vn.giamngheo.standard.PovertyStandard;

/**
 * What made-up households and standards say, for the reports of a suite: their own texts leave nearly all out, since what
 * households say is personal data. Not for households of people.
 */
public final class ShownFacts {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    private ShownFacts() {}

    /**
     * {@return the facts of a value, those that are known, by name and in order; empty if its own text tells enough}
     *
     * @param made any value
     */
    public static Optional<Map<String, Object>> of(Object made) {
        ShownFacts shown = new ShownFacts();
        if (made instanceof Household household) {
            shown.household(household);
        } else if (made instanceof HouseholdReview review) {
            shown.fact("review", review.review());
            shown.known("standard", Optional.ofNullable(review.standardOrNull()).map(PovertyStandard::id));
            shown.fact("household", review.household());
        } else if (made instanceof PointsReview review) {
            shown.points(review);
        } else if (made instanceof Member member) {
            shown.member(member);
        } else if (made instanceof Dwelling dwelling) {
            shown.dwelling(dwelling);
        } else if (made instanceof Income income) {
            shown.fact("income", words(income));
        } else if (made instanceof DeprivationProfile profile) {
            profile.asMap().forEach((indicator, status) -> shown.fact(indicator.code(), status.code()));
        } else if (made instanceof PovertyStandard standard) {
            shown.standard(standard);
        } else {
            return Optional.empty();
        }
        return Optional.of(shown.facts);
    }

    private void fact(String name, Object value) {
        facts.put(name, value);
    }

    private void known(String name, Optional<?> value) {
        value.ifPresent(known -> facts.put(name, known));
    }

    private void household(Household household) {
        fact("id", household.id());
        known("province", household.province());
        known("area", household.area());
        household.areaChanges().forEach(change -> fact("area from " + change.from(), change.to()));
        known("size", household.size());
        known("income", household.income().map(ShownFacts::words));
        if (!household.members().isEmpty()) {
            fact("members", household.members());
        }
        if (!household.deprivations().equals(DeprivationProfile.none())) {
            fact("deprivations", household.deprivations());
        }
        if (!household.dwelling().equals(Dwelling.unknown())) {
            fact("dwelling", household.dwelling());
        }
        known("water", household.water());
        known("latrine", household.latrine());
        known("internet", household.internet());
        known("telephone", household.telephone());
        known("loudspeaker", household.loudspeaker());
        if (!household.assets().isEmpty()) {
            fact("assets", assets(household));
        }
    }

    /** In an order of their own: a map of theirs has none. */
    private static Map<String, Boolean> assets(Household household) {
        Map<String, Boolean> assets = new LinkedHashMap<>();
        household.assets().keySet().stream()
                .map(Asset::code)
                .sorted()
                .forEach(code -> assets.put(code, household.assets().get(Asset.of(code))));
        return assets;
    }

    private static String words(Income income) {
        return income instanceof Income.OfHousehold total
                ? total.total() + "/" + total.months() + " months, of the household"
                : ((Income.PerHead) income).perMonth() + "/month, per head";
    }

    private void member(Member member) {
        fact("id", member.id());
        known("birthDate", member.birthDate());
        known("sex", member.sex());
        known("healthInsurance", member.healthInsurance());
        known("work", member.work());
        known("attained", member.attained());
        known("attending", member.attending());
        known("trainedByEmployer", member.trainedByEmployer());
        known("undernourished", member.undernourished());
        known("untreatedIllness", member.untreatedIllness());
        known("disability", member.disability());
        known("allowance", member.allowance());
    }

    private void dwelling(Dwelling dwelling) {
        known("wall", dwelling.wall());
        known("pillar", dwelling.pillar());
        known("roof", dwelling.roof());
        known("grade", dwelling.grade());
        known("floorArea", dwelling.floorArea());
    }

    private void points(PointsReview review) {
        fact("review", review.review());
        known("province", review.province());
        fact("area", review.area());
        fact("b1", review.b1());
        fact("b2", review.b2());
    }

    private void standard(PovertyStandard standard) {
        fact("id", standard.id());
        known("province", standard.province());
        standard.applicability().applied().forEach(period -> fact("from " + period.from(), "to " + period.to()));
        fact("linePeriod", standard.linePeriod());
        for (IncomeLine line : standard.lines()) {
            fact(line.id().code(), words(line.rural()) + " rural, " + words(line.urban()) + " urban");
        }
        standard.cutoffs().forEach(cutoff -> fact(cutoff.id().code(), words(cutoff.count())));
        Map<String, Object> indicators = new LinkedHashMap<>();
        standard.indicators().forEach(rule -> indicators.put(rule.indicator().code(), words(rule.cutoff())));
        fact("indicators", indicators);
        fact(
                "rows",
                standard.rows().stream()
                        .map(row -> row.status() + " when " + row.when())
                        .toList());
        fact("gaps", standard.gaps().stream().map(gap -> gap.when().toString()).toList());
    }

    private static String words(Parameter<?> parameter) {
        return parameter.find().map(String::valueOf).orElse("unknown");
    }
}
