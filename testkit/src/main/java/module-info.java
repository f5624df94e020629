/**
 * What the suites of those who embed the library need: values of the domain, contracts of what they add to it, and
 * scenarios of the law. Its generators know no test engine; those for jqwik stand in a package of their own.
 *
 * @provides net.jqwik.api.providers.ArbitraryProvider the types of the domain for {@code @ForAll}
 * @provides net.jqwik.api.SampleReportingFormat what made-up households and standards say, where a property fails
 */
module vn.giamngheo.testkit {
    requires static org.jspecify;
    requires transitive vn.giamngheo.core;
    requires transitive net.jqwik.api;
    requires org.snakeyaml.engine.v2;

    exports vn.giamngheo.testkit.contract;
    exports vn.giamngheo.testkit.figure;
    exports vn.giamngheo.testkit.gen;
    exports vn.giamngheo.testkit.household;
    exports vn.giamngheo.testkit.jqwik;
    exports vn.giamngheo.testkit.plan;
    exports vn.giamngheo.testkit.province;
    exports vn.giamngheo.testkit.scenario;
    exports vn.giamngheo.testkit.text;
    exports vn.giamngheo.testkit;

    provides net.jqwik.api.providers.ArbitraryProvider with
            vn.giamngheo.testkit.internal.DomainProvider;
    provides net.jqwik.api.SampleReportingFormat with
            vn.giamngheo.testkit.internal.FactsReport;
}
