/** Fourth stage: which articles tell of one event. */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
