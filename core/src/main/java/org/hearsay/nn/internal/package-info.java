/** The native engine behind {@link org.hearsay.nn}: the only package that knows ONNX Runtime. Not for other packages. */
@NullMarked
package org.hearsay.nn.internal;

import org.jspecify.annotations.NullMarked;
