package org.hearsay.model;

/** What one document of the input became: an annotated article, or why not. */
public sealed interface AnnotationResult permits AnnotatedArticle, Rejected {}
