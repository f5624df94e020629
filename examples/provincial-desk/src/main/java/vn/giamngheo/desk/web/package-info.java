/** The desk for people: pages in Vietnamese and English. Controllers are thin; what a page shows is a record. */
@NullMarked
package vn.giamngheo.desk.web;

import org.jspecify.annotations.NullMarked;
