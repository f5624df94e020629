package vn.giamngheo.validation;

/**
 * Brings rules along with a library on the class path or module path; found with {@link java.util.ServiceLoader}. A
 * convenience: what is registered in the code of the application needs none.
 */
public interface RuleProvider {

    /** {@return a name that no other provider has; providers are taken in the order of their names} */
    String name();

    /**
     * {@return the validator with the rules that it brings}
     *
     * @param validator with the rules that are there already, all of which stay
     */
    Validator addTo(Validator validator);
}
