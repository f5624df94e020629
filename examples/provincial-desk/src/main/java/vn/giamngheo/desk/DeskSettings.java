package vn.giamngheo.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a province sets.
 *
 * @param directory where data and the files of running uploads lie
 * @param users hashes of passwords by name; nobody signs in while it is empty
 * @param hosts names by which the desk is asked for, beside those of the machine itself
 * @param limits how much is taken at once
 */
@ConfigurationProperties("desk")
public record DeskSettings(
        Path directory,
        @DefaultValue Map<String, String> users,
        @DefaultValue Set<String> hosts,
        @DefaultValue Limits limits) {

    /**
     * How much is taken at once.
     *
     * @param document the largest document, in bytes
     * @param register the largest register, in bytes
     * @param findings how many findings of a register are kept; all are counted
     * @param waiting how many registers may wait for their turn
     * @param time how long one register may take
     */
    public record Limits(
            @DefaultValue("2MB") DataSize document,
            @DefaultValue("300MB") DataSize register,
            @DefaultValue("10000") int findings,
            @DefaultValue("4") int waiting,
            @DefaultValue("2h") Duration time) {}

    /** Copies what was given. */
    public DeskSettings {
        users = Map.copyOf(users);
        hosts = Set.copyOf(hosts);
    }

    /** {@return whether everybody on this machine may use the desk} */
    public boolean isOpen() {
        return users.isEmpty();
    }

    /** Never the hashes. */
    @Override
    public String toString() {
        return "DeskSettings[" + directory + ", " + users.size() + " users, hosts " + hosts + ", " + limits + "]";
    }
}
