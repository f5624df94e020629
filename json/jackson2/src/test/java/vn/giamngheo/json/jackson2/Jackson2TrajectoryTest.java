package vn.giamngheo.json.jackson2;

import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.json.trajectories.TrajectoryMappers;
import vn.giamngheo.json.trajectories.TrajectoryReadingContract;

class Jackson2TrajectoryTest extends TrajectoryReadingContract {

    @Override
    protected TrajectoryMappers mappers() {
        return new TrajectoryMappers() {
            @Override
            public <T> DocumentMapper<T> of(Class<T> type) {
                return new Jackson2Documents<>(type);
            }
        };
    }
}
