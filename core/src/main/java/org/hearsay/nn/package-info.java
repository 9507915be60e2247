/**
 * The models that read: text into word pieces, word pieces into vectors. ONNX Runtime is used in {@code internal} only,
 * so that the engine can be changed in one place.
 */
@NullMarked
package org.hearsay.nn;

import org.jspecify.annotations.NullMarked;
