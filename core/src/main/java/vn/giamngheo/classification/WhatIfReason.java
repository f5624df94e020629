package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.standard.IndicatorRule;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.Resolution;
import vn.giamngheo.text.Phrase;

/** Says why a goal is out of reach. */
final class WhatIfReason {

    private WhatIfReason() {}

    static Phrase noStandard(Verdict before) {
        return before.noStandard()
                .map(Resolution.Unresolved::words)
                .orElse(before.status().phrase());
    }

    /** The goal, the standard, what is unknown, and the gaps of the law that were met on the way. */
    static Phrase outOfReach(Verdict before, Goal goal, PovertyStandard standard, Set<Phrase> gaps) {
        List<Phrase> unknown = unknown(before, standard);
        String vietnamese = "theo chuẩn " + standard.id()
                + ", không có mức tăng thu nhập hay việc khắc phục thiếu hụt nào bảo đảm đưa hộ đến mục tiêu “"
                + goal.phrase().vietnamese() + "”";
        String english = "under standard " + standard.id()
                + " no raise of income and no remedied deprivation is sure to lead to the goal '"
                + goal.phrase().english() + "'";
        if (!unknown.isEmpty()) {
            vietnamese += "; chưa biết: " + joined(unknown, Phrase::vietnamese);
            english += "; unknown: " + joined(unknown, Phrase::english);
        }
        if (!gaps.isEmpty()) {
            vietnamese += "; chỗ văn bản không quy định: " + joined(gaps, Phrase::vietnamese);
            english += "; undefined by law: " + joined(gaps, Phrase::english);
        }
        return new Phrase(vietnamese, english);
    }

    private static List<Phrase> unknown(Verdict before, PovertyStandard standard) {
        Household household = before.household();
        List<Phrase> unknown = new ArrayList<>();
        if (household.areaOn(before.review().day()).isEmpty()) {
            unknown.add(new Phrase("khu vực", "area"));
        }
        if (household.income().isEmpty()) {
            unknown.add(new Phrase("thu nhập", "income"));
        } else if (household.income().get() instanceof Income.OfHousehold
                && household.persons().isEmpty()) {
            unknown.add(new Phrase("số nhân khẩu", "number of persons"));
        }
        int incomeMask = standard.table().incomeMask();
        for (int i = 0; i < standard.indicators().size(); i++) {
            IndicatorRule rule = standard.indicators().get(i);
            if ((incomeMask & (1 << i)) == 0 && before.unknown().contains(rule.indicator())) {
                unknown.add(rule.name());
            }
        }
        return unknown;
    }

    private static String joined(Iterable<Phrase> phrases, Function<Phrase, String> language) {
        List<String> words = new ArrayList<>();
        phrases.forEach(phrase -> words.add(language.apply(phrase)));
        return words.stream().collect(Collectors.joining(", "));
    }
}
