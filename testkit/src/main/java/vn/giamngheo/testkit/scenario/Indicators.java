package vn.giamngheo.testkit.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationProfile;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * What a case says of the indicators. Which indicators there are is known only under a standard, so until then they are
 * texts.
 *
 * @param deprived those deprived in; empty if the commune judged none
 * @param notJudged those the commune did not judge, which are left to the facts of the household
 */
record Indicators(Optional<Some> deprived, Optional<Some> notJudged) {

    /** Some of the indicators of a standard. */
    sealed interface Some {

        /** Any so many. */
        record Count(int number, int line) implements Some {}

        /** These, by code or name. */
        record Listed(List<Text> texts) implements Some {}
    }

    /**
     * What the commune judged.
     *
     * @throws RefusedException if the standard has no such indicators, naming the line
     */
    DeprivationProfile under(PovertyStandard standard) {
        if (deprived.isEmpty()) {
            return DeprivationProfile.none();
        }
        Words<IndicatorRule> words = Words.of(
                standard.indicators(),
                IndicatorRule::name,
                rule -> rule.indicator().code());
        Set<DeprivationIndicator> open = new LinkedHashSet<>();
        Set<DeprivationIndicator> lacking = new LinkedHashSet<>();
        List<DeprivationIndicator> free = free(standard);
        // What is listed is taken first, so that a number takes from the others.
        take(deprived, words, lacking, free);
        take(notJudged, words, open, free);
        deprived.ifPresent(some -> takeNumber(some, standard, lacking, free));
        notJudged.ifPresent(some -> takeNumber(some, standard, open, free));
        Map<DeprivationIndicator, DeprivationStatus> statuses = new LinkedHashMap<>();
        for (DeprivationIndicator indicator : standard.indicatorList().all()) {
            statuses.put(
                    indicator,
                    open.contains(indicator)
                            ? DeprivationStatus.UNKNOWN
                            : lacking.contains(indicator)
                                    ? DeprivationStatus.DEPRIVED
                                    : DeprivationStatus.NOT_DEPRIVED);
        }
        return DeprivationProfile.of(statuses);
    }

    /** Those that income does not decide. */
    private static List<DeprivationIndicator> free(PovertyStandard standard) {
        int mask = standard.indicatorList().fullMask() & ~standard.table().incomeMask();
        return new ArrayList<>(standard.indicatorList().subset(mask));
    }

    private static void take(
            Optional<Some> some,
            Words<IndicatorRule> words,
            Set<DeprivationIndicator> taken,
            List<DeprivationIndicator> free) {
        if (some.isPresent() && some.get() instanceof Some.Listed listed) {
            for (Text text : listed.texts()) {
                DeprivationIndicator indicator = words.find(text.text())
                        .map(IndicatorRule::indicator)
                        .orElseThrow(() -> at(text.line(), words.unknown(text.text())));
                if (!free.remove(indicator)) {
                    throw at(
                            text.line(),
                            new RefusedException(
                                    "chỉ số “" + text.text() + "” được ghi hai lần, hoặc do thu nhập quyết định",
                                    "indicator '" + text.text() + "' is given twice, or decided by income"));
                }
                taken.add(indicator);
            }
        }
    }

    private static void takeNumber(
            Some some, PovertyStandard standard, Set<DeprivationIndicator> taken, List<DeprivationIndicator> free) {
        if (!(some instanceof Some.Count count) || count.number() == 0) {
            return;
        }
        if (!standard.table().asksForCountOnly()) {
            throw at(
                    count.line(),
                    new RefusedException(
                            "chuẩn " + standard.id() + " xét từng chỉ số; hãy liệt kê các chỉ số thay cho số lượng",
                            "standard " + standard.id()
                                    + " looks at single indicators; list them instead of a number"));
        }
        if (count.number() > free.size()) {
            throw at(
                    count.line(),
                    new RefusedException(
                            "chuẩn " + standard.id() + " không có đủ chỉ số: cần " + count.number() + ", còn "
                                    + free.size(),
                            "standard " + standard.id() + " has too few indicators: " + count.number() + " are needed, "
                                    + free.size() + " are left"));
        }
        List<DeprivationIndicator> first = free.subList(0, count.number());
        taken.addAll(first);
        first.clear();
    }

    private static RefusedException at(int line, RefusedException why) {
        return new RefusedException(
                "dòng " + line + ": " + why.reason().in(Language.VIETNAMESE),
                "line " + line + ": " + why.reason().in(Language.ENGLISH));
    }
}
