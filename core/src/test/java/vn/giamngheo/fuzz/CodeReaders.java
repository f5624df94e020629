package vn.giamngheo.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giamngheo.agency.AgencyKind;
import vn.giamngheo.agency.Role;
import vn.giamngheo.directory.AgencyFunction;
import vn.giamngheo.exitplan.PovertyCause;
import vn.giamngheo.fuzz.TextReader.Refuses;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.DeprivationIndicator;
import vn.giamngheo.household.Latrine;
import vn.giamngheo.household.TargetGroup;
import vn.giamngheo.household.WaterSource;
import vn.giamngheo.law.BasisKind;
import vn.giamngheo.law.InstrumentKind;
import vn.giamngheo.observation.IndicatorId;
import vn.giamngheo.place.AdministrativeLevel;
import vn.giamngheo.plan.FundingKind;
import vn.giamngheo.plan.PartKind;
import vn.giamngheo.quantity.CountUnit;
import vn.giamngheo.standard.Dimension;
import vn.giamngheo.standard.ParameterId;
import vn.giamngheo.standard.PovertyStandard;
import vn.giamngheo.standard.StandardId;
import vn.giamngheo.text.Code;
import vn.giamngheo.text.VietnameseText;

/** What reads codes. What is accepted has the code that was read. */
final class CodeReaders {

    private static final List<String> CODES = List.of(
            "poor-household-rate",
            "ubnd",
            "province",
            "a",
            "health-insurance",
            "symbol-tb",
            "plan",
            "water-source",
            "x".repeat(64),
            "VN-POVERTY-2022-2025",
            "income-line",
            "labour",
            "accountable-to",
            "pursuant-to",
            "mobilized");

    private CodeReaders() {}

    static Stream<TextReader> all() {
        return Stream.of(
                code("agency.AgencyKind.of", AgencyKind::of, AgencyKind::code),
                code("agency.Role.of", Role::of, Role::code),
                code("directory.AgencyFunction.of", AgencyFunction::of, AgencyFunction::code),
                code("exitplan.PovertyCause.of", PovertyCause::of, PovertyCause::code),
                code("household.Asset.of", Asset::of, Asset::code),
                code("household.DeprivationIndicator.of", DeprivationIndicator::of, DeprivationIndicator::code),
                code("household.Latrine.of", Latrine::of, Latrine::code),
                code("household.TargetGroup.of", TargetGroup::of, TargetGroup::code),
                code("household.WaterSource.of", WaterSource::of, WaterSource::code),
                code("law.BasisKind.of", BasisKind::of, BasisKind::code),
                code("law.InstrumentKind.of", InstrumentKind::of, InstrumentKind::code),
                symbol(),
                code("observation.IndicatorId.of", IndicatorId::of, IndicatorId::code),
                code("place.AdministrativeLevel.of", AdministrativeLevel::of, AdministrativeLevel::code),
                code("plan.FundingKind.of", FundingKind::of, FundingKind::code),
                code("plan.PartKind.of", PartKind::of, PartKind::code),
                code("quantity.CountUnit.of", CountUnit::of, CountUnit::code),
                code("standard.Dimension.of", Dimension::of, Dimension::code),
                code("standard.ParameterId.of", ParameterId::of, ParameterId::code),
                code("standard.StandardId.of", StandardId::of, StandardId::toString),
                code("standard.PovertyStandard.builder", PovertyStandard::builder, builder -> ""),
                new TextReader(
                        "text.Code.check(String, String)",
                        Refuses.IN_WORDS,
                        text -> FuzzFailure.unless(Code.check(text, "value").equals(text), "another code", text),
                        CODES));
    }

    private static <T> TextReader code(String method, Function<String, T> reader, Function<T, String> code) {
        return new TextReader(
                method + "(String)",
                Refuses.BY_ARGUMENT,
                text -> {
                    T read = reader.apply(text);
                    String written = code.apply(read);
                    FuzzFailure.unless(written.isEmpty() || written.equals(text), "another code", written);
                    if (!written.isEmpty()) {
                        FuzzFailure.unless(reader.apply(written).equals(read), "not equal", written);
                    }
                    FuzzFailure.unless(read.hashCode() == read.hashCode() && read.toString() != null, "no text", text);
                },
                CODES);
    }

    private static TextReader symbol() {
        return new TextReader(
                "law.InstrumentKind.ofSymbol(String)",
                Refuses.BY_ARGUMENT,
                text -> {
                    InstrumentKind kind = InstrumentKind.ofSymbol(text);
                    FuzzFailure.unless(InstrumentKind.of(kind.code()).equals(kind), "another kind", kind);
                    FuzzFailure.unless(
                            kind.symbol().equals(Optional.of(VietnameseText.nfc(text))), "another symbol", kind);
                },
                List.of("QĐ", "NQ", "KH", "TT", "NĐ", "CT", "TTLT", "XYZ", "BC-A", "TB"));
    }
}
