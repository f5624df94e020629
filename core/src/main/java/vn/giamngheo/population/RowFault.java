package vn.giamngheo.population;

import vn.giamngheo.text.RefusedException;

/** What makes a row one that cannot be classified. */
enum RowFault {
    /** The key is of no standard and area. */
    KEY,
    /** The income is below unknown or beyond what can be. */
    INCOME,
    /** A deprivation is none of the standard, or not known. */
    MASKS;

    /** The refusal of a row, with what it is called before the words. */
    RefusedException refused(String row, int key, long point, int known, int deprived) {
        return switch (this) {
            case KEY ->
                new RefusedException(
                        row + "khoá " + key + " không ứng với chuẩn và khu vực nào",
                        row + "key " + key + " is of no standard and area");
            case INCOME ->
                new RefusedException(
                        row + "thu nhập phải là " + BulkClassifier.UNKNOWN
                                + " (chưa rõ) hoặc từ 0 trở lên và không quá mức có thể, không phải " + point
                                + " (thang nửa đồng một người một năm)",
                        row + "income must be " + BulkClassifier.UNKNOWN
                                + " for unknown or from 0 to what is plausible but was " + point
                                + " half đồng a head and year");
            case MASKS ->
                new RefusedException(
                        row + "tập thiếu hụt 0b" + Integer.toBinaryString(deprived)
                                + " có chỉ số ngoài chuẩn hoặc ngoài phần đã biết 0b" + Integer.toBinaryString(known),
                        row + "deprivations 0b" + Integer.toBinaryString(deprived)
                                + " are not within the indicators of the standard and the known ones 0b"
                                + Integer.toBinaryString(known));
        };
    }
}
