/** Measures speed and memory: each run a fresh process with the program's own options, figures as medians. */
@NullMarked
package org.hearsay.lab.bench;

import org.jspecify.annotations.NullMarked;
