/** A Spring Boot 4 application that takes documents. */
@NullMarked
package vn.giamngheo.hosts.boot4;

import org.jspecify.annotations.NullMarked;
