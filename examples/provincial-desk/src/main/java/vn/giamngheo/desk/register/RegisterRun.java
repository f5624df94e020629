package vn.giamngheo.desk.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A register that was sent, and what is known of it.
 *
 * @param id by which it is asked for
 * @param name of the file, as it was sent
 * @param format how it is written
 * @param review the day on which its households are reviewed
 * @param state how far it is
 * @param createdOn when it was sent
 * @param endedOn when it was over
 * @param progress what was read so far
 * @param findings how many things were found on its lines; not all of them are kept
 * @param counts households by status and province, as JSON; empty until it is done
 */
public record RegisterRun(
        String id,
        String name,
        RegisterFormat format,
        LocalDate review,
        RegisterState state,
        Instant createdOn,
        Optional<Instant> endedOn,
        RegisterProgress progress,
        long findings,
        Optional<String> counts) {

    RegisterRun with(RegisterState other, RegisterProgress read, long found) {
        return new RegisterRun(id, name, format, review, other, createdOn, endedOn, read, found, counts);
    }
}
