package vn.giamngheo.examples.pictures;

import java.util.List;
import vn.giamngheo.classification.Compared;
import vn.giamngheo.classification.Proof;
import vn.giamngheo.classification.ProofNode;
import vn.giamngheo.classification.RowProof;
import vn.giamngheo.classification.Truth;
import vn.giamngheo.examples.ClassifyAHousehold;
import vn.giamngheo.examples.document.Canvas;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.text.Language;

/** The proof of one household as a tree: every row of the standard with its conditions, those that fail too. */
final class ProofOfAHousehold {

    private static final Language VI = Language.VIETNAMESE;
    private static final int LEFT = 10;
    private static final int INDENT = 36;
    private static final int TRUNK = 14;
    private static final int GAP = 8;

    private final Pen pen = new Pen();
    private int y = GAP;

    private ProofOfAHousehold() {}

    static Picture picture() {
        Proof proof = ClassifyAHousehold.ENGINE
                .classify(ClassifyAHousehold.judgedByTheCommune(), ReviewDate.of(2026, 10, 15))
                .proof();
        ProofOfAHousehold drawing = new ProofOfAHousehold();
        drawing.draw(proof);
        return new Picture(
                "proof",
                "Bản giải trình của một hộ: từng quy định của chuẩn và từng điều kiện",
                proof.render(VI, Proof.Length.PARAGRAPH),
                drawing.y,
                drawing.pen.canvas());
    }

    private void draw(Proof proof) {
        String when = "ngày rà soát " + VI.shortDay(proof.review().day()) + ", chuẩn "
                + proof.standard().orElseThrow().id();
        box(0, Truth.HOLDS, "Kết quả: " + proof.status().phrase().vietnamese(), List.of(when));
        int bottom = y - GAP;
        int end = bottom;
        for (RowProof row : proof.rows()) {
            end = y + Pen.height(2) / 2;
            branch(0, end);
            row(row);
        }
        pen.line("join", LEFT + TRUNK, bottom, LEFT + TRUNK, end);
    }

    private void row(RowProof row) {
        String head = said(row.truth()) + ": " + row.status().phrase().vietnamese();
        box(1, row.truth(), head, List.of(row.citation().citation(VI)));
        int bottom = y - GAP;
        int end = bottom;
        for (ProofNode.Leaf leaf : leaves(row.when())) {
            end = y + Pen.height(2) / 2;
            branch(1, end);
            String words = said(leaf.truth()) + ": " + leaf.condition().vietnamese();
            box(
                    2,
                    leaf.truth(),
                    words,
                    List.of(leaf.compared().map(ProofOfAHousehold::said).orElse("")));
        }
        pen.line("join", LEFT + INDENT + TRUNK, bottom, LEFT + INDENT + TRUNK, end);
    }

    /** From the trunk of a level to the box of the next. */
    private void branch(int level, int height) {
        int trunk = LEFT + level * INDENT + TRUNK;
        pen.line("join", trunk, height, LEFT + (level + 1) * INDENT, height);
    }

    private void box(int level, Truth truth, String head, List<String> more) {
        int x = LEFT + level * INDENT;
        int width = Canvas.WIDTH - LEFT - x;
        List<String> lines = Lettering.lines(head, width - 2 * Pen.PADDING);
        y += pen.box(truth == Truth.HOLDS ? "yes" : "no", x, y, width, lines, more) + GAP;
    }

    private static List<ProofNode.Leaf> leaves(ProofNode node) {
        if (node instanceof ProofNode.Group group) {
            return group.parts().stream().flatMap(part -> leaves(part).stream()).toList();
        }
        return List.of((ProofNode.Leaf) node);
    }

    private static String said(Truth truth) {
        return switch (truth) {
            case HOLDS -> "Đúng";
            case FAILS -> "Không đúng";
            case UNKNOWN -> "Chưa rõ";
        };
    }

    private static String said(Compared compared) {
        return "so sánh " + VI.notation().format(compared.found().value()) + " với "
                + VI.notation().format(compared.boundary().value()) + " "
                + compared.boundary().unit().vietnamese() + "; cách ranh giới "
                + VI.notation().format(compared.distance().amount());
    }
}
