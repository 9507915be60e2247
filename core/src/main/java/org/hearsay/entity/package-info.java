/** Sixth stage: one entity across articles, with every name each outlet uses. */
@NullMarked
package org.hearsay.entity;

import org.jspecify.annotations.NullMarked;
