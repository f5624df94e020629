package vn.giamngheo.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;

/** A proof in full, as an indented tree. */
final class ProofTree {

    private static final String INDENT = "  ";

    private final Proof proof;
    private final ProofText text;
    private final List<String> lines = new ArrayList<>();

    ProofTree(Proof proof, ProofText text) {
        this.proof = proof;
        this.text = text;
    }

    String render() {
        head();
        if (!proof.rows().isEmpty()) {
            lines.add(text.in("Các quy định:", "Rules:"));
            proof.rows().forEach(this::row);
        }
        if (!proof.indicators().isEmpty()) {
            lines.add(text.in("Các chỉ số:", "Indicators:"));
            proof.indicators().forEach(this::indicator);
        }
        if (!proof.blockingFacts().isEmpty()) {
            lines.add(
                    text.in("Thông tin còn thiếu, quan trọng nhất trước:", "Missing facts, the most important first:"));
            for (int i = 0; i < proof.blockingFacts().size(); i++) {
                blocking(i + 1, proof.blockingFacts().get(i));
            }
        }
        if (!proof.caveats().isEmpty()) {
            lines.add(text.in("Lưu ý:", "Caveats:"));
            proof.caveats().forEach(caveat -> lines.add(INDENT + "- " + text.caveat(caveat)));
        }
        lines.add(text.notADecision());
        return String.join("\n", lines);
    }

    private void head() {
        lines.add(text.in("Kết quả: ", "Result: ") + text.heading());
        lines.add(text.in("Ngày rà soát: ", "Review: ")
                + text.language().shortDay(proof.review().day()));
        proof.area().ifPresent(area -> lines.add(text.in("Khu vực: ", "Area: ") + area.in(text.language())));
        proof.noStandard().ifPresent(reason -> lines.add(text.in("Lý do: ", "Reason: ") + reason.in(text.language())));
        proof.standard().ifPresent(this::standard);
    }

    private void standard(AppliedStandard standard) {
        lines.add(text.in("Chuẩn: ", "Standard: ")
                + standard.title().in(text.language())
                + text.in("; mã trong thư viện: ", "; identifier in the library: ")
                + standard.id());
        lines.add(text.in("Căn cứ của quy tắc: ", "Basis of the rule: ") + cited(standard.basis()));
        lines.add(standard.period()
                .map(period -> text.in("Thời gian áp dụng: từ ", "Applies from ")
                        + text.language().shortDay(period.from())
                        + text.in(" đến hết ", " to ")
                        + text.language().shortDay(period.to())
                        + text.in(" theo ", " by ")
                        + cited(period.by())
                        + sure(Optional.of(period.provenance())))
                .orElse(text.in(
                        "Thời gian áp dụng: không bao gồm ngày rà soát", "Does not apply to the day of the review")));
        if (proof.possible().size() > 1) {
            lines.add(text.in("Kết quả có thể có: ", "Possible results: ") + text.possible());
        }
    }

    private void row(RowProof row) {
        lines.add(INDENT + mark(row.truth()) + " " + row.status().phrase().in(text.language()) + " — "
                + cited(row.citation())
                + row.wording().map(words -> ": “" + words + "”").orElse("")
                + row.gap().map(reason -> ": " + reason.in(text.language())).orElse("")
                + sure(row.provenance()));
        node(row.when(), INDENT + INDENT);
    }

    private void node(ProofNode node, String indent) {
        if (node instanceof ProofNode.Group group) {
            String all = text.in("tất cả các điều kiện sau", "all of the following");
            String any = text.in("ít nhất một trong các điều kiện sau", "at least one of the following");
            lines.add(
                    indent + mark(group.truth()) + " " + (group.connective() == ProofNode.Connective.ALL ? all : any));
            group.parts().forEach(part -> node(part, indent + INDENT));
        } else if (node instanceof ProofNode.Leaf leaf) {
            lines.add(indent + mark(leaf.truth()) + " " + leaf.condition().in(text.language()));
            details(leaf, indent + INDENT);
        }
    }

    private void indicator(IndicatorProof indicator) {
        ProofNode.Leaf leaf = indicator.leaf();
        lines.add(INDENT + "- " + indicator.name().in(text.language()) + ": "
                + indicator.status().phrase().in(text.language()) + " — "
                + leaf.condition().in(text.language()));
        String inner = INDENT + INDENT;
        if (!indicator.members().isEmpty()) {
            lines.add(inner + text.in("thành viên: ", "members: ") + String.join(", ", indicator.members()));
        }
        details(leaf, inner);
    }

    private void details(ProofNode.Leaf leaf, String indent) {
        if (!leaf.operands().isEmpty()) {
            lines.add(indent + leaf.operands().stream().map(this::operand).collect(Collectors.joining("; ")));
        }
        leaf.compared()
                .ifPresent(compared -> lines.add(indent + text.in("so sánh: ", "compared: ")
                        + text.found(leaf.subject(), compared.found()) + " " + relation(compared) + " "
                        + text.number(compared.boundary())));
        leaf.distance()
                .ifPresent(distance -> lines.add(indent
                        + text.in("cách ranh giới: ", "from the boundary: ")
                        + text.amount(distance.amount(), distance.unit())));
        if (!leaf.unknown().isEmpty()) {
            lines.add(indent
                    + text.in("chưa rõ: ", "unknown: ")
                    + leaf.unknown().stream()
                            .map(fact -> fact.name().in(text.language()))
                            .collect(Collectors.joining(", ")));
        }
        lines.add(indent + text.in("căn cứ: ", "basis: ") + cited(leaf.citation()) + sure(leaf.provenance()));
    }

    private String operand(Operand operand) {
        return operand.name().in(text.language()) + ": " + text.amount(operand.value(), operand.unit());
    }

    /** How the numbers do stand, whether or not they should. */
    private static String relation(Compared compared) {
        int order = compared.found().value().compareTo(compared.boundary().value());
        if (compared.comparison().holds(order)) {
            return compared.comparison().sign();
        }
        return switch (compared.comparison()) {
            case AT_MOST -> ">";
            case BELOW -> "≥";
            case ABOVE -> "≤";
            case AT_LEAST -> "<";
        };
    }

    private void blocking(int rank, BlockingFact blocking) {
        lines.add(INDENT + rank + ". " + blocking.fact().name().in(text.language())
                + text.in(
                        ": còn " + blocking.outcomes() + " kết quả có thể có",
                        ": leaves " + blocking.outcomes() + " results open"));
    }

    private String cited(InstrumentReference reference) {
        return reference.citation(text.language());
    }

    private String sure(Optional<Provenance> provenance) {
        return provenance
                .map(found -> " [" + found.confidence().phrase().in(text.language()) + ": " + found.source() + "]")
                .orElse("");
    }

    private static String mark(Truth truth) {
        return switch (truth) {
            case HOLDS -> "[✓]";
            case FAILS -> "[✗]";
            case UNKNOWN -> "[?]";
        };
    }
}
