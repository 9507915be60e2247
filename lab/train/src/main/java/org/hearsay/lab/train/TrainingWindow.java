package org.hearsay.lab.train;

import org.hearsay.nn.tagger.Window;
import org.jspecify.annotations.Nullable;

/**
 * A window and the labels of the text it comes from; their indices are words of the text.
 *
 * @param gold who said what; null if the text is not labelled with it
 * @param names tags of names; null likewise
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record TrainingWindow(Window window, @Nullable GoldTags gold, int @Nullable [] names) {}
