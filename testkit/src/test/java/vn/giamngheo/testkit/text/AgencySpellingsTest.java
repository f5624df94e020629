package vn.giamngheo.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giamngheo.agency.AgencyRef;
import vn.giamngheo.testkit.PovertyGens;
import vn.giamngheo.testkit.gen.Sample;
import vn.giamngheo.testkit.gen.Simplest;

class AgencySpellingsTest {

    private static final AgencyRef DEPARTMENT = AgencyRef.parse("Sở Lao động - Thương binh và Xã hội");

    @Test
    void theUsualSpellings() {
        assertThat(Abbreviations.of("Sở Lao động - Thương binh và Xã hội"))
                .startsWith("Sở Lao động - Thương binh và Xã hội")
                .contains("Sở LĐTBXH", "Sở LĐ-TB&XH", "Sở Lao động, Thương binh và Xã hội");
        assertThat(Abbreviations.of("Văn phòng Ủy ban nhân dân tỉnh"))
                .contains("VP UBND tỉnh", "Văn phòng UBND tỉnh", "VP Ủy ban nhân dân tỉnh");
        assertThat(Abbreviations.of("Sở Y tế")).containsExactly("Sở Y tế");
        assertThat(Abbreviations.mistaken("Sở Y tế")).containsExactly("Y tế", "Y Sở tế", "Sở tế", "Sở tế Y", "Sở Y");
    }

    @Test
    void distribution() {
        List<AgencySpelling> made =
                PovertyGens.agencySpellings(DEPARTMENT).stream(0).limit(1_000).toList();
        assertThat(made.stream().filter(AgencySpelling::sameName).count()).isBetween(650L, 850L);
        assertThat(made).extracting(AgencySpelling::text).contains("Sở LĐTBXH", "Sở LĐ-TB&XH", DEPARTMENT.text());
        assertThat(made).allSatisfy(spelling -> assertThat(spelling.agency()).isEqualTo(DEPARTMENT));
    }

    @Test
    void shrinking() {
        assertThat(Sample.ofChoices(PovertyGens.agencySpellings(DEPARTMENT)).value())
                .isEqualTo(new AgencySpelling(DEPARTMENT.text(), DEPARTMENT, true));
        assertThat(Simplest.of(
                                PovertyGens.agencySpellings(DEPARTMENT),
                                spelling -> !spelling.text().contains("Thương binh"))
                        .text())
                .isEqualTo("Sở LĐTBXH");
    }
}
