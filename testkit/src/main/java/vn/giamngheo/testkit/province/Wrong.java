package vn.giamngheo.testkit.province;

import java.util.List;
import java.util.Optional;
import vn.giamngheo.movement.MovementReport;
import vn.giamngheo.text.JsonPointer;

/**
 * A wrong report.
 *
 * @param unit of which commune
 * @param year of which year
 * @param report the report; empty if there is none
 * @param pointers the numbers in it that are wrong
 */
record Wrong(ProvinceUnit unit, int year, Optional<MovementReport> report, List<JsonPointer> pointers) {}
