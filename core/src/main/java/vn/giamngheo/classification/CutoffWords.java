package vn.giamngheo.classification;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.EducationLevel;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.standard.Cutoff;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Cut-offs in words: when a household is deprived. */
final class CutoffWords {

    private CutoffWords() {}

    static Phrase of(Cutoff cutoff) {
        return Stream.of(ofWorkAndHealth(cutoff), ofEducation(cutoff), ofHousing(cutoff), ofInformation(cutoff))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("cutoff must be judged from raw facts but was " + cutoff));
    }

    private static Optional<Phrase> ofWorkAndHealth(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.WithoutWork rule) {
            return words(
                    "có ít nhất một thành viên " + fromVi(rule.from())
                            + " không có việc làm, hoặc làm công ăn lương không có hợp đồng lao động",
                    "at least one member " + fromEn(rule.from())
                            + " finds no work, or works for wages without a labour contract");
        }
        if (cutoff instanceof Cutoff.DependantsAbove rule) {
            return words(
                    "số người phụ thuộc (người dưới " + rule.childrenBelow()
                            + " tuổi; người cao tuổi, người khuyết tật hưởng trợ cấp xã hội hằng tháng) chiếm trên "
                            + rule.percent() + "% số thành viên",
                    "dependants (members under " + rule.childrenBelow()
                            + "; elderly or disabled members with a monthly social allowance) are more than "
                            + rule.percent() + "% of the members");
        }
        if (cutoff instanceof Cutoff.Undernourished rule) {
            return words(
                    "có ít nhất một trẻ em dưới " + rule.below()
                            + " tuổi suy dinh dưỡng chiều cao theo tuổi hoặc cân nặng theo tuổi",
                    "at least one child under " + rule.below() + " is stunted or underweight");
        }
        if (cutoff instanceof Cutoff.UntreatedIllness) {
            return words(
                    "có thành viên ốm đau đến mức cần khám, chữa bệnh trong 12 tháng qua nhưng không được khám, chữa bệnh",
                    "a member was ill enough to need care in the last 12 months and did not get it");
        }
        if (cutoff instanceof Cutoff.Uninsured rule) {
            return words(
                    "có ít nhất một thành viên " + fromVi(rule.from()) + " không có bảo hiểm y tế",
                    "at least one member " + fromEn(rule.from()) + " has no health insurance");
        }
        return Optional.empty();
    }

    private static Optional<Phrase> ofEducation(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.SchoolingUnfinished rule) {
            return words(
                    "có ít nhất một thành viên " + fromVi(rule.from()) + ", sinh từ năm " + rule.bornFrom()
                            + " trở lại đây, chưa hoàn thành trình độ " + vi(rule.level()) + " và hiện không đi học",
                    "at least one member " + fromEn(rule.from()) + ", born in " + rule.bornFrom()
                            + " or later, has not completed " + en(rule.level()) + " education and is not at school");
        }
        if (cutoff instanceof Cutoff.Untrained rule) {
            return words(
                    "có ít nhất một thành viên " + betweenVi(rule.from(), rule.below())
                            + " không theo học và chưa hoàn thành trình độ phù hợp với độ tuổi (dưới "
                            + rule.higherFrom() + " tuổi: " + vi(rule.lower()) + "; từ đủ " + rule.higherFrom()
                            + " tuổi: " + vi(rule.higher()) + " hoặc được doanh nghiệp tuyển dụng, đào tạo)",
                    "at least one member " + betweenEn(rule.from(), rule.below())
                            + " neither attends nor has completed the level that fits the age (under "
                            + rule.higherFrom() + ": " + en(rule.lower()) + "; from " + rule.higherFrom() + ": "
                            + en(rule.higher()) + ", or training by an employer)");
        }
        if (cutoff instanceof Cutoff.OutOfSchool rule) {
            return words(
                    "có ít nhất một trẻ em " + betweenVi(rule.from(), rule.below()) + " hiện không đi học",
                    "at least one child " + betweenEn(rule.from(), rule.below()) + " is not at school");
        }
        if (cutoff instanceof Cutoff.BelowSchoolLevel rule) {
            return words(
                    "có ít nhất một trẻ em " + betweenVi(rule.from(), rule.below())
                            + " không được học cấp học phù hợp với độ tuổi (từ đủ " + rule.from()
                            + " tuổi: mầm non; từ đủ " + rule.primaryFrom() + " tuổi: tiểu học; từ đủ "
                            + rule.secondaryFrom() + " tuổi: trung học cơ sở)",
                    "at least one child " + betweenEn(rule.from(), rule.below())
                            + " does not attend the level that fits the age (from " + rule.from()
                            + ": pre-school; from "
                            + rule.primaryFrom() + ": primary; from " + rule.secondaryFrom() + ": lower secondary)");
        }
        return Optional.empty();
    }

    private static Optional<Phrase> ofHousing(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.FlimsyHouse) {
            return words("nhà ở thuộc loại thiếu kiên cố hoặc đơn sơ", "the house is semi-flimsy or flimsy");
        }
        if (cutoff instanceof Cutoff.NonDurableParts rule) {
            return words(
                    "có ít nhất " + rule.parts()
                            + " trong 3 bộ phận chính của nhà ở (tường, cột, mái) bằng vật liệu không bền chắc",
                    "at least " + rule.parts()
                            + " of the 3 main parts of the house (walls, pillars, roof) are of non-durable material");
        }
        if (cutoff instanceof Cutoff.FloorAreaBelow rule) {
            return words(
                    "diện tích nhà ở bình quân đầu người dưới "
                            + Language.VIETNAMESE.notation().format(rule.squareMetres()) + " m²",
                    "the floor area per person is under "
                            + Language.ENGLISH.notation().format(rule.squareMetres()) + " m²");
        }
        if (cutoff instanceof Cutoff.UncleanWater rule) {
            return words(
                    "nguồn nước sinh hoạt không thuộc các nguồn được chấp nhận ("
                            + list(rule.accepted(), WaterSource::code, WaterSource::name, Language.VIETNAMESE) + ")",
                    "the water comes from none of the accepted sources ("
                            + list(rule.accepted(), WaterSource::code, WaterSource::name, Language.ENGLISH) + ")");
        }
        if (cutoff instanceof Cutoff.UnhygienicLatrine rule) {
            return words(
                    "nhà tiêu không thuộc các loại hợp vệ sinh ("
                            + list(rule.accepted(), Latrine::code, Latrine::name, Language.VIETNAMESE) + ")",
                    "the latrine is of none of the hygienic kinds ("
                            + list(rule.accepted(), Latrine::code, Latrine::name, Language.ENGLISH) + ")");
        }
        return Optional.empty();
    }

    private static Optional<Phrase> ofInformation(Cutoff cutoff) {
        if (cutoff instanceof Cutoff.WithoutInternet) {
            return words("không có thành viên nào sử dụng internet", "no member uses the internet");
        }
        if (cutoff instanceof Cutoff.WithoutTelephoneOrInternet) {
            return words(
                    "không có thành viên nào sử dụng điện thoại, hoặc không có thành viên nào sử dụng internet",
                    "no member uses a telephone, or no member uses the internet");
        }
        if (cutoff instanceof Cutoff.WithoutAssets rule) {
            return words(
                    "không có phương tiện dùng chung nào (" + assets(rule.common(), Language.VIETNAMESE)
                            + ") và không có phương tiện cá nhân nào (" + assets(rule.personal(), Language.VIETNAMESE)
                            + ")",
                    "there is no common means (" + assets(rule.common(), Language.ENGLISH) + ") and no personal one ("
                            + assets(rule.personal(), Language.ENGLISH) + ")");
        }
        if (cutoff instanceof Cutoff.WithoutAssetsAndLoudspeaker rule) {
            return words(
                    "không có tài sản nào (" + assets(rule.assets(), Language.VIETNAMESE)
                            + ") và không nghe được hệ thống loa truyền thanh xã, thôn",
                    "there is no such asset (" + assets(rule.assets(), Language.ENGLISH)
                            + ") and the loudspeaker of commune or hamlet cannot be heard");
        }
        return Optional.empty();
    }

    private static Optional<Phrase> words(String vietnamese, String english) {
        return Optional.of(new Phrase(vietnamese, english));
    }

    private static String fromVi(int age) {
        return "từ đủ " + age + " tuổi trở lên";
    }

    private static String fromEn(int age) {
        return "aged " + age + " or over";
    }

    private static String betweenVi(int from, int below) {
        return "từ đủ " + from + " đến dưới " + below + " tuổi";
    }

    private static String betweenEn(int from, int below) {
        return "from " + from + " to under " + below + " years of age";
    }

    private static String vi(EducationLevel level) {
        return level.phrase().vietnamese();
    }

    private static String en(EducationLevel level) {
        return level.phrase().english();
    }

    private static String assets(Collection<Asset> assets, Language language) {
        return list(assets, Asset::code, Asset::name, language);
    }

    private static <T> String list(
            Collection<T> items,
            Function<T, String> code,
            BiFunction<T, Language, Optional<String>> name,
            Language language) {
        return items.stream()
                .map(item -> name.apply(item, language).orElse(code.apply(item)))
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
