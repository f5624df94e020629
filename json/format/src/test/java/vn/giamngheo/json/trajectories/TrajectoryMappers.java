package vn.giamngheo.json.trajectories;

import vn.giamngheo.json.standards.DocumentMapper;

/** One JSON library, for any type. */
public interface TrajectoryMappers {

    <T> DocumentMapper<T> of(Class<T> type);
}
