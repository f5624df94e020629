package vn.giamngheo.movement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giamngheo.text.RefusedException;

/**
 * The accounts of movement that households make, counted one by one. They close, and agree with each other. Where the
 * status of a household is open, or whether it came back, the columns it can be in stay unknown; nothing is guessed.
 *
 * <p>Persons: a household that goes from one list to the other takes as many along as it had at both reviews. What it
 * shrank by is other decrease of the list it left, what it grew by other increase of the list it came to; so no list loses
 * more than it had. That is a choice of this library: how the form counts them was not read.
 *
 * @param accounts the accounts of households, and those of persons if the sizes of all households that can be on a list
 *     are known
 * @param households how many households were counted, those on neither list included
 * @param undetermined how many of them kept columns open
 * @param acrossStandards how many of them have statuses of different standards: their moves need be no change in their
 *     lives
 */
public record MovementCount(List<Movement> accounts, long households, long undetermined, long acrossStandards) {

    /**
     * Copies the list.
     *
     * @param accounts the accounts
     * @param households how many households were counted
     * @param undetermined how many of them kept columns open
     * @param acrossStandards how many of them have statuses of different standards
     */
    public MovementCount {
        accounts = List.copyOf(accounts);
    }

    /**
     * {@return the accounts of some households}
     *
     * @param moves the households of one place, each once; read once, also in parallel
     */
    public static MovementCount of(Stream<HouseholdMove> moves) {
        return moves.collect(Tally::new, Tally::add, Tally::add).count();
    }

    /**
     * The count of these households and others.
     *
     * @param other the count of other households, such as those of another commune
     * @return the sums; what is unknown in one is unknown in the sum
     * @throws RefusedException if a sum is beyond 1,000,000,000,000
     */
    public MovementCount plus(MovementCount other) {
        List<Movement> sums = accounts.stream()
                .flatMap(mine -> other.movement(mine.account()).map(mine::plus).stream())
                .toList();
        return new MovementCount(
                sums,
                Math.addExact(households, other.households),
                Math.addExact(undetermined, other.undetermined),
                Math.addExact(acrossStandards, other.acrossStandards));
    }

    /**
     * {@return the account of a list and unit; empty for persons if sizes are unknown}
     *
     * @param account which account
     */
    public Optional<Movement> movement(MovementAccount account) {
        return accounts.stream()
                .filter(movement -> movement.account() == account)
                .findFirst();
    }
}
