package vn.giamngheo.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyList;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.disclosure.FrequencyTable;
import vn.giamngheo.disclosure.TableCell;
import vn.giamngheo.fuzz.TextReader.Refuses;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.measure.Unit;
import vn.giamngheo.observation.FigureRow;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.Place;
import vn.giamngheo.place.Province;
import vn.giamngheo.quantity.PublishedRate;
import vn.giamngheo.schedule.Schedule;
import vn.giamngheo.text.Language;
import vn.giamngheo.trajectory.Denominator;
import vn.giamngheo.validation.LegalGround;

/** What reads names, references and times. Official wording is kept as it is. */
final class NameReaders {

    private static final PublishedRate RATE = PublishedRate.of("8.49");

    private static final List<String> AGENCIES = List.of(
            "Sở Lao động - Thương binh và Xã hội",
            "Các sở, ngành và UBND các huyện, thị xã, thành phố",
            "Các Sở: Tài nguyên và Môi trường, Y tế và Nội vụ; Công an tỉnh",
            "Đề nghị UB MTTQVN tỉnh và các tổ chức thành viên",
            "SLĐTBXH, BLĐTB&XH; VHTTDL",
            "Giám đốc các Sở: Y tế, Xây dựng (để b/c)",
            "Chủ tịch UBND các xã, phường, thị trấn",
            "Ban Chỉ đạo “CTMTQG” tỉnh.");

    private static final List<String> INSTRUMENTS = List.of(
            "35/KH-UBND",
            "07/2021/NĐ-CP",
            "Nghị quyết số 80/NQ-CP ngày 19/5/2011",
            "Quyết định số 59/2015/QĐ-TTg",
            "24/2021/QH15",
            "768/QĐ-UBND",
            "Thông tư liên tịch số 01/2012/TTLT-BNV-BTC và các văn bản sửa đổi, bổ sung hoặc thay thế",
            "Luật Bảo hiểm y tế",
            "05-CT/TU",
            "TCVN 6696:2009");

    private static final List<String> TIMES = List.of(
            "Tháng 7/2017",
            "Quý II/2017",
            "Hằng năm",
            "Trước ngày 31/12/2017",
            "2017-2020",
            "Từ ngày 01/01/2022 đến hết ngày 31/12/2025",
            "Thường xuyên",
            "6 tháng, năm",
            "Tháng 6, tháng 11 hằng năm",
            "Ngay sau khi Kế hoạch được ban hành",
            "2021-2025; 2021-2030",
            "đến năm 2020");

    private static final List<String> PLACES = List.of(
            "tỉnh Gia Lai",
            "huyện Ia Pa",
            "Xã Ia Kdăm",
            "thị xã An Khê",
            "Đặc khu Phú Quốc",
            "thôn 3",
            "thành phố Huế",
            "current:79",
            "former:26",
            "79",
            "01");

    private static final List<String> UNITS = List.of("households", "persons", "sampled-households", "sampled-persons");

    private NameReaders() {}

    static Stream<TextReader> all() {
        return Stream.of(agencies(), instruments(), times(), places(), labels()).flatMap(each -> each);
    }

    private static Stream<TextReader> agencies() {
        return Stream.of(
                new TextReader(
                        "agency.AgencyList.parse(String)",
                        Refuses.NEVER,
                        text -> {
                            AgencyList list = AgencyList.parse(text);
                            list.isRequest();
                            list.kinds();
                            FuzzFailure.unless(list.isEmpty() == list.agencies().isEmpty(), "empty or not", text);
                            FuzzFailure.unless(
                                    list.keys().size() == list.agencies().size(), "keys", text);
                            list.agencies().forEach(NameReaders::agency);
                            FuzzFailure.unless(
                                    list.text().isEmpty() || list.text().equals(text), "another wording", list);
                        },
                        AGENCIES),
                new TextReader(
                        "agency.AgencyRef.parse(String)",
                        Refuses.BY_ARGUMENT,
                        text -> agency(AgencyRef.parse(text)),
                        AGENCIES));
    }

    private static void agency(AgencyRef agency) {
        agency.level();
        agency.kind();
        FuzzFailure.unless(!agency.text().isBlank() && !agency.name().isBlank(), "blank", agency);
        if (agency instanceof AgencyRef.Officer officer) {
            FuzzFailure.unless(!officer.office().isBlank(), "no office", officer);
            officer.body();
        }
    }

    private static Stream<TextReader> instruments() {
        return Stream.of(
                reader("law.InstrumentNumber.parse(String)", INSTRUMENTS, InstrumentNumber::parse, number -> {
                    number.family();
                    number.kind();
                    number.year();
                    number.issuer();
                    InstrumentNumber again = InstrumentNumber.parse(number.canonical());
                    FuzzFailure.unless(
                            again.canonical().equals(number.canonical()), "canonical form of its own", number);
                }),
                reader("law.InstrumentReference.of(String)", INSTRUMENTS, InstrumentReference::of, NameReaders::cited),
                reader(
                        "law.InstrumentReference.parse(String)",
                        INSTRUMENTS,
                        InstrumentReference::parse,
                        NameReaders::cited),
                reader("law.Provenance.confirmed(String)", INSTRUMENTS, Provenance::confirmed, read -> {}),
                reader("law.Provenance.derived(String)", INSTRUMENTS, Provenance::derived, read -> {}),
                reader("law.Provenance.unverified(String)", INSTRUMENTS, Provenance::unverified, read -> {}),
                reader(
                        "validation.LegalGround.of(String, String, Provenance)",
                        INSTRUMENTS,
                        text -> LegalGround.of(text, text, Provenance.unverified("nguồn")),
                        read -> {}));
    }

    private static void cited(InstrumentReference reference) {
        reference.asAmended();
        for (Language language : Language.values()) {
            FuzzFailure.unless(!reference.citation(language).isBlank(), "cited as nothing", reference);
        }
    }

    private static Stream<TextReader> times() {
        return Stream.of(new TextReader(
                "schedule.Schedule.parse(String)",
                Refuses.NEVER,
                text -> {
                    Schedule schedule = Schedule.parse(text);
                    FuzzFailure.unless(schedule.isStated() != schedule.frames().isEmpty(), "stated or not", schedule);
                    schedule.firstDay();
                    schedule.lastDay();
                    schedule.overlapping();
                    schedule.fuzzy();
                    schedule.concerns(2017);
                    schedule.dueIn(2017);
                    schedule.runsIn(2017);
                    for (Language language : Language.values()) {
                        FuzzFailure.unless(!schedule.render(language).isBlank(), "no words", schedule);
                    }
                    FuzzFailure.unless(Schedule.parse(schedule.text()).equals(schedule), "is read otherwise", schedule);
                },
                TIMES));
    }

    private static Stream<TextReader> places() {
        return Stream.of(
                reader("place.Place.parse(String)", PLACES, Place::parse, place -> {
                    FuzzFailure.unless(Place.parse(place.name()).equals(place), "is read otherwise", place);
                    FuzzFailure.unless(!place.key().isEmpty(), "no key", place);
                }),
                reader(
                        "place.Place.of(String, AdministrativeLevel)",
                        PLACES,
                        text -> Place.of(text, AdministrativeLevel.COMMUNE),
                        Place::key),
                reader("place.Province.parse(String)", PLACES, Province::parse, NameReaders::province),
                reader("place.Province.former(String)", PLACES, Province::former, NameReaders::province),
                reader("place.Province.current(String)", PLACES, Province::current, NameReaders::province),
                reader(
                        "place.Province.on(String, LocalDate)",
                        PLACES,
                        text -> Province.on(text, LocalDate.of(2025, 7, 1)),
                        NameReaders::province));
    }

    private static void province(Province province) {
        province.name();
        province.successor();
        FuzzFailure.unless(Province.parse(province.toString()).equals(province), "is read otherwise", province);
    }

    /** Names that a program gives to rows and columns, mostly as they came from outside. */
    private static Stream<TextReader> labels() {
        return Stream.of(
                reader("observation.FigureRow.of(String, long)", PLACES, t -> FigureRow.of(t, 1), row -> {}),
                reader("observation.FigureRow.of(String, long, long)", PLACES, t -> FigureRow.of(t, 1, 2), row -> {}),
                reader(
                        "observation.FigureRow.of(String, long, long, PublishedRate)",
                        PLACES,
                        text -> FigureRow.of(text, 1, 2, RATE),
                        row -> {}),
                reader(
                        "observation.FigureRow.of(String, long, PublishedRate)",
                        PLACES,
                        text -> FigureRow.of(text, 1, RATE),
                        row -> {}),
                reader("observation.FigureRow.of(String, PublishedRate)", PLACES, t -> FigureRow.of(t, RATE), r -> {}),
                reader("measure.Unit.of(String, int)", UNITS, text -> Unit.of(text, 3), unit -> {}),
                reader(
                        "trajectory.Denominator.households(long, String)",
                        PLACES,
                        text -> Denominator.households(3, text),
                        denominator -> {
                            for (Language language : Language.values()) {
                                denominator.in(language);
                            }
                        }),
                reader("disclosure.TableCell.of(String, String)", PLACES, text -> TableCell.of(text, text), cell -> {}),
                reader(
                        "disclosure.TableCell.of(List, String)",
                        PLACES,
                        t -> TableCell.of(List.of(t, t), t),
                        cell -> {}),
                reader("disclosure.TableCell.ofRow(String[])", PLACES, text -> TableCell.ofRow(text, text), cell -> {}),
                reader("disclosure.TableCell.ofColumn(String)", PLACES, TableCell::ofColumn, cell -> {}),
                reader(
                        "disclosure.FrequencyTable.builder(List)",
                        PLACES,
                        t -> FrequencyTable.builder(List.of(t)),
                        t -> {}),
                reader(
                        "disclosure.FrequencyTable.of(Map)",
                        PLACES,
                        text -> FrequencyTable.of(Map.of(text, Map.of(text, 3L))),
                        table -> {}),
                reader(
                        "disclosure.FrequencyTable.ofCounts(Map)",
                        PLACES,
                        text -> FrequencyTable.ofCounts(Map.of(text, 3L)),
                        table -> {}));
    }

    private static <T> TextReader reader(
            String method, List<String> seeds, Function<String, T> reader, java.util.function.Consumer<T> holds) {
        return new TextReader(
                method,
                Refuses.BY_ARGUMENT,
                text -> {
                    T read = reader.apply(text);
                    FuzzFailure.unless(read.equals(read) && read.toString() != null, "not itself", read);
                    holds.accept(read);
                },
                seeds);
    }
}
