package org.hearsay.entity;

import org.hearsay.model.LinkedStory;
import org.hearsay.model.Story;

/** Joins the entities of single articles. Thread-safe. */
public interface EntityLinker {
    /** The story with its entities joined across articles, and with the speakers that only other articles or a user tell. */
    LinkedStory link(Story story);
}
