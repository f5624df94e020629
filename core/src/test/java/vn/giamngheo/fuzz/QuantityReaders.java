package vn.giamngheo.fuzz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.fuzz.TextReader.Refuses;
import vn.giamngheo.observation.LostThousands;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.quantity.Percentage;
import vn.giamngheo.quantity.PercentagePoints;
import vn.giamngheo.quantity.PublishedFactor;
import vn.giamngheo.quantity.PublishedPoints;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.quantity.Ratio;
import vn.giamngheo.quantity.Stated;
import vn.giamngheo.quantity.StatedParser;
import vn.giamngheo.quantity.StatedText;
import vn.giamngheo.quantity.Vnd;
import vn.giamngheo.quantity.Written;
import vn.giamngheo.target.ReductionReader;
import vn.giamngheo.target.ReductionReading;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.NumberNotation;

/** What reads numbers, alone and in words. What is read is written so that it is read again. */
final class QuantityReaders {

    private static final List<String> STATED = List.of(
            "8,49%",
            "còn 2,2%",
            "ít nhất khoảng 5%",
            "2,3-2,5%",
            "6,9-6,7%",
            "6,96,7 %",
            "12,510,5%",
            "từ 9,2% đến 6,9%",
            "1 - 1,5 điểm phần trăm",
            "giảm 2,3-2,5%",
            "gấp 1,5 lần",
            "ít nhất gấp đôi",
            "gấp mười lần",
            "khoảng 2.570 trẻ em",
            "48.267 hộ",
            "1,2 triệu người",
            "10.98 hộ",
            "khoảng 350.000 triệu đồng",
            "từ 5 triệu đến 7 triệu đồng",
            "671.041 triệu đồng",
            "1,5 nghìn tỷ đồng",
            "-3 đồng",
            "không quá 5 vạn hộ trở lên",
            "dưới 90%.");

    private static final List<String> NUMBERS = List.of(
            "8.49",
            "8,49",
            "1.500.000",
            "1,500,000.5",
            "0",
            "100",
            "-2.3",
            "1e3",
            "1E-400",
            "1e99999999",
            "7/3",
            "-1/2",
            "0.00000000000000000001",
            "99.99",
            "1.500");

    private static final List<String> REDUCTIONS = List.of(
            "giảm 2,3-2,5%",
            "giảm tỷ lệ hộ nghèo 1 - 1,5 điểm %/năm",
            "giảm 50% số hộ nghèo so với đầu kỳ",
            "giảm một nửa số hộ nghèo",
            "giảm 4.812 hộ nghèo",
            "giảm bình quân 1,5%/năm",
            "giảm 6,96,7 %");

    private QuantityReaders() {}

    static Stream<TextReader> all() {
        return Stream.concat(
                Stream.of(
                        stated("rate", StatedParser::rate, rate -> StatedText.rate(rate, Language.VIETNAMESE)),
                        stated("points", StatedParser::points, by -> StatedText.points(by, Language.VIETNAMESE)),
                        stated("factor", StatedParser::factor, by -> StatedText.factor(by, Language.VIETNAMESE)),
                        stated("count", StatedParser::count, count -> StatedText.count(count, Language.VIETNAMESE)),
                        stated("money", StatedParser::money, money -> StatedText.money(money, Language.VIETNAMESE)),
                        splits(),
                        candidates(),
                        reduction("(String, CountUnit)", text -> ReductionReader.read(text, CountUnit.HOUSEHOLD)),
                        reduction(
                                "(String, Optional, Optional, CountUnit)",
                                text -> ReductionReader.read(
                                        text, Optional.empty(), Optional.empty(), CountUnit.PERSON)),
                        written("unreadable(String)", Written::unreadable),
                        written("of(String, Object)", text -> Written.of(text, text))),
                numbers());
    }

    private static Stream<TextReader> numbers() {
        return Stream.of(
                number(
                        "Percentage.of",
                        Percentage::of,
                        percentage -> percentage.value().toPlainString()),
                number(
                        "PercentagePoints.of",
                        PercentagePoints::of,
                        points -> points.value().toPlainString()),
                number(
                        "PublishedRate.of",
                        PublishedRate::of,
                        rate -> rate.value().toPlainString()),
                number(
                        "PublishedPoints.of",
                        PublishedPoints::of,
                        points -> points.value().toPlainString()),
                number(
                        "PublishedFactor.of",
                        PublishedFactor::of,
                        factor -> factor.value().toPlainString()),
                number("Ratio.parse", Ratio::parse, Ratio::toString),
                number("Vnd.parse", Vnd::parse, Vnd::toString),
                notation("parse", NumberNotation.VIETNAMESE::parse, NumberNotation.VIETNAMESE, Refuses.BY_ARGUMENT),
                notation(
                        "read",
                        text -> NumberNotation.ENGLISH.read(text).orElse(BigDecimal.ZERO),
                        NumberNotation.ENGLISH,
                        Refuses.NEVER),
                new TextReader(
                        "text.NumberNotation.readings(String)",
                        Refuses.NEVER,
                        text -> {
                            Set<BigDecimal> readings = NumberNotation.readings(text);
                            FuzzFailure.unless(readings.size() <= 2, "too many readings", readings);
                        },
                        NUMBERS));
    }

    private static <T extends Comparable<? super T>> TextReader stated(
            String name, Function<String, Optional<Stated<T>>> reader, Function<Stated<T>, String> writer) {
        return new TextReader(
                "quantity.StatedParser." + name + "(String)",
                Refuses.NEVER,
                text -> reader.apply(text).ifPresent(read -> {
                    String written = writer.apply(read);
                    FuzzFailure.unless(
                            reader.apply(written).filter(read::equals).isPresent(), "is read otherwise", written);
                }),
                STATED);
    }

    private static TextReader splits() {
        return new TextReader(
                "quantity.StatedParser.splits(String)",
                Refuses.NEVER,
                text -> {
                    List<Stated<PublishedRate>> splits = StatedParser.splits(text);
                    FuzzFailure.unless(
                            splits.isEmpty() || StatedParser.rate(text).isEmpty(), "readable and split", splits);
                },
                STATED);
    }

    private static TextReader candidates() {
        return new TextReader(
                "observation.LostThousands.candidates(String)",
                Refuses.NEVER,
                text -> {
                    List<Long> candidates = LostThousands.candidates(text);
                    FuzzFailure.unless(candidates.size() <= 3, "too many candidates", candidates);
                    FuzzFailure.unless(candidates.stream().allMatch(each -> each >= 0), "negative", candidates);
                    FuzzFailure.unless(
                            candidates.isEmpty() || StatedParser.count(text).isEmpty(), "readable", candidates);
                },
                STATED);
    }

    private static TextReader reduction(String parameters, Function<String, Optional<ReductionReading>> reader) {
        return new TextReader(
                "target.ReductionReader.read" + parameters,
                Refuses.NEVER,
                text -> reader.apply(text).ifPresent(read -> {
                    FuzzOracle.words(read.words());
                    for (Language language : Language.values()) {
                        FuzzFailure.unless(
                                !read.measure().describe(language).isBlank(), "says nothing", read.measure());
                    }
                }),
                REDUCTIONS);
    }

    private static TextReader written(String method, Function<String, Written<?>> reader) {
        return new TextReader(
                "quantity.Written." + method,
                Refuses.BY_ARGUMENT,
                text -> FuzzFailure.unless(
                        reader.apply(text).text().filter(text::equals).isPresent(), "another wording", text),
                STATED);
    }

    private static <T> TextReader number(String method, Function<String, T> reader, Function<T, String> writer) {
        List<String> seeds = Stream.concat(NUMBERS.stream(), STATED.stream()).toList();
        return new TextReader(
                "quantity." + method + "(String)",
                Refuses.BY_ARGUMENT,
                text -> {
                    T read = reader.apply(text);
                    String written = writer.apply(read);
                    FuzzFailure.unless(reader.apply(written).equals(read), "is read otherwise", written);
                },
                seeds);
    }

    private static TextReader notation(
            String name, Function<String, BigDecimal> reader, NumberNotation notation, Refuses refuses) {
        return new TextReader(
                "text.NumberNotation." + notation + "." + name + "(String)",
                refuses,
                text -> {
                    BigDecimal read = reader.apply(text);
                    FuzzFailure.unless(read.precision() <= NumberNotation.MAX_DIGITS + 1, "too many digits", read);
                    BigDecimal again = notation.parse(notation.format(read));
                    FuzzFailure.unless(again.equals(read), "is read otherwise", read);
                },
                NUMBERS);
    }
}
