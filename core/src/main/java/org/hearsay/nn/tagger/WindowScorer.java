package org.hearsay.nn.tagger;

import java.util.List;

/** A network that scores windows. */
public interface WindowScorer {
    /** Scores each window; a window's scores do not depend on the others given. */
    List<WindowScores> score(List<Window> windows);
}
