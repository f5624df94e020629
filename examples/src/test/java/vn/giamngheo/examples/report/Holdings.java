package vn.giamngheo.examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.agency.Role;
import vn.giamngheo.continuity.RoleHolder;
import vn.giamngheo.continuity.Standing;
import vn.giamngheo.directory.Agency;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.directory.AgencyId;
import vn.giamngheo.law.Confidence;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.law.Provenance;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.place.UnitRef;
import vn.giamngheo.succession.Holding;
import vn.giamngheo.succession.Step;
import vn.giamngheo.succession.SuccessionEvent;
import vn.giamngheo.succession.Transfer;
import vn.giamngheo.text.Phrase;

/** Made-up answers to the question who holds something. */
final class Holdings {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    static final UnitRef GIA_LAI =
            new UnitRef(AdministrativeLevel.PROVINCE, "52", "Tỉnh Gia Lai", Optional.of(LocalDate.of(2025, 7, 1)));
    static final Agency LABOUR = department("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội");
    static final Agency AGRICULTURE = department("so-nnmt", "Sở Nông nghiệp và Môi trường");
    static final Agency INTERIOR = department("so-noi-vu", "Sở Nội vụ");

    private Holdings() {}

    private static Agency department(String id, String title) {
        return new Agency(
                new AgencyId(id),
                AgencyKind.DEPARTMENT,
                AdministrativeLevel.PROVINCE,
                title,
                Optional.of(GIA_LAI),
                Optional.empty());
    }

    static Step step(LocalDate day, Agency from, Agency to, AgencyFunction function, Provenance provenance) {
        return new Step(
                day,
                new Phrase("chuyển", "moved"),
                from,
                to,
                Optional.of(function),
                InstrumentReference.of("45/2025/NĐ-CP"),
                provenance);
    }

    static Holding.Held held(Agency by, Confidence confidence, Step... chain) {
        return new Holding.Held(by, List.of(chain), confidence);
    }

    static Holding.Unresolved nobody(Holding.Reason reason, Agency... candidates) {
        return new Holding.Unresolved(LABOUR, reason, Optional.empty(), List.of(candidates), List.of());
    }

    /** The labour department ended and nobody was named for two functions, one of them after what was read. */
    static SuccessionEvent end(LocalDate day) {
        return new SuccessionEvent(
                "end",
                day,
                SuccessionEvent.Kind.DISSOLVED,
                List.of(
                        transfer(LABOUR, AgencyFunction.CHILDREN, Provenance.unverified("chưa đọc")),
                        transfer(LABOUR, AgencyFunction.SOCIAL_EVILS, Provenance.confirmed("đã đọc")),
                        transfer(INTERIOR, AgencyFunction.CHILDREN, Provenance.derived("cơ quan khác"))),
                InstrumentReference.of("1/2026/NĐ-CP"),
                Optional.empty(),
                Optional.empty());
    }

    private static Transfer transfer(Agency from, AgencyFunction function, Provenance provenance) {
        return new Transfer(from.id(), Optional.of(function), new Transfer.ToNobody(List.of()), provenance);
    }

    static Holding.Part part(AgencyFunction function, Holding holding) {
        return new Holding.Part(List.of(function), Optional.empty(), holding);
    }

    static RoleHolder holder(String named, Standing standing) {
        return new RoleHolder(Role.LEAD, AgencyRef.parse(named), standing);
    }

    static RoleHolder holder(Holding holding, Optional<String> office) {
        return holder("Sở LĐTBXH", new Standing.OfAgency(LABOUR, office, holding));
    }
}
