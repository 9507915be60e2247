/** Measures each stage against development data. */
@NullMarked
package org.hearsay.lab.eval;

import org.jspecify.annotations.NullMarked;
