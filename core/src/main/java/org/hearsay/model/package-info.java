/** Values only: records and sealed types over JDK types. Depends on nothing. */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
