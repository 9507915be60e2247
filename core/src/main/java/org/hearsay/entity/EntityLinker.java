package org.hearsay.entity;

import java.util.List;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Story;

/** Joins the entities of single articles. Thread-safe. */
public interface EntityLinker {
    /** The entities across the story's articles; every entity of an article is in exactly one. */
    List<LinkedEntity> link(Story story);
}
