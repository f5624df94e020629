/**
 * What became of the wire format: the versions, and how a document of an older one is made into one of the next.
 *
 * <p>In reading order: {@link vn.giamngheo.json.format.versions.Version};
 * {@link vn.giamngheo.json.format.versions.Upcasts}, the table of all steps, and
 * {@link vn.giamngheo.json.format.versions.Draft}, those from the first version;
 * {@link vn.giamngheo.json.format.versions.Step}, what a step can be; {@link vn.giamngheo.json.format.versions.Node}, what
 * it works on.
 */
@NullMarked
package vn.giamngheo.json.format.versions;

import org.jspecify.annotations.NullMarked;
