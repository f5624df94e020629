/** A suite as another team writes it, which knows the published classes alone (U10). */
package downstream;
