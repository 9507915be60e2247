/** Names of people, organisations, places and groups, with their glosses. */
@NullMarked
package org.hearsay.annotate.name;

import org.jspecify.annotations.NullMarked;
