package vn.giamngheo.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All kinds of findings, by code. A code is never used again: one that is not found any more stays readable. */
public final class Catalogue {

    private static final Catalogue EMPTY = new Catalogue(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());

    private final Map<String, FindingCode> codes;
    private final Map<String, FindingCode> retired;
    private final Set<String> taken;

    private Catalogue(Map<String, FindingCode> codes, Map<String, FindingCode> retired, Set<String> taken) {
        this.codes = codes;
        this.retired = retired;
        this.taken = taken;
    }

    /** {@return a catalogue without codes} */
    public static Catalogue empty() {
        return EMPTY;
    }

    /**
     * {@return the catalogue with these as well} What is there already, the same, is not added again.
     *
     * @param more the kinds to add
     * @throws IllegalArgumentException if one has no namespace or no words, or the code of another one, or is retired, or
     *     lies in a namespace that is taken; all such are named
     */
    public Catalogue with(Collection<? extends FindingCode> more) {
        Map<String, FindingCode> all = new TreeMap<>(codes);
        Set<String> faults = new TreeSet<>();
        for (FindingCode code : more) {
            CatalogueFaults.of(code, this).forEach(faults::add);
            FindingCode other = all.putIfAbsent(code.id(), code);
            if (other != null && !other.equals(code)) {
                faults.add(code.id() + " is the code of another kind already");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("codes must be new, but " + String.join("; ", faults));
        }
        return new Catalogue(all, retired, taken);
    }

    /**
     * {@return the catalogue with these as codes that are not found any more}
     *
     * @param gone the kinds, with the words they had
     * @throws IllegalArgumentException if one is still found
     */
    public Catalogue retiring(Collection<? extends FindingCode> gone) {
        Map<String, FindingCode> all = new TreeMap<>(retired);
        for (FindingCode code : gone) {
            if (codes.containsKey(code.id())) {
                throw new IllegalArgumentException(
                        "codes to retire must not be found any more but " + code.id() + " is");
            }
            all.put(code.id(), code);
        }
        return new Catalogue(codes, all, taken);
    }

    /**
     * {@return the catalogue to which nobody can add codes of the namespaces that it has, nor of these}
     *
     * @param namespaces others to keep
     */
    public Catalogue closed(Collection<String> namespaces) {
        Set<String> all = new TreeSet<>(taken);
        all.addAll(namespaces);
        codes.values().forEach(code -> all.add(code.namespace()));
        retired.values().forEach(code -> all.add(code.namespace()));
        return new Catalogue(codes, retired, all);
    }

    /** {@return all that can be found, by code} */
    public List<FindingCode> codes() {
        return List.copyOf(codes.values());
    }

    /** {@return all that was once found, by code} */
    public List<FindingCode> retired() {
        return List.copyOf(retired.values());
    }

    /**
     * {@return a kind of finding, whether it is still found or not}
     *
     * @param id the code
     */
    public Optional<FindingCode> find(String id) {
        return Optional.ofNullable(codes.get(id)).or(() -> Optional.ofNullable(retired.get(id)));
    }

    boolean isKnown(FindingCode code) {
        return code.equals(codes.get(code.id()));
    }

    boolean isRetired(FindingCode code) {
        return retired.containsKey(code.id());
    }

    boolean isTaken(String namespace) {
        return taken.contains(namespace);
    }
}
