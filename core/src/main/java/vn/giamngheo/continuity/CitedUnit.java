package vn.giamngheo.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.plan.PartKind;

/** The words before a number in a provision, from the widest unit to the narrowest. */
enum CitedUnit {
    APPENDIX(0, "phụ lục"),
    PLAN(0, "kế hoạch"),
    DECISION(0, "quyết định"),
    LETTER(0, "công văn"),
    CONCLUSION(0, "kết luận"),
    TITLE(1, "phần"),
    CHAPTER(2, "chương"),
    SECTION(3, "mục"),
    SUBSECTION(4, "tiểu mục"),
    ARTICLE(5, "điều"),
    CLAUSE(6, "khoản"),
    POINT(7, "điểm"),
    ITEM(8, "tiết"),
    ROW(9, "số thứ tự"),
    ROW_SHORT(9, "stt"),
    LINE(9, "dòng"),
    TASK(9, "nhiệm vụ");

    private static final int OF_PARTS = 0;
    private static final int OF_TASKS = 9;

    private final int rank;
    private final List<String> words;

    CitedUnit(int rank, String words) {
        this.rank = rank;
        this.words = List.of(words.split(" "));
    }

    /** The unit that is named from a word on. */
    static Optional<CitedUnit> at(List<String> words, int from) {
        return Stream.of(values())
                .filter(unit -> from + unit.length() <= words.size()
                        && words.subList(from, from + unit.length()).equals(unit.words))
                .findFirst();
    }

    int rank() {
        return rank;
    }

    /** How many words name it. */
    int length() {
        return words.size();
    }

    boolean isPart() {
        return rank == OF_PARTS;
    }

    /** Whether only tasks, and no sections, are numbered so. */
    boolean isTask() {
        return rank == OF_TASKS;
    }

    /** Which part of a document it is; nothing else is one. */
    Optional<PartKind> part() {
        return switch (this) {
            case APPENDIX -> Optional.of(PartKind.APPENDIX);
            case PLAN -> Optional.of(PartKind.PLAN);
            case DECISION -> Optional.of(PartKind.DECISION);
            case LETTER -> Optional.of(PartKind.LETTER);
            case CONCLUSION -> Optional.of(PartKind.CONCLUSION);
            default -> Optional.empty();
        };
    }

    /** Articles are numbered through a document, beside its sections, so their labels are kept apart from those. */
    List<String> mark(List<String> labels) {
        if (this != ARTICLE || labels.isEmpty()) {
            return labels;
        }
        List<String> marked = new ArrayList<>(labels);
        marked.set(0, "điều " + labels.get(0));
        return List.copyOf(marked);
    }
}
