package org.hearsay.clean;

import org.hearsay.model.Article;
import org.hearsay.model.CleanResult;
import org.hearsay.model.RawDocument;

/** To come. */
public final class MainTextCleaner implements Cleaner {
    @Override
    public CleanResult clean(RawDocument d) {
        return new Article(d.id(), d.outlet(), d.url(), d.title(), d.published(), d.story(), "en", d.content());
    }
}
