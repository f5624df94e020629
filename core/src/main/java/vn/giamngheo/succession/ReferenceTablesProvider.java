package vn.giamngheo.succession;

/** Brings tables along with a library on the class path or module path; found with {@link java.util.ServiceLoader}. */
public interface ReferenceTablesProvider {

    /** {@return a name that no other provider has; providers are taken in the order of their names} */
    String name();

    /** {@return the tables} */
    ReferenceTables tables();
}
