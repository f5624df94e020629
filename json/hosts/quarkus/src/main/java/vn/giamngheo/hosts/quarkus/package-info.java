/** A Quarkus application that takes documents. */
@NullMarked
package vn.giamngheo.hosts.quarkus;

import org.jspecify.annotations.NullMarked;
