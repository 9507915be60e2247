package org.hearsay.annotate.name;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.text.SpanCover;

/**
 * The captions of one article's pictures, in its text and beside it. They state nothing and are no use of a name, but the names and titles
 * in them tell who is meant. Immutable.
 */
public final class Captions {
    /** There are none. */
    public static final Captions NONE = new Captions(List.of(), List.of());

    private final List<TextSpan> inText;
    private final SpanCover cover;
    private final List<CaptionName> names;

    private Captions(List<TextSpan> inText, List<String> beside) {
        this.inText = inText;
        this.cover = new SpanCover(inText);
        this.names = beside.stream()
                .flatMap(caption -> CaptionName.in(caption).stream())
                .toList();
    }

    /** The captions of {@code article}; those in its text are among {@code excluded}. */
    public static Captions of(Article article, List<Exclusion> excluded) {
        List<TextSpan> inText = new ArrayList<>();
        for (Exclusion exclusion : excluded) {
            if (exclusion.reason() == Exclusion.Reason.CAPTION) {
                inText.addAll(exclusion.spans().spans());
            }
        }
        return new Captions(inText, article.provenance().captions());
    }

    /** People named in the captions beside the text, in order. */
    public List<CaptionName> names() {
        return names;
    }

    /** Whether there are no captions in the text, and none beside it that names anyone. */
    public boolean isEmpty() {
        return inText.isEmpty() && names.isEmpty();
    }

    /** Whether {@code mention} stands in a caption in the text. */
    public boolean covers(TextSpan mention) {
        return cover.contains(mention.begin());
    }
}
