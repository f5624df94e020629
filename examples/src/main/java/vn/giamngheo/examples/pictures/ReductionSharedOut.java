package vn.giamngheo.examples.pictures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationShare;
import vn.giamngheo.examples.SetAndAllocateATarget;
import vn.giamngheo.examples.document.Canvas;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

/** A reduction shared out: what each district would get if households could be parted, and which are rounded up. */
final class ReductionSharedOut {

    private static final NumberNotation VI = Language.VIETNAMESE.notation();
    private static final int NAMES = 200;
    private static final int LEFT = 212;
    private static final int RIGHT = 400;
    private static final int REST_LEFT = 540;
    private static final int REST_RIGHT = 640;
    private static final int ROW = 28;
    private static final int BAR = 16;
    private static final int GAP = 8;
    private static final int TOP = 36;
    private static final int DECIMALS = 2;

    private final Pen pen = new Pen();
    private int y = TOP;

    private ReductionSharedOut() {}

    static Picture picture() {
        Allocation allocation = SetAndAllocateATarget.byPoorHouseholds();
        ReductionSharedOut drawing = new ReductionSharedOut();
        drawing.draw(allocation);
        String total = VI.format(allocation.sum());
        return new Picture(
                "allocation",
                "Phân bổ giảm " + total + " hộ nghèo cho " + allocation.shares().size() + " đơn vị (số liệu giả định)",
                allocation.shares().stream()
                        .map(share -> share.describe(
                                Language.VIETNAMESE, allocation.request().unit()))
                        .collect(Collectors.joining(". ", "", ". Cộng: " + total + " hộ.")),
                drawing.y,
                drawing.pen.canvas());
    }

    private void draw(Allocation allocation) {
        pen.words("strong", LEFT, 10, "Số hộ được phân bổ");
        pen.words("strong", REST_LEFT - 72, 10, "Phần lẻ theo trọng số");
        long most = allocation.shares().stream()
                .mapToLong(AllocationShare::number)
                .max()
                .orElseThrow();
        allocation.shares().forEach(share -> share(share, most));
        pen.wordsUpTo("strong", NAMES, y, "Cộng");
        pen.words("strong", LEFT, y, VI.format(allocation.sum()));
        y += ROW;
    }

    private void share(AllocationShare share, long most) {
        pen.wordsUpTo("words", NAMES, y, share.code());
        int end = x(BigDecimal.valueOf(share.number()), most, LEFT, RIGHT);
        pen.box("light", LEFT, y, end - LEFT, BAR);
        pen.words("words", end + GAP, y, VI.format(share.number()));

        BigDecimal rest = share.remainder().round(DECIMALS, RoundingMode.HALF_UP);
        int reached = x(rest, 1, REST_LEFT, REST_RIGHT);
        pen.wordsUpTo("words", REST_LEFT - GAP, y, VI.format(rest));
        pen.box("plain", REST_LEFT, y, REST_RIGHT - REST_LEFT, BAR);
        pen.box(share.roundedUp() ? "dark" : "light", REST_LEFT, y, reached - REST_LEFT, BAR);
        pen.words("words", REST_RIGHT + GAP, y, share.roundedUp() ? "+1 hộ" : "bỏ");
        y += ROW;
    }

    private static int x(BigDecimal number, long most, int left, int right) {
        return Canvas.place(number, BigDecimal.ZERO, BigDecimal.valueOf(most), left, right)
                .intValue();
    }
}
