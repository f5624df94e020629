package vn.giamngheo.desk.security;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.giamngheo.desk.DeskSettings;

/** Refuses to start where others could come in without a password, or where a password stands as it is. */
@Component
class Access {

    /** What Spring Security calls a way to keep a password, and that is none of those which keep it as it is. */
    private static final Pattern HASH = Pattern.compile(
            "\\{(bcrypt|argon2@SpringSecurity_v5_8|pbkdf2@SpringSecurity_v5_8" + "|scrypt@SpringSecurity_v5_8)\\}.+");

    Access(DeskSettings settings, @Value("${server.address:}") Optional<InetAddress> address) {
        if (settings.isOpen() && !address.map(InetAddress::isLoopbackAddress).orElse(false)) {
            throw new AccessRefusedException("server.address is not of this machine alone, and nobody can sign in");
        }
        settings.users().forEach((name, password) -> {
            if (!HASH.matcher(password).matches()) {
                throw new AccessRefusedException("desk.users." + name + " is not the hash of a password");
            }
        });
    }
}
