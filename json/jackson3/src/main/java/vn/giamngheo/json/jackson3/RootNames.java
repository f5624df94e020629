package vn.giamngheo.json.jackson3;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import vn.giamngheo.json.format.spi.DocumentFormat;

/** Gives a host that puts a name around each document one that does not tell how the type is implemented. */
final class RootNames extends NopAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient DocumentFormat format;

    RootNames(DocumentFormat format) {
        this.format = format;
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        return format.types().stream()
                .filter(documented -> documented.isAssignableFrom(type.getRawType()))
                .findFirst()
                .map(Class::getSimpleName)
                .map(PropertyName::construct)
                .orElse(null);
    }
}
