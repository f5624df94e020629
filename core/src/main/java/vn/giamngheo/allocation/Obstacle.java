package vn.giamngheo.allocation;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;
import vn.giamngheo.text.VietnameseText;

/**
 * One thing that keeps a number from being shared out as asked.
 *
 * @param constraint what binds
 * @param units the codes of the units that it binds, at least one, in order; unmodifiable
 * @param by by how much, in what is counted; at least 1
 */
public record Obstacle(BindingConstraint constraint, List<String> units, long by) {

    /**
     * Checks what is given.
     *
     * @param constraint what binds
     * @param units the codes of the units that it binds
     * @param by by how much
     * @throws RefusedException if there are no units or {@code by} is less than 1
     */
    public Obstacle {
        Objects.requireNonNull(constraint, "constraint");
        units = units.stream().map(VietnameseText::nfc).toList();
        if (units.isEmpty() || by < 1) {
            throw new RefusedException(
                    "ràng buộc phải nêu đơn vị (units) và mức chênh lệch (by) từ 1 trở lên, không phải " + by,
                    "an obstacle must name units and be by at least 1 but was by " + by);
        }
    }

    /**
     * The obstacle in words.
     *
     * @param language the language of the reader
     * @param unit what is counted
     * @return {@code tổng mức trần nhỏ hơn số phải phân bổ, chênh lệch 212 hộ (A01, A02)}
     */
    public String describe(Language language, CountUnit unit) {
        return constraint.phrase().in(language) + (language == Language.VIETNAMESE ? ", chênh lệch " : ", by ")
                + Words.counted(by, unit, language) + " (" + Words.codes(units) + ")";
    }
}
