package vn.giamngheo.allocation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.giamngheo.internal.WholeSum;

/** What is wrong with a request. */
final class RequestFaults {

    private RequestFaults() {}

    static void refuse(AllocationRequest request) {
        Faults faults = new Faults();
        if (request.total() < 0) {
            faults.add(
                    "số phải phân bổ (total) không được âm, không phải " + request.total(),
                    "total must not be negative but was " + request.total());
        }
        if (request.units().isEmpty()) {
            faults.add("phải có ít nhất một đơn vị (units)", "there must be at least one unit");
        }
        faults.addCodes("mã đơn vị xuất hiện hơn một lần", "codes given more than once", repeated(request));
        if (WholeSum.of(numbers(request)).isEmpty()) {
            faults.add(
                    "tổng của số phải phân bổ, số hiện có, mức sàn, mức trần và số đã chốt quá lớn;"
                            + " đơn vị không có mức trần thì không ghi mức trần",
                    "the sum of total, current numbers, floors, caps and locked numbers is too large;"
                            + " leave out the cap where there is none");
        }
        if (WholeWeights.of(request.units()).isEmpty()) {
            faults.add(
                    "trọng số quá lớn hoặc có mẫu số chung quá lớn",
                    "the weights or their common denominator are too large");
        }
        faults.refuse();
    }

    private static List<String> repeated(AllocationRequest request) {
        Set<String> seen = new HashSet<>();
        return request.units().stream()
                .map(AllocationUnit::code)
                .filter(code -> !seen.add(code))
                .toList();
    }

    private static List<Long> numbers(AllocationRequest request) {
        return Stream.concat(
                        Stream.of(request.total()),
                        request.units().stream()
                                .flatMap(unit -> Stream.of(
                                                Stream.of(unit.floor()),
                                                unit.current().stream(),
                                                unit.cap().stream(),
                                                unit.locked().stream())
                                        .flatMap(each -> each)))
                .toList();
    }
}
