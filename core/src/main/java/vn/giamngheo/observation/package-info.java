/**
 * Figures of results, each with everything that makes it that figure, and what may be done with several of them:
 * comparing, adding up, holding a total against its parts.
 */
@NullMarked
package vn.giamngheo.observation;

import org.jspecify.annotations.NullMarked;
