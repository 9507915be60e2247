/** What {@code ./dev fuzz} feeds with bytes nobody wrote. */
@NullMarked
package org.hearsay.lab.fuzz;

import org.jspecify.annotations.NullMarked;
