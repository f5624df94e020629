package vn.giamngheo.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.RefusedException;

/**
 * A number shared out among units. What they get adds up to the number, and is what {@link
 * AllocationRequest#largestRemainder()} gives: an allocation can be made in no other way.
 */
public final class Allocation implements AllocationResult {

    private final AllocationRequest request;
    private final List<AllocationShare> shares;
    private final Map<String, AllocationShare> byCode;

    Allocation(AllocationRequest request, List<AllocationShare> shares) {
        this.request = request;
        this.shares = List.copyOf(shares);
        this.byCode = this.shares.stream().collect(Collectors.toUnmodifiableMap(AllocationShare::code, each -> each));
    }

    /**
     * An allocation that was kept, checked against its request.
     *
     * @param request the request
     * @param shares what each unit got, in the order of the codes
     * @return the allocation
     * @throws RefusedException if the request gives something else; the first units that differ are named
     */
    public static Allocation recorded(AllocationRequest request, List<AllocationShare> shares) {
        Objects.requireNonNull(shares, "shares");
        Allocation again = request.largestRemainder()
                .allocation()
                .orElseThrow(() -> new RefusedException(
                        "yêu cầu (request) này không thể phân bổ được", "this request cannot be met"));
        if (!again.shares.equals(shares)) {
            Set<AllocationShare> right = Set.copyOf(again.shares);
            Set<AllocationShare> given = Set.copyOf(shares);
            List<String> differing = Stream.concat(
                            again.shares.stream().filter(share -> !given.contains(share)),
                            shares.stream().filter(share -> !right.contains(share)))
                    .map(AllocationShare::code)
                    .distinct()
                    .sorted()
                    .toList();
            String codes = differing.isEmpty() ? "" : ": " + Words.codes(differing);
            throw new RefusedException(
                    "kết quả (shares) không phải là kết quả của yêu cầu (request), hoặc không theo thứ tự mã đơn vị"
                            + codes,
                    "shares are not what the request gives, or not in the order of the codes" + codes);
        }
        return again;
    }

    @Override
    public AllocationRequest request() {
        return request;
    }

    /** {@return what each unit gets, in the order of the codes; unmodifiable} */
    public List<AllocationShare> shares() {
        return shares;
    }

    /**
     * {@return what a unit gets, and why}
     *
     * @param code the code of the unit
     * @throws IllegalArgumentException if there is no such unit
     */
    public AllocationShare share(String code) {
        AllocationShare share = byCode.get(Objects.requireNonNull(code, "code"));
        if (share == null) {
            throw new IllegalArgumentException("code must be of one of the units but was '" + code + "'");
        }
        return share;
    }

    /**
     * {@return how many a unit gets}
     *
     * @param code the code of the unit
     * @throws IllegalArgumentException if there is no such unit
     */
    public long of(String code) {
        return share(code).number();
    }

    /** {@return how many the units get together: the total of the request} */
    public long sum() {
        return shares.stream().mapToLong(AllocationShare::number).sum();
    }

    /** {@return how many each unit gets, by code, in the order of the codes; unmodifiable} */
    public Map<String, Long> numbers() {
        Map<String, Long> numbers = new LinkedHashMap<>();
        shares.forEach(share -> numbers.put(share.code(), share.number()));
        return Collections.unmodifiableMap(numbers);
    }

    @Override
    public Allocation orElseThrow() {
        return this;
    }

    /**
     * The allocation in words, a line for the whole and one for each unit.
     *
     * @param language the language of the reader
     * @return lines joined by {@code \n}
     */
    @Override
    public String describe(Language language) {
        String total = Words.counted(request.total(), request.unit(), language);
        String among = language.notation().format(shares.size());
        String head = language == Language.VIETNAMESE
                ? "Phân bổ " + total + " cho " + among + " đơn vị:"
                : total + " shared out among " + among + (shares.size() == 1 ? " unit:" : " units:");
        return Stream.concat(Stream.of(head), shares.stream().map(share -> share.describe(language, request.unit())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean equals(Object other) {
        // The shares follow from the request.
        return other instanceof Allocation that && request.equals(that.request);
    }

    @Override
    public int hashCode() {
        return request.hashCode();
    }

    /** The numbers by code. */
    @Override
    public String toString() {
        return "Allocation" + numbers();
    }
}
