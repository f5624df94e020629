package vn.giamngheo.json.jackson3;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.giamngheo.json.hostile.EdgeContract;
import vn.giamngheo.json.hostile.LimitedReaders;
import vn.giamngheo.json.versions.OptionReader;

class Jackson3EdgeTest extends EdgeContract {

    @Override
    protected LimitedReaders readers() {
        return new Readers();
    }

    private record Readers() implements LimitedReaders {
        @Override
        public OptionReader usual() {
            return new Jackson3Options();
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
            return new Jackson3Options(JsonMapper.builder(JsonFactory.builder()
                            .streamReadConstraints(constraints)
                            .build())
                    .build());
        }

        @Override
        public int longest() {
            return 100_000_000;
        }
    }
}
