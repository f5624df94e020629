package vn.giamngheo.json.format;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.trajectories.TrajectoryMappers;
import vn.giamngheo.json.trajectories.TrajectoryRoundTripContract;

class TinyTrajectoryProperties extends TrajectoryRoundTripContract {

    @Override
    protected TrajectoryMappers mappers() {
        return new TrajectoryMappers() {
            @Override
            public <T> DocumentMapper<T> of(Class<T> type) {
                return new TinyDocuments<>(type);
            }
        };
    }
}
