/** Eighth stage: renderings that cannot both hold. */
@NullMarked
package org.hearsay.conflict;

import org.jspecify.annotations.NullMarked;
