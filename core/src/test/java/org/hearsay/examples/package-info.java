/** The examples of {@code docs/reference/api.md} and the README, compiled and run; the pages quote them word for word. */
@NullMarked
package org.hearsay.examples;

import org.jspecify.annotations.NullMarked;
