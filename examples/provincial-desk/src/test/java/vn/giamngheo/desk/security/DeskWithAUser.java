package vn.giamngheo.desk.security;

import org.springframework.test.context.TestPropertySource;
import vn.giamngheo.desk.StartedDesk;

/** A desk with a user, {@code canbo}, whose password is {@code mot-mat-khau-de-thu}. */
@TestPropertySource(
        properties = {
            "desk.users.canbo={bcrypt}$2a$04$rIvKHeho6hkz9NsG4i7TCOJJMYuCJPWGCl1Gy69j4YS49TgmQJlkG",
            "spring.datasource.url=jdbc:h2:mem:signed;USER=sa;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        })
public abstract class DeskWithAUser extends StartedDesk {}
