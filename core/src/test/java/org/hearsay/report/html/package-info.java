/** Tests of the page. */
@NullMarked
package org.hearsay.report.html;

import org.jspecify.annotations.NullMarked;
