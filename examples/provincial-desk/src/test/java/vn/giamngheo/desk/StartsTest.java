package vn.giamngheo.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.giamngheo.desk.store.Plans;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:starts;DATABASE_TO_LOWER=TRUE")
class StartsTest {

    @Autowired
    private Plans plans;

    @Test
    void hasTheFiveSeedPlans() {
        assertThat(plans.all())
                .extracting(plan -> plan.id())
                .containsExactlyInAnyOrder(
                        "tinh-binh-dinh-9274-ubnd-vx-2024-11-15",
                        "tinh-binh-dinh-768-qd-ubnd-2022-03-11",
                        "tinh-hoa-binh-86-kh-ubnd-2024-04-19",
                        "tinh-thanh-hoa-35-kh-ubnd-2017-03-07",
                        "tinh-thua-thien-hue-conclusion-2023-03-03-1dc931ca");
    }
}
