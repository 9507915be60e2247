/** Two statements read together by a network. */
@NullMarked
package org.hearsay.nn.pair;

import org.jspecify.annotations.NullMarked;
