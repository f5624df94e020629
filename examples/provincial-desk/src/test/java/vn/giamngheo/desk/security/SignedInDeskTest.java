package vn.giamngheo.desk.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giamngheo.desk.Browserless;
import vn.giamngheo.desk.Browserless.Answer;
import vn.giamngheo.desk.Households;

/** What whoever signed in may do, and whoever did not. */
class SignedInDeskTest extends DeskWithAUser {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String[] RIGHT = Browserless.basic("canbo", "mot-mat-khau-de-thu");
    private static final String[] WRONG = Browserless.basic("canbo", "khac");

    @Test
    void theApiWantsThePassword() {
        Answer none = desk.get("/api/plans");
        assertThat(none.status()).isEqualTo(401);
        assertThat(none.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(none.header("Content-Type")).startsWith("application/problem+json");
        assertThat(desk.get("/api/plans", WRONG).status()).isEqualTo(401);
        assertThat(desk.get("/api/openapi.json").status()).isEqualTo(401);
        Answer right = desk.get("/api/plans", RIGHT);
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.header("Set-Cookie")).isEmpty();
    }

    @Test
    void pagesSendToTheSignInPage() {
        for (String path : new String[] {"/", "/plans", "/registers", "/about"}) {
            Answer answer = desk.get(path);
            assertThat(answer.status()).as(path).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/sign-in");
        }
        assertThat(desk.get("/sign-in").status()).isEqualTo(200);
    }

    @Test
    void whoeverSignedInReadsTheApiButChangesNothingThereByCookieAlone() {
        Answer page = desk.get("/sign-in");
        String form = "username=canbo&password=mot-mat-khau-de-thu&_csrf=" + token(page);
        Answer signedIn = desk.post("/sign-in", FORM, form, "Cookie", cookie(page));
        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(signedIn.header("Location")).doesNotContain("sign-in");
        String session = cookie(signedIn);
        assertThat(signedIn.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        assertThat(desk.get("/api/plans", "Cookie", session).status()).isEqualTo(200);
        String household = Households.rural("H-1", 6_000_000, 3);
        assertThat(desk.postJson("/api/classifications", household, "Cookie", session)
                        .status())
                .isEqualTo(401);
        assertThat(desk.postJson("/api/classifications", household, RIGHT).status())
                .isEqualTo(200);
    }

    @Test
    void aWrongPasswordOrNoTokenSignsNobodyIn() {
        assertThat(desk.post("/sign-in", FORM, "username=canbo&password=x").status())
                .isEqualTo(403);
        Answer page = desk.get("/sign-in?error");
        assertThat(page.body()).contains("role=\"alert\"");
    }

    /** Of another name: the other tests sign in from the same address. */
    @Test
    void whoeverIsWrongTooOftenWaits() {
        String[] stranger = Browserless.basic("nguoi-la", "khac");
        for (int i = 0; i < 5; i++) {
            assertThat(desk.get("/api/plans", stranger).status()).isEqualTo(401);
        }
        Answer api = desk.get("/api/plans", stranger);
        assertThat(api.status()).isEqualTo(429);
        assertThat(api.header("Retry-After")).isEqualTo("901");
        assertThat(api.header("Content-Type")).startsWith("application/problem+json");
        assertThat(api.body()).contains("Mật khẩu đã sai quá nhiều lần");

        Answer page = desk.get("/sign-in");
        String form = "username=nguoi-la&password=khac&_csrf=" + token(page);
        Answer vietnamese = desk.post("/sign-in", FORM, form, "Cookie", cookie(page), "Accept", "text/html");
        assertThat(vietnamese.status()).isEqualTo(429);
        assertThat(vietnamese.header("Retry-After")).isEqualTo("901");
        assertThat(vietnamese.body()).contains("Mật khẩu đã sai quá nhiều lần. Hãy chờ 15 phút");
        Answer english =
                desk.post("/sign-in", FORM, form, "Cookie", cookie(page) + "; desk-lang=en", "Accept", "text/html");
        assertThat(english.status()).isEqualTo(429);
        assertThat(english.body()).contains("The password was wrong too often");

        assertThat(desk.get("/api/plans", RIGHT).status()).isEqualTo(200);
    }

    private static String token(Answer page) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").split(";", 2)[0];
    }
}
