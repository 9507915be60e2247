/** Measures the library against labelled data and holds its floors. Scoring is kept apart from reading and printing. */
@NullMarked
package org.hearsay.lab.eval;

import org.jspecify.annotations.NullMarked;
