package vn.giamngheo.benchmarks.startup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The least a program by hand does for a first answer: a date, two comparisons, a list. */
public final class FirstByHand {
    private FirstByHand() {}

    private record Answer(String status, String article, List<String> deprived) {}

    public static void main(String[] arguments) {
        LocalDate day = LocalDate.of(2026, 10, 15);
        List<String> deprived = new ArrayList<>(List.of("employment", "dependants", "nutrition"));
        boolean applies = !day.isBefore(LocalDate.of(2022, 1, 1)) && !day.isAfter(LocalDate.of(2026, 12, 31));
        Answer answer =
                new Answer(applies && deprived.size() >= 3 ? "hộ nghèo" : "hộ cận nghèo", "07/2021/NĐ-CP", deprived);
        if (!answer.status().equals("hộ nghèo")) {
            throw new IllegalStateException(answer.status());
        }
    }
}
