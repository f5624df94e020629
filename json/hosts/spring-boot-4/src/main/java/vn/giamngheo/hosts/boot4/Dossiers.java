package vn.giamngheo.hosts.boot4;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Dossiers {

    @PostMapping("/dossiers")
    Dossier take(@RequestBody Dossier dossier) {
        return dossier;
    }
}
