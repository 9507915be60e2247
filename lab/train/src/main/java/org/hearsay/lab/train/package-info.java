/** Trains the tagger and the network of pairs with libtorch, offline; never released. */
@NullMarked
package org.hearsay.lab.train;

import org.jspecify.annotations.NullMarked;
