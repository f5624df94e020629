package vn.giamngheo.json.hosts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.classification.Determination;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.hostile.RootDocument;
import vn.giamngheo.json.standards.StandardReadingContract;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.standard.PovertyStandard;

/** A sound document of every type. */
public final class HostDocuments {

    /** A plan as a host would send it. */
    public static final RootDocument PLAN = new RootDocument("plan", Plan.class, """
            {"schemaVersion": "1.0", "kind": "plan",
             "instrument": {"number": "35/KH-UBND", "kind": "plan", "title": "Giảm nghèo “bền vững” năm 2024",
              "issuer": "Ủy ban nhân dân tỉnh Thanh Hóa", "issuedOn": "2024-03-07"},
             "jurisdiction": {"name": "tỉnh Thanh Hóa", "level": "province"},
             "source": {"kind": "full-text"},
             "parts": [{"kind": "plan", "tasks": [{"title": "rà soát hộ nghèo", "lead": "Sở Y tế"}]}]}""");

    /** A household as a host would send it. */
    public static final RootDocument HOUSEHOLD = new RootDocument("household", Household.class, """
            {"schemaVersion": "1.0", "kind": "household", "id": "H-2019-017", "area": "rural",
             "income": {"kind": "household", "total": 3600000, "months": 1}, "size": 4,
             "deprivations": {"health-insurance": "deprived", "sanitation": "not-deprived"}}""");

    private static final RootDocument DETERMINATION = new RootDocument("determination", Determination.class, """
            {"schemaVersion": "1.0", "kind": "determination",
             "id": "fbba793ece1225978b550f73e8fb5d8501f10105728838fe159bec846763307d",
             "householdId": "H-2019-017", "review": "2019-11-15", "status": "near-poor", "standard": "VN-2016",
             "ruleVersion": "b5539b3fd3a2e8f8",
             "citations": [{"number": "59/2015/QĐ-TTg", "provision": "Điều 2"}],
             "deprived": ["health-insurance", "sanitation"], "possible": ["near-poor"]}""");

    private HostDocuments() {}

    /** At least one of each type. */
    public static List<RootDocument> all() {
        RootDocument standard = new RootDocument("poverty-standard", PovertyStandard.class, standard());
        return Stream.concat(Stream.of(PLAN, HOUSEHOLD, DETERMINATION, standard), RootDocument.all().stream())
                .toList();
    }

    private static String standard() {
        try (InputStream in = StandardReadingContract.class.getResourceAsStream("quang-ninh-2023.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
