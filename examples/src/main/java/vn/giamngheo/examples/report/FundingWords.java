package vn.giamngheo.examples.report;

import java.util.Map;
import java.util.Optional;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.text.Language;

/** The words for the known kinds of funding. */
final class FundingWords {

    private record Pair(String vietnamese, String english) {}

    private static final Map<FundingKind, Pair> KNOWN = Map.of(
            FundingKind.INVESTMENT, new Pair("vốn đầu tư", "investment"),
            FundingKind.RECURRENT, new Pair("vốn sự nghiệp", "recurrent"),
            FundingKind.COUNTERPART, new Pair("vốn đối ứng", "counterpart"),
            FundingKind.MOBILISED, new Pair("vốn huy động", "mobilised"),
            FundingKind.POLICY_CREDIT, new Pair("vốn vay chính sách", "policy credit"),
            FundingKind.CENTRAL_BUDGET, new Pair("ngân sách trung ương", "central budget"),
            FundingKind.LOCAL_BUDGET, new Pair("ngân sách địa phương", "local budget"),
            FundingKind.IN_KIND, new Pair("nguồn lực không bằng tiền", "in kind"));

    private FundingWords() {}

    /** The word; empty for a kind of the document's own. */
    static Optional<String> of(FundingKind kind, Language language) {
        return Optional.ofNullable(KNOWN.get(kind))
                .map(pair -> language == Language.VIETNAMESE ? pair.vietnamese() : pair.english());
    }
}
