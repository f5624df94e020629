package vn.giamngheo.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.HouseGrade;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Income;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.Material;
import vn.giamngheo.household.Member;
import vn.giamngheo.household.SocialAllowance;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.household.WorkStatus;
import vn.giamngheo.place.AreaChange;
import vn.giamngheo.place.AreaType;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.Vnd;

/** Every fact of a file comes to its place in the household. */
class HouseholdReaderTest {

    private static final String HEAD = """
            chuẩn: VN-2022
            ngày rà soát: 15/11/2023
            căn cứ: Điều 3 Nghị định 07/2021/NĐ-CP
            các trường hợp:
              - tên: hộ
                kết quả: hộ nghèo
            """;

    private static Household household(String text) {
        return Scenarios.of("hộ.yaml", new StringReader(HEAD + text.indent(4)))
                .get(0)
                .household();
    }

    @Test
    void nothingIsKnownThatIsNotStated() {
        assertThat(household("")).isEqualTo(Household.builder().id("hộ").build());
    }

    @Test
    void everyFactComesToItsPlace() {
        Household read = household("""
                tỉnh: former:79
                khu vực: nông thôn
                đổi khu vực:
                  01/07/2025: đô thị
                thu nhập: 1,5 triệu đồng
                số người: 1
                hộ:
                  diện tích nhà ở: 23,50 m²
                  tường: bền chắc
                  cột: không bền chắc
                  mái: non-durable
                  loại nhà: thiếu kiên cố
                  nguồn nước: giếng khoan
                  nhà tiêu: không có
                  dùng internet: có
                  dùng điện thoại: không
                  nghe được loa truyền thanh: yes
                  phương tiện:
                    máy tính xách tay: có
                    radio: không
                  thành viên:
                    - ngày sinh: 29/02/2000
                      bảo hiểm y tế: có
                      việc làm: tự làm
                      đã học xong: trung học cơ sở
                      đang học: không
                      được doanh nghiệp đào tạo: không
                      suy dinh dưỡng: no
                      ốm không được chữa: có
                      khuyết tật: không
                      trợ cấp xã hội: người cao tuổi
                """);
        Household expected = Household.builder()
                .id("hộ")
                .province(Province.former("79"))
                .area(AreaType.RURAL)
                .addAreaChanges(new AreaChange(LocalDate.of(2025, 7, 1), AreaType.URBAN))
                .income(Income.perHeadPerMonth(Vnd.of(1_500_000)))
                .size(1)
                .dwelling(Dwelling.builder()
                        .floorArea(new BigDecimal("23.5"))
                        .wall(Material.DURABLE)
                        .pillar(Material.NON_DURABLE)
                        .roof(Material.NON_DURABLE)
                        .grade(HouseGrade.SEMI_FLIMSY)
                        .build())
                .water(WaterSource.DRILLED_WELL)
                .latrine(Latrine.NO_LATRINE)
                .internet(true)
                .telephone(false)
                .loudspeaker(true)
                .assets(Map.of(Asset.LAPTOP, true, Asset.RADIO, false))
                .addMembers(Member.builder()
                        .id("1")
                        .birthDate(LocalDate.of(2000, 2, 29))
                        .healthInsurance(true)
                        .work(WorkStatus.SELF_EMPLOYED)
                        .attained(EducationLevel.LOWER_SECONDARY)
                        .attending(EducationLevel.NONE)
                        .trainedByEmployer(false)
                        .undernourished(false)
                        .untreatedIllness(true)
                        .disability(false)
                        .allowance(SocialAllowance.ELDERLY)
                        .build())
                .build();
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "54.000.000 đồng/hộ/năm|54000000|12",
                "54.000.000 đồng/hộ/12 tháng|54000000|12",
                "5.400.000 đồng/hộ|5400000|1",
                "5400000/household/month|5400000|1",
                "27 triệu đồng/hộ/6 tháng|27000000|6",
                "27000000/household/6 months|27000000|6",
            })
    void theIncomeOfTheWholeHouseholdKeepsItsMonths(String text, long dong, int months) {
        assertThat(household("thu nhập: " + text).income()).contains(Income.ofHousehold(Vnd.of(dong), months));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500.000 đồng|1500000",
                "1.500.000 đồng/người/tháng|1500000",
                "1.500.000đ|1500000",
                "1500000|1500000",
                "1.500.000|1500000",
                "0|0",
                "1.500 đồng|1500",
                "1.500 nghìn đồng|1500000",
            })
    void theIncomeOfAPersonIsOfAMonth(String text, long dong) {
        assertThat(household("thu nhập: " + text).income()).contains(Income.perHeadPerMonth(Vnd.of(dong)));
    }
}
