package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.giamngheo.json.format.tables.StandardFormat;
import vn.giamngheo.json.roots.Root;
import vn.giamngheo.json.roots.Roots;

class RootsTest {

    @Test
    void everyTypeOfTheFormatIsARootInItsOrder() {
        assertThat(Roots.all())
                .extracting(Root::type)
                .map(Class::getName)
                .containsExactlyElementsOf(StandardFormat.format().types().stream()
                        .map(Class::getName)
                        .toList());
    }

    @Test
    void noTwoRootsHaveAKindInCommon() {
        assertThat(Roots.all().stream().flatMap(root -> root.kinds().stream())).doesNotHaveDuplicates();
    }
}
