/**
 * Plans and what they are made of: agencies, places, law, times and quantities; and what is found in them. Begin with
 * {@link vn.giamngheo.testkit.plan.PlanGen}; what a class of this package makes part by part stands in the classes called
 * after it, such as {@link vn.giamngheo.testkit.plan.TimeGens}.
 */
@NullMarked
package vn.giamngheo.testkit.plan;

import org.jspecify.annotations.NullMarked;
