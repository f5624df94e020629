package vn.giamngheo.hosts.quarkus;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import vn.giamngheo.json.hosts.HttpContract;

@QuarkusTest
class ApplicationTest extends HttpContract {

    @TestHTTPResource("/")
    URI root;

    @Override
    protected URI root() {
        return root;
    }

    @Override
    protected String day() {
        return "[2024,3,7]";
    }
}
