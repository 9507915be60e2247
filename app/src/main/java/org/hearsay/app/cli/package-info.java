/** The command line: one class a command. */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
