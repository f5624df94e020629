package vn.giamngheo.validation;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * One rule on a kind of document. It looks at the document alone, and says what it finds; how grave that is, is for the
 * {@link Profile}. A rule holds no state and is used by several threads.
 *
 * @param <T> what it looks at
 */
public interface Rule<T> {

    /**
     * {@return the name by which it is spoken of where it is itself broken; no other rule on the same type has it; a rule with
     * one code can be called as that}
     */
    String name();

    /** {@return the codes of all that it can find; never empty} */
    Set<? extends FindingCode> codes();

    /**
     * Says all there is to say.
     *
     * @param subject what it looks at
     * @param findings takes what is found, in any order, in this thread and until this method returns
     */
    void check(T subject, Consumer<Finding> findings);

    /**
     * {@return a rule}
     *
     * @param name its name
     * @param codes the codes of all that it can find
     * @param check says all there is to say
     * @param <T> what it looks at
     */
    static <T> Rule<T> of(
            String name, Set<? extends FindingCode> codes, BiConsumer<? super T, ? super Consumer<Finding>> check) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(check, "check");
        Set<? extends FindingCode> all = Set.copyOf(codes);
        return new Rule<T>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<? extends FindingCode> codes() {
                return all;
            }

            @Override
            public void check(T subject, Consumer<Finding> findings) {
                check.accept(subject, findings);
            }
        };
    }

    /**
     * {@return a rule that finds one kind, and is called as that}
     *
     * @param code what it can find
     * @param check says all there is to say
     * @param <T> what it looks at
     */
    static <T> Rule<T> of(FindingCode code, BiConsumer<? super T, ? super Consumer<Finding>> check) {
        return of(code.id(), Set.of(code), check);
    }
}
