package vn.giamngheo.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the desk can be opened, and for whom. */
@Component
class StartedNote {

    private static final Logger LOG = LoggerFactory.getLogger(StartedNote.class);

    private final DeskSettings settings;
    private final String address;

    StartedNote(DeskSettings settings, @Value("${server.address}") String address) {
        this.settings = settings;
        this.address = address;
    }

    @EventListener
    void started(ServletWebServerInitializedEvent event) {
        LOG.info(
                "the desk is at http://{}:{}, {}",
                address,
                event.getWebServer().getPort(),
                settings.isOpen() ? "open to everybody on this machine" : "for those who can sign in");
    }
}
