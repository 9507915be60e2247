package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Entity;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;

/** Retells passages of one article with one name for each entity, so that two names of one thing are no difference. */
final class NameForms {
    private record Form(TextSpan span, String name) {}

    private final String text;
    private final List<Form> forms = new ArrayList<>();

    NameForms(AnnotatedArticle article, Map<LinkedEntity.Member, LinkedEntity> linked) {
        text = article.text();
        for (Entity entity : article.entities()) {
            LinkedEntity one = linked.get(new LinkedEntity.Member(article.id(), entity.id()));
            if (one != null) {
                entity.mentions().forEach(mention -> forms.add(new Form(mention, one.name())));
            }
        }
        forms.sort(Comparator.comparing(Form::span).thenComparing(Form::name));
    }

    /** The passage with the linked name in place of each name, without double quotation marks. */
    String retell(TextSpans passage) {
        StringBuilder told = new StringBuilder();
        for (TextSpan span : passage.spans()) {
            int at = span.begin();
            for (int i = firstFrom(at); i < forms.size() && forms.get(i).span().begin() < span.end(); i++) {
                Form form = forms.get(i);
                if (form.span().begin() >= at && form.span().end() <= span.end()) {
                    told.append(text, at, form.span().begin()).append(form.name());
                    at = form.span().end();
                }
            }
            told.append(text, at, span.end()).append(' ');
        }
        return told.toString().replaceAll("[\"“”„«»]", "").strip();
    }

    /** The number of the first name that begins at {@code index} or later. */
    private int firstFrom(int index) {
        int low = 0;
        int high = forms.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (forms.get(middle).span().begin() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
