package vn.giamngheo.json.trajectories;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.standards.DocumentMapper;
import vn.giamngheo.trajectory.Assessment;
import vn.giamngheo.trajectory.CountTrajectory;
import vn.giamngheo.trajectory.RatePath;
import vn.giamngheo.trajectory.Trajectory;

/** What is written and read is the same, and its canonical text the same text. */
public abstract class TrajectoryRoundTripContract {

    protected abstract TrajectoryMappers mappers();

    @Provide
    Arbitrary<RatePath> paths() {
        return TrajectoryArbitraries.paths();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return TrajectoryArbitraries.assessments();
    }

    @Provide
    Arbitrary<Trajectory> trajectories() {
        return TrajectoryArbitraries.trajectories();
    }

    @Provide
    Arbitrary<CountTrajectory> countTrajectories() {
        return TrajectoryArbitraries.countTrajectories();
    }

    @Property(tries = 200)
    void pathsAreReadAsWritten(@ForAll("paths") RatePath path) throws Exception {
        isReadAsWritten(path, mappers().of(RatePath.class));
    }

    @Property(tries = 200)
    void assessmentsAreReadAsWritten(@ForAll("assessments") Assessment assessment) throws Exception {
        isReadAsWritten(assessment, mappers().of(Assessment.class));
    }

    @Property(tries = 100)
    void trajectoriesAreReadAsWritten(@ForAll("trajectories") Trajectory trajectory) throws Exception {
        isReadAsWritten(trajectory, mappers().of(Trajectory.class));
    }

    @Property(tries = 100)
    void countTrajectoriesAreReadAsWritten(@ForAll("countTrajectories") CountTrajectory trajectory) throws Exception {
        isReadAsWritten(trajectory, mappers().of(CountTrajectory.class));
    }

    private static <T> void isReadAsWritten(T value, DocumentMapper<T> mapper) throws Exception {
        String json = mapper.write(value);

        T read = mapper.read(json).orElseThrow();

        assertThat(read).isEqualTo(value);
        assertThat(mapper.write(read)).isEqualTo(json);
        assertThat(mapper.readByHost(json)).isEqualTo(value);
        assertThat(mapper.read(mapper.writeByHost(value)).orElseThrow()).isEqualTo(value);
    }
}
