/** Seventh stage: the statements that say the same thing, and how each article renders them. */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
