package org.example.city;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.classification.PovertyEngine;
import vn.giamngheo.json.jackson2.GiamngheoModule;
import vn.giamngheo.succession.Succession;
import vn.giamngheo.testkit.contract.DirectoryContract;
import vn.giamngheo.testkit.contract.JsonContract;
import vn.giamngheo.testkit.contract.StandardContract;
import vn.giamngheo.testkit.scenario.Scenario;
import vn.giamngheo.testkit.scenario.Scenarios;

class CityStandardTest {

    @Test
    void theCitysStandardKeepsTheContract() {
        StandardContract.of(CityStandard.CITY_2026).verify();
    }

    @Test
    void theMapperOfTheCityKeepsTheWireFormat() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new GiamngheoModule());

        JsonContract.of(mapper::writeValueAsString, mapper::readValue).verify();
    }

    @Test
    void theAgenciesTheCityAsksForKeepTheContract() {
        DirectoryContract.of(Succession.standard())
                .accepting("directory.alias-shared")
                .verify();
    }

    @TestFactory
    Stream<DynamicTest> theLawyersOfTheCitySayWhatMustComeOut() throws Exception {
        PovertyEngine engine = PovertyEngine.of(CityStandard.standards());
        try (Reader file = new InputStreamReader(
                CityStandardTest.class.getResourceAsStream("city-2026.yaml"), StandardCharsets.UTF_8)) {
            List<Scenario> scenarios = Scenarios.of("city-2026.yaml", file);
            return scenarios.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> each.verify(engine)));
        }
    }
}
