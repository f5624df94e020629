package vn.giamngheo.hosts.boot3;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import vn.giamngheo.json.jackson2.GiamngheoModule;

@SpringBootApplication
class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** Spring Boot 3 takes the modules of Jackson that are beans, and does not look for others. */
    @Bean
    GiamngheoModule giamngheoModule() {
        return new GiamngheoModule();
    }
}
