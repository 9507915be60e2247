/** The library's face: {@link org.hearsay.Hearsay} and its configuration. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
