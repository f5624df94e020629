package vn.giamngheo.json.toys;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A toy with everything in it, and its texts, written by hand. */
public final class ToyExample {

    /** The canonical form. */
    public static final String CANONICAL = """
            {
              "schemaVersion": "1.0",
              "kind": "route",
              "title": "Đường “lên” \\"bản\\"\\n\\\\ 😀",
              "day": "2017-03-07",
              "status": "half-open",
              "amount": -9223372036854775808,
              "paved": false,
              "between": [
                1,
                2
              ],
              "notes": [
                "một",
                "hai"
              ],
              "legs": [
                {
                  "name": "a",
                  "shape": {
                    "kind": "circle",
                    "radius": "99.90"
                  },
                  "legs": [
                    {
                      "name": "b"
                    }
                  ]
                },
                {
                  "name": "c",
                  "shape": {
                    "kind": "box",
                    "side": 0,
                    "span": {
                      "low": 3,
                      "high": 3
                    }
                  }
                },
                {
                  "name": "d",
                  "shape": {
                    "kind": "blank"
                  }
                }
              ]
            }
            """;

    /** The same without any space. */
    public static final String COMPACT = """
            {"schemaVersion":"1.0","kind":"route","title":"Đường “lên” \\"bản\\"\\n\\\\ 😀","day":"2017-03-07",\
            "status":"half-open","amount":-9223372036854775808,"paved":false,"between":[1,2],"notes":["một","hai"],\
            "legs":[{"name":"a","shape":{"kind":"circle","radius":"99.90"},"legs":[{"name":"b"}]},\
            {"name":"c","shape":{"kind":"box","side":0,"span":{"low":3,"high":3}}},\
            {"name":"d","shape":{"kind":"blank"}}]}""";

    private ToyExample() {}

    public static Route route() {
        return Route.builder()
                .title("Đường “lên” \"bản\"\n\\ 😀")
                .day(LocalDate.of(2017, 3, 7))
                .status(Status.HALF_OPEN)
                .amount(Long.MIN_VALUE)
                .paved(false)
                .between(Optional.of(new Span(1, 2)))
                .notes(List.of("một", "hai"))
                .legs(
                        new Leg(
                                "a",
                                Optional.of(new Shape.Circle(new Percent(new BigDecimal("99.90")))),
                                List.of(new Leg("b", Optional.empty(), List.of()))),
                        new Leg("c", Optional.of(new Shape.Box(0, Optional.of(new Span(3, 3)))), List.of()),
                        new Leg("d", Optional.of(new Shape.Blank()), List.of()))
                .build();
    }
}
