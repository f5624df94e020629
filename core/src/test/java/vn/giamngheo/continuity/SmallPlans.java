package vn.giamngheo.continuity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.law.InstrumentNumber;
import vn.giamngheo.law.LegalInstrument;
import vn.giamngheo.place.Place;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Section;
import vn.giamngheo.plan.Source;

/** Plans of one part for tests. */
final class SmallPlans {

    private SmallPlans() {}

    /** A plan of a province. */
    static Plan of(String province, LocalDate day, Consumer<? super Section.Builder> content) {
        return some(day, content).toBuilder()
                .jurisdiction(Place.parse(province))
                .build();
    }

    /** A plan that does not tell its area. */
    static Plan some(LocalDate day, Consumer<? super Section.Builder> content) {
        return Plan.builder()
                .instrument(LegalInstrument.builder()
                        .number(InstrumentNumber.parse("768/QĐ-UBND"))
                        .kind(InstrumentKind.DECISION)
                        .title("Kế hoạch giảm nghèo")
                        .issuer("Ủy ban nhân dân tỉnh")
                        .issuedOn(day)
                        .build())
                .source(new Source(Source.Kind.SUMMARY, Optional.empty(), Optional.empty()))
                .part(PartKind.PLAN, content)
                .build();
    }
}
