/** What pages and programs ask of the library. */
@NullMarked
package vn.giamngheo.desk.service;

import org.jspecify.annotations.NullMarked;
