/** Ninth stage: the comparison as pure data, and its plain-text forms. */
@NullMarked
package org.hearsay.report;

import org.jspecify.annotations.NullMarked;
