/** Who an attribution's source is. */
@NullMarked
package org.hearsay.annotate.speaker;

import org.jspecify.annotations.NullMarked;
