/** Plain functions over characters: words, code points, digests, quotation marks. */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
