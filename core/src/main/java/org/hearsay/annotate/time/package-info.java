/** Expressions of time. */
@NullMarked
package org.hearsay.annotate.time;

import org.jspecify.annotations.NullMarked;
