/** Second stage: the article's own text and metadata out of a raw document; other languages rejected. */
@NullMarked
package org.hearsay.clean;

import org.jspecify.annotations.NullMarked;
