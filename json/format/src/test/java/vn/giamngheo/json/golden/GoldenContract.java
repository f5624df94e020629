package vn.giamngheo.json.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giamngheo.json.format.WireFormat;
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;
import vn.giamngheo.json.standards.DocumentMapper;

/**
 * Documents that are kept for ever are read without a finding: those of this version are written as the same bytes, those
 * of older ones as their counterpart of this version.
 */
public abstract class GoldenContract {

    protected abstract <T> DocumentMapper<T> mapper(Class<T> type);

    @TestFactory
    Stream<DynamicTest> isReadAndWrittenAsItIsKept() {
        return GoldenDocument.all().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.path(),
                        () -> assertThat(again(Roots.of(document.kind()), document.json()))
                                .isEqualTo(
                                        document.in(WireFormat.schemaVersion()).json())));
    }

    private <T> String again(Root<T> root, String json) {
        DocumentMapper<T> mapper = mapper(root.type());
        return mapper.write(mapper.read(json).orElseThrow());
    }
}
