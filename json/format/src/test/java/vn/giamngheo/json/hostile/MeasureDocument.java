package vn.giamngheo.json.hostile;

import java.util.stream.Stream;
import vn.giamngheo.measure.AlkireFoster;
import vn.giamngheo.measure.Decomposition;
import vn.giamngheo.measure.PatternTable;
import vn.giamngheo.monetary.IncomeDistribution;
import vn.giamngheo.monetary.MonetaryPoverty;
import vn.giamngheo.monetary.ShortfallTable;
import vn.giamngheo.population.StatusCounts;

/** Sound documents about measures. */
final class MeasureDocument {

    private MeasureDocument() {}

    static Stream<RootDocument> all() {
        return Stream.of(
                new RootDocument("decomposition", Decomposition.class, """
                        {"schemaVersion": "1.0", "kind": "decomposition", "total": {"group": "xã An Hòa", "unit":
                         "sampled-persons", "decimals": 2, "weights": [{"indicator": "nutrition", "dimension": "health",
                         "weight": "1/2"}, {"indicator": "water-source", "dimension": "water-sanitation", "weight":
                         "1/4"}, {"indicator": "sanitation", "dimension": "water-sanitation", "weight": "1/4"}],
                         "cutoff": "1/3", "missing": "reweighted", "population": "1273.75", "poor": "73.25",
                         "incomplete": "32.75", "leftOut": "0.75", "headcountRatio": "293/5095", "intensity":
                         "2365/3516", "adjustedHeadcountRatio": "473/12228", "bounds": {"headcountRatio": ["245/5098",
                         "148/2549"], "adjustedHeadcountRatio": ["671/20392", "859/20392"]}, "indicators": [{"indicator":
                         "nutrition", "uncensored": "49/1019", "censored": "49/1019", "contribution": "163/6114",
                         "share": "326/473"}, {"indicator": "water-source", "uncensored": "33/1019", "censored":
                         "33/1019", "contribution": "33/4076", "share": "9/43"}, {"indicator": "sanitation",
                         "uncensored": "64/5095", "censored": "64/5095", "contribution": "4/1019", "share": "48/473"}],
                         "dimensions": [{"dimension": "health", "weight": "1/2", "contribution": "163/6114", "share":
                         "326/473"}, {"dimension": "water-sanitation", "weight": "1/2", "contribution": "49/4076",
                         "share": "147/473"}]}, "groups": [{"name": "xã An Hòa", "measures": {"group": "xã An Hòa",
                         "unit": "sampled-persons", "decimals": 2, "weights": [{"indicator": "nutrition", "dimension":
                         "health", "weight": "1/2"}, {"indicator": "water-source", "dimension": "water-sanitation",
                         "weight": "1/4"}, {"indicator": "sanitation", "dimension": "water-sanitation", "weight":
                         "1/4"}], "cutoff": "1/3", "missing": "reweighted", "population": "1273.75", "poor": "73.25",
                         "incomplete": "32.75", "leftOut": "0.75", "headcountRatio": "293/5095", "intensity":
                         "2365/3516", "adjustedHeadcountRatio": "473/12228", "bounds": {"headcountRatio": ["245/5098",
                         "148/2549"], "adjustedHeadcountRatio": ["671/20392", "859/20392"]}, "indicators": [{"indicator":
                         "nutrition", "uncensored": "49/1019", "censored": "49/1019", "contribution": "163/6114",
                         "share": "326/473"}, {"indicator": "water-source", "uncensored": "33/1019", "censored":
                         "33/1019", "contribution": "33/4076", "share": "9/43"}, {"indicator": "sanitation",
                         "uncensored": "64/5095", "censored": "64/5095", "contribution": "4/1019", "share": "48/473"}],
                         "dimensions": [{"dimension": "health", "weight": "1/2", "contribution": "163/6114", "share":
                         "326/473"}, {"dimension": "water-sanitation", "weight": "1/2", "contribution": "49/4076",
                         "share": "147/473"}]}, "populationShare": "1", "poorShare": "1", "contribution": "473/12228",
                         "share": "1", "indicators": [{"indicator": "nutrition", "contribution": "163/6114", "share":
                         "326/473"}, {"indicator": "water-source", "contribution": "33/4076", "share": "9/43"},
                         {"indicator": "sanitation", "contribution": "4/1019", "share": "48/473"}], "dimensions":
                         [{"dimension": "health", "contribution": "163/6114", "share": "326/473"}, {"dimension":
                         "water-sanitation", "contribution": "49/4076", "share": "147/473"}]}]}"""),
                new RootDocument("shortfall-table", ShortfallTable.class, """
                        {"schemaVersion": "1.0", "kind": "shortfall-table", "group": "xã An Hòa",
                         "unit": "persons", "watts": true, "unknown": "3", "lines": [{"line": "1500000",
                         "on": "4", "above": "86", "below": [{"parts": 1, "weight": "10", "gaps": "3000000",
                         "squares": "900000000000", "withIncome": "10",
                         "logarithms": "186063103272338108980706050144766275090"}]}, {"line": "5000000/3",
                         "above": "7", "below": [{"parts": 1, "weight": "1", "gaps": "5000000",
                         "squares": "25000000000000", "withIncome": "0", "logarithms": "0"}, {"parts": 4,
                         "weight": "2", "gaps": "15999994", "squares": "127999904000018", "withIncome": "2",
                         "logarithms": "40413330034428953793127664624435427898"}]}]}"""),
                new RootDocument("monetary-poverty", MonetaryPoverty.class, """
                        {"schemaVersion": "1.0", "kind": "monetary-poverty", "table": {"group": "xã An Hòa",
                         "unit": "persons", "watts": true, "unknown": "3", "lines": [{"line": "1500000",
                         "on": "4", "above": "86", "below": [{"parts": 1, "weight": "10", "gaps": "3000000",
                         "squares": "900000000000", "withIncome": "10",
                         "logarithms": "186063103272338108980706050144766275090"}]}, {"line": "5000000/3",
                         "above": "7", "below": [{"parts": 1, "weight": "1", "gaps": "5000000",
                         "squares": "25000000000000", "withIncome": "0", "logarithms": "0"}, {"parts": 4,
                         "weight": "2", "gaps": "15999994", "squares": "127999904000018", "withIncome": "2",
                         "logarithms": "40413330034428953793127664624435427898"}]}]}, "population": "110",
                         "poor": {"atMost": "17", "below": "13"}, "fgt0": {"atMost": "17/110", "below": "13/110"},
                         "fgt1": "37999997/1100000000", "fgt2": "343999952000009/22000000000000000",
                         "shortfall": "11999999/2", "watts": "0.02957351146067401295"}"""),
                new RootDocument("income-distribution", IncomeDistribution.class, """
                        {"schemaVersion": "1.0", "kind": "income-distribution", "group": "xã An Hòa",
                         "unit": "sampled-persons", "decimals": 2, "incomes": [{"income": "0", "weight": "1.25"},
                         {"income": "4000001/4", "weight": "12.00"}, {"income": "1500000", "weight": "3.50"}]}"""),
                new RootDocument("status-counts", StatusCounts.class, """
                        {"schemaVersion": "1.0", "kind": "status-counts", "group": "tỉnh Hòa Bình", "unit": "persons",
                         "acrossStandards": true, "cells": [
                          {"standard": "VN-2022", "possible": ["poor"], "weight": "20"},
                          {"standard": "VN-2022", "possible": ["poor", "near-poor"], "weight": "3"},
                          {"possible": ["no-standard"], "weight": "1"}],
                         "leftOut": {"refused": 5, "reasons": [{"reason": {"vi": "x", "en": "y"}, "households": 3}],
                          "ofUnknownSize": 2}}"""),
                new RootDocument("pattern-table", PatternTable.class, """
                        {"schemaVersion": "1.0", "kind": "pattern-table", "group": "xã An Hòa",
                         "unit": "sampled-persons", "decimals": 2, "indicators": ["nutrition", "telecom"],
                         "cells": [{"pattern": "01", "weight": "1200.50"}, {"pattern": "?1", "weight": "0.75"}]}"""),
                new RootDocument("alkire-foster", AlkireFoster.class, """
                        {"schemaVersion": "1.0", "kind": "alkire-foster", "group": "xã An Hòa",
                         "unit": "sampled-persons", "decimals": 2, "weights": [{"indicator": "nutrition",
                         "dimension": "health", "weight": "1/2"}, {"indicator": "water-source",
                         "dimension": "water-sanitation", "weight": "1/4"}, {"indicator": "sanitation",
                         "dimension": "water-sanitation", "weight": "1/4"}], "cutoff": "1/3",
                         "missing": "reweighted", "population": "1273.75", "poor": "73.25", "incomplete": "32.75",
                         "leftOut": "0.75", "headcountRatio": "293/5095", "intensity": "2365/3516",
                         "adjustedHeadcountRatio": "473/12228", "bounds": {"headcountRatio": ["245/5098",
                         "148/2549"], "adjustedHeadcountRatio": ["671/20392", "859/20392"]},
                         "indicators": [{"indicator": "nutrition", "uncensored": "49/1019", "censored": "49/1019",
                         "contribution": "163/6114", "share": "326/473"}, {"indicator": "water-source",
                         "uncensored": "33/1019", "censored": "33/1019", "contribution": "33/4076",
                         "share": "9/43"}, {"indicator": "sanitation", "uncensored": "64/5095",
                         "censored": "64/5095", "contribution": "4/1019", "share": "48/473"}],
                         "dimensions": [{"dimension": "health", "weight": "1/2", "contribution": "163/6114",
                         "share": "326/473"}, {"dimension": "water-sanitation", "weight": "1/2",
                         "contribution": "49/4076", "share": "147/473"}]}"""));
    }
}
