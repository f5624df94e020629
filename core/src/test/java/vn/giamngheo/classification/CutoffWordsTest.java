package vn.giamngheo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.standard.Comparison;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.text.Phrase;

class CutoffWordsTest {

    static Stream<Arguments> cutoffs() {
        return Stream.of(
                Arguments.of(
                        new Cutoff.WithoutWork(16),
                        "có ít nhất một thành viên từ đủ 16 tuổi trở lên không có việc làm, hoặc làm công ăn lương không"
                                + " có hợp đồng lao động",
                        "at least one member aged 16 or over finds no work, or works for wages without a labour"
                                + " contract"),
                Arguments.of(
                        new Cutoff.DependantsAbove(16, 50),
                        "số người phụ thuộc (người dưới 16 tuổi; người cao tuổi, người khuyết tật hưởng trợ cấp xã hội"
                                + " hằng tháng) chiếm trên 50% số thành viên",
                        "dependants (members under 16; elderly or disabled members with a monthly social allowance) are"
                                + " more than 50% of the members"),
                Arguments.of(
                        new Cutoff.Undernourished(16),
                        "có ít nhất một trẻ em dưới 16 tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi",
                        "at least one child under 16 is stunted or underweight"),
                Arguments.of(
                        new Cutoff.UntreatedIllness(),
                        "có thành viên ốm đau đến mức cần khám, chữa bệnh trong 12 tháng qua nhưng không được khám, chữa"
                                + " bệnh",
                        "a member was ill enough to need care in the last 12 months and did not get it"),
                Arguments.of(
                        new Cutoff.Uninsured(6),
                        "có ít nhất một thành viên từ đủ 6 tuổi trở lên không có bảo hiểm y tế",
                        "at least one member aged 6 or over has no health insurance"),
                Arguments.of(
                        new Cutoff.SchoolingUnfinished(15, 1986, EducationLevel.LOWER_SECONDARY),
                        "có ít nhất một thành viên từ đủ 15 tuổi trở lên, sinh từ năm 1986 trở lại đây, chưa hoàn thành"
                                + " trình độ trung học cơ sở và hiện không đi học",
                        "at least one member aged 15 or over, born in 1986 or later, has not completed lower secondary"
                                + " education and is not at school"),
                Arguments.of(
                        new Cutoff.Untrained(
                                16, 31, 18, EducationLevel.LOWER_SECONDARY, EducationLevel.UPPER_SECONDARY),
                        "có ít nhất một thành viên từ đủ 16 đến dưới 31 tuổi không theo học và chưa hoàn thành trình độ"
                                + " phù hợp với độ tuổi (dưới 18 tuổi: trung học cơ sở; từ đủ 18 tuổi: trung học phổ"
                                + " thông hoặc được doanh nghiệp tuyển dụng, đào tạo)",
                        "at least one member from 16 to under 31 years of age neither attends nor has completed the level"
                                + " that fits the age (under 18: lower secondary; from 18: upper secondary, or training"
                                + " by an employer)"),
                Arguments.of(
                        new Cutoff.OutOfSchool(5, 15),
                        "có ít nhất một trẻ em từ đủ 5 đến dưới 15 tuổi hiện không đi học",
                        "at least one child from 5 to under 15 years of age is not at school"),
                Arguments.of(
                        new Cutoff.BelowSchoolLevel(3, 6, 12, 16),
                        "có ít nhất một trẻ em từ đủ 3 đến dưới 16 tuổi không được học cấp học phù hợp với độ tuổi (từ đủ"
                                + " 3 tuổi: mầm non; từ đủ 6 tuổi: tiểu học; từ đủ 12 tuổi: trung học cơ sở)",
                        "at least one child from 3 to under 16 years of age does not attend the level that fits the age"
                                + " (from 3: pre-school; from 6: primary; from 12: lower secondary)"),
                Arguments.of(
                        new Cutoff.FlimsyHouse(),
                        "nhà ở thuộc loại thiếu kiên cố hoặc đơn sơ",
                        "the house is semi-flimsy or flimsy"),
                Arguments.of(
                        new Cutoff.NonDurableParts(2),
                        "có ít nhất 2 trong 3 bộ phận chính của nhà ở (tường, cột, mái) bằng vật liệu không bền chắc",
                        "at least 2 of the 3 main parts of the house (walls, pillars, roof) are of non-durable material"),
                Arguments.of(
                        new Cutoff.FloorAreaBelow(new BigDecimal("8.5")),
                        "diện tích nhà ở bình quân đầu người dưới 8,5 m²",
                        "the floor area per person is under 8.5 m²"),
                Arguments.of(
                        new Cutoff.UncleanWater(Set.of(WaterSource.TAP, WaterSource.RAIN, WaterSource.of("khe-suoi"))),
                        "nguồn nước sinh hoạt không thuộc các nguồn được chấp nhận (khe-suoi; nước máy; nước mưa)",
                        "the water comes from none of the accepted sources (khe-suoi; rain water; tap water)"),
                Arguments.of(
                        new Cutoff.UnhygienicLatrine(Set.of(Latrine.SEPTIC, Latrine.TWO_VAULT)),
                        "nhà tiêu không thuộc các loại hợp vệ sinh (hai ngăn; tự hoại)",
                        "the latrine is of none of the hygienic kinds (septic tank; two-vault)"),
                Arguments.of(
                        new Cutoff.WithoutInternet(),
                        "không có thành viên nào sử dụng internet",
                        "no member uses the internet"),
                Arguments.of(
                        new Cutoff.WithoutTelephoneOrInternet(),
                        "không có thành viên nào sử dụng điện thoại, hoặc không có thành viên nào sử dụng internet",
                        "no member uses a telephone, or no member uses the internet"),
                Arguments.of(
                        new Cutoff.WithoutAssets(Set.of(Asset.TV, Asset.RADIO), Set.of(Asset.LAPTOP)),
                        "không có phương tiện dùng chung nào (radio; ti vi) và không có phương tiện cá nhân nào (máy tính"
                                + " xách tay)",
                        "there is no common means (radio; television) and no personal one (laptop)"),
                Arguments.of(
                        new Cutoff.WithoutAssetsAndLoudspeaker(Set.of(Asset.TV)),
                        "không có tài sản nào (ti vi) và không nghe được hệ thống loa truyền thanh xã, thôn",
                        "there is no such asset (television) and the loudspeaker of commune or hamlet cannot be heard"));
    }

    @ParameterizedTest
    @MethodSource("cutoffs")
    void everyCutoffHasWords(Cutoff cutoff, String vietnamese, String english) {
        assertThat(CutoffWords.of(cutoff)).isEqualTo(new Phrase(vietnamese, english));
    }

    @Test
    void incomeIsNotJudgedFromRawFacts() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CutoffWords.of(new Cutoff.IncomeIndicator(Comparison.AT_MOST, ParameterId.POVERTY_LINE)))
                .withMessageStartingWith("cutoff must be judged from raw facts but was IncomeIndicator[");
    }
}
