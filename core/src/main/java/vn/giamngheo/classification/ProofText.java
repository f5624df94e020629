package vn.giamngheo.classification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.standard.PovertyStatus;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** A proof in words: what the short and the long texts have in common, and the line. */
final class ProofText {

    private final Proof proof;
    private final Language language;

    ProofText(Proof proof, Language language) {
        this.proof = proof;
        this.language = language;
    }

    static String of(Proof proof, Language language, Proof.Length length) {
        ProofText text = new ProofText(proof, language);
        return switch (length) {
            case LINE -> text.line();
            case PARAGRAPH -> new ProofParagraph(proof, text).render();
            case FULL -> new ProofTree(proof, text).render();
        };
    }

    private String line() {
        if (proof.noStandard().isPresent()) {
            return reason();
        }
        String why = why();
        return heading() + (why.isEmpty() ? "" : ": " + why) + " — " + citations()
                + (proof.caveats().isEmpty() ? "" : in(" (có lưu ý)", " (with caveats)"));
    }

    /** Why there is no standard: words that need nothing before them. */
    String reason() {
        return capital(proof.noStandard().map(words -> words.in(language)).orElse(heading()));
    }

    /** The status with a capital. */
    String heading() {
        return capital(proof.status().phrase().in(language));
    }

    private String why() {
        if (proof.status() == PovertyStatus.INDETERMINATE) {
            return in("có thể là ", "may be ")
                    + possible()
                    + missing().map(facts -> "; " + facts).orElse("");
        }
        List<String> why = new ArrayList<>(findings());
        if (!isHeld()) {
            why.add(unknownDoesNotMatter());
        }
        return String.join(", ", why);
    }

    /** {@code hộ nghèo hoặc hộ cận nghèo}. */
    String possible() {
        return proof.possible().stream()
                .map(status -> status.phrase().in(language))
                .collect(Collectors.joining(in(" hoặc ", " or ")));
    }

    /** The facts to find out, most important first; empty if there are none. */
    Optional<String> missing() {
        return proof.blockingFacts().isEmpty()
                ? Optional.empty()
                : Optional.of(in("còn thiếu thông tin: ", "missing facts: ")
                        + proof.blockingFacts().stream()
                                .map(blocking -> blocking.fact().name().in(language))
                                .collect(Collectors.joining(", ")));
    }

    /** The instruments: the one that holds the rule and, if it is another, the one by which it applies. */
    String citations() {
        return proof.citations().stream()
                .map(citation -> citation.citation(language))
                .collect(Collectors.joining(in(", áp dụng theo ", ", applied by ")));
    }

    /** What decided: every condition that holds in the row that gives the status. */
    List<String> findings() {
        List<ProofNode.Leaf> leaves = new ArrayList<>();
        deciding().ifPresent(row -> collect(row.when(), leaves));
        Map<Operand, List<ProofNode.Leaf>> measured = new LinkedHashMap<>();
        List<String> findings = new ArrayList<>();
        for (ProofNode.Leaf leaf : leaves) {
            leaf.compared()
                    .ifPresentOrElse(
                            compared -> measured.computeIfAbsent(compared.found(), found -> new ArrayList<>())
                                    .add(leaf),
                            () -> findings.add(leaf.condition().in(language)));
        }
        List<String> numbers = new ArrayList<>();
        measured.values().forEach(same -> numbers.add(measured(same)));
        numbers.addAll(findings);
        return numbers;
    }

    /** The row that holds or, where unknown facts do not matter, the first that may. */
    private Optional<RowProof> deciding() {
        Optional<RowProof> held =
                proof.rows().stream().filter(row -> row.truth() == Truth.HOLDS).findFirst();
        return held.isPresent()
                ? held
                : proof.rows().stream()
                        .filter(row -> row.status() == proof.status() && row.truth() == Truth.UNKNOWN)
                        .findFirst();
    }

    private static void collect(ProofNode node, List<ProofNode.Leaf> leaves) {
        if (node.truth() == Truth.FAILS) {
            return;
        }
        if (node instanceof ProofNode.Group group) {
            group.parts().forEach(part -> collect(part, leaves));
        } else if (node instanceof ProofNode.Leaf leaf && leaf.truth() == Truth.HOLDS) {
            leaves.add(leaf);
        }
    }

    /** Whether some row holds by itself; otherwise all that may hold give the same status. */
    boolean isHeld() {
        return proof.rows().stream().anyMatch(row -> row.truth() == Truth.HOLDS);
    }

    String unknownDoesNotMatter() {
        return in("thông tin còn thiếu không làm thay đổi kết quả", "what is unknown does not change the result");
    }

    /** One number against all its boundaries: {@code thu nhập 800.000 đồng/người/tháng > 700.000 và ≤ 1.000.000}. */
    private String measured(List<ProofNode.Leaf> leaves) {
        String boundaries = leaves.stream()
                .map(leaf -> leaf.compared().orElseThrow())
                .map(compared -> compared.comparison().sign() + " " + number(compared.boundary()))
                .distinct()
                .collect(Collectors.joining(in(" và ", " and ")));
        ProofNode.Leaf first = leaves.get(0);
        return found(first.subject(), first.compared().orElseThrow().found()) + " " + boundaries
                + area(first.subject());
    }

    /** The number of the household: {@code thiếu hụt 2/12 chỉ số}. */
    String found(ProofNode.Subject subject, Operand found) {
        String of = subject == ProofNode.Subject.DEPRIVATIONS
                ? "/" + proof.indicators().size()
                : "";
        return found.name().in(language) + " " + number(found) + of + " "
                + found.unit().in(language);
    }

    private String area(ProofNode.Subject subject) {
        boolean byArea = subject == ProofNode.Subject.INCOME || subject == ProofNode.Subject.INCOME_POINTS;
        return byArea ? proof.area().map(area -> " (" + area.in(language) + ")").orElse("") : "";
    }

    String number(Operand operand) {
        return language.notation().format(operand.value());
    }

    /** Number and unit: {@code 1 chỉ số}, {@code 1 indicator}, {@code 2 indicators}. */
    String amount(BigDecimal value, Phrase unit) {
        String word = unit.in(language);
        boolean singular = language == Language.ENGLISH
                && value.compareTo(BigDecimal.ONE) == 0
                && word.endsWith("s")
                && word.indexOf(' ') < 0;
        return language.notation().format(value) + " " + (singular ? word.substring(0, word.length() - 1) : word);
    }

    /** A caveat with the source it is about. */
    String caveat(Caveat caveat) {
        return caveat.words().in(language)
                + caveat.provenance()
                        .map(provenance -> in(" (nguồn: ", " (source: ") + provenance.source() + ")")
                        .orElse("");
    }

    String in(String vietnamese, String english) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    Language language() {
        return language;
    }

    static String capital(String text) {
        return text.isEmpty()
                ? text
                : new StringBuilder(text)
                        .replace(0, 1, Character.toString(Character.toTitleCase(text.charAt(0))))
                        .toString();
    }

    /** That a classification decides nothing by itself. */
    String notADecision() {
        return in(
                "Kết quả phân loại không thay cho quyết định công nhận của Chủ tịch UBND cấp xã.",
                "This classification does not replace the decision of recognition by the chairperson of the commune"
                        + " People's Committee.");
    }
}
