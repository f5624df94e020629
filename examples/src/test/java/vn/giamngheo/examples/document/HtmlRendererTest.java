package vn.giamngheo.examples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import vn.giamngheo.text.Language;

class HtmlRendererTest {

    private final String vietnamese = HtmlRenderer.render(Samples.document(Language.VIETNAMESE));
    private final String english = HtmlRenderer.render(Samples.document(Language.ENGLISH));

    @Test
    void isWellFormedAndInTheLanguageOfTheReport() {
        Element root = Pages.parse(vietnamese);

        assertThat(root.getTagName()).isEqualTo("html");
        assertThat(root.getAttribute("lang")).isEqualTo("vi");
        assertThat(root.getAttribute("xml:lang")).isEqualTo("vi");
        assertThat(Pages.parse(english).getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void escapesEveryText() {
        assertThat(vietnamese)
                .contains("<title>Báo cáo &lt;&amp;&quot;&#39;&gt;</title>")
                .contains("<h2>Quyết định &lt;768&gt; &amp; &quot;phụ lục&quot;</h2>");
        assertThat(Pages.texts(Pages.parse(vietnamese), "h1")).containsExactly("Báo cáo <&\"'>");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(HtmlRenderer.escaped("a\u0000b\u001fc\ufffed\u0085e\ud800f\ttab\nline"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ttab\nline");
        assertThat(HtmlRenderer.escaped("𠀋 giảm")).isEqualTo("𠀋 giảm");
    }

    @Test
    void marksOfficialWordingAsVietnameseInAnEnglishPageOnly() {
        assertThat(english).contains("<span lang=\"vi\" xml:lang=\"vi\">768/QĐ-UBND</span>");
        assertThat(vietnamese).contains("<dd>768/QĐ-UBND</dd>").doesNotContain("<span");
    }

    @Test
    void everyLinkOfTheContentsLeadsToASection() {
        Element root = Pages.parse(vietnamese);

        assertThat(Pages.attributes(root, "a", "href")).contains("#d1", "#d1-tasks", "#d1-notes", "#contents");
        assertThat(Pages.attributes(root, "a", "href"))
                .allSatisfy(href -> assertThat(Pages.ids(root)).contains(href.substring(1)));
        assertThat(Pages.ids(root)).doesNotHaveDuplicates();
    }

    @Test
    void loadsNothingAndRunsNothing() {
        assertThat(vietnamese)
                .contains("default-src 'none'")
                .doesNotContain("<script", "<link", "<img", "url(", "@import", " src=", "onclick");
    }

    @Test
    void everyCellNamesItsColumnForNarrowScreens() {
        Element root = Pages.parse(vietnamese);

        assertThat(Pages.attributes(root, "td", "data-label"))
                .containsExactly("TT", "Nội dung", "Số tiền", "TT", "Nội dung", "Số tiền");
        assertThat(Pages.texts(root, "th")).containsExactly("TT", "Nội dung", "Số tiền", "I. Tuyên truyền");
    }

    @Test
    void aRowMustHaveACellForEachColumn() {
        List<Block.Column> columns = List.of(new Block.Column("A", Block.Column.Kind.LONG));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table("Bảng", columns, List.of(new Block.Cells(List.of()))))
                .withMessage("a row must have 1 cells but has 0");
    }
}
