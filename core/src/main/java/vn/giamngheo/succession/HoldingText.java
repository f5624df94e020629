package vn.giamngheo.succession;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.UnitChange;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.Holding.Held;
import vn.giamngheo.succession.Holding.Part;
import vn.giamngheo.succession.Holding.Parted;
import vn.giamngheo.succession.Holding.Unresolved;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/** Says who holds what, and why. */
final class HoldingText {

    private static final List<Phrase> KINDS_OF_UNITS = List.of(
            new Phrase("thành phố", "city"),
            new Phrase("thị trấn", "township"),
            new Phrase("đặc khu", "special zone"),
            new Phrase("thị xã", "town"),
            new Phrase("phường", "ward"),
            new Phrase("huyện", "district"),
            new Phrase("quận", "urban district"),
            new Phrase("tỉnh", "province"),
            new Phrase("xã", "commune"));

    private static final Phrase FUNCTION_OF = new Phrase("chuyển giao chức năng ", "function transferred: ");

    private final Language language;

    private HoldingText(Language language) {
        this.language = language;
    }

    static String step(Step step, Language language) {
        return new HoldingText(language).step(step);
    }

    static String describe(Holding holding, Language language) {
        return new HoldingText(language).describe(holding);
    }

    /** {@return what happened to a place: {@code sáp nhập tỉnh}} */
    static Phrase what(UnitChange change) {
        Phrase kind = change.kind().phrase();
        if (change.kind() == UnitChange.Kind.RECLASSIFIED) {
            return kind; // which already says that it is a unit
        }
        Phrase unit = kindOf(change.from());
        return new Phrase(kind.vietnamese() + " " + unit.vietnamese(), unit.english() + " " + kind.english());
    }

    private static Phrase kindOf(UnitRef unit) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        return KINDS_OF_UNITS.stream()
                .filter(kind -> name.startsWith(kind.vietnamese() + " "))
                .findFirst()
                .orElseGet(() -> new Phrase(
                        "đơn vị hành chính " + unit.level().noun(Language.VIETNAMESE),
                        unit.level().noun(Language.ENGLISH)));
    }

    private String in(String vietnamese, String english) {
        return new Phrase(vietnamese, english).in(language);
    }

    private String step(Step step) {
        String by = step.by().citation(language);
        return happened(step)
                + in(" từ " + language.day(step.day()) + " theo ", ", from " + language.day(step.day()) + " under ")
                + by;
    }

    private String happened(Step step) {
        String what = step.what().in(language);
        boolean ofPlace = step.from().id().equals(step.to().id());
        if (ofPlace || step.function().isEmpty() || isOf(step, SuccessionEvent.Kind.RENAMED)) {
            return what;
        }
        String function =
                FUNCTION_OF.in(language) + step.function().get().phrase().in(language);
        return isOf(step, SuccessionEvent.Kind.TRANSFERRED) ? function : what + ", " + function;
    }

    private static boolean isOf(Step step, SuccessionEvent.Kind kind) {
        return step.what().equals(kind.phrase());
    }

    private String describe(Holding holding) {
        if (holding instanceof Held held) {
            return describe(held);
        }
        return holding instanceof Parted parted
                ? parted.parts().stream().map(this::describe).collect(Collectors.joining("; "))
                : describe((Unresolved) holding);
    }

    private String describe(Held held) {
        String steps = steps(held.chain());
        String sure = held.confidence() == Confidence.CONFIRMED
                ? ""
                : held.confidence().phrase().in(language);
        String why = steps.isEmpty() || sure.isEmpty() ? steps + sure : steps + "; " + sure;
        return held.by().name() + (why.isEmpty() ? "" : " (" + why + ")");
    }

    private String steps(List<Step> chain) {
        return chain.stream().map(this::step).collect(Collectors.joining("; "));
    }

    private String describe(Part part) {
        String functions = functions(part.functions());
        String place = part.province().map(HoldingText::inRunningText).orElse("");
        String of = functions.isEmpty() || place.isEmpty() ? functions + place : functions + " (" + place + ")";
        return of.isEmpty() ? describe(part.holding()) : of + ": " + describe(part.holding());
    }

    private String functions(List<AgencyFunction> functions) {
        List<String> words = functions.stream()
                .map(function -> function.phrase().in(language))
                .toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + in(" và ", " and ") + words.get(last);
    }

    private static String inRunningText(UnitRef unit) {
        int first = unit.name().offsetByCodePoints(0, 1);
        return unit.name().substring(0, first).toLowerCase(Locale.ROOT)
                + unit.name().substring(first);
    }

    private String describe(Unresolved unresolved) {
        StringBuilder words = new StringBuilder(
                        in("chưa xác định được cơ quan thực hiện: ", "no holder can be named: "))
                .append(reason(unresolved));
        if (!unresolved.candidates().isEmpty()) {
            words.append(in("; có thể là ", "; it may be ")).append(names(unresolved.candidates()));
        }
        String steps = steps(unresolved.chain());
        if (!steps.isEmpty()) {
            words.append(" (").append(steps).append(')');
        }
        Confidence confidence = confidence(unresolved);
        if (confidence != Confidence.CONFIRMED) {
            words.append("; ").append(confidence.phrase().in(language));
        }
        return words.toString();
    }

    private String names(List<Agency> agencies) {
        return agencies.stream().map(Agency::name).collect(Collectors.joining(in(" hoặc ", " or ")));
    }

    private String reason(Unresolved unresolved) {
        String last = unresolved.last().name();
        return switch (unresolved.reason()) {
            case LEVEL_ENDED ->
                in(
                        last + " kết thúc hoạt động" + ending(unresolved) + ", văn bản không nêu tên cơ quan tiếp nhận",
                        last + " ended with its level" + ending(unresolved) + ", and no successor was named");
            case NO_SUCCESSOR ->
                in(
                        last + " chấm dứt hoạt động" + ending(unresolved) + ", văn bản không nêu tên cơ quan tiếp nhận",
                        last + " ended" + ending(unresolved) + ", and no successor was named");
            case PROVINCE_DECIDES ->
                in(
                        "chức năng do địa phương quyết định giao" + ending(unresolved)
                                + ", chưa có quyết định của tỉnh (" + last + ")",
                        "the province decides" + ending(unresolved) + ", and its decision is not supplied (" + last
                                + ")");
            case NOT_ITS_FUNCTION -> in(last + " không có chức năng này", last + " does not have this function");
            case NOT_YET -> in("khi đó chưa có " + last, last + " was not there yet");
            case NOT_KNOWN_THEN ->
                in(
                        "chưa đọc văn bản nào của thời gian đó nêu tên " + last,
                        "no text of that time that names " + last + " was read");
            case PLACE_NOT_KNOWN ->
                in(
                        "chưa có dữ liệu về thay đổi của địa bàn thuộc " + last,
                        "what became of the place of " + last + " is not supplied");
        };
    }

    private String ending(Unresolved unresolved) {
        return unresolved
                .end()
                .map(event -> in(" từ ", " from ")
                        + language.day(event.day())
                        + in(" theo ", " under ")
                        + event.by().citation(language))
                .orElse("");
    }

    /** As sure as the least sure of the steps and of what is read of the end. */
    private static Confidence confidence(Unresolved unresolved) {
        Confidence weakest = unresolved.chain().stream()
                .map(Step::provenance)
                .map(Provenance::confidence)
                .reduce(Confidence.CONFIRMED, HolderSearch::weaker);
        return unresolved.end().stream()
                .flatMap(event -> event.transfers().stream())
                .filter(transfer -> transfer.from().equals(unresolved.last().id())
                        || transfer.to().agencies().contains(unresolved.last().id()))
                .map(transfer -> transfer.provenance().confidence())
                .reduce(weakest, HolderSearch::weaker);
    }
}
