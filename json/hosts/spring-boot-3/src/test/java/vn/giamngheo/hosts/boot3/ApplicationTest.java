package vn.giamngheo.hosts.boot3;

import java.net.URI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.giamngheo.json.hosts.HttpContract;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApplicationTest extends HttpContract {

    @LocalServerPort
    private int port;

    @Override
    protected URI root() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    protected String day() {
        return "[\"2024\",\"3\",\"7\"]";
    }
}
