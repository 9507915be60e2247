package org.hearsay.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what stands beside an article from the kind, role and names of elements. Made for one page. */
final class SideMatter {
    private static final Set<String> INVISIBLE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "select",
            "option",
            "textarea",
            "button",
            "input",
            "label",
            "audio",
            "video",
            "canvas");

    private static final Set<String> SIDE_TAGS = Set.of("nav", "footer", "form", "dialog", "aside", "menu");

    private static final Set<String> SIDE_ROLES =
            Set.of("navigation", "dialog", "banner", "contentinfo", "complementary", "search", "menu", "alert");

    /** Names, with hyphens for all that parts words in them, of what stands beside or inside an article without being part of it. */
    private static final Pattern SIDE = Pattern.compile(
            "-(share|shares|sharing|sharedaddy|shar-?e-?bar|social|socials|socialmedia|addthis|addtoany"
                    + "|byline|dateline|breadcrumbs?|newsletters?|related|relatedposts|recommended|recommendations?|recirc|recirculation|comments?|commentlist|disqus|respond"
                    + "|tags?|tagcloud|cookies?|gdpr|consent|promo|promos|promotion|sidebar|signup|sign-up|subscribe|subscription|subscriptions?|paywall|advert|adverts|advertisement"
                    + "|advertising|ads?|sponsored|sponsor|author-(bio|box|info|card|content|description|profile|details|block)|(post|article|entry)-author|callout|linkback|more-posts|about-(the-)?author|bio|most-(read|popular|viewed)|popular|trending|read-(more|next|also)|also-read|more-(from|on|stories|news|articles)"
                    + "|outbrain|taboola|zergnet|revcontent|navigation|nav|navbar|menu|pagination|pager|prev-next|footer|toolbar|popup|modal|overlay|tooltip|lightbox|slideshow-count|print-only|screen-reader-text|sr-only|visually-hidden"
                    + "|rail|right-rail|recommend|upsell|carousel|ticker|up-next|read-next|next-up|donate|donation|membership|latest-news|top-stories|topics|d-none|is-hidden|hidden|reading-list|story-list|news-list|sticky-footer|skip-link|login|copyright|disclaimer|feedback|poll|rating|ratings|teasers?|post-meta|entry-meta|article-meta|meta-data|timestamp|follow-us|widget|widgets)-");

    private static final Pattern CAPTION = Pattern.compile(
            "-(caption|captions|figcaption|wp-caption|photo-credit|image-credit|credit|credits|photocredit|imagecaption)-");

    /** Side matter of these names is none of the article, however long it is: readers write more than the paper. */
    private static final Pattern SURELY_SIDE = Pattern.compile(
            "-(comments?|commentlist|disqus|respond|rail|carousel|hidden|d-none|cookies?|gdpr|consent|modal|popup|related|relatedposts|recommended|newsletters?|login)-");

    /** Wrappers that only say what stands beside them. */
    private static final Pattern WRAPPER = Pattern.compile(
            "-(with|has|no|and|left|right|sidebar|col|comments)-sidebar-|-sidebar-(left|right|wrp|wrapper|layout)-|-social(-media)?-embed-|-has-comments-|-comments-(open|closed)-");

    /** The places where articles stand, by the names that content management systems give to them. */
    private static final Pattern BODY = Pattern.compile(
            "-((article|story|post|entry|news|blog)-(body|content|contents|text|copy|main)|body-(copy|text|content)|field-name-body|articlebody|storybody|postbody)-");

    private static final Pattern ARTICLE =
            Pattern.compile("-(story|article|post|entry|single|(main|page|node|content|text)-(content|body|text))-");

    private final Map<String, Boolean> sideNames = new HashMap<>();
    private final Map<String, Boolean> sureNames = new HashMap<>();
    private final Map<String, Boolean> bodyNames = new HashMap<>();
    private final Map<String, Boolean> articleNames = new HashMap<>();
    private final Map<String, Boolean> captionNames = new HashMap<>();

    /** Whether nothing in {@code element} is seen. */
    boolean isInvisible(Element element) {
        if (INVISIBLE.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < PageLimits.LONGEST_NAMES
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Whether kind, role or names of {@code element} say that it is no part of an article. */
    boolean isSide(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        return SIDE_TAGS.contains(tag)
                || SIDE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || isNamed(element, SIDE, sideNames);
    }

    /** Whether the text of {@code element} describes a picture. */
    boolean isCaption(Element element) {
        String tag = element.normalName();
        return tag.equals("figure")
                || tag.equals("figcaption")
                || (!tag.equals("body") && isNamed(element, CAPTION, captionNames));
    }

    /** Whether {@code element}, which is side matter, is so even where it holds most of a page. */
    boolean isSurelySide(Element element) {
        return Set.of("nav", "footer", "aside").contains(element.normalName())
                || isNamed(element, SURELY_SIDE, sureNames);
    }

    /** Whether names or properties of {@code element} say that it holds an article's text. */
    boolean isBody(Element element) {
        return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")
                || isNamed(element, BODY, bodyNames);
    }

    /** Whether kind or names of {@code element} say that it holds an article and what belongs to it. */
    boolean isArticle(Element element) {
        return element.normalName().equals("article") || isNamed(element, ARTICLE, articleNames);
    }

    private static boolean isNamed(Element element, Pattern names, Map<String, Boolean> known) {
        String given = element.className() + " " + element.id();
        if (given.length() < 3 || given.length() > PageLimits.LONGEST_NAMES) {
            return false;
        }
        return known.computeIfAbsent(
                given,
                key -> names.matcher(
                                names.equals(SIDE)
                                        ? WRAPPER.matcher(hyphened(key)).replaceAll("-")
                                        : hyphened(key))
                        .find());
    }

    /** {@code relatedPosts main_list} becomes {@code -related-posts-main-list-}. */
    static String hyphened(String names) {
        StringBuilder out = new StringBuilder("-");
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean border = !Character.isLetter(c);
            if (border || (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(names.charAt(i - 1)))) {
                if (out.charAt(out.length() - 1) != '-') {
                    out.append('-');
                }
            }
            if (!border) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.charAt(out.length() - 1) == '-'
                ? out.toString()
                : out.append('-').toString();
    }
}
