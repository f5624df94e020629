package vn.giamngheo.schedule;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "6 tháng và cả năm", "6 tháng đầu năm 2017", "sơ kết 6 tháng, tổng kết năm". */
final class MilestonePhrase {

    private static final String REPORT = "(?<report>sơkết|tổngkết|báocáo|đánhgiá)?";

    private static final Pattern PERIODIC = Pattern.compile("^địnhk[ỳì]");

    private static final Pattern MONTHS =
            Pattern.compile(REPORT + "(?:(?<six>(?:0?6|sáu)tháng)|(?:0?9|chín)tháng)(?<start>đầunăm(?<year>\\d{4})?)?");

    private static final Pattern FULL_YEAR = Pattern.compile(REPORT + "(?:(?<whole>cả)|h[ằà]ng)?năm(?<year>\\d{4})?");

    private static final Pattern YEAR_END = Pattern.compile("(?:vào|đến)?cuốinăm");

    private MilestonePhrase() {}

    static List<TimeFrame> read(String key) {
        if (YEAR_END.matcher(key).matches()) {
            return List.of(new Milestones(Set.of(Milestone.FULL_YEAR), OptionalInt.empty()));
        }
        Set<Milestone> milestones = EnumSet.noneOf(Milestone.class);
        OptionalInt year = OptionalInt.empty();
        // "6 tháng" alone is a length of time; what makes it a milestone is the year it belongs to, or a report.
        boolean certain = false;
        List<String> items =
                List.of(DatedPhrases.VALUE_SEPARATOR.split(PERIODIC.matcher(key).replaceFirst(""), -1));
        for (int i = 0; i < items.size(); i++) {
            Matcher months = MONTHS.matcher(items.get(i));
            Matcher full = FULL_YEAR.matcher(items.get(i));
            boolean last = i == items.size() - 1;
            if (year.isPresent()) {
                return List.of();
            } else if (months.matches()) {
                milestones.add(months.group("six") == null ? Milestone.NINE_MONTHS : Milestone.SIX_MONTHS);
                year = year(months);
                certain |= months.group("start") != null || months.group("report") != null;
            } else if (last && full.matches() && (full.group("whole") != null || !milestones.isEmpty())) {
                milestones.add(Milestone.FULL_YEAR);
                year = year(full);
                certain = true;
            } else {
                return List.of();
            }
        }
        return certain && Years.contains(year.orElse(2000)) ? List.of(new Milestones(milestones, year)) : List.of();
    }

    private static OptionalInt year(Matcher matcher) {
        String digits = matcher.group("year");
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
