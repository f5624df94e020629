/** Classes that break the rules of the architecture, one rule each; not {@code @NullMarked} on purpose. */
package vn.giamngheo.archfixture;
