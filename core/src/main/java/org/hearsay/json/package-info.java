/** The one codec between values and JSON. */
@NullMarked
package org.hearsay.json;

import org.jspecify.annotations.NullMarked;
