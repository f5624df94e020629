package vn.giamngheo.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the desk. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DeskApplication {

    /**
     * Starts the desk.
     *
     * @param args settings, as {@code --server.port=8081}
     */
    public static void main(String[] args) {
        SpringApplication.run(DeskApplication.class, args);
    }
}
