package org.hearsay.lab.train;

import org.hearsay.nn.tagger.Window;

/** A window and the annotation of the text it comes from; indices of the annotation are words of the text. */
public record TrainingWindow(Window window, GoldTags gold) {}
