package vn.giamngheo.json.toys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.InvalidDocumentException;
import vn.giamngheo.json.format.ReadResult;

/** What a mapper must do with the types it was taught, whatever it is set to. */
public abstract class MapperContract {

    /** Mappers, each set to something that must make no difference, by what that is. */
    protected abstract Map<String, ToyMapper> mappers();

    /** The same mappers where they only give the parser. */
    protected abstract Map<String, ToyReader> readers();

    @TestFactory
    Stream<DynamicTest> findsTheSameInMalformedDocuments() {
        return mappers().entrySet().stream()
                .flatMap(mapper -> ToyCase.in("malformed.txt").stream()
                        .filter(example -> !String.join(" ", example.findings()).contains("json.trailing-content"))
                        .map(example -> DynamicTest.dynamicTest(mapper.getKey() + ": " + example.name(), () -> {
                            Exception failure =
                                    catchException(() -> mapper.getValue().read(example.json(), Route.class));
                            assertThat(failure).isNotNull();
                            assertThat(failure).hasCauseInstanceOf(InvalidDocumentException.class);
                            InvalidDocumentException cause = (InvalidDocumentException) failure.getCause();
                            assertThat(ReadingContract.shown(new ReadResult.Invalid<>(cause.report())))
                                    .isEqualTo(example.findings());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> givesAParserThatIsStrict() {
        return readers().entrySet().stream()
                .flatMap(reader -> Stream.of("malformed.txt", "broken.txt")
                        .flatMap(file -> ToyCase.in(file).stream())
                        .map(example -> DynamicTest.dynamicTest(
                                reader.getKey() + ": " + example.name(),
                                () -> assertThat(ReadingContract.shown(
                                                reader.getValue().read(example.json(), Route.class)))
                                        .zipSatisfy(
                                                example.findings(),
                                                (found, expected) ->
                                                        assertThat(found).startsWith(expected)))));
    }

    @TestFactory
    Stream<DynamicTest> writesTheSameText() {
        return each((name, mapper) -> {
            assertThat(mapper.write(ToyExample.route())).isEqualTo(ToyExample.COMPACT);
            assertThat(mapper.write(Status.HALF_OPEN)).isEqualTo("\"half-open\"");
            assertThat(mapper.write(new Shape.Blank())).isEqualTo("{\"kind\":\"blank\"}");
        });
    }

    @TestFactory
    Stream<DynamicTest> readsTheSameValue() {
        return each((name, mapper) -> {
            assertThat(mapper.read(ToyExample.COMPACT, Route.class)).isEqualTo(ToyExample.route());
            assertThat(mapper.read(ToyExample.CANONICAL, Route.class)).isEqualTo(ToyExample.route());
            assertThat(mapper.read("{\"kind\": \"blank\"}", Shape.class)).isEqualTo(new Shape.Blank());
            assertThat(mapper.read("\"half-open\"", Status.class)).isEqualTo(Status.HALF_OPEN);
            assertThat(mapper.read("{\"side\": 2, \"kind\": \"box\"}", Shape.Box.class)
                            .side())
                    .isEqualTo(2);
        });
    }

    @TestFactory
    Stream<DynamicTest> goesOverATree() {
        return each((name, mapper) ->
                assertThat(mapper.overTree(ToyExample.route(), Route.class)).isEqualTo(ToyExample.route()));
    }

    private interface Check {
        void run(String name, ToyMapper mapper) throws Exception;
    }

    private Stream<DynamicTest> each(Check check) {
        assertThat(mappers()).hasSizeGreaterThan(5);
        return List.copyOf(mappers().entrySet()).stream()
                .map(mapper ->
                        DynamicTest.dynamicTest(mapper.getKey(), () -> check.run(mapper.getKey(), mapper.getValue())));
    }
}
