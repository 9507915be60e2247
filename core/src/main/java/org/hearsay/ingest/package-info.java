/** First stage: files and streams in, raw documents or rejections out. */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
