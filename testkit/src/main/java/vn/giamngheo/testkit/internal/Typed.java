package vn.giamngheo.testkit.internal;

import java.util.function.Supplier;
import vn.giamngheo.testkit.gen.Gen;

/**
 * A type with its generator.
 *
 * @param type the type
 * @param gen gives the generator
 * @param <T> the type
 */
public record Typed<T>(Class<T> type, Supplier<? extends Gen<T>> gen) {}
