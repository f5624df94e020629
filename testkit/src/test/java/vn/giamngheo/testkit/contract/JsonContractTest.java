package vn.giamngheo.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.household.Household;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.validation.Finding;

/** Mappers of either generation of Jackson that the library's module teaches keep the contract, however they are set. */
class JsonContractTest {

    static Collection<JsonPointer> pointers(Exception thrown) {
        return thrown.getCause() instanceof InvalidDocumentException invalid
                ? invalid.report().findings().stream().map(Finding::pointer).toList()
                : List.of();
    }

    @Test
    void jackson_2_keeps_the_contract() {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(new vn.giamngheo.json.jackson2.GiamngheoModule());

        JsonContract.of(mapper::writeValueAsString, mapper::readValue)
                .telling(JsonContractTest::pointers)
                .verify();
    }

    @Test
    void jackson_3_keeps_the_contract() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new vn.giamngheo.json.jackson3.GiamngheoModule())
                .build();

        JsonContract.of(mapper::writeValueAsString, mapper::readValue)
                .telling(JsonContractTest::pointers)
                .verify();
    }

    @Test
    void a_host_may_indent_and_carry_some_types_only_and_has_documents_of_its_own() {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(new vn.giamngheo.json.jackson2.GiamngheoModule())
                .enable(SerializationFeature.INDENT_OUTPUT);

        assertThat(JsonContract.of(mapper::writeValueAsString, mapper::readValue)
                        .on(Household.class, Plan.class)
                        .with(
                                "our/household",
                                Household.class,
                                "{\"schemaVersion\": \"1.0\", \"kind\": \"household\", \"id\": \"H-7\", \"size\": 4}")
                        .problems())
                .isEmpty();
    }

    @Test
    void what_is_no_document_is_none() {
        JsonContract contract = JsonContract.of(String::valueOf, (json, type) -> json);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.on(String.class))
                .withMessage("there is no document of java.lang.String");
        for (String text : List.of(
                "", "{", "{\"a\" 1}", "[1,]", "01", "1.", "tru", "\"\\x\"", "\"\n\"", "\"a", "{} {}", "{a:1}", "+1")) {
            assertThatIllegalArgumentException()
                    .as(text)
                    .isThrownBy(() -> contract.with("own", Household.class, text))
                    .withMessageStartingWith("no JSON at character ");
        }
    }

    @Test
    void json_is_read_as_it_stands() {
        String text = "{\"a\":[1,-2.50,6E+2,true,false,null,{}],\"b\":\"\\u0111\\n\\\"\\\\\\/\",\"a\":[],\"c\":\"đ\"}";

        assertThat(Json.parse(" " + text.replace(",", " ,\n\t") + "\r\n").compact())
                .isEqualTo(
                        "{\"a\":[1,-2.50,6E+2,true,false,null,{}],\"b\":\"đ\\u000a\\\"\\\\/\",\"a\":[],\"c\":\"đ\"}");
    }
}
