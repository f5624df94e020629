package vn.giamngheo.fuzz;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.directory.Directory;
import vn.giamngheo.fuzz.TextReader.Refuses;
import vn.giamngheo.internal.Resources;
import vn.giamngheo.law.LegalEffects;
import vn.giamngheo.place.DesignatedAreas;
import vn.giamngheo.place.Gazetteer;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Loaded;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.Table;
import vn.giamngheo.text.VietnameseText;
import vn.giamngheo.validation.Argument;

/** What reads whole tables, and any text at all. */
final class TableReaders {

    private static final int ROWS = 4;

    private static final List<String> ANY = List.of(
            "Hộ nghèo; hoá, quý, thuỷ – \u00a0 “CTMTQG”",
            "a\u0323\u0302 \u200bơ\u0301\u00ad",
            "/parts/0/sections/12/tasks/~1a~0b",
            "/",
            "",
            "/0/00/2147483648/-1");

    private static final List<String> AREAS = List.of("designation,level,code,from,until,instrument,confidence,source\n"
            + "poor-district,district,252,2018-03-07,2021-12-31,275/QĐ-TTg,unverified,\"văn bản, chưa đọc\"\n");

    private static final Set<String> COLUMNS = Set.of("a", "b");

    private TableReaders() {}

    static Stream<TextReader> all() {
        List<String> units = seeds(Gazetteer.class, "provinces.csv");
        List<String> changes = seeds(Gazetteer.class, "province-changes.csv");
        return Stream.concat(
                Stream.of(
                        table(
                                "directory.Directory.read(String)",
                                seeds(Directory.class, "agencies.csv"),
                                Directory::read),
                        table(
                                "succession.Succession.read(String)",
                                seeds(Succession.class, "succession.csv"),
                                Succession::read),
                        table(
                                "law.LegalEffects.read(String)",
                                seeds(LegalEffects.class, "effects.csv"),
                                LegalEffects::read),
                        table("place.DesignatedAreas.read(String)", AREAS, DesignatedAreas::read),
                        table(
                                "place.Gazetteer.read(String, String)",
                                units,
                                text -> Gazetteer.read(text, changes.get(0))),
                        table(
                                "place.Gazetteer.read(String, String) of changes",
                                changes,
                                text -> Gazetteer.read(units.get(0), text)),
                        new TextReader(
                                "text.Table.parse(String, Set, Set)",
                                Refuses.NEVER,
                                text -> {
                                    Table table = Table.parse(text, COLUMNS, Set.of("c"));
                                    table.rows();
                                    table.faults().forEach(fault -> FuzzOracle.words(fault.reason()));
                                },
                                List.of("a,b\n1,2\n\"x, \"\"y\"\"\",\n# c\n3,4,5\r\n", "c,b,a\n,,\n", "\ufeffa,b\n"))),
                any());
    }

    private static Stream<TextReader> any() {
        return Stream.of(
                same("nfc", VietnameseText::nfc),
                same("clean", VietnameseText::clean),
                same("identityKey", VietnameseText::identityKey),
                anything(
                        "text.VietnameseText.isBlank(String)",
                        text -> FuzzFailure.unless(
                                VietnameseText.isBlank(text)
                                        == VietnameseText.clean(text).isEmpty(),
                                "blank or not",
                                text)),
                anything(
                        "text.Phrase.shown(String)",
                        text -> FuzzFailure.unless(Phrase.shown(text).length() <= 81, "too long", text)),
                anything(
                        "validation.Argument.text(String)",
                        text -> Argument.text(text).toString()),
                anything(
                        "validation.Argument.texts(List)",
                        text -> Argument.texts(List.of(text, text)).toString()),
                new TextReader(
                        "text.JsonPointer.parse(String)",
                        Refuses.BY_ARGUMENT,
                        text -> {
                            JsonPointer pointer = JsonPointer.parse(text);
                            FuzzFailure.unless(pointer.toString().equals(text), "written otherwise", pointer);
                            JsonPointer again = JsonPointer.parse(text);
                            FuzzFailure.unless(
                                    again.equals(pointer)
                                            && again.hashCode() == pointer.hashCode()
                                            && again.compareTo(pointer) == 0,
                                    "not equal",
                                    pointer);
                        },
                        ANY));
    }

    private static TextReader same(String name, Function<String, String> function) {
        return anything("text.VietnameseText." + name + "(String)", text -> {
            String once = function.apply(text);
            FuzzFailure.unless(function.apply(once).equals(once), "changes its own answer", once);
        });
    }

    private static TextReader anything(String method, TextReader.Reading reading) {
        return new TextReader(method, Refuses.NEVER, reading, ANY);
    }

    private static TextReader table(String method, List<String> seeds, Function<String, Loaded<?>> reader) {
        return new TextReader(method, Refuses.NEVER, text -> FuzzOracle.loaded(reader.apply(text)), seeds);
    }

    /** The heading with a few rows, from several places of a table that is built in. */
    private static List<String> seeds(Class<?> beside, String name) {
        List<String> lines = Resources.text(beside, name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
        return IntStream.rangeClosed(0, 3)
                .map(part -> 1 + part * (lines.size() - 1 - ROWS) / 3)
                .mapToObj(from -> Stream.concat(
                                lines.stream().limit(1),
                                lines.stream().skip(from).limit(ROWS))
                        .collect(Collectors.joining("\n", "", "\n")))
                .toList();
    }
}
