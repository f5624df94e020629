package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.law.AppliedPeriod;
import vn.giamngheo.standard.PovertyStatus;

/** A proof as one paragraph of full sentences. */
final class ProofParagraph {

    /** More unconfirmed values than this are counted, not listed. */
    private static final int LISTED = 3;

    private final Proof proof;
    private final ProofText text;

    ProofParagraph(Proof proof, ProofText text) {
        this.proof = proof;
        this.text = text;
    }

    String render() {
        List<String> sentences = new ArrayList<>();
        if (proof.standard().isEmpty() || proof.noStandard().isPresent()) {
            sentences.add(text.reason() + ".");
        } else {
            sentences.add(text.in(
                    vietnameseResult(proof.standard().get()),
                    englishResult(proof.standard().get())));
            decided().ifPresent(sentences::add);
            indicators().ifPresent(sentences::add);
            nearest().ifPresent(sentences::add);
            open().ifPresent(sentences::add);
            caveats().ifPresent(sentences::add);
        }
        sentences.add(text.notADecision());
        return String.join(" ", sentences);
    }

    private String vietnameseResult(AppliedStandard standard) {
        String day = text.language().shortDay(proof.review().day());
        String by = standard.period()
                .map(AppliedPeriod::by)
                .map(found -> "áp dụng cho ngày rà soát " + day + " theo " + found.citation(text.language()))
                .orElse("là chuẩn không áp dụng cho ngày rà soát " + day);
        String area =
                proof.area().map(name -> " ở khu vực " + name.vietnamese()).orElse("");
        return "Theo " + standard.title().vietnamese() + " (" + standard.id() + "), " + by + ", hộ" + area + " "
                + switch (proof.status()) {
                    case INDETERMINATE -> "chưa xác định được thuộc loại nào: có thể là " + text.possible();
                    case UNDEFINED_BY_LAW -> "không được văn bản xếp vào loại nào" + gap();
                    default -> "được phân loại là " + proof.status().phrase().vietnamese();
                }
                + ".";
    }

    private String englishResult(AppliedStandard standard) {
        String day = text.language().shortDay(proof.review().day());
        String by = standard.period()
                .map(AppliedPeriod::by)
                .map(found -> "which applies to the review of " + day + " by " + found.citation(text.language()))
                .orElse("which does not apply to the review of " + day);
        String area = proof.area()
                .map(name -> (name.english().startsWith("u") ? " in an " : " in a ") + name.english() + " area")
                .orElse("");
        return "Under the " + standard.title().english() + " (" + standard.id() + "), " + by + ", the household" + area
                + " "
                + switch (proof.status()) {
                    case INDETERMINATE -> "cannot be classified yet: it may be a " + text.possible();
                    case UNDEFINED_BY_LAW -> "is in no class of the law" + gap();
                    default -> "is classified as a " + proof.status().phrase().english();
                }
                + ".";
    }

    private String gap() {
        return proof.rows().stream()
                .filter(row -> row.truth() == Truth.HOLDS)
                .flatMap(row -> row.gap().stream())
                .map(reason -> ": " + reason.in(text.language()))
                .findFirst()
                .orElse("");
    }

    private Optional<String> decided() {
        List<String> findings = text.findings();
        boolean open = proof.status() == PovertyStatus.INDETERMINATE || findings.isEmpty();
        return open
                ? Optional.empty()
                : Optional.of(
                        text.in("Căn cứ ", "By ") + proof.citations().get(0).citation(text.language()) + ": "
                                + String.join("; ", findings) + ".");
    }

    private Optional<String> indicators() {
        if (proof.indicators().isEmpty()) {
            return Optional.empty();
        }
        List<String> deprived = names(DeprivationStatus.DEPRIVED);
        List<String> unknown = names(DeprivationStatus.UNKNOWN);
        String none = unknown.isEmpty()
                ? text.in("Hộ không thiếu hụt chỉ số nào", "No indicator is deprived")
                : text.in("Chưa có chỉ số nào được xác định là thiếu hụt", "No indicator is known to be deprived");
        String known = deprived.isEmpty()
                ? none
                : text.in("Các chỉ số thiếu hụt: ", "Deprived indicators: ") + String.join("; ", deprived);
        String open = unknown.isEmpty()
                ? ""
                : text.in(". Các chỉ số chưa rõ: ", ". Unknown indicators: ") + String.join("; ", unknown);
        return Optional.of(known + open + ".");
    }

    private List<String> names(DeprivationStatus status) {
        return proof.indicators().stream()
                .filter(indicator -> indicator.status() == status)
                .map(indicator -> indicator.name().in(text.language()))
                .toList();
    }

    /** The nearest boundary of each unit: đồng and indicators cannot be compared. */
    private Optional<String> nearest() {
        Map<ProofNode.Subject, ProofNode.Leaf> nearest = new EnumMap<>(ProofNode.Subject.class);
        Comparator<ProofNode.Leaf> byDistance =
                Comparator.comparing(leaf -> leaf.distance().orElseThrow().amount());
        for (RowProof row : proof.rows()) {
            leaves(row.when()).stream()
                    .filter(leaf ->
                            leaf.distance().isPresent() && leaf.compared().isPresent())
                    .forEach(leaf -> nearest.merge(
                            leaf.subject(), leaf, (one, other) -> byDistance.compare(one, other) <= 0 ? one : other));
        }
        return nearest.isEmpty()
                ? Optional.empty()
                : Optional.of(text.in("Khoảng cách đến ranh giới gần nhất: ", "Nearest boundaries: ")
                        + nearest.values().stream().map(this::distance).collect(Collectors.joining("; "))
                        + ".");
    }

    private String distance(ProofNode.Leaf leaf) {
        Distance distance = leaf.distance().orElseThrow();
        Operand boundary = leaf.compared().orElseThrow().boundary();
        return text.amount(distance.amount(), distance.unit())
                + text.in(" so với mức ", " from ")
                + text.amount(boundary.value(), boundary.unit());
    }

    private static List<ProofNode.Leaf> leaves(ProofNode node) {
        return node instanceof ProofNode.Group group
                ? group.parts().stream().flatMap(part -> leaves(part).stream()).toList()
                : List.of((ProofNode.Leaf) node);
    }

    private Optional<String> open() {
        if (proof.status() == PovertyStatus.INDETERMINATE) {
            return text.missing().map(facts -> ProofText.capital(facts) + ".");
        }
        boolean open = !text.isHeld()
                || proof.indicators().stream().anyMatch(one -> one.status() == DeprivationStatus.UNKNOWN);
        return open ? Optional.of(ProofText.capital(text.unknownDoesNotMatter()) + ".") : Optional.empty();
    }

    private Optional<String> caveats() {
        List<String> words = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Caveat caveat : proof.caveats()) {
            (caveat.path().isPresent() ? values : words).add(text.caveat(caveat));
        }
        if (values.size() > LISTED) {
            words.add(text.in(
                    values.size() + " giá trị của chuẩn chưa được đối chiếu với văn bản gốc",
                    values.size() + " values of the standard are not confirmed by the text of the act"));
        } else {
            words.addAll(values);
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(text.in("Lưu ý: ", "Note: ") + String.join("; ", words) + ".");
    }
}
