package vn.giamngheo.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.IndicatorList;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/**
 * Households that show something of one or two standards: as small as can be, with an income in whole đồng that falls
 * exactly into a band, and all facts stated that the standards ask for.
 */
final class Example {

    private static final String ID = "example";
    private static final int MONTHS_OF_YEAR = 12;

    private final List<PovertyStandard> standards;
    private final Map<DeprivationIndicator, Phrase> names = new LinkedHashMap<>();

    Example(PovertyStandard... standards) {
        this.standards = List.of(standards);
        for (PovertyStandard standard : standards) {
            standard.indicators().forEach(rule -> names.putIfAbsent(rule.indicator(), rule.name()));
        }
    }

    /**
     * A household of a band of income.
     *
     * @param deprived the indicators it is deprived in, without those that income decides
     */
    Household household(AreaType area, IncomeBand band, List<DeprivationIndicator> deprived) {
        boolean monthly = standards.stream().anyMatch(standard -> standard.linePeriod() == LinePeriod.MONTH);
        // Lines are whole đồng: a band holds a whole amount per head and month or year, or the half between two.
        return Stream.of(1, MONTHS_OF_YEAR)
                .filter(months -> monthly || months == MONTHS_OF_YEAR)
                .flatMap(months -> Stream.of(1, 2)
                        .flatMap(persons ->
                                band.income(persons, months).map(income -> builder(area, income, persons)).stream()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no income in " + band))
                .deprivations(profile(area, band.point(), deprived))
                .build();
    }

    private static Household.Builder builder(AreaType area, Income income, int persons) {
        return Household.builder().id(ID).area(area).size(persons).income(income);
    }

    private DeprivationProfile profile(AreaType area, long point, List<DeprivationIndicator> deprived) {
        List<DeprivationIndicator> all = new ArrayList<>();
        for (DeprivationIndicator indicator : names.keySet()) {
            if (deprived.contains(indicator) || byIncome(indicator, area, point)) {
                all.add(indicator);
            }
        }
        if (names.size() <= IndicatorList.MAX_SIZE) {
            IndicatorList list = names.isEmpty()
                    ? DeprivationProfile.none().indicators()
                    : IndicatorList.of(List.copyOf(names.keySet()));
            return DeprivationProfile.of(list, list.maskOf(all));
        }
        if (all.size() > IndicatorList.MAX_SIZE) {
            throw new RefusedException(
                    "không nêu được hộ ví dụ thiếu hụt " + all.size() + " chỉ số",
                    "an example that is deprived in " + all.size() + " indicators cannot be stated");
        }
        Map<DeprivationIndicator, DeprivationStatus> stated = new LinkedHashMap<>();
        all.forEach(indicator -> stated.put(indicator, DeprivationStatus.DEPRIVED));
        return DeprivationProfile.of(stated);
    }

    /**
     * Whether income makes a household deprived in an indicator, under the first standard that has it. Where a standard
     * has it stated, what is stated tells the household apart.
     */
    private boolean byIncome(DeprivationIndicator indicator, AreaType area, long point) {
        List<DecisionTable> having = standards.stream()
                .map(PovertyStandard::table)
                .filter(table -> bit(table, indicator) != 0)
                .toList();
        return having.stream().allMatch(table -> (table.incomeMask() & bit(table, indicator)) != 0)
                && (having.get(0).effectiveMask(area, point, 0) & bit(having.get(0), indicator)) != 0;
    }

    private static int bit(DecisionTable table, DeprivationIndicator indicator) {
        int index = table.indicators().indexOf(indicator);
        return index < 0 ? 0 : 1 << index;
    }

    /** A household in words. */
    Phrase words(Household household) {
        return new Phrase(words(household, Language.VIETNAMESE), words(household, Language.ENGLISH));
    }

    private String words(Household household, Language language) {
        AreaType area = household.area().orElseThrow();
        Income.OfHousehold income = (Income.OfHousehold) household.income().orElseThrow();
        int persons = household.persons().orElseThrow();
        String areaName = standards.get(0).areaName(area).in(language);
        String head = language == Language.VIETNAMESE
                ? "hộ " + persons + " người ở " + areaName
                : areaName + " household of " + persons + (persons == 1 ? " person" : " persons");
        return head + income(income, persons, language) + deprivations(household.deprivations(), language);
    }

    private static String income(Income.OfHousehold income, int persons, Language language) {
        LinePeriod period = income.months() == 1 ? LinePeriod.MONTH : LinePeriod.YEAR;
        String total = language.notation().format(income.total().dong());
        boolean monthly = period == LinePeriod.MONTH;
        String words = language == Language.VIETNAMESE
                ? ", thu nhập " + total + (monthly ? " đồng một tháng" : " đồng một năm")
                : " with an income of " + total + (monthly ? " đồng a month" : " đồng a year");
        if (persons == 1) {
            return words;
        }
        // Two persons share an odd number of đồng: with an even one, one person would have been enough.
        BigDecimal share = BigDecimal.valueOf(income.total().dong() * 5, 1);
        return words + " (" + language.notation().format(share) + " "
                + period.unit().in(language) + ")";
    }

    private String deprivations(DeprivationProfile profile, Language language) {
        if (names.isEmpty()) {
            return "";
        }
        List<DeprivationIndicator> deprived = profile.deprived();
        String list = deprived.stream()
                .map(indicator -> Objects.requireNonNull(names.get(indicator)).in(language))
                .collect(Collectors.joining(", "));
        if (language == Language.VIETNAMESE) {
            return deprived.isEmpty()
                    ? ", không thiếu hụt chỉ số nào"
                    : ", thiếu hụt " + deprived.size() + " chỉ số (" + list + ")";
        }
        return deprived.isEmpty()
                ? ", deprived in no indicator"
                : ", deprived in " + deprived.size() + (deprived.size() == 1 ? " indicator (" : " indicators (") + list
                        + ")";
    }
}
