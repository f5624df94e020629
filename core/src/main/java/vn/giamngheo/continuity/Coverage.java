package vn.giamngheo.continuity;

import java.util.List;
import java.util.Objects;
import vn.giamngheo.law.InstrumentReference;
import vn.giamngheo.plan.Located;
import vn.giamngheo.plan.Plan;
import vn.giamngheo.plan.Task;

/**
 * Which tasks of a superior plan a plan takes up, by reference alone: a task takes up another when it names the superior
 * plan by its number and, in the provision, the number of the task with those of the sections around it, from the inside
 * (<i>điểm 8 mục III Phụ lục</i>) or from the outside (<i>mục III điểm 8</i>, <i>III.8</i>). Numbers start again each year:
 * a reference that tells another day of issue means another plan.
 *
 * <p>Documents repeat numbers. A provision that fits two tasks, or a task and a section, names none of them; the part
 * (<i>Phụ lục</i>) or the word <i>nhiệm vụ</i> may tell them apart. Legal bases and statements name plans too, yet only
 * tasks take tasks up.
 *
 * @param taken the tasks taken up, in the order of the superior plan
 * @param missing the tasks that no task here names, in the order of the superior plan
 * @param whole the tasks here that name the superior plan and no task of it, in document order
 * @param dangling references to the superior plan, wherever they stand, whose provision is not one task of it; legal bases
 *     first, then in document order
 */
public record Coverage(
        List<TakenUp> taken,
        List<Located<Task>> missing,
        List<Located<Task>> whole,
        List<Located<InstrumentReference>> dangling) {

    /**
     * Copies the lists.
     *
     * @param taken the tasks taken up
     * @param missing the tasks that no task here names
     * @param whole the tasks here that name the superior plan and no task of it
     * @param dangling references to the superior plan whose provision is no task of it
     */
    public Coverage {
        taken = List.copyOf(taken);
        missing = List.copyOf(missing);
        whole = List.copyOf(whole);
        dangling = List.copyOf(dangling);
    }

    /**
     * A task of the superior plan that is taken up.
     *
     * @param task the task
     * @param by the tasks that take it up, in document order; at least one
     */
    public record TakenUp(Located<Task> task, List<Located<Task>> by) {
        /**
         * Copies the list.
         *
         * @param task the task
         * @param by the tasks that take it up
         */
        public TakenUp {
            Objects.requireNonNull(task, "task");
            by = List.copyOf(by);
        }
    }

    /**
     * {@return which tasks of the superior plan a plan takes up}
     *
     * @param superior the superior plan; it must have a number
     * @param plan the plan
     * @throws IllegalArgumentException if the superior plan has no number
     */
    public static Coverage of(Plan superior, Plan plan) {
        return new Coverer(superior).cover(plan);
    }
}
