package vn.giamngheo.json.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.giamngheo.json.hostile.RootDocument;

/** Whatever a host sets on its mapper, the format is the same: many settings at once. */
public abstract class HostSettingsPropertiesContract {

    protected abstract HostSettings host();

    @Provide
    Arbitrary<Set<String>> settings() {
        return Arbitraries.subsetOf(host().names());
    }

    @Provide
    Arbitrary<RootDocument> documents() {
        return Arbitraries.of(HostDocuments.all());
    }

    @Property(tries = 500)
    void theFormatIsTheSame(@ForAll("settings") Set<String> settings, @ForAll("documents") RootDocument document)
            throws Exception {
        HostMapper plain = host().mapper(Set.of());
        HostMapper mapper = host().mapper(settings);
        Object value = plain.read(document.json(), document.type());

        String written = mapper.write(value);

        assertThat(Undressed.of(written)).isEqualTo(plain.write(value));
        assertThat((Object) mapper.read(written, document.type())).isEqualTo(value);
        assertThat((Object) plain.read(written, document.type())).isEqualTo(value);
        assertThat((Object) mapper.document(written, document.type()).orElseThrow())
                .isEqualTo(value);
    }
}
