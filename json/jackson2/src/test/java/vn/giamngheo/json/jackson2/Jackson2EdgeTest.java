package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.giamngheo.json.hostile.EdgeContract;
import vn.giamngheo.json.hostile.LimitedReaders;
import vn.giamngheo.json.versions.OptionReader;

class Jackson2EdgeTest extends EdgeContract {

    @Override
    protected LimitedReaders readers() {
        return new Readers();
    }

    private record Readers() implements LimitedReaders {
        @Override
        public OptionReader usual() {
            return new Jackson2Options();
        }

        @Override
        public OptionReader roomy() {
            return within(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build());
        }

        @Override
        public OptionReader tight() {
            return within(StreamReadConstraints.builder()
                    .maxStringLength(100)
                    .maxNumberLength(10)
                    .maxNameLength(20)
                    .maxNestingDepth(10)
                    .build());
        }

        private static OptionReader within(StreamReadConstraints constraints) {
            return new Jackson2Options(new ObjectMapper(
                    JsonFactory.builder().streamReadConstraints(constraints).build()));
        }

        @Override
        public int longest() {
            return 100_000_000;
        }
    }
}
