package vn.giamngheo.hosts.quarkus;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Takes dossiers. */
@Path("/dossiers")
public class Dossiers {

    /** {@return the dossier as it was taken} */
    @POST
    public Dossier take(Dossier dossier) {
        return dossier;
    }
}
