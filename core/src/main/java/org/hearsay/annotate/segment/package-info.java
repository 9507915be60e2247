/** Paragraphs, sentences and tokens. */
@NullMarked
package org.hearsay.annotate.segment;

import org.jspecify.annotations.NullMarked;
