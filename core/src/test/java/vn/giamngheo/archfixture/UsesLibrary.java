package vn.giamngheo.archfixture;

import org.assertj.core.api.Assertions;

public final class UsesLibrary {
    public void check(String text) {
        Assertions.assertThat(text).isEmpty();
    }
}
