package vn.giamngheo.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giamngheo.text.JsonPointer;
import vn.giamngheo.text.Language;
import vn.giamngheo.validation.Finding;
import vn.giamngheo.validation.Report;
import vn.giamngheo.validation.SourceLocation;

class SarifLogTest {

    private static final URI PLAN = URI.create("plans/k%E1%BA%BF-ho%E1%BA%A1ch.json");
    private static final Pattern PRINT = Pattern.compile("\"codeAndOperands/v1\": \"([0-9a-f]{32}:[0-9]+)\"");

    @Test
    void u9_aReportIsALogThatEditorsShow() {
        String log = SarifLog.in(Language.VIETNAMESE)
                .with(PLAN, OutputExample.report())
                .write();

        assertThat(PRINT.matcher(log).replaceAll("\"codeAndOperands/v1\": \"…\""))
                .isEqualTo("""
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "giamngheo",
                          "language": "vi",
                          "rules": [
                            {
                              "id": "so-x.seal",
                              "shortDescription": {
                                "text": "Văn bản không nêu dấu."
                              },
                              "help": {
                                "text": "Bổ sung."
                              },
                              "defaultConfiguration": {
                                "level": "note"
                              },
                              "properties": {
                                "namespace": "so-x",
                                "since": "2025-07-01"
                              }
                            },
                            {
                              "id": "so-x.sum",
                              "shortDescription": {
                                "text": "Tổng khác với các dòng."
                              },
                              "help": {
                                "text": "Kiểm tra lại [biểu] (kèm theo) {{x y}}."
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              },
                              "properties": {
                                "namespace": "so-x",
                                "law": "khoản 2 Điều 3 Nghị định 07/2021/NĐ-CP (chưa đối chiếu)",
                                "lawConfidence": "unverified"
                              }
                            }
                          ]
                        }
                      },
                      "language": "vi",
                      "artifacts": [
                        {
                          "location": {
                            "uri": "plans/k%E1%BA%BF-ho%E1%BA%A1ch.json"
                          }
                        }
                      ],
                      "results": [
                        {
                          "ruleId": "so-x.sum",
                          "ruleIndex": 1,
                          "level": "error",
                          "message": {
                            "text": "Tổng 350.000 triệu đồng do Trần Thị Kín lập khác với các dòng."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "plans/k%E1%BA%BF-ho%E1%BA%A1ch.json",
                                  "index": 0
                                },
                                "region": {
                                  "startLine": 12,
                                  "startColumn": 7
                                }
                              },
                              "logicalLocations": [
                                {
                                  "fullyQualifiedName": "/parts/0/funding"
                                }
                              ]
                            }
                          ],
                          "partialFingerprints": {
                            "codeAndOperands/v1": "…"
                          },
                          "suppressions": [
                            {
                              "kind": "external",
                              "status": "underReview",
                              "justification": "Đã duyệt riêng.",
                              "properties": {
                                "author": "Lê Văn Ẩn",
                                "until": "2026-12-31",
                                "state": "expired"
                              }
                            }
                          ]
                        },
                        {
                          "ruleId": "so-x.seal",
                          "ruleIndex": 0,
                          "level": "note",
                          "message": {
                            "text": "Thiếu dấu."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "plans/k%E1%BA%BF-ho%E1%BA%A1ch.json",
                                  "index": 0
                                }
                              }
                            }
                          ],
                          "partialFingerprints": {
                            "codeAndOperands/v1": "…"
                          },
                          "suppressions": []
                        },
                        {
                          "ruleId": "so-x.sum",
                          "ruleIndex": 1,
                          "level": "error",
                          "message": {
                            "text": "Tổng 350.000 triệu đồng do Trần Thị Kín lập khác với các dòng."
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "plans/k%E1%BA%BF-ho%E1%BA%A1ch.json",
                                  "index": 0
                                },
                                "region": {
                                  "startLine": 30,
                                  "startColumn": 7
                                }
                              },
                              "logicalLocations": [
                                {
                                  "fullyQualifiedName": "/parts/1/ghi chú"
                                }
                              ]
                            }
                          ],
                          "partialFingerprints": {
                            "codeAndOperands/v1": "…"
                          },
                          "suppressions": [
                            {
                              "kind": "external",
                              "status": "accepted",
                              "justification": "Đã duyệt riêng.",
                              "properties": {
                                "author": "Lê Văn Ẩn",
                                "until": "2026-12-31",
                                "state": "applied"
                              }
                            }
                          ]
                        }
                      ],
                      "columnKind": "utf16CodeUnits"
                    }
                  ]
                }
                """);
    }

    @Test
    void withoutWaiversNothingIsSaidOfSuppressions() {
        Report report = Report.of(List.of(OutputExample.seal()));

        assertThat(SarifLog.in(Language.ENGLISH).with(PLAN, report).write())
                .contains("\"text\": \"There is no seal.\"", "\"language\": \"en\"")
                .doesNotContain("suppressions");
        assertThat(SarifLog.in(Language.ENGLISH)
                        .with(PLAN, report)
                        .with(URI.create("b.json"), OutputExample.report())
                        .write()
                        .split("\"suppressions\""))
                .hasSize(5);
    }

    @Test
    void namesAreWithheldOnRequest() {
        assertThat(SarifLog.in(Language.ENGLISH)
                        .with(PLAN, OutputExample.report())
                        .withholdingPersonalData()
                        .write())
                .contains("by [withheld] is not", "\"author\": \"[withheld]\"")
                .doesNotContain("Trần", "Lê");
    }

    @Test
    void aFindingIsKnownAgainWhereOthersComeBeforeIt() {
        Finding first = OutputExample.sum("/parts/0/funding", 12);
        Finding moved = OutputExample.sum("/parts/3/funding", 99);

        assertThat(prints(Report.of(List.of(first)))).isEqualTo(prints(Report.of(List.of(moved))));
        assertThat(prints(Report.of(List.of(first, moved))))
                .element(0)
                .asString()
                .endsWith(":1");
        assertThat(prints(Report.of(List.of(first, moved))))
                .element(1)
                .asString()
                .endsWith(":2");
        assertThat(prints(Report.of(List.of(first))))
                .isNotEqualTo(prints(Report.of(List.of(OutputExample.sum("/parts/0/total", 12)))));
        assertThat(prints(Report.of(List.of(first)))).isNotEqualTo(prints(Report.of(List.of(OutputExample.seal()))));
    }

    @Test
    void alikeFindingsOfTwoDocumentsAreCountedApart() {
        Report report = Report.of(List.of(OutputExample.seal()));
        String log = SarifLog.in(Language.ENGLISH)
                .with(PLAN, report)
                .with(URI.create("b.json"), report)
                .write();

        assertThat(PRINT.matcher(log).results().map(match -> match.group(1)).distinct())
                .hasSize(1);
        assertThat(log).contains("\"uri\": \"b.json\",\n                  \"index\": 1");
    }

    @Test
    void aLogWithoutFindingsIsALogAllTheSame() {
        assertThat(SarifLog.in(Language.ENGLISH)
                        .with(PLAN, Report.of(List.of()))
                        .write())
                .contains("\"rules\": []", "\"results\": []", "\"columnKind\": \"utf16CodeUnits\"");
        assertThat(SarifLog.in(Language.ENGLISH).write()).contains("\"artifacts\": []");
    }

    @Test
    void whatIsQuotedIsNoPlaceholderAndNoLink() {
        Finding quoting = Finding.of(
                        JsonFindingCode.DUPLICATE_PROPERTY,
                        JsonPointer.ROOT,
                        java.util.Map.of("found", vn.giamngheo.validation.Argument.text("{0} [a](1) }")))
                .at(new SourceLocation(1, 1));

        assertThat(SarifLog.in(Language.ENGLISH)
                        .with(PLAN, Report.of(List.of(quoting)))
                        .write())
                .contains("The property “{{0}} [a] (1) }}” stands more than once");
    }

    private static List<String> prints(Report report) {
        return PRINT.matcher(SarifLog.in(Language.VIETNAMESE).with(PLAN, report).write())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
