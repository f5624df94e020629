/** A Spring Boot 3 application that takes documents. */
@NullMarked
package vn.giamngheo.hosts.boot3;

import org.jspecify.annotations.NullMarked;
