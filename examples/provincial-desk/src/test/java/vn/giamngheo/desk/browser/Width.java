package vn.giamngheo.desk.browser;

/** How wide the pages are looked at. */
enum Width {
    PHONE(390, 844),
    DESKTOP(1280, 900);

    private final int wide;
    private final int high;

    Width(int wide, int high) {
        this.wide = wide;
        this.high = high;
    }

    int wide() {
        return wide;
    }

    int high() {
        return high;
    }
}
