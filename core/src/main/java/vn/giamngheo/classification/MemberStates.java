package vn.giamngheo.classification;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giamngheo.standard.Cutoff;

/**
 * What some members together can come to, found member by member: for each set of deprivations that single members make,
 * the numbers of dependants there can be beside it. Its size does not grow with the number of combinations.
 */
final class MemberStates {

    private final Shares shares;
    /** For each mask the numbers of dependants as bits: bit n is set if there can be n. */
    private final Map<Integer, BigInteger> counts;

    private MemberStates(Shares shares, Map<Integer, BigInteger> counts) {
        this.shares = shares;
        this.counts = counts;
    }

    static MemberStates ofNobody(Shares shares) {
        return new MemberStates(shares, Map.of(0, BigInteger.ONE));
    }

    /** With some more members, all of the same choices. */
    MemberStates with(Set<Integer> choices, int members) {
        MemberStates states = this;
        for (int i = 0; i < members; i++) {
            states = states.with(choices);
        }
        return states;
    }

    private MemberStates with(Set<Integer> choices) {
        Map<Integer, BigInteger> more = new LinkedHashMap<>();
        counts.forEach((mask, numbers) -> choices.forEach(choice ->
                more.merge(mask | Shares.mask(choice), numbers.shiftLeft(shares.shift(choice)), BigInteger::or)));
        return new MemberStates(shares, more);
    }

    /** The deprivations of the household, with those by dependants. */
    Set<Integer> masks() {
        Set<Integer> masks = new LinkedHashSet<>();
        rests().forEach(rest -> masks.add(shares.mask(rest, 0)));
        return masks;
    }

    /** The states as far as one more member can tell them apart. */
    Set<Rest> rests() {
        Set<Rest> rests = new LinkedHashSet<>();
        counts.forEach((mask, numbers) -> {
            for (int n = numbers.getLowestSetBit(); n >= 0; n = next(numbers, n)) {
                rests.add(new Rest(mask, shares.margins(n)));
            }
        });
        return rests;
    }

    private static int next(BigInteger numbers, int after) {
        int skipped = numbers.shiftRight(after + 1).getLowestSetBit();
        return skipped < 0 ? -1 : after + 1 + skipped;
    }

    /**
     * All members but one.
     *
     * @param mask the deprivations that single members make
     * @param margins for each share of dependants −1, 0 or 1: one more dependant does not exceed it; does; it is
     *     exceeded anyhow
     */
    record Rest(int mask, List<Integer> margins) {}

    /**
     * The indicators that ask for the share of dependants. In a choice each has a flag above the bits of all indicators.
     *
     * @param asked those indicators
     * @param limits the greatest number of dependants that does not exceed each share
     * @param members the number of members
     */
    record Shares(List<MemberBlock.Asked> asked, List<Integer> limits, int members) {

        private static final int FLAGS = 16;
        private static final int PERCENT = 100;

        static Shares of(List<MemberBlock.Asked> all, int members) {
            List<MemberBlock.Asked> asked = all.stream()
                    .filter(one -> one.cutoff() instanceof Cutoff.DependantsAbove)
                    .toList();
            List<Integer> limits = asked.stream()
                    .map(one -> ((Cutoff.DependantsAbove) one.cutoff()).percent() * members / PERCENT)
                    .toList();
            return new Shares(asked, limits, members);
        }

        /** What a member adds to a choice whom the rule of an indicator concerns. */
        int choice(MemberBlock.Asked one) {
            int share = asked.indexOf(one);
            return share < 0 ? one.bit() : 1 << (FLAGS + share);
        }

        static int mask(int choice) {
            return choice & ((1 << FLAGS) - 1);
        }

        private static int flag(int choice, int share) {
            return (choice >>> (FLAGS + share)) & 1;
        }

        /** How many places a choice moves the numbers of dependants; several shares have places of their own. */
        int shift(int choice) {
            int shift = 0;
            for (int share = asked.size() - 1; share >= 0; share--) {
                // exact: a standard that asks for many shares of dependants is beyond this, and must not be answered
                // wrongly
                shift = Math.addExact(Math.multiplyExact(shift, members + 1), flag(choice, share));
            }
            return shift;
        }

        List<Integer> margins(int numbers) {
            List<Integer> margins = new ArrayList<>();
            int left = numbers;
            for (int limit : limits) {
                margins.add(Integer.signum(left % (members + 1) - limit));
                left /= members + 1;
            }
            return margins;
        }

        /** The deprivations of all members together, with those by dependants. */
        int mask(Rest rest, int choice) {
            int mask = rest.mask() | mask(choice);
            for (int share = 0; share < asked.size(); share++) {
                mask |= rest.margins().get(share) + flag(choice, share) > 0
                        ? asked.get(share).bit()
                        : 0;
            }
            return mask;
        }
    }
}
