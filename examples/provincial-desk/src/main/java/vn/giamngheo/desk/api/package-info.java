/** The desk for programs: JSON over HTTP, errors as problem documents. */
@NullMarked
package vn.giamngheo.desk.api;

import org.jspecify.annotations.NullMarked;
