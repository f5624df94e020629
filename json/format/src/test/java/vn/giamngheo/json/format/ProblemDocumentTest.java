package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.Validator;
import vn.giamngheo.validation.Wordings;

class ProblemDocumentTest {

    @Test
    void u9_aReportIsAProblemDocument() {
        assertThat(ProblemDocument.of(OutputExample.report(), 422)
                        .instance(URI.create("/plans/7"))
                        .write())
                .isEqualTo("""
                        {
                          "type": "urn:giamngheo:problem:findings",
                          "title": "Tài liệu có điểm cần xem lại",
                          "status": 422,
                          "detail": "Lỗi: 1; cảnh báo: 0; lưu ý: 1.",
                          "instance": "/plans/7",
                          "errors": [
                            {
                              "code": "so-x.sum",
                              "severity": "error",
                              "pointer": "#/parts/0/funding",
                              "line": 12,
                              "column": 7,
                              "detail": "Tổng 350.000 triệu đồng do Trần Thị Kín lập khác với các dòng.",
                              "hint": "Kiểm tra lại [biểu](kèm theo) {x y}.",
                              "law": "khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP (chưa đối chiếu)"
                            },
                            {
                              "code": "so-x.seal",
                              "severity": "information",
                              "pointer": "#",
                              "detail": "Thiếu dấu.",
                              "hint": "Bổ sung.",
                              "since": "2025-07-01"
                            }
                          ],
                          "waivers": [
                            {
                              "code": "so-x.sum",
                              "pointer": "#/parts/0/funding",
                              "state": "expired",
                              "reason": "Đã duyệt riêng.",
                              "author": "Lê Văn Ẩn",
                              "until": "2026-12-31",
                              "errors": [
                                {
                                  "code": "so-x.sum",
                                  "severity": "error",
                                  "pointer": "#/parts/0/funding",
                                  "line": 12,
                                  "column": 7,
                                  "detail": "Tổng 350.000 triệu đồng do Trần Thị Kín lập khác với các dòng.",
                                  "hint": "Kiểm tra lại [biểu](kèm theo) {x y}.",
                                  "law": "khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP (chưa đối chiếu)"
                                }
                              ]
                            },
                            {
                              "code": "so-x.sum",
                              "pointer": "#/parts/1/ghi%20ch%C3%BA",
                              "state": "applied",
                              "reason": "Đã duyệt riêng.",
                              "author": "Lê Văn Ẩn",
                              "until": "2026-12-31",
                              "errors": [
                                {
                                  "code": "so-x.sum",
                                  "severity": "error",
                                  "pointer": "#/parts/1/ghi%20ch%C3%BA",
                                  "line": 30,
                                  "column": 7,
                                  "detail": "Tổng 350.000 triệu đồng do Trần Thị Kín lập khác với các dòng.",
                                  "hint": "Kiểm tra lại [biểu](kèm theo) {x y}.",
                                  "law": "khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP (chưa đối chiếu)"
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void itIsInTheLanguageOfItsReader() {
        assertThat(ProblemDocument.of(Report.of(List.of(OutputExample.seal())), 400)
                        .in(Language.ENGLISH)
                        .write())
                .isEqualTo("""
                        {
                          "type": "urn:giamngheo:problem:findings",
                          "title": "The document has findings",
                          "status": 400,
                          "detail": "Errors: 0; warnings: 0; information: 1.",
                          "errors": [
                            {
                              "code": "so-x.seal",
                              "severity": "information",
                              "pointer": "#",
                              "detail": "There is no seal.",
                              "hint": "Add it.",
                              "since": "2025-07-01"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void namesAreWithheldOnRequestInEitherOrder() {
        ProblemDocument open = ProblemDocument.of(OutputExample.report(), 422);

        assertThat(open.write()).contains("Trần Thị Kín", "Lê Văn Ẩn");
        assertThat(open.withholdingPersonalData().in(Language.ENGLISH).write())
                .isEqualTo(open.in(Language.ENGLISH).withholdingPersonalData().write())
                .contains("by [withheld] is not", "\"author\": \"[withheld]\"")
                .doesNotContain("Trần", "Lê");
    }

    @Test
    void aDeployerHasWordsOfItsOwn() {
        Wordings words = Wordings.of(
                Locale.ENGLISH,
                Language.ENGLISH,
                Map.of("json.null", "No null here."),
                Validator.empty()
                        .with(Validator.empty().catalogue().and(JsonFindingCode.catalogue()))
                        .catalogue());
        Report report = Report.of(List.of(vn.giamngheo.validation.Finding.of(JsonFindingCode.NULL, JsonPointer.ROOT)));

        assertThat(ProblemDocument.of(report, 422).using(words).write())
                .contains("\"detail\": \"No null here.\"", "\"title\": \"The document has findings\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 422, 599})
    void theStatusIsThatOfTheAnswer(int status) {
        assertThat(ProblemDocument.of(Report.of(List.of()), status).write())
                .contains("\"status\": " + status + ",", "\"errors\": []")
                .doesNotContain("waivers", "instance");
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 600, -1})
    void whatIsNoStatusIsRefused(int status) {
        assertThatThrownBy(() -> ProblemDocument.of(Report.of(List.of()), status))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("status")
                .hasMessageContaining(String.valueOf(status));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, #",
                "/a/0, #/a/0",
                "/a b, #/a%20b",
                "/hộ, #/h%E1%BB%99",
                "/c%d, #/c%25d",
                "/e^f, #/e%5Ef",
                "/g|h, #/g%7Ch",
                "/k\"l, #/k%22l",
                "/i\\j, #/i%5Cj",
                "/m~1n~0, #/m~1n~0",
                "/azAZ09-._~0!$&'()*+;=:@?, #/azAZ09-._~0!$&'()*+;=:@?",
            })
    void r6901_pointersAreFragments(String pointer, String fragment) {
        assertThat(ProblemDocument.fragment(JsonPointer.parse(pointer))).isEqualTo(fragment);
    }
}
