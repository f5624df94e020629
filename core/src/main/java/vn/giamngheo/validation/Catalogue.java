package vn.giamngheo.validation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;

/** All kinds of findings, by code. A code is never used again: one that is not found any more stays readable. */
public final class Catalogue {

    private static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of(), Set.of(ReportWord.NAMESPACE));

    private final Map<String, FindingCode> codes;
    private final Map<String, FindingCode> retired;
    private final Set<String> taken;

    private Catalogue(Map<String, FindingCode> codes, Map<String, FindingCode> retired, Set<String> taken) {
        this.codes = codes;
        this.retired = retired;
        this.taken = taken;
    }

    /** {@return a catalogue without codes; the namespace {@code text} is closed, its keys are those of other words} */
    public static Catalogue empty() {
        return EMPTY;
    }

    /**
     * {@return the catalogue with these as well} What is there already, the same, is not added again.
     *
     * @param more the kinds to add
     * @throws IllegalArgumentException if one has no namespace, has the code of another one, is retired, lies in a namespace
     *     that is closed, or is not worded: each text there, in Unicode normal form C, operands named in the message alone
     *     and the same in both languages; all faults are named
     */
    public Catalogue with(Collection<? extends FindingCode> more) {
        refuse("codes must be new and worded, but ", faults(more));
        return new Catalogue(joined(codes, more), retired, taken);
    }

    /** Why these cannot be added, in alphabetical order. */
    Set<String> faults(Collection<? extends FindingCode> more) {
        Set<String> faults = new TreeSet<>();
        more.forEach(code -> faults.addAll(CatalogueFaults.of(code, this)));
        faults.addAll(collisions(codes, more));
        return faults;
    }

    /**
     * {@return the catalogue with these as codes that are not found any more} A profile or a waiver may still name them.
     *
     * @param gone the kinds, with the words they had
     * @throws IllegalArgumentException if one is still found, or as {@link #with}; all faults are named
     */
    public Catalogue retiring(Collection<? extends FindingCode> gone) {
        Set<String> faults = collisions(retired, gone);
        for (FindingCode code : gone) {
            if (codes.containsKey(code.id())) {
                faults.add(code.id() + " is still found");
            } else if (!isRetired(code)) {
                faults.addAll(CatalogueFaults.of(code, this));
            }
        }
        refuse("codes to retire must be found no more and worded, but ", faults);
        return new Catalogue(codes, joined(retired, gone), taken);
    }

    /**
     * {@return the catalogue to which nobody can add codes of the namespaces that it has, nor of these}
     *
     * @param namespaces others to keep
     */
    public Catalogue closed(Collection<String> namespaces) {
        Set<String> all = new TreeSet<>(taken);
        all.addAll(namespaces);
        all.addAll(used());
        return new Catalogue(codes, retired, all);
    }

    /**
     * {@return both as one} A namespace that one of them keeps without using it is filled by the other one only if that
     * has closed it too, as a part of this library has.
     *
     * @param other the other one
     * @throws IllegalArgumentException if a code is there twice, as two kinds or found and retired, or if one has codes of a
     *     namespace that the other one has closed; all faults are named
     */
    public Catalogue and(Catalogue other) {
        Set<String> faults = collisions(codes, other.codes.values());
        faults.addAll(collisions(retired, other.retired.values()));
        faults.addAll(revived(other));
        faults.addAll(other.revived(this));
        faults.addAll(intrusions(other));
        faults.addAll(other.intrusions(this));
        refuse("catalogues must not overlap, but ", faults);
        Set<String> all = new TreeSet<>(taken);
        all.addAll(other.taken);
        return new Catalogue(joined(codes, other.codes.values()), joined(retired, other.retired.values()), all);
    }

    /** What another catalogue adds to a namespace of this one. */
    private Set<String> intrusions(Catalogue other) {
        Set<String> used = used();
        Set<String> faults = new TreeSet<>();
        for (FindingCode code : joined(other.retired, other.codes.values()).values()) {
            String namespace = code.namespace();
            boolean may = !isTaken(namespace) || (other.isTaken(namespace) && !used.contains(namespace));
            if (!may && !code.equals(find(code.id()).orElse(null))) {
                faults.add(code.id() + " lies in a namespace that is taken");
            }
        }
        return faults;
    }

    /** What is retired here and found there. */
    private Set<String> revived(Catalogue other) {
        return retired.keySet().stream()
                .filter(other.codes::containsKey)
                .map(id -> id + " is both found and retired")
                .collect(Collectors.toSet());
    }

    private Set<String> used() {
        Set<String> used = new TreeSet<>();
        codes.values().forEach(code -> used.add(code.namespace()));
        retired.values().forEach(code -> used.add(code.namespace()));
        return used;
    }

    private static Set<String> collisions(Map<String, FindingCode> there, Collection<? extends FindingCode> more) {
        Map<String, FindingCode> all = new TreeMap<>(there);
        Set<String> faults = new TreeSet<>();
        for (FindingCode code : more) {
            FindingCode other = all.putIfAbsent(code.id(), code);
            if (other != null && !other.equals(code)) {
                faults.add(code.id() + " is the code of another kind already");
            }
        }
        return faults;
    }

    private static Map<String, FindingCode> joined(
            Map<String, FindingCode> there, Collection<? extends FindingCode> more) {
        Map<String, FindingCode> all = new TreeMap<>(there);
        more.forEach(code -> all.put(code.id(), code));
        return all;
    }

    private static void refuse(String start, Set<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(start + String.join("; ", faults));
        }
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

    /**
     * {@return every text by its key, in the order of the keys: what a translator starts from, as {@link Wordings} takes
     * it} Under the code is the message, with {@code .hint} and {@code .cause} behind it the others; under {@code text.…} is
     * what a report says around them. That of one language beside that of the other is the diff of both; of two versions of
     * this library, what is to be translated anew.
     *
     * @param language the language
     */
    public Map<String, String> texts(Language language) {
        return Collections.unmodifiableMap(WordKeys.texts(this, language));
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

    /** Whether nothing of the other one is missing here. */
    boolean hasAllOf(Catalogue other) {
        return other.codes.values().stream().allMatch(this::isKnown)
                && retired.keySet().containsAll(other.retired.keySet())
                && taken.containsAll(other.taken);
    }
}
