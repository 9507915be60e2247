/** The way through, on one page: {@link org.hearsay.pipeline.Pipeline}. */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
