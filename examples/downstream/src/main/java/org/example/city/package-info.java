/** A city's own standard and rule. */
package org.example.city;
