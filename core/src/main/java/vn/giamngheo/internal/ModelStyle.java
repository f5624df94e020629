package vn.giamngheo.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of generated values: a public builder, everything else hidden.
 *
 * <p>The generated class carries no annotation but {@code @Override}. Immutables would otherwise mark it with its own
 * {@code @Generated}, which the compilers of users then miss and, under {@code -Werror}, refuse.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        // Of a fact that bulk work reads: null rather than an Optional, which would be made for each household.
        get = "*OrNull",
        // No default or derived value rests on another one; else each object would carry what finds cycles of them.
        unsafeDefaultAndDerived = true,
        // Most lists and maps of a household are empty, and there are millions of households.
        deferCollectionAllocation = true,
        toBuilder = "toBuilder",
        jdkOnly = true,
        jdk9Collections = true,
        jacksonIntegration = false,
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
