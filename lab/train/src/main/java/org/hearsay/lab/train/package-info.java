/** Trains the attribution model with libtorch, offline; never released. */
@NullMarked
package org.hearsay.lab.train;

import org.jspecify.annotations.NullMarked;
