/** Third stage: everything that can be read inside one article, in the order of {@link org.hearsay.annotate.Annotator}. */
@NullMarked
package org.hearsay.annotate;

import org.jspecify.annotations.NullMarked;
