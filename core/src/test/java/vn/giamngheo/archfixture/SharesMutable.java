package vn.giamngheo.archfixture;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

public final class SharesMutable {
    public static final int[] ARRAY = {1};
    public static final AtomicInteger COUNTER = new AtomicInteger();
    public static final ArrayList<String> DECLARED = new ArrayList<>();
    public static final List<String> BEHIND_AN_INTERFACE = new ArrayList<>();
    public static final List<String> COPIED = List.copyOf(DECLARED);
    public static String notFinal = "";

    private SharesMutable() {}
}
