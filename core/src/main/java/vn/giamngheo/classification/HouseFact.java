package vn.giamngheo.classification;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.giamngheo.household.Asset;
import vn.giamngheo.household.Dwelling;
import vn.giamngheo.household.Household;
import vn.giamngheo.household.Material;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;

/**
 * A fact of a household as a whole that cut-offs ask for.
 *
 * @param ref the fact
 * @param value what is known of it
 * @param options what it can turn out to be; none where one fact alone decides every cut-off that asks for it
 */
record HouseFact(FactRef ref, Function<Household, Optional<?>> value, List<UnaryOperator<Household>> options) {

    static final HouseFact WALL =
            part("wall", "vật liệu tường", "material of the walls", Dwelling::wall, Dwelling.Builder::wall);
    static final HouseFact PILLAR =
            part("pillar", "vật liệu cột", "material of the pillars", Dwelling::pillar, Dwelling.Builder::pillar);
    static final HouseFact ROOF =
            part("roof", "vật liệu mái", "material of the roof", Dwelling::roof, Dwelling.Builder::roof);
    static final HouseFact GRADE = of(
            JsonPointer.ROOT.child("dwelling").child("grade"),
            new Phrase("loại nhà ở", "grade of the house"),
            household -> household.dwelling().grade());
    static final HouseFact WATER = of(
            JsonPointer.ROOT.child("water"),
            new Phrase("nguồn nước sinh hoạt chính", "main source of water"),
            Household::water);
    static final HouseFact LATRINE =
            of(JsonPointer.ROOT.child("latrine"), new Phrase("loại nhà tiêu", "kind of latrine"), Household::latrine);
    static final HouseFact INTERNET = flag(
            "internet",
            new Phrase("việc sử dụng internet", "use of the internet"),
            Household::internet,
            Household.Builder::internet);
    static final HouseFact TELEPHONE = flag(
            "telephone",
            new Phrase("việc sử dụng điện thoại", "use of a telephone"),
            Household::telephone,
            Household.Builder::telephone);
    static final HouseFact LOUDSPEAKER = flag(
            "loudspeaker",
            new Phrase("việc nghe được loa truyền thanh", "hearing the loudspeaker"),
            Household::loudspeaker,
            Household.Builder::loudspeaker);

    static HouseFact asset(Asset asset) {
        return new HouseFact(
                new FactRef(
                        JsonPointer.ROOT.child("assets").child(asset.code()),
                        new Phrase(
                                "việc có " + name(asset, Language.VIETNAMESE),
                                "having: " + name(asset, Language.ENGLISH))),
                household -> Optional.ofNullable(household.assets().get(asset)),
                each(List.of(false, true), (builder, has) -> builder.putAssets(asset, has)));
    }

    private static String name(Asset asset, Language language) {
        return asset.name(language).orElse(asset.code());
    }

    private static HouseFact of(JsonPointer path, Phrase name, Function<Household, Optional<?>> value) {
        return new HouseFact(new FactRef(path, name), value, List.of());
    }

    private static HouseFact flag(
            String property,
            Phrase name,
            Function<Household, Optional<?>> value,
            BiConsumer<Household.Builder, Boolean> setter) {
        return new HouseFact(
                new FactRef(JsonPointer.ROOT.child(property), name), value, each(List.of(false, true), setter));
    }

    private static HouseFact part(
            String property,
            String vietnamese,
            String english,
            Function<Dwelling, Optional<?>> value,
            BiConsumer<Dwelling.Builder, Material> setter) {
        return new HouseFact(
                new FactRef(JsonPointer.ROOT.child("dwelling").child(property), new Phrase(vietnamese, english)),
                household -> value.apply(household.dwelling()),
                Stream.of(Material.values())
                        .<UnaryOperator<Household>>map(material -> household -> {
                            Dwelling.Builder dwelling = household.dwelling().toBuilder();
                            setter.accept(dwelling, material);
                            return household.toBuilder()
                                    .dwelling(dwelling.build())
                                    .build();
                        })
                        .toList());
    }

    private static <V> List<UnaryOperator<Household>> each(List<V> values, BiConsumer<Household.Builder, V> setter) {
        return values.stream()
                .<UnaryOperator<Household>>map(value -> household -> {
                    Household.Builder builder = household.toBuilder();
                    setter.accept(builder, value);
                    return builder.build();
                })
                .toList();
    }

    boolean isKnown(Household household) {
        return value.apply(household).isPresent();
    }

    boolean isAsset() {
        return ref.path().tokens().get(0).equals("assets");
    }
}
