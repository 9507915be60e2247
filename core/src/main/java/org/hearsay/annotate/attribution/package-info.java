/** Source, cue and content of every attribution. */
@NullMarked
package org.hearsay.annotate.attribution;

import org.jspecify.annotations.NullMarked;
