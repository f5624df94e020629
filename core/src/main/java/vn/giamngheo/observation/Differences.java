package vn.giamngheo.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Finds in what two figures differ, beside the day. */
final class Differences {

    private static final Set<IndicatorId> PARTS_OF_MULTIDIMENSIONAL =
            Set.of(IndicatorId.POOR_HOUSEHOLD_RATE, IndicatorId.NEAR_POOR_HOUSEHOLD_RATE);

    private static final Phrase WHOLE_PLACE = new Phrase("toàn địa bàn", "the whole place");
    private static final Phrase ALL_HOUSEHOLDS = new Phrase("tất cả các hộ", "all households");
    private static final Phrase RATE = new Phrase("tỷ lệ", "a rate");
    private static final Phrase NUMBER = new Phrase("số lượng", "a number");

    private final Observation first;
    private final Observation second;
    private final List<Reason> found = new ArrayList<>();

    private Differences(Observation first, Observation second) {
        this.first = first;
        this.second = second;
    }

    /** All of them at once, in the order of the alternatives. */
    static List<Reason> between(Observation first, Observation second) {
        Differences differences = new Differences(first, second);
        differences.indicator();
        differences.kind();
        differences.standard();
        differences.scope();
        return List.copyOf(differences.found);
    }

    /** Without that of the place: parts of a whole are of different places. */
    static List<Reason> betweenParts(Observation first, Observation second) {
        return between(first, second).stream()
                .filter(reason -> reason.difference() != Difference.PLACE)
                .toList();
    }

    private void indicator() {
        if (first.indicator().equals(second.indicator())) {
            return;
        }
        Phrase why = isPartOfOther()
                ? new Phrase(
                        " (nghèo đa chiều gồm cả hộ nghèo và hộ cận nghèo)",
                        " (multidimensional poverty is of poor and near-poor households together)")
                : new Phrase("", "");
        add(Difference.INDICATOR, first.indicator().phrase(), second.indicator().phrase(), why);
    }

    private boolean isPartOfOther() {
        IndicatorId whole = IndicatorId.MULTIDIMENSIONAL_POVERTY_RATE;
        return (first.indicator().equals(whole) && PARTS_OF_MULTIDIMENSIONAL.contains(second.indicator()))
                || (second.indicator().equals(whole) && PARTS_OF_MULTIDIMENSIONAL.contains(first.indicator()));
    }

    private void kind() {
        if (isNumber(first) != isNumber(second)) {
            add(Difference.KIND, isNumber(first) ? NUMBER : RATE, isNumber(second) ? NUMBER : RATE);
        }
    }

    private static boolean isNumber(Observation observation) {
        return observation.value() instanceof ObservedValue.Tally;
    }

    private void standard() {
        Optional<StandardId> one = first.standard();
        Optional<StandardId> other = second.standard();
        if (one.isPresent() && other.isPresent()) {
            if (!one.equals(other)) {
                add(Difference.STANDARD, named(one), named(other));
            }
        } else if (one.isPresent() || other.isPresent()) {
            add(Difference.STANDARD_UNKNOWN, named(one), named(other));
        } else if (first.indicator().restsOnStandard() || second.indicator().restsOnStandard()) {
            // Two silent figures may be of the two sides of a break.
            found.add(new Reason(
                    Difference.STANDARD_UNKNOWN,
                    new Phrase("cả hai số liệu không nêu chuẩn nghèo", "neither figure tells its standard")));
        }
    }

    private static Phrase named(Optional<StandardId> standard) {
        return standard.map(id -> new Phrase("chuẩn " + id.value(), "standard " + id.value()))
                .orElse(new Phrase("không nêu chuẩn", "none told"));
    }

    private void scope() {
        if (!first.unit().equals(second.unit())) {
            add(Difference.UNIT, noun(first.unit()), noun(second.unit()));
        }
        if (first.source() != second.source()) {
            add(Difference.SOURCE, first.source().phrase(), second.source().phrase());
        }
        place();
        if (!first.area().equals(second.area())) {
            add(Difference.AREA, area(first), area(second));
        }
        if (!first.group().equals(second.group())) {
            add(Difference.GROUP, group(first), group(second));
        }
    }

    private void place() {
        // Most figures are of one place, and the key of a name takes long to make.
        boolean sameName = first.place().equals(second.place())
                || first.place().key().equals(second.place().key());
        Optional<UnitRef> one = Territories.of(first);
        Optional<UnitRef> other = Territories.of(second);
        boolean known = one.isPresent() && other.isPresent();
        if (sameName && known && !one.equals(other)) {
            add(Difference.TERRITORY, onItsDay(first), onItsDay(second));
        } else if (!sameName && !(known && one.equals(other))) {
            add(Difference.PLACE, name(first), name(second));
        }
    }

    private static Phrase onItsDay(Observation observation) {
        Phrase name = name(observation);
        return new Phrase(
                name.vietnamese() + " ngày " + Language.VIETNAMESE.shortDay(observation.asOf()),
                name.english() + " on " + Language.ENGLISH.shortDay(observation.asOf()));
    }

    static Phrase noun(CountUnit unit) {
        return new Phrase(
                unit.noun(Language.VIETNAMESE).orElse(unit.code()),
                unit.noun(Language.ENGLISH).orElse(unit.code()));
    }

    static Phrase name(Observation observation) {
        String name = Phrase.shown(observation.place().name());
        return new Phrase(name, name);
    }

    private static Phrase area(Observation observation) {
        return observation.area().map(AreaType::phrase).orElse(WHOLE_PLACE);
    }

    private static Phrase group(Observation observation) {
        return observation
                .group()
                .map(group -> new Phrase(
                        group.name(Language.VIETNAMESE).orElse(group.code()),
                        group.name(Language.ENGLISH).orElse(group.code())))
                .orElse(ALL_HOUSEHOLDS);
    }

    private void add(Difference difference, Phrase one, Phrase other) {
        add(difference, one, other, new Phrase("", ""));
    }

    private void add(Difference difference, Phrase one, Phrase other, Phrase why) {
        found.add(new Reason(
                difference,
                new Phrase(
                        difference.phrase().vietnamese() + ": " + one.vietnamese() + " và " + other.vietnamese()
                                + why.vietnamese(),
                        difference.phrase().english() + ": " + one.english() + " and " + other.english()
                                + why.english())));
    }
}
