package vn.giamngheo.allocation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.RefusedException;

/** A number that cannot be shared out as asked, with everything that keeps it from that. */
public final class Impossible implements AllocationResult {

    private final AllocationRequest request;
    private final List<Obstacle> obstacles;

    Impossible(AllocationRequest request, List<Obstacle> obstacles) {
        this.request = request;
        this.obstacles = List.copyOf(obstacles);
    }

    /**
     * A result that was kept, checked against its request.
     *
     * @param request the request
     * @param obstacles what was found
     * @return the result
     * @throws RefusedException if the request can be met, or other things keep it from that
     */
    public static Impossible recorded(AllocationRequest request, List<Obstacle> obstacles) {
        Objects.requireNonNull(obstacles, "obstacles");
        if (request.largestRemainder() instanceof Impossible again && again.obstacles.equals(obstacles)) {
            return again;
        }
        throw new RefusedException(
                "các ràng buộc (obstacles) không phải là ràng buộc của yêu cầu (request)",
                "obstacles are not those of the request");
    }

    @Override
    public AllocationRequest request() {
        return request;
    }

    /**
     * {@return what binds, which units and by how much; at least one; those of single units first, then those of sums;
     * unmodifiable}
     */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** {@return what keeps the number from being shared out, written to stand after a colon} */
    public Phrase reason() {
        return new Phrase(reasonIn(Language.VIETNAMESE), reasonIn(Language.ENGLISH));
    }

    private String reasonIn(Language language) {
        return obstacles.stream()
                .map(obstacle -> obstacle.describe(language, request.unit()))
                .collect(Collectors.joining("; "));
    }

    @Override
    public Allocation orElseThrow() {
        throw new RefusedException(describe(Language.VIETNAMESE), describe(Language.ENGLISH));
    }

    /**
     * What keeps the number from being shared out.
     *
     * @param language the language of the reader
     * @return {@code không thể phân bổ 4.812 hộ: tổng mức trần nhỏ hơn số phải phân bổ, chênh lệch 212 hộ (A01, A02)}
     */
    @Override
    public String describe(Language language) {
        return (language == Language.VIETNAMESE ? "không thể phân bổ " : "cannot share out ")
                + Words.counted(request.total(), request.unit(), language) + ": "
                + reason().in(language);
    }

    @Override
    public boolean equals(Object other) {
        // The obstacles follow from the request.
        return other instanceof Impossible that && request.equals(that.request);
    }

    @Override
    public int hashCode() {
        return ~request.hashCode();
    }

    /** What keeps the number from being shared out, in English. */
    @Override
    public String toString() {
        return "Impossible[" + reasonIn(Language.ENGLISH) + "]";
    }
}
