/** Passages that stand in the text but are not the article. */
@NullMarked
package org.hearsay.annotate.exclusion;

import org.jspecify.annotations.NullMarked;
