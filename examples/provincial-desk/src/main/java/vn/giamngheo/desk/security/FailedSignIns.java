package vn.giamngheo.desk.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts passwords that were wrong, so that nobody tries them out one after the other. What is counted belongs to an address
 * alone, or to a name at an address: whoever guesses elsewhere keeps nobody out who knows the password.
 */
@Component
class FailedSignIns {

    /** So many times one is mistaken about one's own password. */
    static final int OF_ONE_NAME = 5;

    static final int OF_ONE_ADDRESS = 20;
    static final Duration KEPT = Duration.ofMinutes(15);

    /** One address has a place for itself and for each of its few names, so it cannot push out the others. */
    private static final int MOST = 10_000;

    private static final int LONGEST_NAME = 100;
    private static final int NETWORK = 8;

    private final Clock clock;
    /** What failed last stands last. */
    private final Map<Key, Failures> failures = new LinkedHashMap<>();

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** Whose failures are counted together; of an address alone the name is empty and the most are others. */
    private record Key(String name, String address, int most) {}

    private record Failures(int number, Instant last) {}

    /** How long somebody has to wait; zero if it may be tried now. */
    synchronized Duration wait(String name, String address) {
        Instant now = clock.instant();
        return keys(name, address).stream()
                .map(key -> wait(key, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private Duration wait(Key key, Instant now) {
        Failures found = failures.get(key);
        if (found == null || found.number() < key.most()) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, found.last().plus(KEPT));
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void failed(String name, String address) {
        Instant now = clock.instant();
        for (Key key : keys(name, address)) {
            Failures before = failures.remove(key);
            int counted = before != null && before.last().plus(KEPT).isAfter(now) ? before.number() : 0;
            failures.put(key, new Failures(counted + 1, now));
        }
        forget(now);
    }

    private void forget(Instant now) {
        Iterator<Failures> oldest = failures.values().iterator();
        while (oldest.hasNext()) {
            boolean isOver = !oldest.next().last().plus(KEPT).isAfter(now);
            if (!isOver && failures.size() <= MOST) {
                return;
            }
            oldest.remove();
        }
    }

    /** Whoever knows the password is not whom this is about; the address stays under watch. */
    synchronized void succeeded(String name, String address) {
        failures.remove(keys(name, address).get(0));
    }

    synchronized int size() {
        return failures.size();
    }

    private static List<Key> keys(String name, String address) {
        String network = network(address);
        // As the names of users are compared.
        String known = name.substring(0, Math.min(name.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        return List.of(new Key(known, network, OF_ONE_NAME), new Key("", network, OF_ONE_ADDRESS));
    }

    /** Of the newer kind of address everybody has as many as they like, all with the same first half. */
    private static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK ? HexFormat.of().formatHex(bytes, 0, NETWORK) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
