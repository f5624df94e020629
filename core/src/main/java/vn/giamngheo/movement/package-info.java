/**
 * The account of the movement of poor and near-poor households (diễn biến hộ nghèo, hộ cận nghèo) between two reviews.
 */
@NullMarked
package vn.giamngheo.movement;

import org.jspecify.annotations.NullMarked;
