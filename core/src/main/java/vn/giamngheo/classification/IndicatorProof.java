package vn.giamngheo.classification;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.DeprivationStatus;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;

/**
 * Whether a household is deprived in an indicator of the standard, and why.
 *
 * @param indicator the indicator
 * @param name its name in the standard
 * @param status what is known of it
 * @param by who or what says so
 * @param members the ids of the members that make it so; empty where no member does or it is not known
 * @param leaf the condition of being deprived
 */
public record IndicatorProof(
        DeprivationIndicator indicator,
        Phrase name,
        DeprivationStatus status,
        JudgedBy by,
        List<String> members,
        ProofNode.Leaf leaf) {

    /**
     * Copies the list.
     *
     * @param indicator the indicator
     * @param name its name in the standard
     * @param status what is known of it
     * @param by who or what says so
     * @param members the ids of the members that make it so
     * @param leaf the condition of being deprived
     */
    public IndicatorProof {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(by, "by");
        members = members.stream().map(VietnameseText::nfc).toList();
        Objects.requireNonNull(leaf, "leaf");
    }

    /** The indicator; nothing of the household. */
    @Override
    public String toString() {
        return "IndicatorProof{" + indicator + "}";
    }
}
