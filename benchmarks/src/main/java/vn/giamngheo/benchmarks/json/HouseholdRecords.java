package vn.giamngheo.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Households as somebody writes them as records for databind; nothing is checked. */
final class HouseholdRecords {

    private HouseholdRecords() {}

    enum Area {
        @JsonProperty("rural")
        RURAL,
        @JsonProperty("urban")
        URBAN
    }

    enum Status {
        @JsonProperty("deprived")
        DEPRIVED,
        @JsonProperty("not-deprived")
        NOT_DEPRIVED,
        @JsonProperty("not-applicable")
        NOT_APPLICABLE,
        @JsonProperty("unknown")
        UNKNOWN
    }

    enum Material {
        @JsonProperty("durable")
        DURABLE,
        @JsonProperty("non-durable")
        NON_DURABLE
    }

    enum Sex {
        @JsonProperty("female")
        FEMALE,
        @JsonProperty("male")
        MALE
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PerHead.class, name = "per-head"),
        @JsonSubTypes.Type(value = OfHousehold.class, name = "household")
    })
    sealed interface Income {}

    record PerHead(long perMonth) implements Income {}

    record OfHousehold(long total, int months) implements Income {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Member(
            String id,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable Boolean healthInsurance,
            @Nullable String work,
            @Nullable String attained,
            @Nullable String attending,
            @Nullable Boolean trainedByEmployer,
            @Nullable Boolean undernourished,
            @Nullable Boolean untreatedIllness,
            @Nullable Boolean disability,
            @Nullable String allowance) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Dwelling(
            @Nullable Material wall,
            @Nullable Material pillar,
            @Nullable Material roof,
            @Nullable String grade,
            @Nullable BigDecimal floorArea) {}

    record AreaChange(LocalDate from, Area to) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Household(
            String schemaVersion,
            String kind,
            String id,
            @Nullable String province,
            @Nullable Area area,
            @Nullable List<AreaChange> areaChanges,
            @Nullable Income income,
            @Nullable Integer size,
            @Nullable List<Member> members,
            @Nullable Map<String, Status> deprivations,
            @Nullable Dwelling dwelling,
            @Nullable String water,
            @Nullable String latrine,
            @Nullable Boolean internet,
            @Nullable Boolean telephone,
            @Nullable Boolean loudspeaker,
            @Nullable Map<String, Boolean> assets) {}
}
