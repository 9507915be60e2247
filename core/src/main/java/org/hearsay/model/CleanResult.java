package org.hearsay.model;

/** What cleaning one document gives: an article, or why not. */
public sealed interface CleanResult permits Article, Rejected {}
