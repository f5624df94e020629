package vn.giamngheo.json.jackson3;

import java.util.Objects;
import tools.jackson.databind.ObjectMapper;
import vn.giamngheo.json.format.records.RegisterReading;
import vn.giamngheo.standard.ReviewDate;
import vn.giamngheo.standard.Standards;

/**
 * Counts a register of households, one document of the wire format a line, plain or in gzip, as many as there are.
 *
 * <pre>{@code
 * RegisterCounts<StatusCounts<Unit.Households>> counts = GiamngheoRegister.of(mapper, Standards.national(), review)
 *         .count(stream, Unit.HOUSEHOLDS, (line, report) -> log(line, report));
 * }</pre>
 */
public final class GiamngheoRegister {

    private GiamngheoRegister() {}

    /**
     * {@return how a register is counted, with a parser of Jackson as it is by itself} None is made unless a line needs it:
     * the way to count one register in a new process.
     *
     * @param standards the standards
     * @param review the day on which all households of the register are reviewed
     */
    public static RegisterReading of(Standards standards, ReviewDate review) {
        return RegisterReading.of(standards, review, UsualSource::new);
    }

    /**
     * {@return how a register is counted: with the usual options, on the thread of the caller, unless it is told more}
     *
     * @param mapper gives the parser, and its limits on the length of a text; nothing else that it is set to matters
     * @param standards the standards
     * @param review the day on which all households of the register are reviewed
     */
    public static RegisterReading of(ObjectMapper mapper, Standards standards, ReviewDate review) {
        Objects.requireNonNull(mapper, "mapper");
        return RegisterReading.of(standards, review, text -> new TextSource(mapper, text));
    }
}
