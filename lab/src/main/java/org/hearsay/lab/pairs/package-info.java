/** Draws, reads and learns from pairs of statements. */
@NullMarked
package org.hearsay.lab.pairs;

import org.jspecify.annotations.NullMarked;
