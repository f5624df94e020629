package vn.giamngheo.classification;

import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Member;

/**
 * Every stated fact of a household in a fixed order; what is not known is left out. Indicators, assets and members are
 * sorted, so that the order in which they were entered does not matter.
 */
final class CanonicalHousehold {

    private final CanonicalText out;

    private CanonicalHousehold(CanonicalText out) {
        this.out = out;
    }

    static void write(Household household, CanonicalText out) {
        new CanonicalHousehold(out).write(household);
    }

    private void write(Household household) {
        out.line("household", CanonicalText.quoted(household.id()));
        fact("province", household.province());
        fact("area", household.area().map(area -> area.code()));
        household
                .areaChanges()
                .forEach(change -> out.line(
                        "area-from", change.from().toString(), change.to().code()));
        household.income().ifPresent(this::write);
        fact("size", household.size());
        writeDeprivations(household.deprivations().asMap());
        write(household.dwelling());
        fact("water", household.water());
        fact("latrine", household.latrine());
        fact("internet", household.internet());
        fact("telephone", household.telephone());
        fact("loudspeaker", household.loudspeaker());
        Map<String, Boolean> assets = new TreeMap<>();
        household.assets().forEach((asset, has) -> assets.put(asset.code(), has));
        assets.forEach((asset, has) -> out.line("asset", asset, has.toString()));
        household.members().stream().map(CanonicalHousehold::line).sorted().forEach(out::line);
    }

    /** For codes, whole numbers, flags and days: types whose text is their one form. */
    private void fact(String name, Optional<?> value) {
        value.ifPresent(stated -> out.line(name, stated.toString()));
    }

    private void write(Income income) {
        if (income instanceof Income.PerHead perHead) {
            out.line("income", "per-head", Long.toString(perHead.perMonth().dong()));
        } else if (income instanceof Income.OfHousehold household) {
            out.line(
                    "income",
                    "household",
                    Long.toString(household.total().dong()),
                    Integer.toString(household.months()));
        }
    }

    private void writeDeprivations(Map<DeprivationIndicator, DeprivationStatus> statuses) {
        Map<String, DeprivationStatus> byCode = new TreeMap<>();
        statuses.forEach((indicator, status) -> byCode.put(indicator.code(), status));
        byCode.forEach((indicator, status) -> {
            if (status != DeprivationStatus.UNKNOWN) {
                out.line("deprivation", indicator, status.code());
            }
        });
    }

    private void write(Dwelling dwelling) {
        fact("wall", dwelling.wall().map(material -> material.code()));
        fact("pillar", dwelling.pillar().map(material -> material.code()));
        fact("roof", dwelling.roof().map(material -> material.code()));
        fact("grade", dwelling.grade().map(grade -> grade.code()));
        fact("floor-area", dwelling.floorArea().map(CanonicalText::decimal));
    }

    /** One line for a member, so that members can be sorted. */
    private static String line(Member member) {
        StringJoiner line = new StringJoiner(" ");
        line.add("member").add(CanonicalText.quoted(member.id()));
        add(line, "birth-date", member.birthDate());
        add(line, "sex", member.sex().map(sex -> sex.code()));
        add(line, "health-insurance", member.healthInsurance());
        add(line, "work", member.work().map(work -> work.code()));
        add(line, "attained", member.attained().map(level -> level.code()));
        add(line, "attending", member.attending().map(level -> level.code()));
        add(line, "trained-by-employer", member.trainedByEmployer());
        add(line, "undernourished", member.undernourished());
        add(line, "untreated-illness", member.untreatedIllness());
        add(line, "disability", member.disability());
        add(line, "allowance", member.allowance().map(allowance -> allowance.code()));
        return line.toString();
    }

    private static void add(StringJoiner line, String name, Optional<?> value) {
        value.ifPresent(stated -> line.add(name).add(stated.toString()));
    }
}
