package vn.giamngheo.json.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giamngheo.rules.StandardRules;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.validation.FindingCode;
import vn.giamngheo.validation.Severity;
import vn.giamngheo.validation.Stage;

/** Writes {@code docs/findings.md} from the catalogue and the examples. */
final class FindingsPage {

    private static final String INTRODUCTION = """
            # Danh mục phát hiện · The catalogue of findings

            <!-- Made by FindingsPageTest from the catalogue of the code and its examples. Do not edit: change those. -->

            Mọi phát hiện khi đọc và kiểm tra tài liệu, tiếng Việt trước, tiếng Anh sau. Cách dùng:
            [hướng dẫn kiểm tra](validating.md).
            All that reading and validating can find, Vietnamese first, English beside it. How to use it:
            [the guide](validating.md).

            Mức độ tùy theo mục đích xem xét · How grave a finding is depends on what the document is looked at for:

            | | | |
            |---|---|---|
            | DRAFT | đang soạn thảo | while it is written |
            | SUBMIT | trình cấp có thẩm quyền | when it is laid before whoever decides |
            | PUBLISH | khi ban hành | when it is issued |
            | AUDIT | xem xét lại về sau | when it is looked at later |

            | mức độ · severity | | |
            |---|---|---|
            | **lỗi** | **error** | không thể đúng, hoặc không dùng được như đang ghi · cannot be right, or cannot be used as it stands |
            | cảnh báo | warning | có lẽ không phải ý định, hoặc sẽ gây vướng mắc · probably not meant, or will cause trouble |
            | lưu ý | information | nên biết, không cần sửa · worth knowing; nothing needs to be changed |

            Mã phát hiện không bao giờ đổi và không bao giờ dùng lại. Trong ví dụ, dòng `-` là thay đổi làm tài liệu gốc có phát
            hiện, dòng `+` là thay đổi gần nhất mà không có; tài liệu gốc ở cuối mỗi phần.
            Codes never change and are never used again. In the examples, a line `-` is the change of the document that has the
            finding, a line `+` is the nearest that has not; the documents are at the end of each part.
            """;

    private final List<FindingCode> codes;
    private final List<FindingCode> retired;
    private final List<RuleCase> cases;
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private FindingsPage(List<FindingCode> codes, List<FindingCode> retired, List<RuleCase> cases) {
        this.codes = codes;
        this.retired = retired;
        this.cases = cases;
    }

    static String ofAll() {
        return of(RuleCases.codes(), StandardRules.validator().catalogue().retired(), RuleCases.all());
    }

    static String of(List<FindingCode> codes, List<FindingCode> retired, List<RuleCase> cases) {
        return new FindingsPage(codes, retired, cases).written();
    }

    private String written() {
        contents();
        all();
        for (String namespace : Namespaces.of(codes)) {
            part(namespace);
        }
        retired();
        return page.toString();
    }

    private void contents() {
        line("");
        line("## Mục lục · Contents");
        line("");
        for (String namespace : Namespaces.of(codes)) {
            line("- [`" + namespace + "`](#" + namespace + ") " + both(Namespaces.title(namespace)) + " ("
                    + in(namespace).size() + ")");
        }
        line("- [Mã không còn dùng · Retired codes](#retired) (" + retired.size() + ")");
    }

    private void all() {
        line("");
        line("## Tất cả · All " + codes.size());
        line("");
        line("| mã · code | DRAFT | SUBMIT | PUBLISH | AUDIT |");
        line("|---|---|---|---|---|");
        for (String namespace : Namespaces.of(codes)) {
            for (FindingCode code : in(namespace)) {
                line("| [`" + code.id() + "`](#" + code.id() + ") | " + grades(code, FindingsPage::brief) + " |");
            }
        }
    }

    private static String grades(FindingCode code, Function<Severity, String> words) {
        return Stream.of(Stage.values())
                .map(stage -> words.apply(code.grades().at(stage)))
                .collect(Collectors.joining(" | "));
    }

    private static String brief(Severity severity) {
        return loud(severity, severity.noun(Language.VIETNAMESE));
    }

    private static String full(Severity severity) {
        return loud(severity, severity.noun(Language.VIETNAMESE) + " · " + severity.noun(Language.ENGLISH));
    }

    private static String loud(Severity severity, String words) {
        return severity == Severity.ERROR ? "**" + words + "**" : words;
    }

    private List<FindingCode> in(String namespace) {
        return codes.stream().filter(code -> code.namespace().equals(namespace)).toList();
    }

    private void part(String namespace) {
        line("");
        line("## <a id=\"" + namespace + "\"></a>`" + namespace + "`: " + both(Namespaces.title(namespace)));
        in(namespace).forEach(this::entry);
        bases(namespace);
    }

    private void entry(FindingCode code) {
        line("");
        line("### <a id=\"" + code.id() + "\"></a>`" + code.id() + "`");
        line("");
        words(code);
        line("");
        line("| DRAFT | SUBMIT | PUBLISH | AUDIT | từ ngày · from | căn cứ · law |");
        line("|---|---|---|---|---|---|");
        line("| " + grades(code, FindingsPage::full) + " | "
                + code.since().map(Language.VIETNAMESE::shortDay).orElse("–") + " | " + law(code) + " |");
        if (code.together()) {
            line("");
            line("Xét nhiều phần tử cùng lúc: không nêu khi một phần tử không đọc được. · Judges several elements"
                    + " together: not said where one of them cannot be read.");
        }
        cases.stream().filter(each -> each.code().equals(code.id())).forEach(each -> {
            line("");
            page.append(ExampleText.of(each));
        });
    }

    private void words(FindingCode code) {
        line("| | tiếng Việt | English |");
        line("|---|---|---|");
        row("khi nào · when", code.cause(Language.VIETNAMESE), code.cause(Language.ENGLISH));
        row("thông báo · message", code.template(Language.VIETNAMESE), code.template(Language.ENGLISH));
        row("cách xử lý · what to do", code.hint(Language.VIETNAMESE), code.hint(Language.ENGLISH));
    }

    private void row(String name, String vietnamese, String english) {
        line("| " + name + " | " + Markdown.cell(vietnamese) + " | " + Markdown.cell(english) + " |");
    }

    private static String law(FindingCode code) {
        return code.law()
                .map(ground ->
                        Markdown.cell(ground.citation(Language.VIETNAMESE) + " · " + ground.citation(Language.ENGLISH)
                                + " (" + both(ground.provenance().confidence().phrase()) + ": "
                                + ground.provenance().source() + ")"))
                .orElse("–");
    }

    private void bases(String namespace) {
        if (cases.stream()
                .noneMatch(each -> each.file().equals(namespace) && each.json().has("base"))) {
            return;
        }
        JsonNode bases = RuleCases.json(namespace).path("bases");
        for (Map.Entry<String, JsonNode> base : bases.properties()) {
            line("");
            line("<details><summary>Tài liệu gốc · The document <code>" + base.getKey() + "</code></summary>");
            line("");
            line("```json");
            line(pretty(base.getValue()));
            line("```");
            line("");
            line("</details>");
        }
    }

    private static String pretty(JsonNode json) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        try {
            return new JsonMapper().writer(printer).writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void retired() {
        line("");
        line("## <a id=\"retired\"></a>Mã không còn dùng · Retired codes");
        line("");
        if (retired.isEmpty()) {
            line("Không có. · None.");
        }
        for (FindingCode code : retired) {
            line("- `" + code.id() + "` " + code.cause(Language.VIETNAMESE) + " · " + code.cause(Language.ENGLISH));
        }
    }

    private static String both(Phrase phrase) {
        return phrase.vietnamese() + " · " + phrase.english();
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
