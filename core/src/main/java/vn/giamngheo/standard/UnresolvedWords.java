package vn.giamngheo.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.place.Province;
import vn.giamngheo.standard.Resolution.Reason;
import vn.giamngheo.standard.Resolution.Unresolved;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Says why no standard applies to a review. */
final class UnresolvedWords {

    /** A span of days and whose it is. */
    private record Span(PovertyStandard standard, AppliedPeriod period) {}

    private UnresolvedWords() {}

    /**
     * Why none of some standards applies.
     *
     * @param candidates the standards of the country and of the province; none of them applies to the day
     */
    static Unresolved none(LocalDate day, List<PovertyStandard> candidates) {
        List<Span> spans = candidates.stream()
                .flatMap(standard ->
                        standard.applicability().applied().stream().map(period -> new Span(standard, period)))
                .toList();
        Optional<Span> before = spans.stream()
                .filter(span -> span.period().to().isBefore(day))
                .max(Comparator.comparing(span -> span.period().to()));
        Optional<Span> after = spans.stream()
                .filter(span -> span.period().from().isAfter(day))
                .min(Comparator.comparing(span -> span.period().from()));
        String vietnamese = "không có chuẩn nào áp dụng cho lần rà soát " + Language.VIETNAMESE.day(day);
        String english = "no standard applies to a review of " + Language.ENGLISH.day(day);
        if (before.isEmpty() && after.isEmpty()) {
            return new Unresolved(
                    Reason.NONE_REGISTERED,
                    new Phrase(vietnamese + ": chưa khai báo chuẩn nào", english + ": none is registered"));
        }
        Reason reason = before.isEmpty() ? Reason.BEFORE_FIRST : after.isEmpty() ? Reason.AFTER_LAST : Reason.BETWEEN;
        String ended = before.map(span -> "chuẩn " + span.standard().id() + " hết áp dụng "
                        + Language.VIETNAMESE.day(span.period().to()))
                .orElse("");
        String begins = after.map(span -> "chuẩn " + span.standard().id() + " bắt đầu áp dụng "
                        + Language.VIETNAMESE.day(span.period().from()))
                .orElse("");
        String endedInEnglish = before.map(span -> "standard " + span.standard().id() + " applied until "
                        + Language.ENGLISH.day(span.period().to()))
                .orElse("");
        String beginsInEnglish = after.map(span -> "standard " + span.standard().id() + " applies from "
                        + Language.ENGLISH.day(span.period().from()))
                .orElse("");
        return new Unresolved(
                reason,
                new Phrase(
                        vietnamese + ": " + joined(ended, begins),
                        english + ": " + joined(endedInEnglish, beginsInEnglish)));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    /** Why none can be found for a current province while former ones that are part of it have their own. */
    static Unresolved territoryNotTold(LocalDate day, Province province, List<PovertyStandard> all) {
        String standards = all.stream()
                .filter(standard -> standard.applicability().on(day).isPresent())
                .filter(standard -> standard.province()
                        .filter(own -> !own.equals(province) && own.successor().equals(province))
                        .isPresent())
                .map(standard ->
                        standard.id() + " (" + named(standard.province().orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
        return new Unresolved(
                Reason.TERRITORY_NOT_TOLD,
                new Phrase(
                        named(province) + " gồm địa bàn còn áp dụng chuẩn riêng " + Language.VIETNAMESE.day(day) + ": "
                                + standards + "; phải ghi tỉnh cũ của hộ",
                        "parts of " + named(province) + " have standards of their own on " + Language.ENGLISH.day(day)
                                + ": " + standards + "; state the former province of the household"));
    }

    static Unresolved unknown(StandardId id) {
        return new Unresolved(
                Reason.UNKNOWN_STANDARD,
                new Phrase("chưa khai báo chuẩn nào mang mã " + id, "no standard " + id + " is registered"));
    }

    static Unresolved notOnThatDay(LocalDate day, PovertyStandard standard) {
        return new Unresolved(
                Reason.NOT_ON_THAT_DAY,
                new Phrase(
                        "chuẩn " + standard.id() + " không áp dụng cho lần rà soát " + Language.VIETNAMESE.day(day)
                                + " mà chỉ áp dụng " + days(standard, Language.VIETNAMESE),
                        "standard " + standard.id() + " does not apply to a review of " + Language.ENGLISH.day(day)
                                + ", only " + days(standard, Language.ENGLISH)));
    }

    private static String days(PovertyStandard standard, Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        return standard.applicability().applied().stream()
                .map(period -> (vietnamese ? "từ " : "from ")
                        + language.day(period.from())
                        + (vietnamese ? " đến " : " to ")
                        + language.day(period.to()))
                .collect(Collectors.joining(vietnamese ? " và " : " and "));
    }

    static Unresolved ofAnotherProvince(PovertyStandard standard, Province own, Optional<Province> province) {
        String vietnamese = "chuẩn " + standard.id() + " là của " + named(own) + ", ";
        String english = "standard " + standard.id() + " is of " + named(own) + ", ";
        return new Unresolved(
                Reason.OF_ANOTHER_PROVINCE,
                new Phrase(
                        vietnamese
                                + province.map(other -> "hộ ở " + named(other)).orElse("hộ chưa ghi tỉnh"),
                        english
                                + province.map(other -> "the household lives in " + named(other))
                                        .orElse("the household states no province")));
    }

    private static String named(Province province) {
        return province.name() + " (" + province + ")";
    }
}
