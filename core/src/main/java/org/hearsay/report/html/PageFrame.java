package org.hearsay.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The frame of the page: head, title, style and script, and a content security policy that allows nothing else. */
final class PageFrame {
    private PageFrame() {}

    /** A page without sections; {@code lead} says in one line what is compared. */
    static Document create(String lead) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        Element html = page.selectFirst("html");
        if (html != null) {
            html.attr("lang", "en");
        }
        String style = resource("report.css");
        String script = resource("report.js");
        Element head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content", policy(style, script));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("title").text("Who said what: " + lead);
        head.appendElement("style").appendChild(new DataNode(style));
        Element body = page.body();
        body.appendElement("a").addClass("skip").attr("href", "#main").text("Skip to the comparison");
        Element header = body.appendElement("header");
        header.appendElement("p").addClass("brand").text("Hearsay");
        header.appendElement("h1").text("Who said what, in whose telling");
        header.appendElement("p").addClass("lead").text(lead);
        head.appendElement("script").attr("type", "module").appendChild(new DataNode(script));
        return page;
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; script-src 'sha256-" + digest(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String digest(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = PageFrame.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + name, e);
        }
    }
}
