package vn.giamngheo.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.LegalInstrument;

/** Small plans for tests. */
public final class Plans {

    private Plans() {}

    /** A plan of 7 March 2017 with the given content of its one part, known by a summary only. */
    public static Plan plan(Section... sections) {
        return plan(PartKind.PLAN, sections);
    }

    /** The same, with a part of the given kind. */
    public static Plan plan(PartKind kind, Section... sections) {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .number(InstrumentNumber.parse("35/KH-UBND"))
                        .kind(InstrumentKind.ofSymbol("KH"))
                        .title("Kế hoạch giảm nghèo năm 2017")
                        .issuer("Ủy ban nhân dân tỉnh Thanh Hoá")
                        .issuedOn(LocalDate.of(2017, 3, 7))
                        .build())
                .source(new Source(Source.Kind.SUMMARY, Optional.empty(), Optional.empty()))
                .addParts(Section.builder().kind(kind).addSections(sections).build())
                .build();
    }

    /** A section with one task. */
    public static Section section(Task task) {
        return Section.builder().number("1").title("Mục").addTasks(task).build();
    }
}
