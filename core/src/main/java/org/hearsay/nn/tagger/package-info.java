/**
 * The trained tagger of attributions: words and windows in, source, cue and content out. Plain Java but for the network itself,
 * and the same code in training and in use.
 */
@NullMarked
package org.hearsay.nn.tagger;

import org.jspecify.annotations.NullMarked;
