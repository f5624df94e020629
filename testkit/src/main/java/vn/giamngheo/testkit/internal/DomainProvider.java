package vn.giamngheo.testkit.internal;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.jqwik.PovertyArbitraries;

/** Finds generators by the type of a parameter; jqwik looks it up as a service. */
public final class DomainProvider implements ArbitraryProvider {

    /** For the lookup of services. */
    public DomainProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return PovertyGens.of(type.getRawType()).isPresent();
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return PovertyGens.of(type.getRawType())
                .<Set<Arbitrary<?>>>map(gen -> Set.of(PovertyArbitraries.of(gen)))
                .orElse(Set.of());
    }
}
