package vn.giamngheo.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.giamngheo.allocation.Allocation;
import vn.giamngheo.allocation.AllocationRange;

/** What the story of setting and allocating a target prints, and the allocations behind it. */
class AllocationStoryTest {

    private static String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SetAndAllocateATarget.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void u6_theReductionOfTheProvinceIsThatOfItsDistricts() {
        Allocation allocation = SetAndAllocateATarget.byPoorHouseholds();

        // Whole parts add up to 4807; the fractions .92, .86, .85, .72 and .41 are the largest.
        assertThat(allocation.sum()).isEqualTo(4_812);
        assertThat(allocation.numbers().values())
                .containsExactly(100L, 274L, 858L, 732L, 937L, 228L, 114L, 409L, 711L, 449L);
    }

    @Test
    void bothEndsOfTheRangeAreSharedOut() {
        AllocationRange range = SetAndAllocateATarget.withinBounds();

        assertThat(range.low().sum()).isEqualTo(5_060);
        assertThat(range.high().sum()).isEqualTo(5_500);
        assertThat(range.losers()).isEmpty();
    }

    @Test
    void printsReasonsAndKeepsWhatDecides() {
        assertThat(printed())
                .startsWith("""
                        6,7–6,9%
                        đạt 68,0–73,9% mức giảm đề ra
                        kém hơn mức xuất phát: -30,4 đến -28,0% mức giảm đề ra
                        đúng tiến độ: ngày 30/06/2024 là 8,1%, bằng hoặc tốt hơn mốc của ngày này (8,1%); mục tiêu\
                         6,7–6,9% đến 31/12/2024
                        mỗi năm cần giảm 2,39–2,78 điểm phần trăm
                        6,7–6,9% của 220.000 hộ (số giả định): ít nhất 14.740 hộ, nhiều nhất 15.180 hộ

                        """)
                .contains("Phân bổ 4.812 hộ cho 10 đơn vị:\n"
                        + "A01 thành phố Hòa Bình: 100 hộ (theo trọng số được 99,85, làm tròn lên)\n")
                .contains("Phân bổ 5.060–5.500 hộ:\nA01 thành phố Hòa Bình: 60 hộ\n")
                .contains("không thể phân bổ 10.000 hộ: tổng mức trần nhỏ hơn số phải phân bổ,"
                        + " chênh lệch 2.700 hộ (A01 thành phố Hòa Bình, ")
                .endsWith("\ntrue\n");
    }
}
