package vn.giamngheo.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giamngheo.examples.document.Block;
import vn.giamngheo.examples.document.Text;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Profile;

class FindingsLookTest {

    private static final Block.Notice MANY = new Block.Notice(
            Block.Tone.WARNING,
            Text.strong("CẢNH BÁO").and(" ").and(Text.code("plan.x")),
            IntStream.rangeClosed(1, 65)
                    .mapToObj(i -> Text.plain(Integer.toString(i)))
                    .toList(),
            Text.EMPTY);

    private static FindingsLook.Group group(Optional<String> code, int page) {
        FindingsLook.Asked asked = new FindingsLook.Asked(Profile.PUBLISH, code, page, Language.VIETNAMESE);
        return FindingsLook.group(MANY, Map.of(), asked);
    }

    private static List<String> words(FindingsLook.Group group) {
        return group.items().stream().map(Text::words).toList();
    }

    @Test
    void showsTheFirstFewOfManyAtAGlance() {
        FindingsLook.Group group = group(Optional.empty(), 1);
        assertThat(words(group)).containsExactly("1", "2", "3", "4", "5");
        assertThat(group.code()).isEqualTo("plan.x");
        assertThat(group.count()).isEqualTo("65");
        assertThat(group.pages()).contains(new FindingsLook.Pages(0, 3));
    }

    @Test
    void showsAllOfOneCodePageByPage() {
        assertThat(words(group(Optional.of("plan.x"), 1)))
                .hasSize(30)
                .startsWith("1")
                .endsWith("30");
        assertThat(words(group(Optional.of("plan.x"), 3))).containsExactly("61", "62", "63", "64", "65");
        assertThat(group(Optional.of("plan.x"), 3).pages()).contains(new FindingsLook.Pages(3, 3));
    }

    @Test
    void aPageThatIsNotThereIsTheNearest() {
        assertThat(words(group(Optional.of("plan.x"), 99))).startsWith("61");
        assertThat(words(group(Optional.of("plan.x"), -1))).startsWith("1");
    }
}
