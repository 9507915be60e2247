/** The comparison as one self-contained page for a reader. */
@NullMarked
package org.hearsay.report.html;

import org.jspecify.annotations.NullMarked;
