package org.hearsay.entity;

import org.hearsay.model.LinkedEntity.Member;
import org.hearsay.model.Merge;

/**
 * Two entities of one article that its text calls one; the same entity twice where the article's reader joined them already.
 *
 * @param one the entity named first
 * @param other the entity named beside it
 * @param merge both names and the place
 */
record Alias(Member one, Member other, Merge merge) {}
