/** Fifth stage: who copied whom, and which passages. */
@NullMarked
package org.hearsay.family;

import org.jspecify.annotations.NullMarked;
