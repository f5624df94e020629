package vn.giamngheo.desk.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import vn.giamngheo.desk.DeskSettings;

class AccessTest {

    private static final String HASH = "{bcrypt}$2a$10$abcdefghijklmnopqrstuv";

    private static DeskSettings settings(Map<String, String> users) {
        return new DeskSettings(
                Path.of("x"),
                users,
                Set.of(),
                new DeskSettings.Limits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), 1, 1, Duration.ofHours(1)));
    }

    private static Optional<InetAddress> address(String address) throws UnknownHostException {
        return Optional.of(InetAddress.getByName(address));
    }

    @Test
    void withoutUsersOnlyThisMachineMayCome() {
        assertThatCode(() -> new Access(settings(Map.of()), address("127.0.0.1")))
                .doesNotThrowAnyException();
        assertThatCode(() -> new Access(settings(Map.of()), address("::1"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Access(settings(Map.of()), address("0.0.0.0")))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> new Access(settings(Map.of()), address("192.0.2.1")))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> new Access(settings(Map.of()), Optional.empty()))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void withUsersAnyAddressWillDo() {
        assertThatCode(() -> new Access(settings(Map.of("a", HASH)), address("0.0.0.0")))
                .doesNotThrowAnyException();
    }

    @Test
    void aPasswordAsItIsIsNoHashAndIsNotRepeated() {
        for (String password : new String[] {"mat-khau", "{noop}mat-khau", "{MD5}mat-khau", "{bcrypt}"}) {
            assertThatThrownBy(() -> new Access(settings(Map.of("a", password)), address("127.0.0.1")))
                    .isInstanceOf(AccessRefusedException.class)
                    .hasMessageContaining("desk.users.a")
                    .hasMessageNotContaining("mat-khau");
        }
    }
}
