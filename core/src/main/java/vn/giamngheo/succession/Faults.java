package vn.giamngheo.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.succession.FunctionGraph.Edge;
import vn.giamngheo.succession.SuccessionFault.Kind;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** The faults of events, in words. */
final class Faults {

    private Faults() {}

    static SuccessionFault idTwice(String id) {
        return new SuccessionFault(
                Kind.ID_TWICE,
                List.of(id),
                new Phrase("mã sự kiện “" + id + "” lặp lại", "the event '" + id + "' is there twice"));
    }

    static SuccessionFault agencyUnknown(SuccessionEvent event, AgencyId agency) {
        return new SuccessionFault(
                Kind.AGENCY_UNKNOWN,
                List.of(event.id()),
                new Phrase(
                        "sự kiện “" + event.id() + "” nêu cơ quan “" + agency + "” không có trong danh mục",
                        "the event '" + event.id() + "' names the agency '" + agency
                                + "', which is not in the directory"));
    }

    static SuccessionFault insteadOfUnknown(SuccessionEvent event, String id) {
        return new SuccessionFault(
                Kind.INSTEAD_OF_UNKNOWN,
                List.of(event.id()),
                new Phrase(
                        "sự kiện “" + event.id() + "” thay cho “" + id + "”, không phải là sự kiện chung nào",
                        "the event '" + event.id() + "' stands for '" + id + "', which is no event of all provinces"));
    }

    static SuccessionFault provinceNotThen(SuccessionEvent event) {
        String province = event.province().orElseThrow().toString();
        return new SuccessionFault(
                Kind.PROVINCE_NOT_THEN,
                List.of(event.id()),
                new Phrase(
                        "sự kiện “" + event.id() + "” của tỉnh “" + province + "” có "
                                + Language.VIETNAMESE.day(event.day()) + ", khi đó không có tỉnh này",
                        "the event '" + event.id() + "' of the province '" + province + "' is of "
                                + Language.ENGLISH.day(event.day()) + ", when there is no such province"));
    }

    static SuccessionFault notItsFunction(Edge edge) {
        LocalDate day = edge.event().day().minusDays(1);
        AgencyId agency = edge.transfer().from();
        return new SuccessionFault(
                Kind.NOT_ITS_FUNCTION,
                List.of(edge.event().id()),
                new Phrase(
                        "sự kiện “" + edge.event().id() + "” chuyển chức năng "
                                + edge.function().phrase().vietnamese() + " đi từ “" + agency
                                + "”, cơ quan không có chức năng này vào "
                                + Language.VIETNAMESE.day(day),
                        "the event '" + edge.event().id() + "' takes the function "
                                + edge.function().phrase().english() + " from '" + agency
                                + "', which does not have it on "
                                + Language.ENGLISH.day(day)));
    }

    static SuccessionFault goneTwice(Edge first, Edge second) {
        AgencyId agency = second.transfer().from();
        String vietnamese = named(List.of(first.event().id(), second.event().id()), " và ");
        String english = named(List.of(first.event().id(), second.event().id()), " and ");
        return new SuccessionFault(
                Kind.GONE_TWICE,
                Stream.of(first, second)
                        .map(edge -> edge.event().id())
                        .distinct()
                        .toList(),
                new Phrase(
                        "chức năng " + second.function().phrase().vietnamese() + " của “" + agency
                                + "” bị chuyển đi hai lần: " + vietnamese,
                        "the function " + second.function().phrase().english() + " leaves '" + agency + "' twice: "
                                + english));
    }

    static SuccessionFault notThere(SuccessionEvent event, AgencyId agency, LocalDate day) {
        return new SuccessionFault(
                Kind.NOT_THERE,
                List.of(event.id()),
                new Phrase(
                        "sự kiện “" + event.id() + "” nêu cơ quan “" + agency + "” không tồn tại vào "
                                + Language.VIETNAMESE.day(day),
                        "the event '" + event.id() + "' names the agency '" + agency + "', which is not there on "
                                + Language.ENGLISH.day(day)));
    }

    static SuccessionFault leftBehind(
            AgencyId agency, LocalDate last, Collection<AgencyFunction> functions, List<SuccessionEvent> events) {
        return new SuccessionFault(
                Kind.LEFT_BEHIND,
                events.stream().map(SuccessionEvent::id).toList(),
                new Phrase(
                        "cơ quan “" + agency + "” tồn tại đến " + Language.VIETNAMESE.day(last)
                                + " mà không sự kiện nào nêu nơi nhận chức năng "
                                + list(functions, Language.VIETNAMESE),
                        "the agency '" + agency + "' ends on " + Language.ENGLISH.day(last)
                                + " and no event says where these functions go: "
                                + list(functions, Language.ENGLISH)));
    }

    /** A cycle, event by event: who gave the function to whom. */
    static SuccessionFault cycle(List<SuccessionEvent> events, List<Transfer> transfers) {
        SuccessionEvent first = events.get(0);
        return new SuccessionFault(
                Kind.CYCLE,
                events.stream().map(SuccessionEvent::id).toList(),
                new Phrase(
                        "các sự kiện tạo thành vòng tròn trong " + Language.VIETNAMESE.day(first.day()) + ": "
                                + path(events, transfers, (event, way) -> "“" + event + "” (" + way + ")"),
                        "events lead in a circle on " + Language.ENGLISH.day(first.day()) + ": "
                                + path(events, transfers, (event, way) -> "'" + event + "' (" + way + ")")));
    }

    private static String path(List<SuccessionEvent> events, List<Transfer> transfers, BinaryOperator<String> words) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            AgencyId to = transfers.get((i + 1) % transfers.size()).from();
            path.append(i == 0 ? "" : ", ")
                    .append(words.apply(events.get(i).id(), transfers.get(i).from() + " → " + to));
        }
        return path.toString();
    }

    private static String list(Collection<AgencyFunction> functions, Language language) {
        return functions.stream()
                .map(function -> function.phrase().in(language))
                .collect(Collectors.joining("; "));
    }

    private static String named(List<String> ids, String and) {
        return ids.stream().distinct().collect(Collectors.joining(and));
    }
}
