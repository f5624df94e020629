package vn.giamngheo.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import vn.giamngheo.desk.StartedDesk;
import vn.giamngheo.json.format.JsonSchemas;

class OpenApiTest extends StartedDesk {

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void theDocumentHasJustWhatIsThere() {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo info :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            for (String path : info.getPatternValues()) {
                if (path.startsWith("/api/")) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> mapped.add(method.name().toLowerCase(Locale.ROOT) + " " + path));
                }
            }
        }
        Set<String> described = new TreeSet<>();
        document()
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> described.add(method + " " + path.getKey())));
        assertThat(described).isEqualTo(mapped).hasSizeGreaterThan(20);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (JsonNode reference : document().findValues("$ref")) {
            String to = reference.asString();
            if (to.startsWith("#")) {
                assertThat(document().at(to.substring(1)).isMissingNode())
                        .as(to)
                        .isFalse();
            } else {
                assertThat(JsonSchemas.names()).contains(to.substring("/api/schemas/".length()));
            }
        }
    }

    private JsonNode document() {
        return desk.get("/api/openapi.json").json();
    }
}
