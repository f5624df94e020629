package vn.giamngheo.json.jackson3;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.trajectories.TrajectoryMappers;
import vn.giamngheo.json.trajectories.TrajectoryRoundTripContract;

class Jackson3TrajectoryProperties extends TrajectoryRoundTripContract {

    @Override
    protected TrajectoryMappers mappers() {
        return new TrajectoryMappers() {
            @Override
            public <T> DocumentMapper<T> of(Class<T> type) {
                return new Jackson3Documents<>(type);
            }
        };
    }
}
