package vn.giamngheo.desk.api;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giamngheo.allocation.AllocationRequest;

/** Shares a number out; what cannot be shared out is answered with every constraint that binds. */
@RestController
class AllocationsApi {

    private final Bodies bodies;

    AllocationsApi(Bodies bodies) {
        this.bodies = bodies;
    }

    @PostMapping(path = "/api/allocations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> allocate(InputStream body) throws IOException {
        return bodies.document(bodies.read(body, AllocationRequest.class).largestRemainder());
    }
}
