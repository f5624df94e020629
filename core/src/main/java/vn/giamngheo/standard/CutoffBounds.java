package vn.giamngheo.standard;

import java.math.BigDecimal;
import java.util.Set;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.text.RefusedException;

/** What the numbers of a {@link Cutoff} may be. */
final class CutoffBounds {

    private static final int MAX_AGE = 150;
    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2100;
    private static final int MAX_PERCENT = 99;
    private static final int PARTS = 3;
    private static final int MAX_SQUARE_METRES = 100;
    private static final int MAX_DECIMALS = 4;

    private CutoffBounds() {}

    static void age(String argument, int age) {
        within("tuổi", argument, age, 0, MAX_AGE);
    }

    /** An age that members must be under: nobody is under 0. */
    static void ageLimit(String argument, int age) {
        within("tuổi", argument, age, 1, MAX_AGE);
    }

    static void year(String argument, int year) {
        within("năm sinh", argument, year, MIN_YEAR, MAX_YEAR);
    }

    static void percent(String argument, int percent) {
        within("tỷ lệ phần trăm", argument, percent, 1, MAX_PERCENT);
    }

    static void parts(String argument, int parts) {
        within("số bộ phận", argument, parts, 1, PARTS);
    }

    /** One age after the other. */
    static void ascending(String first, int from, String second, int to) {
        if (from >= to) {
            throw new RefusedException(
                    first + " phải nhỏ hơn " + second + " nhưng là " + from + " và " + to,
                    first + " must be less than " + second + " but they were " + from + " and " + to);
        }
    }

    /** A level that somebody can lack. */
    static void level(String argument, EducationLevel level) {
        if (level == EducationLevel.NONE) {
            throw new RefusedException(
                    "trình độ (" + argument + ") phải là một cấp học, không phải “" + level.code() + "”",
                    argument + " must be a level of education but was '" + level.code() + "'");
        }
    }

    /** A size per member that a dwelling can fall short of and another one can reach, whatever the household. */
    static BigDecimal squareMetres(BigDecimal size) {
        // Bounds first: they are cheap also for numbers that are huge when written out.
        if (size.signum() <= 0 || size.compareTo(BigDecimal.valueOf(MAX_SQUARE_METRES)) > 0) {
            throw squareMetresRefused();
        }
        BigDecimal stripped = size.stripTrailingZeros();
        if (stripped.scale() > MAX_DECIMALS) {
            throw squareMetresRefused();
        }
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }

    private static RefusedException squareMetresRefused() {
        return new RefusedException(
                "diện tích (squareMetres, m²) phải lớn hơn 0, không quá 100 và có tối đa 4 chữ số thập phân",
                "squareMetres must be above 0 m², at most 100 m² and of at most 4 decimals");
    }

    /** Without any, every household would be deprived. */
    static <T> Set<T> some(String argument, Set<T> set) {
        if (set.isEmpty()) {
            throw new RefusedException(
                    "danh mục (" + argument + ") không được để trống", argument + " must hold at least one element");
        }
        return Set.copyOf(set);
    }

    /** Joins no text unless it refuses: the first text that is joined takes long when a process starts. */
    private static void within(String vietnamese, String argument, int value, int min, int max) {
        if (value < min || value > max) {
            throw new RefusedException(
                    vietnamese + " (" + argument + ") phải từ " + min + " đến " + max + ", không phải " + value,
                    argument + " must be from " + min + " to " + max + " but was " + value);
        }
    }
}
